//! The inertial that keeps another device's solutions.

use pntos::{
    InertialSolutionRangeType as Range, InertialType, LoggingLevel, Managed,
    aspn::MessageType,
    client::{CommonInertial, InertialPlugin},
    testing::{System, Value},
};
use pntos_nav::{nalgebra::Vector3, solution::Pva};

use super::*;

/// One that was fed with a drive to the north that gets faster by 1 m/s each second.
fn fed(plugin: &InertialPlugin) -> Managed<CommonInertial> {
    let inertial =
        plugin.new_inertial(InertialType::EXTERNAL_INERTIAL, solution(&somewhere()), None).expect("it is made");
    assert_eq!(inertial.inertial_type(), InertialType::EXTERNAL_INERTIAL);
    for k in 1..=10 {
        inertial.process_pntos_message(solution(&faster(k)));
    }
    inertial
}

fn faster(seconds: i64) -> Pva {
    Pva { time: seconds * SECOND, velocity: Vector3::new(seconds as f64, 0.0, 0.0), ..somewhere() }
}

#[test]
fn interpolates_what_it_got() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin);
    assert_eq!(inertial.request_latest_time(), at(10 * SECOND));
    let between = said(&inertial.request_solution(at(5 * SECOND + SECOND / 4)).unwrap());
    assert_eq!(between.velocity, Vector3::new(5.25, 0.0, 0.0));
    assert!(inertial.request_solution(at(10 * SECOND + 1)).is_none());
    assert_eq!(said(&inertial.request_current_solution().unwrap()).time, 10 * SECOND);
    let several = inertial.request_solutions(&[at(SECOND), at(-1)], Range::NO_UPDATES_WITHIN_RANGE).unwrap();
    assert_eq!(several.data().iter().flatten().count(), 1);
    assert_eq!(
        inertial.request_process_pntos_message_types().unwrap().data(),
        [MessageType::MEASUREMENT_POSITION_VELOCITY_ATTITUDE.into()]
    );
}

#[test]
fn tells_forces_from_its_solutions() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin);
    for felt in [
        inertial.request_forces_and_rates(at(5 * SECOND)).unwrap(),
        inertial.request_average_forces_and_rates(at(SECOND), at(7 * SECOND)).unwrap(),
    ] {
        let force = felt.view().unwrap().meas_accel();
        assert!((force[0] - 1.0).abs() < 0.01 && (force[2] + 9.8).abs() < 0.01, "{force:?}");
    }
    assert!(inertial.request_forces_and_rates(at(-1)).is_none());
}

#[test]
fn messages_of_no_use_are_left_out_said_once_and_counted() {
    let system = System::new();
    let plugin = start(&system);
    let inertial = fed(&plugin);
    for _ in 0..2 {
        inertial.process_pntos_message(imu(11 * SECOND));
        inertial.process_pntos_message(solution(&faster(3)));
        inertial.process_pntos_message(solution(&Pva { height: f64::NAN, ..faster(11) }));
        inertial.process_pntos_message(solution(&Pva { height: f64::INFINITY, ..faster(11) }));
    }
    assert_eq!(inertial.request_latest_time(), at(10 * SECOND));
    assert_eq!(system.log_at(LoggingLevel::WARN).len(), 4, "{}", system.log_text());
    plugin.shut_down();
    for key in ["wrong_type", "not_later", "unusable", "implausible"] {
        assert_eq!(system.get("standard-inertial/statistics", key), Some(Value::Int(2)), "{key}");
    }
}
