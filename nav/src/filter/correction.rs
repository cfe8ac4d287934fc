//! What an update needs whatever becomes of the covariance: the innovation, its covariance and the gain.

use alloc::vec::Vec;

use super::gaussian::Gaussian;
use super::refusal::{finite, size};
use super::{Measurement, Refusal, factor, rows};

/// Room for the products of an update by M values of N states. Matrices of M rows are held row after row.
#[derive(Debug, Default)]
pub(super) struct Correction {
    /// Number of values, M.
    pub(super) values: usize,
    /// `z - h(x)`.
    pub(super) innovation: Vec<f64>,
    /// `(P H')'`, M by N.
    pht: Vec<f64>,
    /// `K'`, M by N.
    pub(super) gain: Vec<f64>,
    /// `S = H P H' + R`, M by M; only the lower triangle is used, and holds its factor later.
    s: Vec<f64>,
    /// The factors of `R`: `L D L'`, in the lower triangle.
    pub(super) noise: Vec<f64>,
    /// The innovation in numbers that are independent and of variance 1.
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

    /// Takes on a measurement: refuses one of another size, with elements that are not finite, or with a noise that is no
    /// covariance; makes the innovation and the factors of the noise, and begins `S` with the noise.
    pub(super) fn begin(&mut self, n: usize, measurement: &Measurement<'_>) -> Result<(), Refusal> {
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
        for i in 0..m {
            self.innovation[i] = measurement.z[i] - measurement.expected[i];
            for j in 0..=i {
                self.s[i * m + j] = 0.5 * (measurement.r[i * m + j] + measurement.r[j * m + i]);
            }
        }
        self.noise.copy_from_slice(&self.s);
        factor::ldl("R", &mut self.noise, m)
    }

    /// `P H'`, and `H P H'` added to `S`.
    pub(super) fn project(&mut self, state: &Gaussian, measurement: &Measurement<'_>) {
        let (n, m) = (state.len(), self.values);
        rows::multiply_columns(&mut self.pht, measurement.h, &state.p, n);
        for i in 0..m {
            for j in 0..=i {
                let (h, pht) = (&measurement.h[i * n..][..n], &self.pht[j * n..][..n]);
                self.s[i * m + j] += h.iter().zip(pht).map(|(a, b)| a * b).sum::<f64>();
            }
        }
    }

    /// Factorises `S`, and returns the distance of the measurement.
    pub(super) fn distance(&mut self) -> Result<f64, Refusal> {
        let m = self.values;
        factor::cholesky("H P H' + R", &mut self.s, m)?;
        self.whitened.copy_from_slice(&self.innovation);
        factor::solve_lower(&self.s, m, &mut self.whitened, 1);
        let distance: f64 = self.whitened.iter().map(|value| value * value).sum();
        finite("z - h(x)", &[distance])?;
        Ok(distance)
    }

    /// The gain: `S⁻¹` times the transpose of `P H'` is its transpose.
    pub(super) fn weigh(&mut self, n: usize) {
        self.gain.copy_from_slice(&self.pht);
        factor::solve_lower(&self.s, self.values, &mut self.gain, n);
        factor::solve_upper(&self.s, self.values, &mut self.gain, n);
    }

    /// Corrects the estimate, and makes the matrix in the first scratch the covariance. Refused, with the state as it was,
    /// if either cannot be.
    pub(super) fn commit(&mut self, state: &mut Gaussian) -> Result<(), Refusal> {
        let n = state.len();
        // Nobody needs P H' any more: its first row holds the new estimate.
        let next = &mut self.pht[..n];
        next.copy_from_slice(&state.x);
        for (gain, innovation) in self.gain.chunks_exact(n).zip(&self.innovation) {
            rows::add_one(next, *innovation, gain);
        }
        finite("x", next)?;
        state.accept()?;
        state.x.copy_from_slice(next);
        Ok(())
    }
}
