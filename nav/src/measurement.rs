//! How measurements depend on states: `z = h(x) + v`, with the derivative `H` of `h`.
//!
//! A measurement is made of what was measured and of the inertial solution at that time, and then is a function of the
//! states of some blocks, one block after the other. Errors of the inertial solution come first, in the order of
//! [`pinson`](crate::models::pinson), as many of them as the measurement needs; states of the sensor come last.

pub mod altitude;
pub mod clock;
pub mod direction;
pub mod position;
pub mod velocity;
pub mod whole;

use core::ops::{Index, IndexMut};

use nalgebra::{Matrix3, SVector, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use crate::{earth::MetresPerRadian, solution::Pva};

/// A measurement of `M` values.
pub trait Measurement<const M: usize> {
    /// The measured values.
    fn z(&self) -> SVector<f64, M>;

    /// The values that the states `x` would give: `h(x)`.
    fn predict(&self, x: &[f64]) -> SVector<f64, M>;

    /// Writes what is not zero of the derivative of [`predict`](Self::predict) at `x`: a row for each value, a column for
    /// each state.
    fn jacobian(&self, x: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>);
}

/// A place: latitude and longitude in rad, height above the ellipsoid in m.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geodetic {
    /// Latitude, rad.
    pub latitude: f64,
    /// Longitude, rad.
    pub longitude: f64,
    /// Height above the ellipsoid, m.
    pub height: f64,
}

impl Geodetic {
    /// Where a solution is.
    #[must_use]
    pub fn of(solution: &Pva) -> Self {
        Self { latitude: solution.latitude, longitude: solution.longitude, height: solution.height }
    }

    /// The way from another place to this one along north, east, down in m, with the lengths of a radian of `scale`.
    #[must_use]
    pub fn from(&self, other: &Self, scale: &MetresPerRadian) -> Vector3<f64> {
        Vector3::new(
            (self.latitude - other.latitude) * scale.north,
            nearest_turn(self.longitude - other.longitude) * scale.east,
            other.height - self.height,
        )
    }
}

/// Where a sensor is on its platform.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mounting {
    /// From the platform to the sensor along the axes of the platform, m.
    pub lever_arm: Vector3<f64>,
    /// Turns from the axes of the platform into those of the sensor.
    pub orientation: Matrix3<f64>,
}

/// An angle less the whole turns in it: from -π to π. One that is there already stays exactly as it is.
#[must_use]
pub fn nearest_turn(angle: f64) -> f64 {
    use core::f64::consts::{PI, TAU};
    if angle.abs() <= PI { angle } else { angle - TAU * (angle / TAU).round() }
}

/// A matrix that lies row after row in a slice: where a [`Measurement`] may write its derivative, beside a matrix of
/// nalgebra.
#[derive(Debug)]
pub struct Rows<'a> {
    /// The elements.
    pub elements: &'a mut [f64],
    /// How many of them are a row.
    pub columns: usize,
}

impl Index<(usize, usize)> for Rows<'_> {
    type Output = f64;

    #[inline]
    fn index(&self, (row, column): (usize, usize)) -> &f64 {
        &self.elements[row * self.columns..][..self.columns][column]
    }
}

impl IndexMut<(usize, usize)> for Rows<'_> {
    #[inline]
    fn index_mut(&mut self, (row, column): (usize, usize)) -> &mut f64 {
        &mut self.elements[row * self.columns..][..self.columns][column]
    }
}

/// Writes a 3 x 3 block.
fn put(h: &mut impl IndexMut<(usize, usize), Output = f64>, row: usize, column: usize, block: &Matrix3<f64>) {
    for i in 0..3 {
        for j in 0..3 {
            h[(row + i, column + j)] = block[(i, j)];
        }
    }
}

/// Three states from index `at` on.
fn three(x: &[f64], at: usize) -> Vector3<f64> {
    Vector3::new(x[at], x[at + 1], x[at + 2])
}
