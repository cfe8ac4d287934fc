//! A filter that holds factors of the covariance: `P = U D U'`.
//!
//! `U` is an upper triangle with ones on its diagonal, `D` a diagonal without negative elements. Whatever rounding does
//! to them, their product is symmetric and has no negative variance; and they hold the digits of a covariance whose
//! condition is the square of what the covariance itself could hold (G. Bierman: *Factorization Methods for Discrete
//! Sequential Estimation*, V; C. Thornton's modified weighted Gram-Schmidt; Grewal & Andrews 6.5).
//!
//! What sets or asks for parts of the covariance gets the full matrix, which is made, and taken apart again, when it is
//! needed.

use alloc::vec::Vec;

use super::correction::Correction;
use super::gate::Gatekeeper;
use super::gaussian::Gaussian;
use super::refusal::finite;
use super::{Dynamics, Filter, Gate, Measurement, Outcome, Refusal, factor, rows};

/// An extended Kalman filter that holds factors of the covariance, and takes measured values one by one (Bierman) after
/// making their noise independent.
///
/// An update takes N² operations for each value. A step takes N³ if all states are correlated, also where `Phi` is diagonal:
/// noise that is new to each state is a change of rank one for each of them, and each of these changes all factors.
#[derive(Debug, Default)]
pub struct Ud {
    /// The estimate, and the covariance unless it is out of date.
    state: Gaussian,
    /// The factors, unless they are out of date.
    factors: Factors,
    /// Those of a step or an update, until it is known that they can be.
    next: Factors,
    valid: Valid,
    correction: Correction,
    room: Room,
    gatekeeper: Gatekeeper,
}

/// Which of the two forms of the covariance is up to date.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Valid {
    #[default]
    Both,
    Full,
    Factors,
}

/// `U'`, row after row, so that a column of `U` is contiguous, and `D`.
#[derive(Debug, Default)]
struct Factors {
    columns: Vec<f64>,
    d: Vec<f64>,
}

#[derive(Debug, Default)]
struct Room {
    /// Two matrices of N by N.
    squares: [Vec<f64>; 2],
    /// `[Φ U, G]`, N by 2 N, where `Qd = G Dq G'`.
    wide: Vec<f64>,
    /// `D` and `Dq`.
    weights: Vec<f64>,
    /// A row of `wide`, weighted: the elements that are not zero, and where they are.
    weighted: Vec<(usize, f64)>,
    /// `H` of values with independent noise.
    h: Vec<f64>,
    /// The gain of one value, times the variance of its innovation.
    gain: Vec<f64>,
    /// The change of the estimate so far.
    change: Vec<f64>,
}

impl Ud {
    fn resize(&mut self) {
        let n = self.state.len();
        for factors in [&mut self.factors, &mut self.next] {
            factors.columns.resize(n * n, 0.0);
            factors.d.resize(n, 0.0);
        }
        let room = &mut self.room;
        for square in &mut room.squares {
            square.resize(n * n, 0.0);
        }
        room.wide.resize(2 * n * n, 0.0);
        room.weights.resize(2 * n, 0.0);
        room.weighted.clear();
        room.weighted.reserve(2 * n);
        room.h.resize(n * n, 0.0);
        room.gain.resize(n, 0.0);
        room.change.resize(n, 0.0);
    }

    /// Makes the covariance from its factors, if it is out of date.
    fn multiply(&mut self) {
        if self.valid != Valid::Factors {
            return;
        }
        let (n, p) = (self.state.len(), &mut self.state.p);
        p.wide_mut().fill(0.0);
        for (k, (column, d)) in self.factors.columns.chunks_exact(n).zip(&self.factors.d).enumerate() {
            for i in (0..=k).filter(|i| column[*i] != 0.0) {
                rows::add_one(&mut p.upper_row_mut(i)[..=k - i], column[i] * d, &column[i..]);
            }
        }
        p.mirror();
        self.valid = Valid::Both;
    }

