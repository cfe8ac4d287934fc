//! A vehicle that stands still.

use pntos::{
    InitializationMotionNeeded, InitializationStatus as Status, InitializationType, LoggingLevel, Managed, Message,
    aspn::{
        MeasurementBarometer, MeasurementImu, MeasurementImuImuType, MeasurementPosition,
        MeasurementPositionReferenceFrame as Frame, TypeTimestamp,
    },
    client::{self, InertialInitializationStrategy},
    testing::{System, Value},
};
use pntos_nav::{
    attitude::{from_roll_pitch_yaw, roll_pitch_yaw},
    earth::{gravity, rate_ned},
    nalgebra::Vector3,
};
use pntos_nav_messages::{pva, pva_covariance};
use standard_initialization::{ManualHeading, StaticAlign};

use super::{INERTIAL, strategy, system};

const INTERVAL: i64 = 10_000_000;
const ANGLES: [f64; 3] = [0.02, -0.03, 1.2];

fn reading(time: i64, bias: f64) -> MeasurementImu {
    let attitude = from_roll_pitch_yaw(ANGLES[0], ANGLES[1], ANGLES[2]);
    let force = attitude.tr_mul(&Vector3::new(0.0, 0.0, -gravity(0.7f64.sin(), 250.0))) * 0.01;
    let rate = (attitude.tr_mul(&rate_ned(0.7)) + Vector3::repeat(bias)) * 0.01;
    MeasurementImu {
        time_of_validity: TypeTimestamp { elapsed_nsec: time },
        imu_type: MeasurementImuImuType::INTEGRATED,
        meas_accel: force.into(),
        meas_gyro: rate.into(),
        ..Default::default()
    }
}

fn position(longitude: f64) -> MeasurementPosition {
    MeasurementPosition {
        reference_frame: Frame::GEODETIC,
        term1: Some(0.7),
        term2: Some(longitude),
        term3: Some(250.0),
        covariance: [[4.0, 0.0, 0.0], [0.0, 5.0, 0.0], [0.0, 0.0, 9.0]].into(),
        ..Default::default()
    }
}

fn fix(longitude: f64) -> Managed<Message> {
    position(longitude).into_message("gnss").unwrap()
}

fn collect(strategy: &InertialInitializationStrategy, first: i64, last: i64, bias: f64) {
    for k in first..=last {
        strategy.process_pntos_message(reading(k * INTERVAL, bias).into_message("imu").unwrap());
    }
}

fn with_heading() -> System {
    let system = system();
    system.set("manual-heading", "heading", ANGLES[2]);
    system.set("manual-heading", "heading_sigma", 0.02);
    system
}

#[test]
fn goes_from_waiting_to_good_and_gives_the_solution_with_it() {
    let system = with_heading();
    let (_plugin, strategy) = strategy(&system, ManualHeading::default());
    assert_eq!(strategy.request_motion_needed(), InitializationMotionNeeded::NO_MOTION);
    assert_eq!(strategy.request_current_status(), Status::WAITING);
    let waiting = strategy.request_solution().unwrap();
    assert!(waiting.solution().is_none() && waiting.status() == Status::WAITING);

    collect(&strategy, 1, 500, 1e-3);
    strategy.process_pntos_message(fix(-1.0));
    strategy.process_pntos_message(fix(-1.000_002));
    strategy.process_pntos_message(MeasurementBarometer::default().into_message("baro").unwrap());
    assert_eq!(strategy.request_current_status(), Status::INITIALIZING_COARSE);
    collect(&strategy, 501, 1001, 1e-3);
    assert_eq!(strategy.request_current_status(), Status::INITIALIZING_COARSE, "it is not longer than 10 s yet");
    collect(&strategy, 1002, 1002, 1e-3);

    let found = strategy.request_solution().unwrap();
    assert_eq!(
        (strategy.request_current_status(), found.status()),
        (Status::INITIALIZED_GOOD, Status::INITIALIZED_GOOD)
    );
    let message = found.solution().unwrap();
    let solution = pva(&message).unwrap();
    assert_eq!((solution.time, solution.velocity), (1002 * INTERVAL, Vector3::zeros()));
    assert!((solution.longitude + 1.000_001).abs() < 1e-12, "{}", solution.longitude);
    assert!((roll_pitch_yaw(&solution.attitude) - Vector3::from(ANGLES)).norm() < 1e-9);
    let covariance = pva_covariance(&message).unwrap();
    assert_eq!((covariance[(1, 1)], covariance[(3, 3)]), (5.0, 1e-4));
    assert!((covariance[(6, 6)].sqrt() - 0.072 / 9.8).abs() < 1e-5 && (covariance[(8, 8)] - 4e-4).abs() < 1e-12);
    let errors = found.inertial_errors().unwrap();
    assert!(errors.gyro_biases().iter().all(|bias| (bias - 1e-3).abs() < 1e-9), "{:?}", errors.gyro_biases());
    let bias_covariance = found.inertial_error_covariance().unwrap();
    assert_eq!((bias_covariance.rows(), bias_covariance.data()[0]), (6, 0.072 * 0.072));
    assert_eq!(system.log_text(), "");
}

