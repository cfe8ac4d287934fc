//! Alignments of a vehicle that stands still, with a known attitude and known biases.

use super::common::*;
use pntos_nav::{
    align::{Fix, Heading, SensorSigmas, StaticAlignment, Status, Unrest},
    attitude::{from_roll_pitch_yaw, roll_pitch_yaw},
    nalgebra::{Matrix3, Vector3},
    solution::{ImuSample, Pva},
};

fn sensor() -> SensorSigmas {
    SensorSigmas {
        accelerometer_bias: Vector3::repeat(1e-3),
        gyro_bias: Vector3::repeat(1e-8),
        accelerometer_random_walk: Vector3::zeros(),
        gyro_random_walk: Vector3::zeros(),
    }
}

fn fix(place: &Pva) -> Fix {
    Fix {
        latitude: place.latitude,
        longitude: place.longitude,
        height: place.height,
        covariance: Matrix3::from_diagonal(&Vector3::new(1.0, 2.0, 3.0)),
    }
}

/// Feeds samples until there is a result.
fn align(mut alignment: StaticAlignment, place: &Pva, spoil: impl Fn(&mut ImuSample)) -> StaticAlignment {
    alignment.add_fix(&fix(place));
    for k in 1.. {
        let mut sample = at_rest(place, k * INTERVAL, INTERVAL);
        spoil(&mut sample);
        alignment.add_sample(&sample);
        if alignment.result().is_some() || k > 2000 {
            return alignment;
        }
    }
    unreachable!("the samples do not end")
}

#[test]
fn levelling_finds_roll_and_pitch_and_keeps_the_given_heading() {
    for (roll, pitch, yaw) in [(0.02, -0.03, 1.2), (-0.5, 0.7, -3.0), (2.5, 0.1, 0.0)] {
        let place = at(0.7, from_roll_pitch_yaw(roll, pitch, yaw));
        let heading = Heading::Given { angle: yaw, sigma: 0.1 };
        let alignment = align(StaticAlignment::new(heading, 10.0, sensor()), &place, |_| ());
        let result = alignment.result().expect("there is a result");
        assert!((roll_pitch_yaw(&result.solution.attitude) - Vector3::new(roll, pitch, yaw)).norm() < 1e-9);
        assert_eq!(result.solution.time, 1002 * INTERVAL, "the first sample after which the span exceeds 10 s");
        assert!((result.covariance[(8, 8)] - 0.01).abs() < 1e-12);
        assert!((result.covariance[(6, 6)] - (1e-3f64 / 9.8).powi(2)).abs() < 1e-10);
        assert_eq!(result.covariance[(1, 1)], 2.0);
    }
}

#[test]
fn levelling_finds_the_biases_that_show() {
    let place = somewhere();
    let gyro = Vector3::new(1e-3, -2e-3, 3e-3);
    let down = place.attitude.tr_mul(&Vector3::new(0.0, 0.0, 0.05));
    let heading = Heading::Given { angle: 1.2, sigma: 0.1 };
    let alignment = align(StaticAlignment::new(heading, 10.0, sensor()), &place, |sample| {
        sample.delta_angle += gyro * 0.01;
        sample.delta_velocity += down * 0.01;
    });
    let biases = alignment.result().expect("there is a result").biases;
    assert!((biases.gyro - gyro).norm() < 1e-9, "{}", biases.gyro);
    assert!((biases.accelerometer - down).norm() < 1e-9, "{}", biases.accelerometer);
}

#[test]
fn gyrocompassing_finds_the_heading() {
    for yaw in [-3.0, -1.2, 0.0, 0.5, 2.2] {
        let place = at(0.7, from_roll_pitch_yaw(0.05, -0.04, yaw));
        let alignment = align(StaticAlignment::new(Heading::FromEarthRate, 10.0, sensor()), &place, |_| ());
        let result = alignment.result().expect("there is a result");
        let expected = Vector3::new(0.05, -0.04, yaw);
        assert!((roll_pitch_yaw(&result.solution.attitude) - expected).norm() < 1e-8);
        assert!(result.biases.gyro.norm() < 1e-9);
    }
}

/// A gyro bias to the east of 1e-8 rad/s turns the heading by that over the horizontal rate of the Earth; the tilt that an
/// accelerometer bias makes turns it by tan(latitude) times the tilt to the north.
#[test]
fn the_covariance_of_gyrocompassing_is_that_of_the_textbook() {
    let place = at(0.7, from_roll_pitch_yaw(0.0, 0.0, 0.0));
    let alignment = align(StaticAlignment::new(Heading::FromEarthRate, 10.0, sensor()), &place, |_| ());
    let covariance = alignment.result().expect("there is a result").covariance;
    let tilt = 1e-3 / pntos_nav::earth::gravity(0.7f64.sin(), 250.0);
    let horizontal = pntos_nav::earth::RATE * 0.7f64.cos();
    let heading = ((1e-8 / horizontal).powi(2) + (tilt * 0.7f64.tan()).powi(2)).sqrt();
    assert!((covariance[(8, 8)].sqrt() / heading - 1.0).abs() < 1e-4, "{} for {heading}", covariance[(8, 8)].sqrt());
    assert!((covariance[(6, 6)].sqrt() / tilt - 1.0).abs() < 1e-4);
    assert!((covariance[(7, 7)].sqrt() / tilt - 1.0).abs() < 1e-4);
}

