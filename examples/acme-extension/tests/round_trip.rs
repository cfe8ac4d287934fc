//! A message of the extension goes through a system and over LCM and is judged, and an object of it through C's table.

use std::ffi::CStr;

use acme_extension::{AcmeGrip, AcmeMessageType, AcmeWheelSpeeds, client, lcm, sys, table, validation};
use pntos::aspn::{AspnRef, Matrix, MeasurementImu};
use pntos::client::PntosString;
use pntos::lcm::{DecodeError, Decoded, EncodeError};
use pntos::testing::System;
use pntos::validation::{Finding, Problem, validate_struct};
use pntos::{Managed, Mediator, Message, MessageType, Result};

fn speeds() -> AcmeWheelSpeeds {
    AcmeWheelSpeeds {
        grip: AcmeGrip::ROLLING,
        speeds: vec![10.0, 10.5, 9.5, 10.25],
        covariance: Matrix::diagonal(&[0.1, 0.2, 0.3, 0.4]),
        ..Default::default()
    }
}

#[test]
fn a_message_is_received_as_it_was_sent() {
    let message = speeds().into_message("/odometer").unwrap();

    assert_eq!(message.message_type(), MessageType(AcmeMessageType::ACME_WHEEL_SPEEDS.0));
    let view = message.view::<AcmeWheelSpeeds>().expect("it is one");
    assert_eq!((view.grip(), view.num_wheels(), view.temperature()), (AcmeGrip::ROLLING, 4, None));
    assert_eq!(view.speeds()[1], 10.5);
    assert_eq!(view.covariance()[(2, 2)], 0.3);
    assert_eq!(view.to_owned().covariance, speeds().covariance);
}

#[test]
fn a_message_of_the_api_is_not_taken_for_one_of_the_extension() {
    let imu = MeasurementImu::default().into_message("/imu").unwrap();

    assert!(imu.view::<AcmeWheelSpeeds>().is_none());
    assert!(imu.view::<MeasurementImu>().is_some());
    assert!(matches!(speeds().into_message("/odometer").unwrap().aspn(), AspnRef::Unknown(_)));
}

#[test]
fn a_message_crosses_lcm_and_comes_back() {
    let message = speeds().into_message("/odometer").unwrap();
    let mut bytes = Vec::new();
    lcm::CODEC.encode_message(&message, &mut bytes).unwrap();

    let back = lcm::CODEC.decode_message("/odometer", &bytes).unwrap();

    assert_eq!(lcm::CODEC.message_type(&bytes), Some(message.message_type()));
    assert_eq!(back.view::<AcmeWheelSpeeds>().unwrap().to_owned().speeds, speeds().speeds);
    let mut again = Vec::new();
    lcm::CODEC.encode_message(&back, &mut again).unwrap();
    assert_eq!(again, bytes);
}

#[test]
fn the_codec_of_an_extension_knows_the_messages_of_the_api_too() {
    let imu = MeasurementImu::default().into_message("/imu").unwrap();
    let mut bytes = Vec::new();
    lcm::CODEC.encode_message(&imu, &mut bytes).unwrap();

    assert!(lcm::CODEC.decode_message("/imu", &bytes).unwrap().view::<MeasurementImu>().is_some());
}

#[test]
fn the_codec_of_the_api_refuses_what_only_the_extension_knows() {
    let message = speeds().into_message("/odometer").unwrap();
    let mut bytes = Vec::new();

    assert!(matches!(pntos::lcm::encode_message(&message, &mut bytes), Err(EncodeError::NoLcmForm { .. })));
    lcm::CODEC.encode_message(&message, &mut bytes).unwrap();
    let refused = pntos::lcm::decode_message("/odometer", &bytes);
    assert!(matches!(refused, Err(DecodeError::UnknownFingerprint { .. })));
}

#[test]
fn bytes_that_end_too_early_are_refused() {
    let mut bytes = Vec::new();
    lcm::CODEC.encode_message(&speeds().into_message("/odometer").unwrap(), &mut bytes).unwrap();

    for length in 0..bytes.len() {
        assert!(lcm::CODEC.decode_message("/odometer", &bytes[..length]).is_err(), "{length} bytes");
    }
}

#[test]
fn arrays_that_share_a_count_have_to_fit_together() {
    let odd = AcmeWheelSpeeds { covariance: Matrix::diagonal(&[0.1]), ..speeds() };

    let told = odd.into_message("/odometer").unwrap_err().to_string();

    assert!(told.contains("num_wheels"), "{told}");
}

/// What is wrong with a message, in words.
fn findings(message: &Message) -> Vec<String> {
    let findings = validation::VALIDATOR.validate(message).err().unwrap_or_default();
    findings.iter().map(ToString::to_string).collect()
}

