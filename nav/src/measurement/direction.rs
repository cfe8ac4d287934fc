//! Directions from a sensor to points whose position is known, on the errors of an inertial solution.
//!
//! The way from the sensor to the point, along the axes of the sensor, is
//! `u(x) = C_ps (C' (I + [ψ×]) (r - δp) - l)`, where `r` is the way from the platform to the point along north, east,
//! down, and `C_ps` turns from the platform into the sensor, which is at `l` from it. Two values describe its direction.

use core::ops::IndexMut;

use nalgebra::{Matrix2, Matrix2x3, Matrix3, Vector2, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use super::{Geodetic, Measurement, Mounting, nearest_turn, three};
use crate::{
    attitude::skew,
    earth::MetresPerRadian,
    models::pinson::{POSITION, TILT},
    solution::Pva,
};

/// What the two values of a direction are. The x axis of the sensor is its boresight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectionValues {
    /// The y and the z component over the length.
    SineSpace,
    /// The y and the z component over the x component.
    NormalizedImage,
    /// Azimuth from x towards y, and elevation from the x-y plane towards negative z, rad.
    AzimuthElevation,
}

impl DirectionValues {
    /// The values of the direction of `u`.
    #[must_use]
    pub fn of(self, u: &Vector3<f64>) -> Vector2<f64> {
        match self {
            Self::SineSpace => Vector2::new(u.y, u.z) / u.norm(),
            Self::NormalizedImage => Vector2::new(u.y, u.z) / u.x,
            Self::AzimuthElevation => Vector2::new(u.y.atan2(u.x), (-u.z).atan2(u.x.hypot(u.y))),
        }
    }

    /// Their derivative by `u`.
    fn derivative(self, u: &Vector3<f64>) -> Matrix2x3<f64> {
        match self {
            Self::SineSpace => {
                let length = u.norm();
                let unit = u / length;
                let whole = (Matrix3::identity() - unit * unit.transpose()) / length;
                whole.fixed_rows::<2>(1).into_owned()
            }
            Self::NormalizedImage => Matrix2x3::new(-u.y / u.x, 1.0, 0.0, -u.z / u.x, 0.0, 1.0) / u.x,
            Self::AzimuthElevation => {
                let plane2 = u.x * u.x + u.y * u.y;
                let (plane, length2) = (plane2.sqrt(), plane2 + u.z * u.z);
                let up = u.z / (plane * length2);
                Matrix2x3::new(-u.y / plane2, u.x / plane2, 0.0, up * u.x, up * u.y, -plane / length2)
            }
        }
    }
}

/// The direction to one point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DirectionToPoint {
    z: Vector2<f64>,
    values: DirectionValues,
    /// From the platform to the point along north, east, down.
    way: Vector3<f64>,
    /// From north, east, down into the sensor.
    to_sensor: Matrix3<f64>,
    /// From the platform to the sensor along the axes of the sensor.
    arm: Vector3<f64>,
}

impl DirectionToPoint {
    /// A direction that was measured as `direction`.
    #[must_use]
    pub fn new(
        solution: &Pva,
        point: &Geodetic,
        mounting: &Mounting,
        values: DirectionValues,
        direction: &Vector2<f64>,
    ) -> Self {
        let to_sensor = mounting.orientation * solution.attitude.transpose();
        let scale = MetresPerRadian::at(solution.latitude, solution.height);
        let way = point.from(&Geodetic::of(solution), &scale);
        let arm = mounting.orientation * mounting.lever_arm;
        let mut z = *direction;
        if values == DirectionValues::AzimuthElevation {
            // An azimuth of one side of south and a prediction of the other are close together.
            let expected = values.of(&(to_sensor * way - arm)).x;
            z.x = expected + nearest_turn(z.x - expected);
        }
        Self { z, values, way, to_sensor, arm }
    }

    /// From the sensor to the point along the axes of the sensor, m.
    fn line_of_sight(&self, x: &[f64]) -> Vector3<f64> {
        let way = self.way - three(x, POSITION);
        self.to_sensor * (way + three(x, TILT).cross(&way)) - self.arm
    }

    /// Derivative of the values by the position error.
    fn by_position(&self, x: &[f64]) -> Matrix2x3<f64> {
        let turn = self.to_sensor + self.to_sensor * skew(&three(x, TILT));
        -self.values.derivative(&self.line_of_sight(x)) * turn
    }

    /// What an error of the point's position, of such a covariance along north, east, down in m², adds to the covariance
    /// of the values.
    #[must_use]
    pub fn noise_of_point(&self, x: &[f64], covariance: &Matrix3<f64>) -> Matrix2<f64> {
        let derivative = self.by_position(x);
        derivative * covariance * derivative.transpose()
    }
}

impl Measurement<2> for DirectionToPoint {
    fn z(&self) -> Vector2<f64> {
        self.z
    }

    fn predict(&self, x: &[f64]) -> Vector2<f64> {
        self.values.of(&self.line_of_sight(x))
    }

    fn jacobian(&self, x: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        let way = self.way - three(x, POSITION);
        let tilt = -self.values.derivative(&self.line_of_sight(x)) * self.to_sensor * skew(&way);
        let position = self.by_position(x);
        for value in 0..2 {
            for axis in 0..3 {
                h[(value, POSITION + axis)] = position[(value, axis)];
                h[(value, TILT + axis)] = tilt[(value, axis)];
            }
        }
    }
}
