//! Position fixes on whole values instead of errors: the states of
//! [`virtual_states::ErrorToWhole`](crate::virtual_states::ErrorToWhole).

use core::ops::IndexMut;

use nalgebra::{Matrix3, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use super::{Geodetic, Measurement, put, three};
use crate::{
    attitude::from_roll_pitch_yaw,
    earth::MetresPerRadian,
    virtual_states::{ATTITUDE, POSITION},
};

/// A fix of an antenna, in rad, rad and m: `h(x) = position + lever arm - b`, where `b` are three states of the fix's error
/// in the same units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WholePositionFix {
    fix: Geodetic,
    /// What a metre along north, east, down is in rad, rad and m, at the fix.
    units: Vector3<f64>,
    lever_arm: Vector3<f64>,
    bias: Option<usize>,
}

impl WholePositionFix {
    /// A fix of an antenna at `lever_arm` from the platform, m; `bias` is the index of the first state of its error.
    #[must_use]
    pub fn new(fix: &Geodetic, lever_arm: &Vector3<f64>, bias: Option<usize>) -> Self {
        let scale = MetresPerRadian::at(fix.latitude, fix.height);
        let units = Vector3::new(1.0 / scale.north, 1.0 / scale.east, -1.0);
        Self { fix: *fix, units, lever_arm: *lever_arm, bias }
    }

    /// The covariance of a fix in rad, rad and m, from one in m along north, east, down.
    #[must_use]
    pub fn noise(&self, covariance: &Matrix3<f64>) -> Matrix3<f64> {
        covariance.component_mul(&(self.units * self.units.transpose()))
    }
}

impl Measurement<3> for WholePositionFix {
    fn z(&self) -> Vector3<f64> {
        Vector3::new(self.fix.latitude, self.fix.longitude, self.fix.height)
    }

    fn predict(&self, x: &[f64]) -> Vector3<f64> {
        let angles = three(x, ATTITUDE);
        let arm = from_roll_pitch_yaw(angles.x, angles.y, angles.z) * self.lever_arm;
        let expected = three(x, POSITION) + arm.component_mul(&self.units);
        self.bias.map_or(expected, |bias| expected - three(x, bias))
    }

    fn jacobian(&self, x: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        let angles = three(x, ATTITUDE);
        let c = from_roll_pitch_yaw(angles.x, angles.y, angles.z);
        let (sin, cos) = angles.x.sin_cos();
        // Roll turns about the x axis of the platform, pitch about an axis in its y-z plane, yaw about down.
        let by_angle = Matrix3::from_columns(&[
            c * Vector3::x().cross(&self.lever_arm),
            c * Vector3::new(0.0, cos, -sin).cross(&self.lever_arm),
            Vector3::z().cross(&(c * self.lever_arm)),
        ]);
        put(h, 0, POSITION, &Matrix3::identity());
        put(h, 0, ATTITUDE, &(Matrix3::from_diagonal(&self.units) * by_angle));
        if let Some(bias) = self.bias {
            put(h, 0, bias, &-Matrix3::identity());
        }
    }
}
