//! The inertial that integrates readings.

use pntos::{
    InertialErrors, InertialSolutionRangeType as Range, InertialType, LoggingLevel, Managed,
    aspn::{
        MeasurementBarometer, MeasurementImu, MeasurementImuImuType, MeasurementPositionVelocityAttitude,
        MeasurementPositionVelocityAttitudeReferenceFrame as Frame, MessageType, TypeTimestamp,
    },
    client::{InertialPlugin, StandardInertialErrors, StandardInertialMechanization},
    testing::{System, Value},
};
use pntos_nav::{nalgebra::Vector3, solution::Pva};

use super::*;

fn inertial(plugin: &InertialPlugin) -> Managed<StandardInertialMechanization> {
    plugin
        .new_inertial(InertialType::STANDARD_INERTIAL_MECHANIZATION, solution(&somewhere()), None)
        .and_then(|made| made.downcast().ok())
        .expect("it is made")
}

/// One that was fed for a while.
fn fed(plugin: &InertialPlugin, readings: i64) -> Managed<StandardInertialMechanization> {
    let inertial = inertial(plugin);
    for k in 1..=readings {
        inertial.process_pntos_message(imu(k * INTERVAL));
    }
    inertial
}

fn biased(x: f64) -> Managed<StandardInertialErrors> {
    StandardInertialErrors::new(&InertialErrors { accel_biases: [x, 0.0, 0.0], ..Default::default() })
}

#[test]
fn follows_its_readings() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 200);
    assert_eq!(inertial.request_earliest_time(), at(0));
    assert_eq!(inertial.request_latest_time(), at(2 * SECOND));
    assert!(inertial.is_time_in_range(at(2 * SECOND)) && !inertial.is_time_in_range(at(2 * SECOND + 1)));
    assert!(inertial.request_solution(at(-1)).is_none());
    let middle = said(&inertial.request_solution(at(SECOND + 5)).unwrap());
    assert_eq!(middle.time, SECOND + 5);
    assert!(middle.velocity.norm() < 1e-4 && (middle.height - 250.0).abs() < 1e-3);
    assert_eq!(said(&inertial.request_current_solution().unwrap()).time, 2 * SECOND);
    assert_eq!(system.log_text(), "");
}

#[test]
fn says_what_it_takes_and_gives() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = inertial(&plugin);
    assert_eq!(inertial.request_solution_message_type(), MessageType::MEASUREMENT_POSITION_VELOCITY_ATTITUDE.into());
    assert_eq!(inertial.request_process_pntos_message_types().unwrap().data(), [MessageType::MEASUREMENT_IMU.into()]);
    let resets = inertial.request_reset_message_types().unwrap();
    assert_eq!(resets.data(), [MessageType::MEASUREMENT_POSITION_VELOCITY_ATTITUDE.into()]);
}

#[test]
fn tells_what_the_sensor_feels() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 200);
    for felt in [
        inertial.request_forces_and_rates(at(SECOND)).unwrap(),
        inertial.request_average_forces_and_rates(at(SECOND / 2), at(SECOND)).unwrap(),
        inertial.request_average_forces_and_rates(at(SECOND / 2), at(90 * SECOND)).unwrap(),
    ] {
        let view = felt.view().unwrap();
        assert_eq!(view.imu_type(), MeasurementImuImuType::SAMPLED);
        let force = Vector3::from(view.meas_accel());
        assert!((force - Vector3::new(0.0, 0.0, -9.803)).norm() < 0.01, "{force}");
        assert!(Vector3::from(view.meas_gyro()).norm() < 7.3e-5);
    }
    assert!(inertial.request_average_forces_and_rates(at(-2), at(-1)).is_none());
}

#[test]
fn a_reset_and_a_correction_are_followed_by_what_was_read_since() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 200);
    let there = said(&inertial.request_solution(at(SECOND)).unwrap());
    inertial.reset_solution(solution(&Pva { height: 300.0, velocity: Vector3::new(1.0, 0.0, 0.0), ..there }));
    inertial.correct_sensor_errors(at(SECOND), biased(0.5));
    let now = said(&inertial.request_current_solution().unwrap());
    assert_eq!(now.time, 2 * SECOND);
    assert!((now.height - 300.0).abs() < 0.1);
    let gained = now.velocity - Vector3::new(1.0, 0.0, 0.0);
    assert!((gained + now.attitude * Vector3::new(0.5, 0.0, 0.0)).norm() < 1e-2, "{gained}");
    assert_eq!(inertial.request_sensor_errors(at(SECOND)).unwrap().accel_biases(), [0.5, 0.0, 0.0]);
    assert_eq!(inertial.request_sensor_errors(at(SECOND - 1)).unwrap().accel_biases(), [0.0; 3]);
    assert!(inertial.request_sensor_errors(at(3 * SECOND)).is_none());
}

#[test]
fn a_reset_keeps_what_it_does_not_say() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 100);
    let before = said(&inertial.request_solution(at(SECOND)).unwrap());
    let position = MeasurementPositionVelocityAttitude {
        time_of_validity: TypeTimestamp { elapsed_nsec: SECOND },
        reference_frame: Frame::GEODETIC,
        p1: Some(0.71),
        p2: Some(-1.01),
        p3: Some(10.0),
        ..Default::default()
    };
    inertial.reset_solution(position.into_message("gnss").unwrap());
    let after = said(&inertial.request_solution(at(SECOND)).unwrap());
    assert_eq!((after.latitude, after.longitude, after.height), (0.71, -1.01, 10.0));
    assert_eq!(after.velocity, before.velocity);
    assert!((after.attitude - before.attitude).norm() < 1e-14);
}

