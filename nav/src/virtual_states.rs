//! The same states in another form.

use alloc::boxed::Box;
use core::ops::IndexMut;

use nalgebra::{Matrix3, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use crate::{
    attitude::{roll_pitch_yaw, skew, tilt_correction},
    earth::MetresPerRadian,
    models::pinson,
    solution::Pva,
};

/// Index of the latitude, before longitude and height, among whole values.
pub const POSITION: usize = 0;
/// Index of the velocity towards north among whole values.
pub const VELOCITY: usize = 3;
/// Index of the roll angle, before pitch and yaw, among whole values.
pub const ATTITUDE: usize = 6;
/// How many states have another form as whole values.
pub const WHOLE: usize = 9;

/// The errors of an inertial solution as whole values: latitude and longitude in rad, height in m, velocity along north,
/// east, down in m/s, roll, pitch and yaw in rad. States behind these nine stay as they are.
///
/// The correction is that of [`feedback`](crate::feedback). Angles have no derivative where the platform points straight up
/// or down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErrorToWhole {
    solution: Pva,
    scale: MetresPerRadian,
}

impl ErrorToWhole {
    /// The conversion of errors of this solution.
    #[must_use]
    pub fn new(solution: &Pva) -> Self {
        Self { solution: *solution, scale: MetresPerRadian::at(solution.latitude, solution.height) }
    }

    /// The solution that is corrected.
    #[must_use]
    pub fn solution(&self) -> &Pva {
        &self.solution
    }

    fn attitude(&self, x: &[f64]) -> Matrix3<f64> {
        tilt_correction(&three(x, pinson::TILT)) * self.solution.attitude
    }

    /// Turns errors into whole values, in place.
    ///
    /// # Panics
    ///
    /// If there are fewer than [`WHOLE`] states.
    pub fn convert(&self, x: &mut [f64]) {
        let solution = &self.solution;
        let angles = roll_pitch_yaw(&self.attitude(x));
        x[POSITION] = solution.latitude + x[POSITION] / self.scale.north;
        x[POSITION + 1] = solution.longitude + x[POSITION + 1] / self.scale.east;
        x[POSITION + 2] = solution.height - x[POSITION + 2];
        for axis in 0..3 {
            x[VELOCITY + axis] += solution.velocity[axis];
            x[ATTITUDE + axis] = angles[axis];
        }
    }

    /// Writes what is not zero of the derivative of the conversion at the errors `x`.
    pub fn jacobian(&self, x: &[f64], j: &mut impl IndexMut<(usize, usize), Output = f64>) {
        for state in 0..x.len() {
            j[(state, state)] = 1.0;
        }
        j[(POSITION, POSITION)] = 1.0 / self.scale.north;
        j[(POSITION + 1, POSITION + 1)] = 1.0 / self.scale.east;
        j[(POSITION + 2, POSITION + 2)] = -1.0;

        let tilt = three(x, pinson::TILT);
        // A little more of the tilt error turns the corrected attitude backwards about this much.
        let turn = -left_jacobian(&-tilt);
        let angles = roll_pitch_yaw(&self.attitude(x));
        let (sin, cos) = angles.z.sin_cos();
        let (sin_pitch, cos_pitch) = angles.y.sin_cos();
        // From a small turn about north, east, down to the changes of roll, pitch, yaw.
        let rates = Matrix3::new(
            cos / cos_pitch,
            sin / cos_pitch,
            0.0,
            -sin,
            cos,
            0.0,
            cos * sin_pitch / cos_pitch,
            sin * sin_pitch / cos_pitch,
            1.0,
        );
        let block = rates * turn;
        for row in 0..3 {
            for column in 0..3 {
                j[(ATTITUDE + row, ATTITUDE + column)] = block[(row, column)];
            }
        }
    }
}

/// How a small change of the rotation vector `v` turns the rotation by it, seen from outside:
/// `exp([(v + d)×]) = exp([(J d)×]) exp([v×])`.
fn left_jacobian(v: &Vector3<f64>) -> Matrix3<f64> {
    let m = v.norm();
    let s = skew(v);
    if m < 1e-4 {
        // The rest of the series is below 1e-13.
        return Matrix3::identity() + s * 0.5 + s * s / 6.0;
    }
    Matrix3::identity() + s * ((1.0 - m.cos()) / (m * m)) + s * s * ((m - m.sin()) / (m * m * m))
}

fn three(x: &[f64], at: usize) -> Vector3<f64> {
    Vector3::new(x[at], x[at + 1], x[at + 2])
}

/// Some of the states of a block, in an order of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateExtractor {
    states: usize,
    indices: Box<[usize]>,
}

/// Why states cannot be extracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unextractable {
    /// There is no index.
    None,
    /// An index that is not below the number of states.
    Beyond(usize),
    /// An index that is there twice.
    Twice(usize),
}

impl StateExtractor {
    /// The states at `indices`, out of so many.
    ///
    /// # Errors
    ///
    /// If an index is none of a state, or is there twice; if there are none.
    pub fn new(states: usize, indices: Box<[usize]>) -> Result<Self, Unextractable> {
        if indices.is_empty() {
            return Err(Unextractable::None);
        }
        for (at, index) in indices.iter().enumerate() {
            if *index >= states {
                return Err(Unextractable::Beyond(*index));
            }
            if indices[..at].contains(index) {
                return Err(Unextractable::Twice(*index));
            }
        }
        Ok(Self { states, indices })
    }

    /// Number of states that it extracts from.
    #[must_use]
    pub fn states(&self) -> usize {
        self.states
    }

    /// The indices of the states that it extracts.
    #[must_use]
    pub fn indices(&self) -> &[usize] {
        &self.indices
    }

    /// Writes what is not zero of the derivative: ones.
    pub fn jacobian(&self, j: &mut impl IndexMut<(usize, usize), Output = f64>) {
        for (row, index) in self.indices.iter().enumerate() {
            j[(row, *index)] = 1.0;
        }
    }
}
