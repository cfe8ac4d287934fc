//! Position fixes of an antenna, on the errors of an inertial solution (Groves 14.3.1, loosely coupled).
//!
//! The antenna is where the platform is, plus a lever arm; the fix may have an error with states of its own:
//!
//! `z = fix - solution = δp + (I - [ψ×]) C (l + δl) - b`
//!
//! in m along north, east, down, with the radii of the Earth at the fix.

use core::ops::IndexMut;

use nalgebra::{Matrix3, Vector3};

use super::{Geodetic, Measurement, put, three};
use crate::{
    attitude::skew,
    earth::MetresPerRadian,
    models::pinson::{POSITION, TILT},
    solution::Pva,
};

/// A fix whose error is white, or has three states: "true minus measured" along north, east, down, m.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PositionFix {
    z: Vector3<f64>,
    /// Along north, east, down.
    arm: Vector3<f64>,
    bias: Option<usize>,
}

impl PositionFix {
    /// A fix of an antenna at `lever_arm` from the platform, in m along its axes; `bias` is the index of the first state of
    /// the fix's own error, if it has such states.
    #[must_use]
    pub fn new(solution: &Pva, fix: &Geodetic, lever_arm: &Vector3<f64>, bias: Option<usize>) -> Self {
        Self { z: innovation(solution, fix), arm: solution.attitude * lever_arm, bias }
    }
}

/// The way from the solution to the fix, m.
fn innovation(solution: &Pva, fix: &Geodetic) -> Vector3<f64> {
    fix.from(&Geodetic::of(solution), &MetresPerRadian::at(fix.latitude, fix.height))
}

impl Measurement<3> for PositionFix {
    fn z(&self) -> Vector3<f64> {
        self.z
    }

    fn predict(&self, x: &[f64]) -> Vector3<f64> {
        let expected = three(x, POSITION) + self.arm - three(x, TILT).cross(&self.arm);
        self.bias.map_or(expected, |bias| expected - three(x, bias))
    }

    fn jacobian(&self, _: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        put(h, 0, POSITION, &Matrix3::identity());
        put(h, 0, TILT, &skew(&self.arm));
        if let Some(bias) = self.bias {
            put(h, 0, bias, &-Matrix3::identity());
        }
    }
}

/// A fix of an antenna whose lever arm is not known well: three states of the fix's error, m, and three of the lever
/// arm's along the axes of the platform, m.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeverArmPositionFix {
    z: Vector3<f64>,
    attitude: Matrix3<f64>,
    lever_arm: Vector3<f64>,
    bias: usize,
    lever_arm_error: usize,
}

impl LeverArmPositionFix {
    /// A fix of an antenna at about `lever_arm` from the platform, in m along its axes; `bias` and `lever_arm_error` are the
    /// indices of the first state of each error.
    #[must_use]
    pub fn new(solution: &Pva, fix: &Geodetic, lever_arm: &Vector3<f64>, bias: usize, lever_arm_error: usize) -> Self {
        Self { z: innovation(solution, fix), attitude: solution.attitude, lever_arm: *lever_arm, bias, lever_arm_error }
    }

    fn arm(&self, x: &[f64]) -> Vector3<f64> {
        self.attitude * (self.lever_arm + three(x, self.lever_arm_error))
    }
}

impl Measurement<3> for LeverArmPositionFix {
    fn z(&self) -> Vector3<f64> {
        self.z
    }

    fn predict(&self, x: &[f64]) -> Vector3<f64> {
        let arm = self.arm(x);
        three(x, POSITION) + arm - three(x, TILT).cross(&arm) - three(x, self.bias)
    }

    fn jacobian(&self, x: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        put(h, 0, POSITION, &Matrix3::identity());
        put(h, 0, TILT, &skew(&self.arm(x)));
        put(h, 0, self.bias, &-Matrix3::identity());
        put(h, 0, self.lever_arm_error, &(self.attitude - skew(&three(x, TILT)) * self.attitude));
    }
}
