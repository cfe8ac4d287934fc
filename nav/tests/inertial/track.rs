//! The track of another device.

use pntos_nav::{
    inertial::{Inertial, Memory as _, Refusal, SensorErrors, Settings, Track},
    nalgebra::Vector3,
    solution::{ImuSample, Pva},
};

use super::common::*;

/// What an inertial makes of a lively drive, and the track of its solutions.
fn both(samples: i64) -> (Inertial, Track) {
    let mut inertial = Inertial::new(&somewhere(), SensorErrors::default(), &Settings::default());
    let mut track = Track::new(&somewhere(), 0.01, 10.0);
    for k in 1..=samples {
        inertial.add(&lively(k)).unwrap();
        track.add(inertial.latest_solution()).unwrap();
    }
    (inertial, track)
}

fn lively(k: i64) -> ImuSample {
    let phase = k as f64 * 0.05;
    let still = at_rest(&somewhere(), k * INTERVAL, INTERVAL);
    ImuSample {
        delta_velocity: still.delta_velocity + Vector3::new(phase.sin(), phase.cos(), 0.3) * 0.02,
        delta_angle: still.delta_angle + Vector3::new(0.1 * phase.cos(), -0.05, phase.sin()) * 0.005,
        ..still
    }
}

#[test]
fn it_gives_the_solutions_it_got_and_those_between() {
    let (mut inertial, mut track) = both(100);
    for time in [0, 50 * INTERVAL, 50 * INTERVAL + 3, 100 * INTERVAL] {
        assert_eq!(track.solution_at(time), inertial.solution_at(time));
    }
    assert_eq!(track.solution_at(100 * INTERVAL + 1), None);
    assert_eq!((track.earliest_time(), track.latest_solution().time), (0, 100 * INTERVAL));
}

#[test]
fn its_forces_and_rates_are_those_that_the_solutions_were_integrated_from() {
    let (mut inertial, mut track) = both(100);
    for k in [1, 37, 100] {
        let felt = track.force_and_rate_at(k * INTERVAL).unwrap();
        assert!((felt.rate - lively(k).delta_angle / 0.01).norm() < 1e-6, "{}", felt.rate);
        let average = inertial.average_force_and_rate((k - 1) * INTERVAL, k * INTERVAL).unwrap();
        assert!((felt.force - average.force).norm() < 1e-6, "{} {}", felt.force, average.force);
    }
}

#[test]
fn its_averages_are_those_of_the_part_in_range() {
    let (mut inertial, mut track) = both(100);
    let (from, to) = (20 * INTERVAL + 5, 60 * INTERVAL - 7);
    let (of_track, of_inertial) =
        (track.average_force_and_rate(from, to).unwrap(), inertial.average_force_and_rate(from, to).unwrap());
    assert!((of_track.force - of_inertial.force).norm() < 1e-6);
    assert!((of_track.rate - of_inertial.rate).norm() < 1e-6);
    assert!(track.average_force_and_rate(99 * INTERVAL, 300 * INTERVAL).is_some());
    assert_eq!(track.average_force_and_rate(101 * INTERVAL, 300 * INTERVAL), None);
}

#[test]
fn one_solution_alone_is_felt_as_if_it_went_on() {
    let mut track = Track::new(&somewhere(), 0.01, 10.0);
    let felt = track.force_and_rate_at(0).unwrap();
    let still = at_rest(&somewhere(), INTERVAL, INTERVAL);
    assert!((felt.rate - still.delta_angle / 0.01).norm() < 1e-15);
    assert!((felt.force - somewhere().attitude * still.delta_velocity / 0.01).norm() < 1e-12);
    assert_eq!(track.force_and_rate_at(1), None);
    assert_eq!(track.average_force_and_rate(-1, 1), None);
}

#[test]
fn it_holds_its_length_and_refuses_what_is_late_or_infinite() {
    let (_, mut track) = both(1500);
    assert_eq!(track.latest_solution().time - track.earliest_time(), 1001 * INTERVAL);
    let latest = *track.latest_solution();
    assert_eq!(track.add(&latest), Err(Refusal::NotLater));
    let infinite = Pva { time: latest.time + 1, height: f64::INFINITY, ..latest };
    assert_eq!(track.add(&infinite), Err(Refusal::Implausible));
    assert_eq!(track.latest_solution(), &latest);
}
