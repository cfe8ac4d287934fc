//! The mechanisation against closed forms.

use super::common::*;
use pntos_nav::{
    attitude::{from_roll_pitch_yaw, roll_pitch_yaw},
    earth::{RATE_NOMINAL, Radii, gravity},
    inertial::{SensorErrors, step},
    nalgebra::{Matrix3, Rotation3, Vector3},
    solution::{ImuBiases, ImuSample, Pva},
};

fn run(start: Pva, seconds: i64, mut sample: impl FnMut(i64, &Pva) -> ImuSample) -> Pva {
    let mut now = start;
    for k in 1..=seconds * SECOND / INTERVAL {
        now = step(&now, &sample(k * INTERVAL, &now), &SensorErrors::default());
    }
    now
}

/// The rotation correction takes the navigation frame for one that does not turn, which makes half the Earth's turn in an
/// interval times gravity out of nothing: 0.4 µg at 100 Hz.
#[test]
fn a_vehicle_at_rest_stays_where_it_is() {
    for latitude in [0.0, 0.7, -1.2, 89.99f64.to_radians()] {
        let start = at(latitude, from_roll_pitch_yaw(0.1, -0.2, 2.0));
        let end = run(start, 120, |time, _| at_rest(&start, time, INTERVAL));
        assert_close(&end, &Pva { time: 120 * SECOND, ..start }, [0.03, 5e-4, 2e-8]);
    }
}

#[test]
fn free_fall_follows_gravity() {
    let start = at(0.0, Matrix3::identity());
    let rotation = start.attitude.tr_mul(&Vector3::new(RATE_NOMINAL, 0.0, 0.0)) * 0.01;
    let end = run(start, 2, |time, _| ImuSample { time, delta_velocity: Vector3::zeros(), delta_angle: rotation });
    let g = gravity(0.0, 240.0);
    // 20 m of fall change gravity by 6e-5; the Earth turns away eastwards below by 2/3 of ω g t³.
    assert!((start.height - end.height - 0.5 * g * 4.0).abs() < 2e-4, "{}", start.height - end.height);
    assert!((end.velocity.z - 2.0 * g).abs() < 1e-4);
    let east = (end.longitude - start.longitude) * (Radii::at(0.0).transverse + 240.0);
    assert!((east - RATE_NOMINAL * g * 8.0 / 3.0).abs() < 5e-5, "{east}");
}

#[test]
fn a_constant_turn_comes_round() {
    let place = somewhere();
    let start = Pva { attitude: Matrix3::identity(), ..place };
    let turning = Vector3::new(0.0, 0.0, core::f64::consts::TAU / 10.0 * 0.01);
    let end = run(start, 10, |time, now| {
        let at_rest = at_rest(&Pva { attitude: now.attitude, ..place }, time, INTERVAL);
        // Half the turn back, so that the sensor's force is the mean over the interval.
        ImuSample { delta_angle: at_rest.delta_angle + turning, ..at_rest }
    });
    assert!(roll_pitch_yaw(&end.attitude).norm() < 1e-6, "{}", roll_pitch_yaw(&end.attitude));
    assert!(
        (roll_pitch_yaw(
            &run(start, 1, |time, now| {
                let at_rest = at_rest(&Pva { attitude: now.attitude, ..place }, time, INTERVAL);
                ImuSample { delta_angle: at_rest.delta_angle + turning, ..at_rest }
            })
            .attitude
        )
        .z - core::f64::consts::TAU / 10.0)
            .abs()
            < 1e-6
    );
    assert!(end.velocity.norm() < 1e-4, "{}", end.velocity);
}

