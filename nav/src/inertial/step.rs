//! One step of the mechanisation: strapdown integration in north, east, down (T&W ch. 3 and 10, Groves 5.4 and 5.5).

use core::f64::consts::{PI, TAU};

use nalgebra::Vector3;
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use crate::{
    attitude::{small_rotation, tilt_correction},
    earth::{RATE_NOMINAL, Radii, gravity},
    solution::{ImuBiases, ImuSample, Pva, seconds_between},
};

/// The errors of an inertial sensor: a reading is `true value * (1 + scale) + bias`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SensorErrors {
    /// Biases.
    pub biases: ImuBiases,
    /// Scale factor errors of the accelerometers.
    pub accelerometer_scale: Vector3<f64>,
    /// Scale factor errors of the gyros.
    pub gyro_scale: Vector3<f64>,
}

impl From<ImuBiases> for SensorErrors {
    fn from(biases: ImuBiases) -> Self {
        Self { biases, ..Self::default() }
    }
}

impl SensorErrors {
    /// What the sensor would have integrated without its errors, over `dt` seconds.
    #[inline]
    fn remove(&self, sample: &ImuSample, dt: f64) -> (Vector3<f64>, Vector3<f64>) {
        let one = Vector3::repeat(1.0);
        (
            (sample.delta_velocity - self.biases.accelerometer * dt).component_div(&(one + self.accelerometer_scale)),
            (sample.delta_angle - self.biases.gyro * dt).component_div(&(one + self.gyro_scale)),
        )
    }

    /// Whether every value is finite and every scale leaves something of the reading.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        let finite = |v: &Vector3<f64>| v.iter().all(|x| x.is_finite());
        let scale = |v: &Vector3<f64>| v.iter().all(|x| x.is_finite() && *x > -1.0);
        finite(&self.biases.accelerometer)
            && finite(&self.biases.gyro)
            && scale(&self.accelerometer_scale)
            && scale(&self.gyro_scale)
    }
}

/// The largest squared turn for which the series of [`small_rotation`] is used, rad².
const SMALL_TURN_SQUARED: f64 = 0.04;

/// The solution at the end of a sample, from that at its beginning.
///
/// The sample's increments are those from `from.time` to `sample.time`. Everything about the place and the motion is
/// taken at the beginning; the position follows the mean of the velocities (trapezoid). Singular at the poles.
#[inline]
#[must_use]
pub fn step(from: &Pva, sample: &ImuSample, errors: &SensorErrors) -> Pva {
    let dt = seconds_between(from.time, sample.time);
    let (dv, dth) = errors.remove(sample, dt);

    let (sin, cos) = from.latitude.sin_cos();
    let radii = Radii::at_sine(sin);
    let per_north = 1.0 / (radii.meridian + from.height);
    let per_east = 1.0 / ((radii.transverse + from.height) * cos);
    let v = &from.velocity;
    let latitude_rate = v.x * per_north;
    let longitude_rate = v.y * per_east;

    // The rate of the navigation frame against inertial space, along its own axes: Earth and transport.
    let spin = RATE_NOMINAL + longitude_rate;
    let frame_rate = Vector3::new(spin * cos, -latitude_rate, -spin * sin);
    let turn = dth - from.attitude.tr_mul(&frame_rate) * dt;
    let rotation =
        if turn.norm_squared() < SMALL_TURN_SQUARED { small_rotation(&turn) } else { tilt_correction(&-turn) };

    // The half product turns the increments of a rotating sensor back to the attitude at the beginning.
    let force = from.attitude * (dv + dth.cross(&dv) * 0.5) / dt;
    let coriolis = RATE_NOMINAL + spin;
    let acceleration = Vector3::new(
        force.x - v.y * coriolis * sin + v.z * latitude_rate,
        force.y + v.x * coriolis * sin + v.z * coriolis * cos,
        force.z - v.y * coriolis * cos - v.x * latitude_rate + gravity(sin, from.height),
    );
    let velocity = v + acceleration * dt;
    let moved = (v + velocity) * (0.5 * dt);
    Pva {
        time: sample.time,
        latitude: from.latitude + moved.x * per_north,
        longitude: wrap_longitude(from.longitude + moved.y * per_east),
        height: from.height - moved.z,
        velocity,
        attitude: from.attitude * rotation,
    }
}

/// A longitude, or a difference of two, of at most a turn beyond ±π brought back to it.
#[inline]
pub(super) fn wrap_longitude(longitude: f64) -> f64 {
    if longitude > PI {
        longitude - TAU
    } else if longitude < -PI {
        longitude + TAU
    } else {
        longitude
    }
}

/// False if a value of the solution is infinite or not a number.
#[inline]
pub(super) fn is_finite(pva: &Pva) -> bool {
    let sum = pva.latitude + pva.longitude + pva.height + pva.velocity.sum() + pva.attitude.sum();
    sum.is_finite()
}
