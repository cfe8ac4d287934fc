//! Position, velocity and attitude, and the samples that they are integrated from.

use nalgebra::{Matrix3, Vector3};

/// Beyond every vehicle and every spacecraft, m/s.
const GREATEST_SPEED: f64 = 1e6;

/// Position, velocity and attitude at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pva {
    /// Time of validity, ns.
    pub time: i64,
    /// Latitude, rad.
    pub latitude: f64,
    /// Longitude, rad.
    pub longitude: f64,
    /// Height above the ellipsoid, m.
    pub height: f64,
    /// Velocity along north, east, down, m/s.
    pub velocity: Vector3<f64>,
    /// Attitude: the rotation from the platform frame to north, east, down.
    pub attitude: Matrix3<f64>,
}

impl Pva {
    /// Whether every value is finite, and the speed one that a vehicle can have.
    #[inline]
    #[must_use]
    pub fn is_plausible(&self) -> bool {
        // A sum is finite only if all of it is, and costs no branches.
        (self.latitude + self.longitude + self.height + self.attitude.sum()).is_finite()
            && self.velocity.norm_squared() < GREATEST_SPEED * GREATEST_SPEED
    }
}

/// One sample of an inertial sensor: what its accelerometers and gyros integrated since the sample before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ImuSample {
    /// The end of the interval, ns.
    pub time: i64,
    /// Integrated specific force, m/s.
    pub delta_velocity: Vector3<f64>,
    /// Integrated rotation rate, rad.
    pub delta_angle: Vector3<f64>,
}

/// Biases of an inertial sensor: a reading is the true value plus the bias.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ImuBiases {
    /// Of the accelerometers, m/s².
    pub accelerometer: Vector3<f64>,
    /// Of the gyros, rad/s.
    pub gyro: Vector3<f64>,
}

/// Seconds from one time in ns to another.
#[inline]
#[must_use]
pub fn seconds_between(from: i64, to: i64) -> f64 {
    to.wrapping_sub(from) as f64 * 1e-9
}