#[test]
fn a_message_that_makes_sense_has_no_findings() {
    assert_eq!(findings(&speeds().into_message("/odometer").unwrap()), [""; 0]);
}

#[test]
fn everything_that_makes_no_sense_is_found() {
    let mut covariance = Matrix::diagonal(&[0.1, 0.2, 0.3, -0.4]);
    covariance[(0, 1)] = 0.01;
    let odd = AcmeWheelSpeeds {
        grip: AcmeGrip(7),
        speeds: vec![10.0, f64::NAN, 9.5, f64::INFINITY],
        covariance,
        temperature: Some(f64::NEG_INFINITY),
        ..speeds()
    };

    let expected = [
        "`grip` is 7, which is not listed",
        "`speeds[1]` is NaN, but cannot be absent",
        "`speeds[3]` is infinite",
        "`covariance[0][1]` is 0.01, but 0 in the other half of the matrix",
        "`covariance[1][0]` is 0, but 0.01 in the other half of the matrix",
        "`covariance[3][3]` is -0.4, but a variance is not negative",
        "`temperature` is infinite",
    ];
    assert_eq!(findings(&odd.into_message("/odometer").unwrap()), expected);
}

#[test]
fn the_validator_of_an_extension_knows_the_messages_of_the_api_too() {
    let imu = MeasurementImu { meas_accel: [f64::NAN, 0.0, 0.0], ..Default::default() }.into_message("/imu").unwrap();

    assert_eq!(findings(&imu), ["`meas_accel[0]` is NaN, but cannot be absent"]);
}

#[test]
fn the_validation_of_the_api_has_no_rules_for_the_extension() {
    let odd = AcmeWheelSpeeds { grip: AcmeGrip(7), ..speeds() };

    assert!(pntos::validation::validate(&odd.into_message("/odometer").unwrap()).is_ok());
}

#[test]
fn a_struct_of_the_extension_is_judged_without_a_message() {
    let mut bytes = Vec::new();
    lcm::CODEC.encode_message(&speeds().into_message("/odometer").unwrap(), &mut bytes).unwrap();
    let decoded = Decoded::<sys::AcmeWheelSpeeds>::decode(&bytes).unwrap();
    let mut odd = *decoded;
    odd.temperature = f64::INFINITY;

    // SAFETY: the arrays are those of the decoded struct, which is still there.
    let findings = unsafe { validate_struct(&odd) }.unwrap_err();

    assert_eq!(findings, [Finding { field: "temperature".to_owned(), problem: Problem::Infinite }]);
}

/// An odometer that believes what it is told.
struct Odometer;

impl table::AcmeOdometer for Odometer {
    fn describe(&self) -> Result<Option<Managed<PntosString>>> {
        Ok(Some(PntosString::from_str_lossy("test vehicle")))
    }

    fn radius(&self, wheel: usize) -> Result<f64> {
        Ok(if wheel < 4 { 0.3 } else { 0.0 })
    }

    fn calibrate(&self, truth: Managed<Message>) -> Result<bool> {
        Ok(truth.view::<AcmeWheelSpeeds>().is_some())
    }

    fn grip(&self) -> Result<AcmeGrip> {
        panic!("an odometer with a mistake")
    }
}

fn mediator(system: &System) -> Mediator {
    Mediator::attached(c"odometer", system.mediator())
}

#[test]
fn an_object_of_the_extension_is_called_through_its_table() {
    let system = System::new();
    let odometer = client::AcmeOdometer::implement(Odometer, &mediator(&system));

    assert_eq!(odometer.describe().unwrap().data(), c"test vehicle" as &CStr);
    assert_eq!((odometer.radius(3), odometer.radius(4)), (0.3, 0.0));
    assert!(odometer.calibrate(speeds().into_message("/odometer").unwrap()));
    assert!(!odometer.calibrate(MeasurementImu::default().into_message("/imu").unwrap()));
    assert_eq!(odometer.num_refs(), Some(1));
}

#[test]
fn a_panic_stays_inside_an_object_of_the_extension() {
    let system = System::new();
    let odometer = client::AcmeOdometer::implement(Odometer, &mediator(&system));

    assert_eq!(odometer.grip(), AcmeGrip::UNKNOWN);
}

#[test]
fn raw_bindings_of_the_api_stand_beside_those_of_the_extension() {
    assert_eq!(size_of::<sys::AcmeOdometer>(), 5 * size_of::<usize>());
    assert_eq!(sys::ACME_MOST_WHEELS, 16);
    assert_eq!(size_of::<sys::PntosMediator>(), size_of::<pntos::sys::PntosMediator>());
}
