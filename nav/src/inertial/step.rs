//! One step of the mechanisation: strapdown integration in north, east, down (T&W ch. 3 and 10, Groves 5.4 and 5.5).

use core::f64::consts::{PI, TAU};

use nalgebra::Vector3;

use crate::{
    attitude::{small_rotation, tilt_correction},
    earth::{RATE_NOMINAL, Radii, gravity, sin_cos},
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

/// What a place and a motion do to a sensor there.
pub(super) struct Surroundings {
    /// Radians of latitude for a metre to the north.
    per_north: f64,
    /// Radians of longitude for a metre to the east.
    per_east: f64,
    /// The rate of the navigation frame against inertial space, along its own axes: Earth and transport, rad/s.
    pub frame_rate: Vector3<f64>,
    /// The acceleration along these axes without specific force: gravity, Coriolis, transport, m/s² (T&W 3.77, 3.78).
    pub apparent: Vector3<f64>,
}

impl Surroundings {
    #[inline]
    pub(super) fn at(pva: &Pva) -> Self {
        let (sin, cos) = sin_cos(pva.latitude);
        let radii = Radii::at_sine(sin);
        let per_north = 1.0 / (radii.meridian + pva.height);
        let per_east = 1.0 / ((radii.transverse + pva.height) * cos);
        let v = &pva.velocity;
        let latitude_rate = v.x * per_north;
        let spin = RATE_NOMINAL + v.y * per_east;
        let coriolis = RATE_NOMINAL + spin;
        Self {
            per_north,
            per_east,
            frame_rate: Vector3::new(spin * cos, -latitude_rate, -spin * sin),
            apparent: Vector3::new(
                v.z * latitude_rate - v.y * coriolis * sin,
                (v.x * sin + v.z * cos) * coriolis,
                gravity(sin, pva.height) - v.y * coriolis * cos - v.x * latitude_rate,
            ),
        }
    }
}

/// The solution at the end of a sample, from that at its beginning.
///
/// The sample's increments are those from `from.time` to `sample.time`. Everything about the place and the motion is
/// taken at the beginning; the position follows the mean of the velocities (trapezoid). Singular at the poles.
#[inline]
#[must_use]
pub fn step(from: &Pva, sample: &ImuSample, errors: &SensorErrors) -> Pva {
    let dt = seconds_between(from.time, sample.time);
    let (dv, dth) = errors.remove(sample, dt);
    let Surroundings { per_north, per_east, frame_rate, apparent } = Surroundings::at(from);

    let turn = dth - from.attitude.tr_mul(&frame_rate) * dt;
    let rotation =
        if turn.norm_squared() < SMALL_TURN_SQUARED { small_rotation(&turn) } else { tilt_correction(&-turn) };

    // The half product turns the increments of a rotating sensor back to the attitude at the beginning.
    let gained = from.attitude * (dv + dth.cross(&dv) * 0.5) + apparent * dt;
    let moved = (from.velocity + gained * 0.5) * dt;
    Pva {
        time: sample.time,
        latitude: from.latitude + moved.x * per_north,
        longitude: wrap_longitude(from.longitude + moved.y * per_east),
        height: from.height - moved.z,
        velocity: from.velocity + gained,
        attitude: from.attitude * rotation,
    }
}

/// The solution at a later time of a vehicle that goes on as it is: with its velocity and attitude.
#[must_use]
pub fn coast(from: &Pva, time: i64) -> Pva {
    let moved = from.velocity * seconds_between(from.time, time);
    let Surroundings { per_north, per_east, .. } = Surroundings::at(from);
    Pva {
        time,
        latitude: from.latitude + moved.x * per_north,
        longitude: wrap_longitude(from.longitude + moved.y * per_east),
        height: from.height - moved.z,
        ..*from
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
