//! The settings, and what an inertial is made from.

use pntos::{InertialType, LoggingLevel, Managed, client::CommonInertial, testing::System};
use pntos_nav::solution::Pva;

use super::*;

fn made(system: &System, group: Option<&std::ffi::CStr>) -> Option<Managed<CommonInertial>> {
    let plugin = start(system);
    plugin.new_inertial(InertialType::STANDARD_INERTIAL_MECHANIZATION, solution(&somewhere()), group)
}

#[test]
fn the_history_is_as_long_as_the_group_says() {
    let system = System::new();
    system.set("slow", "expected_interval", 0.1);
    system.set("slow", "buffer_length", 2.0);
    let plugin = start(&system);
    let inertial = plugin
        .new_inertial(InertialType::STANDARD_INERTIAL_MECHANIZATION, solution(&somewhere()), Some(c"slow"))
        .unwrap();
    for k in 1..=50 {
        inertial.process_pntos_message(imu(k * SECOND / 10));
    }
    assert_eq!(inertial.request_earliest_time(), at(3 * SECOND));
    assert_eq!(system.log_text(), "");
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let system = System::new();
    system.set("standard-inertial", "expected_interval", -1.0);
    system.set("standard-inertial", "buffer_length", "long");
    system.set("standard-inertial", "buffer", 3.0);
    assert!(made(&system, None).is_none());
    let errors = system.log_at(LoggingLevel::ERROR);
    assert!(errors[0].contains("`expected_interval`") && errors[0].contains("`buffer_length`"), "{errors:?}");
    assert!(system.log_at(LoggingLevel::WARN)[0].contains("`buffer`"), "{}", system.log_text());
}

#[test]
fn lengths_that_do_not_fit_together_are_refused() {
    let system = System::new();
    system.set("standard-inertial", "buffer_length", 0.001);
    system.set("standard-inertial", "longest_interval", 0.01);
    assert!(made(&system, None).is_none());
    let text = system.log_text();
    assert!(text.contains("shorter than one `expected_interval`") && text.contains("0 for never"), "{text}");
}

#[test]
fn a_solution_of_no_use_starts_nothing() {
    let system = System::new();
    let plugin = start(&system);
    let kind = InertialType::STANDARD_INERTIAL_MECHANIZATION;
    assert!(plugin.new_inertial(kind, imu(0), None).is_none());
    let infinite = Pva { height: f64::INFINITY, ..somewhere() };
    assert!(plugin.new_inertial(kind, solution(&infinite), None).is_none());
    assert!(plugin.new_inertial(InertialType::NON_ORTHOGONAL_INERTIAL_MECHANIZATION, imu(0), None).is_none());
    assert_eq!(system.log_at(LoggingLevel::ERROR).len(), 2, "{}", system.log_text());
    assert!(!plugin.is_inertial_type_supported(InertialType::NON_ORTHOGONAL_INERTIAL_MECHANIZATION));
}