#[test]
fn the_heading_is_found_if_the_gyros_are_good_enough() {
    let system = system();
    for key in ["accel_bias_initial_sigma", "gyro_bias_initial_sigma"] {
        system.set("imu/test", key, vec![1e-7; 3]);
    }
    let (_plugin, strategy) = strategy(&system, StaticAlign::default());
    strategy.process_pntos_message(fix(-1.0));
    collect(&strategy, 1, 1002, 0.0);
    let found = pva(&strategy.request_solution().unwrap().solution().unwrap()).unwrap();
    assert!((roll_pitch_yaw(&found.attitude) - Vector3::from(ANGLES)).norm() < 1e-8);
    assert_eq!(system.log_text(), "");
}

#[test]
fn gyros_that_cannot_find_the_heading_are_warned_about() {
    let system = system();
    let (_plugin, strategy) = strategy(&system, StaticAlign::default());
    strategy.process_pntos_message(fix(-1.0));
    collect(&strategy, 1, 1010, 0.0);
    let log = system.log_at(LoggingLevel::WARN);
    assert!(log.len() == 1 && log[0].contains("good to 1.81 rad only"), "{log:?}");
}

#[test]
fn a_vehicle_that_falls_fails_and_may_begin_again() {
    let system = with_heading();
    let (plugin, strategy) = strategy(&system, ManualHeading::default());
    strategy.process_pntos_message(fix(-1.0));
    for k in 1..=1002 {
        let falling = MeasurementImu { meas_accel: [0.0; 3], ..reading(k * INTERVAL, 0.0) };
        strategy.process_pntos_message(falling.into_message("imu").unwrap());
    }
    assert_eq!(strategy.request_current_status(), Status::INITIALIZATION_FAILED);
    assert!(system.log_text().contains("not near gravity"), "{}", system.log_text());
    strategy.process_pntos_message(fix(-1.0));
    collect(&strategy, 1003, 2004, 0.0);
    assert_eq!(strategy.request_current_status(), Status::INITIALIZED_GOOD);
    plugin.shut_down();
    assert_eq!(system.get("manual-heading/statistics", "failed"), Some(Value::Int(1)));
}

#[test]
fn a_vehicle_that_moves_fails_and_it_is_said_how_far() {
    let system = with_heading();
    let (_plugin, strategy) = strategy(&system, ManualHeading::default());
    strategy.process_pntos_message(fix(-1.0));
    collect(&strategy, 1, 1001, 0.0);
    strategy.process_pntos_message(fix(-1.000_02));
    collect(&strategy, 1002, 1002, 0.0);
    assert_eq!(strategy.request_current_status(), Status::INITIALIZATION_FAILED);
    assert!(system.log_text().contains("the positions moved by 97 m"), "{}", system.log_text());
}

#[test]
fn messages_of_no_use_are_left_out_said_once_and_counted() {
    let system = with_heading();
    let (plugin, strategy) = strategy(&system, ManualHeading::default());
    for _ in 0..2 {
        let sampled = MeasurementImu { imu_type: MeasurementImuImuType::SAMPLED, ..reading(INTERVAL, 0.0) };
        strategy.process_pntos_message(sampled.into_message("imu").unwrap());
        let not_finite = MeasurementImu { meas_accel: [f64::NAN; 3], ..reading(INTERVAL, 0.0) };
        strategy.process_pntos_message(not_finite.into_message("imu").unwrap());
        let two = MeasurementPosition { term3: None, ..position(0.0) };
        strategy.process_pntos_message(two.into_message("gnss").unwrap());
    }
    assert_eq!(strategy.request_current_status(), Status::WAITING);
    assert_eq!(system.log_at(LoggingLevel::WARN).len(), 3, "{}", system.log_text());
    plugin.shut_down();
    for key in ["sampled", "refused", "unusable"] {
        assert_eq!(system.get("manual-heading/statistics", key), Some(Value::Int(2)), "{key}");
    }
}

#[test]
fn settings_that_are_missing_are_said_at_once() {
    let system = System::new();
    let plugin = system.start::<client::InitializationPlugin>(ManualHeading::default());
    assert!(plugin.new_initialization_strategy(INERTIAL, Some(c"alignment")).is_none());
    let log = system.log_text();
    for key in ["imu", "heading", "heading_sigma"] {
        assert!(log.contains(&format!("`{key}` is missing")), "{log}");
    }
    assert!(log.contains("`alignment`"), "{log}");
}

#[test]
fn only_solutions_for_inertials_are_found() {
    let system = system();
    let plugin = system.start::<client::InitializationPlugin>(StaticAlign::default());
    let other = InitializationType::EWC_INITIALIZATION_STRATEGY;
    assert!(plugin.is_initialization_type_supported(INERTIAL) && !plugin.is_initialization_type_supported(other));
    assert!(plugin.new_initialization_strategy(other, None).is_none());
}
