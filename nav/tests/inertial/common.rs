//! A sensor that stands still, and places for it.

use pntos_nav::{
    attitude::from_roll_pitch_yaw,
    earth::{RATE_NOMINAL, gravity},
    nalgebra::{Matrix3, Vector3},
    solution::{ImuSample, Pva},
};

/// 100 Hz, ns.
pub const INTERVAL: i64 = 10_000_000;
pub const SECOND: i64 = 1_000_000_000;

pub fn at(latitude: f64, attitude: Matrix3<f64>) -> Pva {
    Pva { time: 0, latitude, longitude: -1.0, height: 250.0, velocity: Vector3::zeros(), attitude }
}

pub fn somewhere() -> Pva {
    at(0.7, from_roll_pitch_yaw(0.02, -0.03, 1.2))
}

/// What a sensor at rest integrates in a time.
pub fn at_rest(place: &Pva, time: i64, interval: i64) -> ImuSample {
    let (sin, cos) = place.latitude.sin_cos();
    let seconds = interval as f64 * 1e-9;
    let rate = Vector3::new(RATE_NOMINAL * cos, 0.0, -RATE_NOMINAL * sin);
    let force = Vector3::new(0.0, 0.0, -gravity(sin, place.height));
    ImuSample {
        time,
        delta_velocity: place.attitude.tr_mul(&force) * seconds,
        delta_angle: place.attitude.tr_mul(&rate) * seconds,
    }
}

/// How far apart two solutions are: position in m, velocity in m/s, attitude in rad.
pub fn apart(a: &Pva, b: &Pva) -> [f64; 3] {
    let per_radian = pntos_nav::earth::MetresPerRadian::at(a.latitude, a.height);
    let position = Vector3::new(
        (a.latitude - b.latitude) * per_radian.north,
        (a.longitude - b.longitude) * per_radian.east,
        a.height - b.height,
    );
    [position.norm(), (a.velocity - b.velocity).norm(), (a.attitude - b.attitude).norm()]
}

pub fn assert_close(a: &Pva, b: &Pva, within: [f64; 3]) {
    let apart = apart(a, b);
    assert!(apart.iter().zip(within).all(|(apart, within)| *apart <= within), "{apart:?} is not within {within:?}");
    assert_eq!(a.time, b.time);
}