#[test]
fn resets_and_corrections_of_no_use_change_nothing_and_are_reported_once() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 100);
    let before = said(&inertial.request_current_solution().unwrap());
    for _ in 0..2 {
        inertial.reset_solution(solution(&Pva { time: 9 * SECOND, ..somewhere() }));
        inertial.reset_solution(imu(SECOND));
        inertial.reset_solution(solution(&Pva { height: f64::INFINITY, ..before }));
        inertial.correct_sensor_errors(at(9 * SECOND), biased(1.0));
        inertial.correct_sensor_errors(at(SECOND), biased(f64::NAN));
    }
    assert_eq!(said(&inertial.request_current_solution().unwrap()), before);
    let log = system.log_at(LoggingLevel::WARN);
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(log[0].contains("\"elsewhere\"") && log[0].contains("9000000000 ns, is not within 0 ns to 1000000000 ns"));
    plugin.shut_down();
    let count = |key| system.get("standard-inertial/statistics", key);
    assert_eq!(count("refused_resets"), Some(Value::Int(6)));
    assert_eq!(count("refused_corrections"), Some(Value::Int(4)));
}

#[test]
fn messages_of_no_use_are_left_out_said_once_and_counted() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 100);
    let before = said(&inertial.request_current_solution().unwrap());
    for k in 0..3 {
        let time = SECOND + INTERVAL + k;
        inertial.process_pntos_message(MeasurementBarometer::default().into_message("baro").unwrap());
        let sampled = MeasurementImu { imu_type: MeasurementImuImuType::SAMPLED, ..reading(time) };
        inertial.process_pntos_message(sampled.into_message("imu").unwrap());
        inertial.process_pntos_message(imu(SECOND - k));
        let broken = MeasurementImu { meas_gyro: [0.0, f64::NAN, 0.0], ..reading(time) };
        inertial.process_pntos_message(broken.into_message("imu").unwrap());
    }
    assert_eq!(said(&inertial.request_current_solution().unwrap()), before);
    let log = system.log_at(LoggingLevel::WARN);
    assert_eq!(log.len(), 4, "{log:?}");
    assert!(log[0].contains("`MEASUREMENT_BAROMETER` from \"baro\" is left out"), "{}", log[0]);
    assert!(log[1].contains("sampled rates"), "{}", log[1]);
    assert!(log[2].contains("not later"), "{}", log[2]);
    assert!(log[3].contains("not finite"), "{}", log[3]);
    plugin.shut_down();
    for key in ["wrong_type", "sampled", "not_later", "implausible"] {
        assert_eq!(system.get("standard-inertial/statistics", key), Some(Value::Int(3)), "{key}");
    }
}

#[test]
fn a_gap_is_bridged_and_an_irregular_interval_taken_as_it_is() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 100);
    inertial.process_pntos_message(imu(3 * SECOND - 10_000_000));
    inertial.process_pntos_message(imu(3 * SECOND));
    let after = said(&inertial.request_current_solution().unwrap());
    assert!(after.velocity.norm() < 0.01, "{}", after.velocity);
    inertial.process_pntos_message(imu(3 * SECOND + 20_000_000));
    let log = system.log_at(LoggingLevel::WARN);
    assert_eq!(log.len(), 3, "{log:?}");
    assert!(log[0].contains("2990000000 ns is left out"), "{}", log[0]);
    assert!(log[1].contains("are missing before 3000000000 ns"), "{}", log[1]);
    plugin.shut_down();
    assert_eq!(system.get("standard-inertial/statistics", "gaps"), Some(Value::Int(1)));
    assert_eq!(system.get("standard-inertial/statistics", "doubtful"), Some(Value::Int(1)));
    assert_eq!(system.get("standard-inertial/statistics", "irregular"), Some(Value::Int(1)));
}

#[test]
fn several_solutions_come_in_the_order_of_their_times() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 100);
    let times = [at(SECOND), at(-1), at(3), at(SECOND / 2)];
    for type_ in [Range::BEST_KNOWN_SOLUTION, Range::NO_UPDATES_WITHIN_RANGE] {
        let found = inertial.request_solutions(&times, type_).unwrap();
        let found: Vec<_> = found.data().iter().map(|message| message.map(|message| said(&message).time)).collect();
        assert_eq!(found, [Some(SECOND), None, Some(3), Some(SECOND / 2)]);
        assert!(inertial.request_solutions(&[at(-5)], type_).is_none());
    }
    assert!(inertial.request_solutions(&times, Range(77)).is_none());
}

#[test]
fn solutions_without_updates_do_not_jump() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin, 100);
    let there = said(&inertial.request_solution(at(SECOND / 2)).unwrap());
    inertial.reset_solution(solution(&Pva { height: 500.0, ..there }));
    let heights = |type_| -> Vec<f64> {
        let found = inertial.request_solutions(&[at(SECOND), at(SECOND / 4)], type_).unwrap();
        found.data().iter().flatten().map(|message| said(&message).height).collect()
    };
    let [best, free] = [Range::BEST_KNOWN_SOLUTION, Range::NO_UPDATES_WITHIN_RANGE].map(heights);
    assert!((best[0] - 500.0).abs() < 0.01 && (best[1] - 250.0).abs() < 0.01, "{best:?}");
    assert!((free[0] - 250.0).abs() < 0.01 && (free[1] - 250.0).abs() < 0.01, "{free:?}");
}
