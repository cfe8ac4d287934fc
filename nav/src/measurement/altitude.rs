//! Heights, on the errors of an inertial solution.

use core::ops::IndexMut;

use nalgebra::{SVector, Vector3};

use super::{Measurement, three};
use crate::{
    attitude::skew,
    models::pinson::{POSITION, TILT},
    solution::Pva,
};

/// A height of a sensor above the ellipsoid: `z = measured - solution = -δp_D - ((I - [ψ×]) C l)_D + b`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Altitude {
    z: f64,
    arm: Vector3<f64>,
    bias: Option<usize>,
}

impl Altitude {
    /// A height above the ellipsoid, m, of a sensor at `lever_arm` from the platform; `bias` is the index of the state of
    /// its error, "measured minus true", if there is one.
    #[must_use]
    pub fn new(solution: &Pva, height: f64, lever_arm: &Vector3<f64>, bias: Option<usize>) -> Self {
        Self { z: height - solution.height, arm: solution.attitude * lever_arm, bias }
    }
}

impl Measurement<1> for Altitude {
    fn z(&self) -> SVector<f64, 1> {
        SVector::<f64, 1>::new(self.z)
    }

    fn predict(&self, x: &[f64]) -> SVector<f64, 1> {
        let arm = self.arm - three(x, TILT).cross(&self.arm);
        SVector::<f64, 1>::new(self.bias.map_or(0.0, |bias| x[bias]) - x[POSITION + 2] - arm.z)
    }

    fn jacobian(&self, _: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        h[(0, POSITION + 2)] = -1.0;
        let turned = skew(&self.arm);
        for axis in 0..3 {
            h[(0, TILT + axis)] = -turned[(2, axis)];
        }
        if let Some(bias) = self.bias {
            h[(0, bias)] = 1.0;
        }
    }
}