/// A velocity error of a sensor that is perfect otherwise swings with the period of a pendulum as long as the Earth's
/// radius (T&W 12.3, Groves 5.7.2).
#[test]
fn a_velocity_error_swings_with_the_period_of_schuler() {
    let place = at(0.0, Matrix3::identity());
    let start = Pva { velocity: Vector3::new(0.1, 0.0, 0.0), ..place };
    let radius = Radii::at(0.0).meridian + place.height;
    let period = core::f64::consts::TAU * (radius / gravity(0.0, place.height)).sqrt();
    let (mut now, mut crossings, interval) = (start, Vec::new(), 250_000_000);
    for k in 1..=(1.2 * period / 0.25) as i64 {
        // The vertical channel is unstable by itself; an altimeter would hold it.
        let next = step(&now, &at_rest(&place, k * interval, interval), &SensorErrors::default());
        if now.velocity.x.signum() != next.velocity.x.signum() {
            crossings.push(next.time as f64 * 1e-9);
        }
        now = Pva { height: place.height, velocity: Vector3::new(next.velocity.x, next.velocity.y, 0.0), ..next };
    }
    // At a quarter and at three quarters.
    assert_eq!(crossings.len(), 2, "{crossings:?}");
    let measured = 2.0 * (crossings[1] - crossings[0]);
    assert!((measured / period - 1.0).abs() < 2e-3, "{measured} s for {period} s");
}

/// A body that cones turns about its axis of symmetry although no gyro shows a mean rate (T&W 11.3): the solid angle that
/// the moving axis encloses.
#[test]
fn coning_drifts_by_the_solid_angle() {
    let (half_angle, rate, interval) = (0.01f64, 2.0 * core::f64::consts::TAU, 0.0005);
    let attitude = |t: f64| Rotation3::new(Vector3::new((rate * t).cos(), (rate * t).sin(), 0.0) * half_angle);
    let place = at(0.0, Matrix3::identity());
    let mut now = Pva { attitude: attitude(0.0).into_inner(), ..place };
    let steps = (1.0 / interval) as i64;
    for k in 1..=steps {
        let (before, after) = (attitude((k - 1) as f64 * interval), attitude(k as f64 * interval));
        let turn = (before.inverse() * after).scaled_axis();
        let still = at_rest(&Pva { attitude: now.attitude, ..place }, k * 500_000, 500_000);
        now = step(&now, &ImuSample { delta_angle: still.delta_angle + turn, ..still }, &SensorErrors::default());
    }
    let error = (now.attitude.transpose() * attitude(1.0).into_inner() - Matrix3::identity()).norm();
    let drift_of_summed_angles = rate * (1.0 - half_angle.cos());
    assert!(error < 1e-3 * drift_of_summed_angles, "{error} of {drift_of_summed_angles}");
}

#[test]
fn errors_of_the_sensor_are_taken_out() {
    let place = somewhere();
    let errors = SensorErrors {
        biases: ImuBiases { accelerometer: Vector3::new(0.1, -0.2, 0.3), gyro: Vector3::new(0.01, 0.02, -0.03) },
        accelerometer_scale: Vector3::new(0.01, -0.02, 0.03),
        gyro_scale: Vector3::new(-0.1, 0.1, 0.2),
    };
    let truth = at_rest(&place, INTERVAL, INTERVAL);
    let one = Vector3::repeat(1.0);
    let read = ImuSample {
        time: INTERVAL,
        delta_velocity: truth.delta_velocity.component_mul(&(one + errors.accelerometer_scale))
            + errors.biases.accelerometer * 0.01,
        delta_angle: truth.delta_angle.component_mul(&(one + errors.gyro_scale)) + errors.biases.gyro * 0.01,
    };
    let (with, without) = (step(&place, &read, &errors), step(&place, &truth, &SensorErrors::default()));
    assert_close(&with, &without, [1e-9, 1e-14, 1e-15]);
}

#[test]
fn a_fast_spin_keeps_the_attitude_a_rotation() {
    let mut now = somewhere();
    for k in 1..=1000 {
        let spin = Vector3::new(2.0, -1.0, 3.0);
        now = step(
            &now,
            &ImuSample { time: k * INTERVAL, delta_velocity: Vector3::zeros(), delta_angle: spin },
            &SensorErrors::default(),
        );
    }
    assert!((now.attitude * now.attitude.transpose() - Matrix3::identity()).norm() < 1e-10);
}

#[test]
fn a_flight_over_the_date_line_comes_out_on_the_other_side() {
    let start = Pva { longitude: core::f64::consts::PI - 1e-9, velocity: Vector3::new(0.0, 200.0, 0.0), ..somewhere() };
    let end = step(&start, &at_rest(&start, INTERVAL, INTERVAL), &SensorErrors::default());
    assert!(end.longitude < -3.0);
}
