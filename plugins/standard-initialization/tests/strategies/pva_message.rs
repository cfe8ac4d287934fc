//! Another system's solution.

use pntos::{
    InitializationMotionNeeded, InitializationStatus as Status, LoggingLevel, Managed, Message,
    testing::{System, Value},
};
use pntos_nav::{attitude::from_roll_pitch_yaw, nalgebra::Vector3, solution::Pva};
use pntos_nav_messages::{pva, pva_covariance, pva_message};
use standard_initialization::PvaMessage;

use super::{strategy, system};

fn somewhere(time: i64) -> Pva {
    Pva {
        time,
        latitude: 0.7,
        longitude: -1.0,
        height: 250.0,
        velocity: Vector3::new(3.0, 2.0, 1.0),
        attitude: from_roll_pitch_yaw(0.1, 0.2, 0.3),
    }
}

fn solution(pva: &Pva) -> Managed<Message> {
    pva_message(pva, |all| all.iter_mut().zip(0..81).for_each(|(place, n)| *place = f64::from(n)), &"ins".into())
        .unwrap()
}

#[test]
fn a_solution_is_taken_as_it_comes() {
    let system = system();
    let (_plugin, strategy) = strategy(&system, PvaMessage::default());
    assert_eq!(strategy.request_motion_needed(), InitializationMotionNeeded::ANY_MOTION);
    assert_eq!(strategy.request_solution().unwrap().status(), Status::WAITING);
    strategy.process_pntos_message(solution(&somewhere(5)));
    let found = strategy.request_solution().unwrap();
    assert_eq!(
        (found.status(), strategy.request_current_status()),
        (Status::INITIALIZED_GOOD, Status::INITIALIZED_GOOD)
    );
    let message = found.solution().unwrap();
    assert_eq!(pva(&message).unwrap().velocity, somewhere(5).velocity);
    assert_eq!(pva_covariance(&message).unwrap(), pva_covariance(&solution(&somewhere(5))).unwrap());
    assert_eq!(found.inertial_errors().unwrap().gyro_biases(), [0.0; 3]);
    assert_eq!(found.inertial_error_covariance().unwrap().data()[35], 0.003 * 0.003);
}

#[test]
fn the_settings_choose_the_channel_the_time_and_the_sigmas() {
    let system = system();
    system.set("pva-message", "channel", "truth");
    system.set("pva-message", "start_time", 10.0);
    system.set("pva-message", "sigma", (1..=9).map(f64::from).collect::<Vec<_>>());
    let (_plugin, strategy) = strategy(&system, PvaMessage::default());
    let from_truth = |time| pva_message(&somewhere(time), |_| (), &"truth".into()).unwrap();
    strategy.process_pntos_message(solution(&somewhere(20_000_000_000)));
    strategy.process_pntos_message(from_truth(9_000_000_000));
    assert_eq!(strategy.request_current_status(), Status::WAITING);
    strategy.process_pntos_message(from_truth(10_000_000_000));
    let covariance = pva_covariance(&strategy.request_solution().unwrap().solution().unwrap()).unwrap();
    assert_eq!((covariance[(8, 8)], covariance[(0, 1)]), (81.0, 0.0));
    assert_eq!(system.log_text(), "");
}

#[test]
fn solutions_of_no_use_are_left_out_said_once_and_counted() {
    let system: System = system();
    let (plugin, strategy) = strategy(&system, PvaMessage::default());
    for _ in 0..2 {
        strategy.process_pntos_message(solution(&Pva { height: f64::NAN, ..somewhere(5) }));
        strategy.process_pntos_message(solution(&Pva { height: f64::INFINITY, ..somewhere(5) }));
    }
    assert_eq!(strategy.request_current_status(), Status::WAITING);
    assert_eq!(system.log_at(LoggingLevel::WARN).len(), 2, "{}", system.log_text());
    plugin.shut_down();
    assert_eq!(system.get("pva-message/statistics", "unusable"), Some(Value::Int(2)));
    assert_eq!(system.get("pva-message/statistics", "refused"), Some(Value::Int(2)));
}