#[test]
fn gyros_that_cannot_feel_the_earth_leave_the_heading_unknown_rather_than_worse() {
    let coarse = SensorSigmas { gyro_bias: Vector3::repeat(3e-3), ..sensor() };
    let alignment = align(StaticAlignment::new(Heading::FromEarthRate, 10.0, coarse), &somewhere(), |_| ());
    let covariance = alignment.result().expect("there is a result").covariance;
    assert!((covariance[(8, 8)].sqrt() - core::f64::consts::PI / 3f64.sqrt()).abs() < 1e-9);
    assert!(covariance.fixed_view::<3, 3>(6, 6).into_owned().symmetric_eigenvalues().min() > -1e-12);
}

#[test]
fn fixes_on_both_sides_of_the_date_line_have_their_mean_on_it() {
    let mut alignment = StaticAlignment::new(Heading::Given { angle: 0.0, sigma: 0.1 }, 1.0, sensor());
    let place = at(0.3, Matrix3::identity());
    let half = core::f64::consts::PI - 5e-8;
    for longitude in [half, -half] {
        alignment.add_fix(&Fix { longitude, ..fix(&place) });
    }
    for k in 1..=102 {
        alignment.add_sample(&at_rest(&place, k * INTERVAL, INTERVAL));
    }
    let longitude = alignment.result().expect("there is a result").solution.longitude;
    assert!((longitude.abs() - core::f64::consts::PI).abs() < 1e-9, "{longitude}");
}

#[test]
fn a_sensor_that_falls_is_not_aligned_and_tried_again() {
    let mut alignment = StaticAlignment::new(Heading::Given { angle: 0.0, sigma: 0.1 }, 1.0, sensor());
    assert_eq!(alignment.status(), Status::Waiting);
    let place = somewhere();
    alignment.add_fix(&fix(&place));
    for k in 1..=102 {
        let falling = ImuSample { delta_velocity: Vector3::zeros(), ..at_rest(&place, k * INTERVAL, INTERVAL) };
        assert!(alignment.add_sample(&falling));
    }
    assert_eq!(alignment.status(), Status::Failed(Unrest::Force(0.0)));
    alignment.add_fix(&fix(&place));
    for k in 103..=205 {
        alignment.add_sample(&at_rest(&place, k * INTERVAL, INTERVAL));
    }
    assert_eq!(alignment.status(), Status::Done);
}

#[test]
fn a_vehicle_that_drives_straight_on_is_aligned_when_it_stands() {
    let mut alignment = StaticAlignment::new(Heading::Given { angle: 0.0, sigma: 0.1 }, 10.0, sensor());
    let place = somewhere();
    let mut drive = |speed: f64, samples: std::ops::Range<i64>| {
        for k in samples {
            if k % 100 == 0 {
                let distance = speed * (k / 100) as f64;
                alignment.add_fix(&fix(&Pva { latitude: place.latitude + distance / 6.37e6, ..place }));
            }
            alignment.add_sample(&at_rest(&place, (k + 1) * INTERVAL, INTERVAL));
        }
        alignment.status()
    };
    assert_eq!(drive(10.0, 0..1001), Status::Collecting);
    let Status::Failed(Unrest::Moved(distance)) = drive(10.0, 1001..1002) else { panic!("it moves") };
    assert!((distance - 100.0).abs() < 0.1, "{distance}");
    assert_eq!(drive(0.1, 1002..2100), Status::Done, "fixes wander, too");
}

#[test]
fn samples_and_fixes_of_no_use_are_refused() {
    let mut alignment = StaticAlignment::new(Heading::FromEarthRate, 1.0, sensor());
    let place = somewhere();
    let sample = at_rest(&place, INTERVAL, INTERVAL);
    assert!(alignment.add_sample(&sample));
    assert!(!alignment.add_sample(&sample), "a time that came before");
    assert!(
        !alignment.add_sample(&ImuSample {
            delta_angle: Vector3::repeat(f64::NAN),
            ..at_rest(&place, 2 * INTERVAL, INTERVAL)
        })
    );
    assert!(!alignment.add_fix(&Fix { height: f64::INFINITY, ..fix(&place) }));
}