    /// Makes the factors of the covariance, if they are out of date.
    fn factorise(&mut self) -> Result<(), Refusal> {
        if self.valid != Valid::Full {
            return Ok(());
        }
        let n = self.state.len();
        let p = &self.state.p;
        let [work, _] = &mut self.room.squares;
        // The matrix turned by half a turn: a factor that is a lower triangle then is an upper one now.
        for i in 0..n {
            for j in 0..n {
                work[(n - 1 - i) * n + n - 1 - j] = 0.5 * (p[(i, j)] + p[(j, i)]);
            }
        }
        factor::ldl("P", work, n).map_err(|refusal| match refusal {
            Refusal::NotPositive { what, row } => Refusal::NotPositive { what, row: n - 1 - row },
            other => other,
        })?;
        let Factors { columns, d } = &mut self.factors;
        columns.fill(0.0);
        for k in 0..n {
            let turned = n - 1 - k;
            d[k] = work[turned * n + turned];
            columns[k * n + k] = 1.0;
            for i in 0..k {
                columns[k * n + i] = work[(n - 1 - i) * n + turned];
            }
        }
        self.valid = Valid::Both;
        Ok(())
    }

    /// Takes over the factors of a step or an update, if they are finite.
    fn accept(&mut self) -> Result<(), Refusal> {
        finite("P", &self.next.columns)?;
        finite("P", &self.next.d)?;
        core::mem::swap(&mut self.factors, &mut self.next);
        self.valid = Valid::Factors;
        Ok(())
    }

    /// The factors after a step: of `[Φ U, G] diag(D, Dq) [Φ U, G]'`, whose rows are made orthogonal from the last on.
    fn step(&mut self, dynamics: &Dynamics<'_>) -> Result<(), Refusal> {
        let n = self.state.len();
        let Room { squares: [noise, u], wide, weights, weighted, .. } = &mut self.room;
        for i in 0..n {
            for j in 0..=i {
                noise[i * n + j] = 0.5 * (dynamics.qd[i * n + j] + dynamics.qd[j * n + i]);
            }
        }
        factor::ldl("Qd", noise, n)?;
        rows::transpose(u, &self.factors.columns, n);

        wide.fill(0.0);
        weights[..n].copy_from_slice(&self.factors.d);
        for i in 0..n {
            let (phi_u, g) = wide[2 * n * i..2 * n * (i + 1)].split_at_mut(n);
            rows::add_rows(phi_u, &dynamics.phi[i * n..][..n], u, n, 0);
            g[..i].copy_from_slice(&noise[i * n..][..i]);
            g[i] = 1.0;
            weights[n + i] = noise[i * n + i];
        }

        let Factors { columns, d } = &mut self.next;
        columns.fill(0.0);
        for i in (0..n).rev() {
            let (above, row) = wide.split_at_mut(2 * n * i);
            let row = &row[..2 * n];
            weighted.clear();
            weighted.extend((0..2 * n).map(|k| (k, weights[k] * row[k])).filter(|(_, weight)| *weight != 0.0));
            d[i] = weighted.iter().map(|&(k, weight)| weight * row[k]).sum();
            columns[i * n + i] = 1.0;
            if d[i] <= 0.0 {
                d[i] = 0.0;
                continue;
            }
            for (j, other) in above.chunks_exact_mut(2 * n).enumerate() {
                let dot: f64 = weighted.iter().map(|&(k, weight)| weight * other[k]).sum();
                if dot != 0.0 {
                    let u = dot / d[i];
                    columns[i * n + j] = u;
                    for &(k, _) in weighted.iter() {
                        other[k] -= u * row[k];
                    }
                }
            }
        }
        Ok(())
    }

