//! Filters over any number of states with a Gaussian error: an estimate `x`, N by 1, and its covariance `P`, N by N.
//!
//! One trait, [`Filter`], and three ways to do its arithmetic. All of them give the same numbers as long as rounding is
//! small beside them.
//!
//! | filter | covariance of an update | when |
//! |---|---|---|
//! | [`Ekf`] | `(I - K H) P` (Groves 3.2.2, 3.4.1) | the textbook's, and the reference's |
//! | [`Joseph`] | `(I - K H) P (I - K H)' + K R K'` | symmetric by construction, stays positive with any gain |
//! | [`Ud`] | of its factors `U D U'` (Bierman, Thornton) | digits for twice the range: very good measurements of poorly known states |
//!
//! # Matrices
//!
//! Slices, row after row, as the tables of pntOS have them. Rows that are zero but for a few elements cost what these
//! elements cost: a step of states that are independent of each other takes N² operations, one of blocks of b states
//! b N², and no caller says where the zeros are.
//!
//! # Memory
//!
//! [`Filter::add_states`] allocates, and so does making a copy; `clone_from` does not where there has been room for as many
//! states. Nothing else does, but for a measurement of more values than there are states, and of more than any before it.
//!
//! # What is refused
//!
//! Whatever does not fit in size, is not finite, or is no covariance: a [`Refusal`] says what and where, and the filter is
//! as it was before.

mod correction;
mod factor;
mod gate;
mod gaussian;
mod kalman;
mod refusal;
mod rows;
mod sparse;
mod square;
mod turn;
mod ud;

pub use gate::Gate;
pub use kalman::{Ekf, Form, Joseph, Kalman, Stabilised, Textbook};
pub use refusal::Refusal;
pub use rows::multiply as multiply_rows;
pub use ud::Ud;

/// How the states change over one step of time: `x_new = g(x) + w`.
#[derive(Clone, Copy, Debug)]
pub struct Dynamics<'a> {
    /// `g(x)`: the estimate at the end of the step, N by 1.
    pub estimate: &'a [f64],
    /// The derivative of `g`, N by N.
    pub phi: &'a [f64],
    /// The covariance of the noise `w`, N by N.
    pub qd: &'a [f64],
}

/// How M measured values depend on the states: `z = h(x) + v`.
#[derive(Clone, Copy, Debug)]
pub struct Measurement<'a> {
    /// The measured values, M by 1.
    pub z: &'a [f64],
    /// `h(x)` at the current estimate, M by 1.
    pub expected: &'a [f64],
    /// The derivative of `h`, M by N.
    pub h: &'a [f64],
    /// The covariance of the noise `v`, M by M.
    pub r: &'a [f64],
}

/// What became of a measurement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// The states were corrected.
    Applied,
    /// It is too far from what was expected for the [`Gate`]: nothing changed.
    Gated {
        /// How far: `(z - h(x))' S⁻¹ (z - h(x))`, where `S` is the covariance of that difference.
        distance: f64,
    },
    /// It is as far, and the states were corrected all the same: the gate has refused too many of its kind in a row.
    LetIn {
        /// As above.
        distance: f64,
    },
}

impl Outcome {
    /// Whether the states were corrected.
    #[must_use]
    pub fn is_used(self) -> bool {
        !matches!(self, Self::Gated { .. })
    }
}

/// A filter for states with a Gaussian error and white noise.
pub trait Filter: Clone {
    /// A filter without states.
    #[must_use]
    fn new(gate: Gate) -> Self;
    /// Number of states, N.
    #[must_use]
    fn num_states(&self) -> usize;
    /// The estimate, N by 1.
    #[must_use]
    fn estimate(&self) -> &[f64];
    /// The covariance, N by N. A filter that holds something else in its place makes it here.
    #[must_use]
    fn covariance(&mut self) -> &[f64];

    /// Adds M states behind those there are, and returns the index of the first. `cross`, N by M, is the covariance of
    /// each old state with each new one; without it they are independent.
    ///
    /// # Errors
    /// If a size does not fit, a value is not finite, or `covariance` is no covariance.
    fn add_states(&mut self, estimate: &[f64], covariance: &[f64], cross: Option<&[f64]>) -> Result<usize, Refusal>;
    /// Removes states. Those behind them move forward.
    ///
    /// # Errors
    /// If there are not so many states.
    fn remove_states(&mut self, first: usize, count: usize) -> Result<(), Refusal>;
    /// Replaces the estimate of states from `first` on.
    ///
    /// # Errors
    /// If there are not so many states or a value is not finite.
    fn set_estimate(&mut self, first: usize, estimate: &[f64]) -> Result<(), Refusal>;
    /// Replaces the part of the covariance that begins at `row` and `column` and is `columns` wide. Its mirror image is
    /// left alone: until it is replaced as well, the covariance is what was put in, and not symmetric.
    ///
    /// # Errors
    /// If it reaches past the last state, a value is not finite, or a variance would be negative.
    fn set_covariance(&mut self, row: usize, column: usize, columns: usize, block: &[f64]) -> Result<(), Refusal>;

    /// Moves the estimate and the covariance over one step of time: `g(x)` and `Φ P Φ' + Qd`.
    ///
    /// # Errors
    /// If a size does not fit, a value is not finite, or the result has a negative variance.
    fn propagate(&mut self, dynamics: &Dynamics<'_>) -> Result<(), Refusal>;
    /// Corrects the estimate and the covariance by a measurement.
    ///
    /// # Errors
    /// If a size does not fit, a value is not finite, `R` is no covariance, or the covariance of `z - h(x)` has no
    /// inverse.
    fn update(&mut self, measurement: &Measurement<'_>) -> Result<Outcome, Refusal>;
}
