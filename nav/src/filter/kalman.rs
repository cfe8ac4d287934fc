//! Filters that hold the covariance itself.

use alloc::vec::Vec;

use super::correction::Correction;
use super::gate::Gatekeeper;
use super::gaussian::Gaussian;
use super::{Dynamics, Filter, Gate, Measurement, Outcome, Refusal, rows};
use super::{
    sparse::Sparse,
    square::Square,
    turn::{Noise, Turn},
};
use crate::width::Width;

/// An extended Kalman filter that holds the covariance itself, and corrects it in the way `F`.
#[derive(Debug, Default)]
pub struct Kalman<F> {
    state: Gaussian,
    correction: Correction,
    gatekeeper: Gatekeeper,
    form: F,
}

/// The extended Kalman filter of the textbooks: `P - K H P` (Groves 3.2.2, 3.4.1).
pub type Ekf = Kalman<Textbook>;

/// An extended Kalman filter in Joseph's form: `(I - K H) P (I - K H)' + K R K'` (Groves 3.2.2; Brown & Hwang 4.2).
///
/// The covariance is symmetric by construction and a sum of squares, so it stays positive where rounding spoils the gain.
/// An update costs N² for each value and for each state that the measurement depends on.
pub type Joseph = Kalman<Stabilised>;

/// How a filter corrects its covariance.
pub trait Form: Default {
    #[doc(hidden)]
    fn reserve(&mut self, states: usize);
    /// Makes the corrected covariance in the first scratch.
    #[doc(hidden)]
    fn correct(&mut self, parts: Parts<'_>);
}

/// What a corrected covariance is made of.
#[doc(hidden)]
pub struct Parts<'a> {
    state: &'a mut Gaussian,
    correction: &'a Correction,
    measurement: &'a Measurement<'a>,
}

/// The form of [`Ekf`].
#[derive(Debug, Default)]
pub struct Textbook {
    /// `H P`, M by N.
    hp: Vec<f64>,
}

impl Form for Textbook {
    fn reserve(&mut self, states: usize) {
        self.hp.resize(states * states, 0.0);
    }

    fn correct(&mut self, Parts { state, correction, measurement }: Parts<'_>) {
        let (n, m) = (state.len(), correction.values);
        self.hp.resize(m * n, 0.0);
        rows::multiply_square(&mut self.hp, measurement.h, &state.p, n);
        state.next_is_symmetric = false;
        let next = &mut state.scratch[0];
        next.copy(&state.p);
        for (r, row) in next.rows_mut().enumerate() {
            for k in 0..m {
                rows::add_one(row, -correction.gain[k * n + r], &self.hp[k * n..]);
            }
        }
    }
}

/// The form of [`Joseph`].
#[derive(Debug, Default)]
pub struct Stabilised {
    /// `I - K H`, N by N.
    kept: Vec<f64>,
    /// The same.
    elements: Sparse,
    /// `R K'`, M by N.
    rk: Vec<f64>,
}

impl Form for Stabilised {
    fn reserve(&mut self, states: usize) {
        self.kept.resize(states * states, 0.0);
        self.elements.reserve(states);
        self.rk.resize(states * states, 0.0);
    }

    fn correct(&mut self, Parts { state, correction, measurement }: Parts<'_>) {
        let (n, m) = (state.len(), correction.values);
        let gain = &correction.gain;
        self.kept.resize(n * n, 0.0);
        self.kept.fill(0.0);
        for (r, row) in self.kept.chunks_exact_mut(n).enumerate() {
            row[r] = 1.0;
            for k in 0..m {
                rows::add_one(row, -gain[k * n + r], &measurement.h[k * n..]);
            }
        }
        self.rk.resize(m * n, 0.0);
        rows::multiply(&mut self.rk, measurement.r, m, gain, n);
        let noise = Weighted { gain, rk: &self.rk, values: m };
        let Gaussian { p, scratch: [next, work], .. } = state;
        Width::widest().run(Turn { a: &self.kept, p, next, work, elements: &mut self.elements, side: n, noise });
        state.next_is_symmetric = true;
    }
}

/// `K R K'`.
struct Weighted<'a> {
    gain: &'a [f64],
    rk: &'a [f64],
    values: usize,
}

impl Noise for Weighted<'_> {
    #[inline(always)]
    fn write(self, upper: &mut Square) {
        let n = self.gain.len() / self.values;
        for i in 0..n {
            let row = upper.upper_row_mut(i);
            row.fill(0.0);
            for (gain, rk) in self.gain.chunks_exact(n).zip(self.rk.chunks_exact(n)) {
                rows::add_one(row, gain[i], &rk[i..]);
            }
        }
    }
}

impl<F: Form> Clone for Kalman<F> {
    fn clone(&self) -> Self {
        let mut copy = Self::default();
        copy.clone_from(self);
        copy
    }

    fn clone_from(&mut self, other: &Self) {
        self.state.copy(&other.state);
        self.gatekeeper = other.gatekeeper;
        // The rest is room.
        self.correction.reserve(self.state.len());
        self.form.reserve(self.state.len());
    }
}

impl<F: Form> Filter for Kalman<F> {
    fn new(gate: Gate) -> Self {
        Self { gatekeeper: Gatekeeper::new(gate), ..Self::default() }
    }

    fn num_states(&self) -> usize {
        self.state.len()
    }

    fn estimate(&self) -> &[f64] {
        &self.state.x
    }

    fn covariance(&mut self) -> &[f64] {
        self.state.covariance()
    }

    fn add_states(&mut self, estimate: &[f64], covariance: &[f64], cross: Option<&[f64]>) -> Result<usize, Refusal> {
        let first = self.state.add(estimate, covariance, cross)?;
        self.correction.reserve(self.state.len());
        self.form.reserve(self.state.len());
        Ok(first)
    }

    fn remove_states(&mut self, first: usize, count: usize) -> Result<(), Refusal> {
        self.state.remove(first, count)?;
        self.form.reserve(self.state.len());
        Ok(())
    }

    fn set_estimate(&mut self, first: usize, estimate: &[f64]) -> Result<(), Refusal> {
        self.state.set_estimate(first, estimate)
    }

    fn set_covariance(&mut self, row: usize, column: usize, columns: usize, block: &[f64]) -> Result<(), Refusal> {
        self.state.set_covariance(row, column, columns, block)
    }

    fn propagate(&mut self, dynamics: &Dynamics<'_>) -> Result<(), Refusal> {
        self.state.propagate(dynamics)
    }

    fn update(&mut self, measurement: &Measurement<'_>) -> Result<Outcome, Refusal> {
        self.correction.begin(self.state.len(), measurement)?;
        self.correction.project(&self.state, measurement);
        let outcome = self.gatekeeper.judge(self.correction.distance()?, measurement);
        if outcome.is_used() {
            self.correction.weigh(self.state.len());
            self.form.correct(Parts { state: &mut self.state, correction: &self.correction, measurement });
            self.correction.commit(&mut self.state)?;
        }
        Ok(outcome)
    }
}