    /// The factors after an update, and the change of the estimate, value by value (Bierman V.3). Returns the distance of
    /// the measurement: the innovations of values that are taken one after the other are independent.
    fn correct(&mut self) -> Result<f64, Refusal> {
        let (n, m) = (self.state.len(), self.correction.values);
        let Room { h, gain, change, .. } = &mut self.room;
        let Factors { columns, d } = &mut self.next;
        columns.copy_from_slice(&self.factors.columns);
        d.copy_from_slice(&self.factors.d);
        change.fill(0.0);
        let mut distance = 0.0;
        for (k, h) in h.chunks_exact(n).enumerate() {
            let innovation =
                self.correction.innovation[k] - h.iter().zip(change.iter()).map(|(h, x)| h * x).sum::<f64>();
            let mut variance = self.correction.noise[k * m + k];
            for j in 0..n {
                let column = &mut columns[j * n..][..j];
                let f = h[j] + column.iter().zip(h).map(|(u, h)| u * h).sum::<f64>();
                let v = d[j] * f;
                let before = variance;
                variance += v * f;
                if v == 0.0 {
                    gain[j] = 0.0;
                    // Nothing is learned from this direction, but what was learned reaches into it.
                    if f == 0.0 || before <= 0.0 {
                        continue;
                    }
                } else {
                    d[j] *= before / variance;
                }
                // Without noise so far there is no gain so far.
                let factor = if before > 0.0 { -f / before } else { 0.0 };
                for (u, gain) in column.iter_mut().zip(gain[..j].iter_mut()) {
                    let old = *u;
                    *u += *gain * factor;
                    *gain += old * v;
                }
                gain[j] = v;
            }
            if variance <= 0.0 {
                return Err(Refusal::NotPositive { what: "H P H' + R", row: k });
            }
            rows::add_one(change, innovation / variance, gain);
            distance += innovation * innovation / variance;
        }
        finite("z - h(x)", &[distance])?;
        Ok(distance)
    }
}

impl Clone for Ud {
    fn clone(&self) -> Self {
        let mut copy = Self::default();
        copy.clone_from(self);
        copy
    }

    fn clone_from(&mut self, other: &Self) {
        self.state.copy(&other.state);
        self.factors.columns.clone_from(&other.factors.columns);
        self.factors.d.clone_from(&other.factors.d);
        (self.valid, self.gatekeeper) = (other.valid, other.gatekeeper);
        // The rest is room.
        self.resize();
        self.correction.reserve(self.state.len());
    }
}

impl Filter for Ud {
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
        self.multiply();
        self.state.covariance()
    }

    fn add_states(&mut self, estimate: &[f64], covariance: &[f64], cross: Option<&[f64]>) -> Result<usize, Refusal> {
        self.multiply();
        let first = self.state.add(estimate, covariance, cross)?;
        self.valid = Valid::Full;
        self.resize();
        self.correction.reserve(self.state.len());
        Ok(first)
    }

    fn remove_states(&mut self, first: usize, count: usize) -> Result<(), Refusal> {
        self.multiply();
        self.state.remove(first, count)?;
        self.valid = Valid::Full;
        self.resize();
        Ok(())
    }

    fn set_estimate(&mut self, first: usize, estimate: &[f64]) -> Result<(), Refusal> {
        self.state.set_estimate(first, estimate)
    }

    fn set_covariance(&mut self, row: usize, column: usize, columns: usize, block: &[f64]) -> Result<(), Refusal> {
        self.multiply();
        self.state.set_covariance(row, column, columns, block)?;
        self.valid = Valid::Full;
        Ok(())
    }

    fn propagate(&mut self, dynamics: &Dynamics<'_>) -> Result<(), Refusal> {
        self.state.check(dynamics)?;
        self.factorise()?;
        self.step(dynamics)?;
        self.accept()?;
        self.state.x.copy_from_slice(dynamics.estimate);
        Ok(())
    }

    fn update(&mut self, measurement: &Measurement<'_>) -> Result<Outcome, Refusal> {
        let n = self.state.len();
        self.correction.begin(n, measurement)?;
        self.factorise()?;
        let m = self.correction.values;
        let h = &mut self.room.h;
        h.resize(m * n, 0.0);
        h.copy_from_slice(measurement.h);
        factor::solve_unit_lower(&self.correction.noise, m, h, n);
        factor::solve_unit_lower(&self.correction.noise, m, &mut self.correction.innovation, 1);
        let distance = self.correct()?;
        let outcome = self.gatekeeper.judge(distance, measurement);
        if !outcome.is_used() {
            return Ok(outcome);
        }
        let change = &mut self.room.change;
        rows::add_one(change, 1.0, &self.state.x);
        finite("x", change)?;
        self.accept()?;
        self.state.x.copy_from_slice(&self.room.change);
        Ok(outcome)
    }
}
