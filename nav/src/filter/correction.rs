//! What an update needs whatever becomes of the covariance: the innovation, its covariance and the gain.

use alloc::vec::Vec;

use super::gaussian::Gaussian;
use super::refusal::{finite, size};
use super::{Gate, Measurement, Outcome, Refusal, factor, rows};

/// Room for the products of an update by M values of N states. Matrices of M rows are held row after row.
#[derive(Clone, Debug, Default)]
pub(super) struct Correction {
    /// Number of values, M.
    pub(super) values: usize,
    /// `z - h(x)`.
    pub(super) innovation: Vec<f64>,
    /// `(P H')'`, M by N.
    pub(super) pht: Vec<f64>,
    /// `K'`, M by N.
    pub(super) gain: Vec<f64>,
    /// `S = H P H' + R`, M by M, with its factor in the lower triangle.
    s: Vec<f64>,
    /// Factors of `R`, and other M by M matters.
    pub(super) noise: Vec<f64>,
    whitened: Vec<f64>,
}

impl Correction {
    /// Makes room for updates by as many values as there are states.
    pub(super) fn reserve(&mut self, n: usize) {
        self.resize(n, n);
    }

    fn resize(&mut self, m: usize, n: usize) {
        self.values = m;
        for vector in [&mut self.innovation, &mut self.whitened] {
            vector.resize(m, 0.0);
        }
        for square in [&mut self.s, &mut self.noise] {
            square.resize(m * m, 0.0);
        }
        for wide in [&mut self.pht, &mut self.gain] {
            wide.resize(m * n, 0.0);
        }
    }

    /// Checks a measurement against a state, and makes the innovation, its covariance and, if the gate lets it in, the
    /// gain.
    pub(super) fn prepare(
        &mut self,
        state: &Gaussian,
        measurement: &Measurement<'_>,
        gate: Gate,
    ) -> Result<Outcome, Refusal> {
        let n = state.len();
        self.check(n, measurement)?;
        let m = self.values;
        for i in 0..m {
            self.innovation[i] = measurement.z[i] - measurement.expected[i];
        }
        rows::multiply_columns(&mut self.pht, measurement.h, &state.p, n);
        // Row i of S is H times column i of P H', to which the noise is added.
        for i in 0..m {
            for j in 0..=i {
                let (h, pht) = (&measurement.h[i * n..][..n], &self.pht[j * n..][..n]);
                let product: f64 = h.iter().zip(pht).map(|(a, b)| a * b).sum();
                let r = 0.5 * (measurement.r[i * m + j] + measurement.r[j * m + i]);
                self.s[i * m + j] = product + r;
            }
        }
        factor::cholesky("H P H' + R", &mut self.s, m)?;

        self.whitened.copy_from_slice(&self.innovation);
        factor::solve_lower(&self.s, m, &mut self.whitened, 1);
        let distance: f64 = self.whitened.iter().map(|value| value * value).sum();
        finite("z - h(x)", &[distance])?;
        if !gate.admits(distance, m) {
            return Ok(Outcome::Gated { distance });
        }
        self.gain.copy_from_slice(&self.pht);
        factor::solve_lower(&self.s, m, &mut self.gain, n);
        factor::solve_upper(&self.s, m, &mut self.gain, n);
        Ok(Outcome::Applied)
    }

    /// Refuses a measurement of another size, with elements that are not finite, or with a noise that is no covariance.
    fn check(&mut self, n: usize, measurement: &Measurement<'_>) -> Result<(), Refusal> {
        if n == 0 {
            return Err(Refusal::NoStates);
        }
        let m = measurement.z.len();
        if m == 0 {
            return Err(Refusal::Size { what: "z", wanted: 1, found: 0 });
        }
        size("h(x)", m, measurement.expected)?;
        size("H", m * n, measurement.h)?;
        size("R", m * m, measurement.r)?;
        finite("z", measurement.z)?;
        finite("h(x)", measurement.expected)?;
        finite("H", measurement.h)?;
        finite("R", measurement.r)?;
        factor::symmetric("R", measurement.r, m)?;
        self.resize(m, n);
        self.noise.copy_from_slice(measurement.r);
        factor::ldl("R", &mut self.noise, m)
    }

    /// Corrects the estimate, and makes the matrix in one of the scratches the covariance. Refused, with the state as it
    /// was, if either cannot be.
    pub(super) fn commit(&mut self, state: &mut Gaussian, scratch: usize) -> Result<Outcome, Refusal> {
        let n = state.len();
        // Nobody needs P H' any more: its first row holds the new estimate.
        let next = &mut self.pht[..n];
        next.copy_from_slice(&state.x);
        for (gain, innovation) in self.gain.chunks_exact(n).zip(&self.innovation) {
            rows::add_one(next, *innovation, gain);
        }
        finite("x", next)?;
        state.accept("P", scratch)?;
        state.x.copy_from_slice(next);
        Ok(Outcome::Applied)
    }
}
