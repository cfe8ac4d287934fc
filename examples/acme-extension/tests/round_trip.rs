//! A message of the extension goes through a system and over LCM, and an object of it through C's table.

use std::ffi::CStr;

use acme_extension::{AcmeGrip, AcmeMessageType, AcmeWheelSpeeds, client, lcm, sys, table};
use pntos::aspn::{AspnRef, Matrix, MeasurementImu};
use pntos::client::PntosString;
use pntos::lcm::{DecodeError, EncodeError};
use pntos::testing::System;
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
