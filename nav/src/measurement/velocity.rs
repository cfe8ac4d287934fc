//! Velocities, on the errors of an inertial solution.

use core::ops::IndexMut;

use nalgebra::{Matrix3, SVector, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use super::{Measurement, Mounting, position::PositionFix, put, three};
use crate::{
    attitude::skew,
    earth::{Radii, rate_ned},
    models::pinson::{GYRO_BIAS, TILT, VELOCITY},
    solution::Pva,
};

/// A velocity along north, east, down, of the platform or of a sensor at a lever arm `l` from it:
///
/// `z = measured - solution = δv + (I - [ψ×]) C (ω × l)`
///
/// `ω` is the rate at which the platform turns over the ground. What is wrong with the biases of the gyros would move it by
/// a ten-thousandth of the lever arm each second, and is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NedVelocity {
    z: Vector3<f64>,
    /// Of the sensor against the platform, along north, east, down.
    swing: Vector3<f64>,
}

impl NedVelocity {
    /// A measured velocity of the platform, m/s.
    #[must_use]
    pub fn new(solution: &Pva, velocity: &Vector3<f64>) -> Self {
        Self { z: velocity - solution.velocity, swing: Vector3::zeros() }
    }

    /// A measured velocity of a sensor at `lever_arm` from the platform, m, along its axes, while the gyros, less their
    /// estimated biases, read `rate` about these axes, rad/s.
    #[must_use]
    pub fn of_sensor(solution: &Pva, velocity: &Vector3<f64>, rate: &Vector3<f64>, lever_arm: &Vector3<f64>) -> Self {
        let swing = solution.attitude * rate_over_ground(solution, rate).cross(lever_arm);
        Self { swing, ..Self::new(solution, velocity) }
    }
}

impl Measurement<3> for NedVelocity {
    fn z(&self) -> Vector3<f64> {
        self.z
    }

    fn predict(&self, x: &[f64]) -> Vector3<f64> {
        three(x, VELOCITY) + self.swing - three(x, TILT).cross(&self.swing)
    }

    fn jacobian(&self, _: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        self.jacobian_from(0, h);
    }
}

impl NedVelocity {
    fn jacobian_from(&self, row: usize, h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        put(h, row, VELOCITY, &Matrix3::identity());
        put(h, row, TILT, &skew(&self.swing));
    }
}

/// A position fix and a velocity of the same moment: the values of the one, then those of the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PositionAndVelocity {
    /// The fix.
    pub position: PositionFix,
    /// The velocity.
    pub velocity: NedVelocity,
}

fn both(first: &Vector3<f64>, second: &Vector3<f64>) -> SVector<f64, 6> {
    SVector::<f64, 6>::new(first.x, first.y, first.z, second.x, second.y, second.z)
}

impl Measurement<6> for PositionAndVelocity {
    fn z(&self) -> SVector<f64, 6> {
        both(&self.position.z(), &self.velocity.z())
    }

    fn predict(&self, x: &[f64]) -> SVector<f64, 6> {
        both(&self.position.predict(x), &self.velocity.predict(x))
    }

    fn jacobian(&self, x: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        self.position.jacobian(x, h);
        self.velocity.jacobian_from(3, h);
    }
}

/// A velocity along the axes of the sensor that measures it, over the ground:
///
/// `h(x) = C_ps (C' (I + [ψ×]) (v + δv) + (ω + δb_g) × l)`
///
/// `C_ps` turns from the platform into the sensor, which is at `l` from it; `ω` is the rate at which the platform turns
/// over the ground. The measurement is the velocity itself, not its difference from the solution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BodyVelocity {
    z: Vector3<f64>,
    velocity: Vector3<f64>,
    /// From north, east, down into the sensor.
    to_sensor: Matrix3<f64>,
    /// From the platform into the sensor.
    orientation: Matrix3<f64>,
    lever_arm: Vector3<f64>,
    /// Of the platform over the ground, along its own axes.
    rate: Vector3<f64>,
    /// Whether the states of the gyro biases are there.
    with_gyro_bias: bool,
}

impl BodyVelocity {
    /// A velocity that was measured along the axes of the sensor, m/s, while the gyros, less their estimated biases, read
    /// `rate` about the axes of the platform, rad/s. There are so many `states`: those of the gyro biases may be missing.
    #[must_use]
    pub fn new(
        solution: &Pva,
        velocity: &Vector3<f64>,
        rate: &Vector3<f64>,
        mounting: &Mounting,
        states: usize,
    ) -> Self {
        Self {
            z: *velocity,
            velocity: solution.velocity,
            to_sensor: mounting.orientation * solution.attitude.transpose(),
            orientation: mounting.orientation,
            lever_arm: mounting.lever_arm,
            rate: rate_over_ground(solution, rate),
            with_gyro_bias: states >= GYRO_BIAS + 3,
        }
    }
}

/// The rate of a platform over the ground of one that the gyros read, about its own axes, rad/s.
fn rate_over_ground(solution: &Pva, rate: &Vector3<f64>) -> Vector3<f64> {
    rate - solution.attitude.transpose() * (rate_ned(solution.latitude) + transport_rate(solution))
}

/// How fast north, east, down turn against the Earth under a solution that moves over it, rad/s.
fn transport_rate(solution: &Pva) -> Vector3<f64> {
    let (sin, cos) = solution.latitude.sin_cos();
    let radii = Radii::at_sine(sin);
    let (north, east) = (solution.velocity.x, solution.velocity.y);
    let (meridian, transverse) = (radii.meridian + solution.height, radii.transverse + solution.height);
    Vector3::new(east / transverse, -north / meridian, -east * sin / cos / transverse)
}

impl Measurement<3> for BodyVelocity {
    fn z(&self) -> Vector3<f64> {
        self.z
    }

    fn predict(&self, x: &[f64]) -> Vector3<f64> {
        let velocity = self.velocity + three(x, VELOCITY);
        let rate = if self.with_gyro_bias { self.rate + three(x, GYRO_BIAS) } else { self.rate };
        self.to_sensor * (velocity + three(x, TILT).cross(&velocity)) + self.orientation * rate.cross(&self.lever_arm)
    }

    fn jacobian(&self, x: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        let velocity = self.velocity + three(x, VELOCITY);
        put(h, 0, VELOCITY, &(self.to_sensor + self.to_sensor * skew(&three(x, TILT))));
        put(h, 0, TILT, &(-self.to_sensor * skew(&velocity)));
        if self.with_gyro_bias {
            put(h, 0, GYRO_BIAS, &(-self.orientation * skew(&self.lever_arm)));
        }
    }
}
