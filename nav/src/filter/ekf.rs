//! The extended Kalman filter of the textbooks.

use super::correction::Correction;
use super::gaussian::Gaussian;
use super::{Dynamics, Filter, Gate, Measurement, Outcome, Refusal, rows};

use alloc::vec::Vec;

/// The extended Kalman filter of the textbooks, with `P - K H P` for an update (Groves 3.2.2, 3.4.1).
#[derive(Clone, Debug, Default)]
pub struct Ekf {
    state: Gaussian,
    correction: Correction,
    /// `H P`, M by N.
    hp: Vec<f64>,
    gate: Gate,
}

impl Filter for Ekf {
    fn new(gate: Gate) -> Self {
        Self { gate, ..Self::default() }
    }

    fn num_states(&self) -> usize {
        self.state.len()
    }

    fn estimate(&self) -> &[f64] {
        &self.state.x
    }

    fn covariance(&mut self) -> &[f64] {
        &self.state.p
    }

    fn add_states(&mut self, estimate: &[f64], covariance: &[f64], cross: Option<&[f64]>) -> Result<usize, Refusal> {
        let first = self.state.add(estimate, covariance, cross)?;
        let n = self.state.len();
        self.correction.reserve(n);
        self.hp.resize(n * n, 0.0);
        Ok(first)
    }

    fn remove_states(&mut self, first: usize, count: usize) -> Result<(), Refusal> {
        self.state.remove(first, count)
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
        let outcome = self.correction.prepare(&self.state, measurement, self.gate)?;
        if outcome != Outcome::Applied {
            return Ok(outcome);
        }
        let (n, m) = (self.state.len(), self.correction.values);
        self.hp.resize(m * n, 0.0);
        rows::multiply(&mut self.hp, measurement.h, n, &self.state.p, n);
        let next = &mut self.state.scratch[0];
        next.copy_from_slice(&self.state.p);
        for (r, row) in next.chunks_exact_mut(n).enumerate() {
            for k in 0..m {
                rows::add_one(row, -self.correction.gain[k * n + r], &self.hp[k * n..]);
            }
        }
        self.correction.commit(&mut self.state, 0)
    }
}
