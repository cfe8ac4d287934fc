//! An inertial takes its memory when it is made, and none after that.

use pntos::testing::CountingAllocator;
use pntos_nav::{
    align::{Fix, Heading, SensorSigmas, StaticAlignment},
    inertial::{Inertial, Memory as _, SensorErrors, Settings, Track},
    nalgebra::{Matrix3, Vector3},
    solution::{ImuSample, Pva},
};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

const INTERVAL: i64 = 10_000_000;

fn start() -> Pva {
    Pva {
        time: 0,
        latitude: 0.7,
        longitude: 0.1,
        height: 100.0,
        velocity: Vector3::zeros(),
        attitude: Matrix3::identity(),
    }
}

fn sample(k: i64) -> ImuSample {
    ImuSample { time: k * INTERVAL, delta_velocity: Vector3::new(0.0, 0.0, -0.098), delta_angle: Vector3::zeros() }
}

#[test]
fn an_inertial_does_not_allocate_after_it_is_made() {
    let mut inertial = Inertial::new(&start(), SensorErrors::default(), &Settings::default());
    let count = CountingAllocator::count(|| {
        for k in 1..5000 {
            inertial.add(&sample(k)).unwrap();
            if k % 10 == 0 {
                let time = k * INTERVAL - inertial.latest_time().min(2 * INTERVAL) + 5;
                let solution = inertial.solution_at(time).unwrap();
                inertial.reset(&solution).unwrap();
                inertial.correct(time, &SensorErrors::default()).unwrap();
                assert!(inertial.force_and_rate_at(time).is_some());
                assert!(inertial.average_force_and_rate(time - 3 * INTERVAL, time).is_some() || k < 10);
                assert!(inertial.free_run(time).unwrap().solution_at(k * INTERVAL).is_some());
            }
        }
    });
    assert_eq!(count, 0);
}

#[test]
fn a_track_and_an_alignment_do_not_allocate_after_they_are_made() {
    let mut track = Track::new(&start(), 0.01, 10.0);
    let sensor = SensorSigmas { gyro_bias: Vector3::repeat(1e-8), ..SensorSigmas::default() };
    let mut alignment = StaticAlignment::new(Heading::FromEarthRate, 10.0, sensor);
    let Pva { latitude, longitude, height, .. } = start();
    let count = CountingAllocator::count(|| {
        alignment.add_fix(&Fix { latitude, longitude, height, covariance: Matrix3::identity() });
        for k in 1..3000 {
            track.add(&Pva { time: k * INTERVAL, ..start() }).unwrap();
            assert!(track.average_force_and_rate((k - 1) * INTERVAL, k * INTERVAL).is_some());
            alignment.add_sample(&sample(k));
        }
    });
    assert!(alignment.result().is_some());
    assert_eq!(count, 0);
}
