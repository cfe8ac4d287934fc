//! What all filters hold: an estimate, its covariance as a full matrix, and room to make the next ones in.

use alloc::vec::Vec;

use super::factor;
use super::refusal::{finite, range, size};
use super::{
    Dynamics, Refusal,
    rows::{self, Sparse},
};

/// An estimate and its covariance.
#[derive(Debug, Default)]
pub(super) struct Gaussian {
    pub(super) x: Vec<f64>,
    pub(super) p: Vec<f64>,
    /// Room for two matrices of the size of the covariance.
    pub(super) scratch: [Vec<f64>; 2],
    /// What the covariance is turned by.
    factor: Sparse,
    /// Whether the covariance is its own mirror image to the last digit.
    is_symmetric: bool,
    /// Whether what is in the first scratch is.
    pub(super) next_is_symmetric: bool,
}

impl Gaussian {
    /// Becomes as another one, in the memory that there is.
    pub(super) fn copy(&mut self, other: &Self) {
        self.x.clone_from(&other.x);
        self.p.clone_from(&other.p);
        for scratch in &mut self.scratch {
            scratch.resize(self.p.len(), 0.0);
        }
        self.factor.reserve(self.x.len());
        self.is_symmetric = other.is_symmetric;
    }

    /// Number of states.
    pub(super) fn len(&self) -> usize {
        self.x.len()
    }

    pub(super) fn add(&mut self, x: &[f64], p: &[f64], cross: Option<&[f64]>) -> Result<usize, Refusal> {
        let (old, added) = (self.len(), x.len());
        let n = old + added;
        size("initial_covariance", added * added, p)?;
        finite("initial_estimate", x)?;
        finite("initial_covariance", p)?;
        if let Some(cross) = cross {
            size("cross_covariance", old * added, cross)?;
            finite("cross_covariance", cross)?;
        }
        factor::symmetric("initial_covariance", p, added)?;
        let mut copy = p.to_vec();
        factor::ldl("initial_covariance", &mut copy, added)?;

        let mut wider = Vec::with_capacity(n * n);
        for row in 0..old {
            wider.extend_from_slice(&self.p[row * old..][..old]);
            match cross {
                Some(cross) => wider.extend_from_slice(&cross[row * added..][..added]),
                None => wider.resize(wider.len() + added, 0.0),
            }
        }
        for row in 0..added {
            match cross {
                Some(cross) => wider.extend((0..old).map(|old_row| cross[old_row * added + row])),
                None => wider.resize(wider.len() + old, 0.0),
            }
            wider.extend_from_slice(&p[row * added..][..added]);
        }
        self.x.extend_from_slice(x);
        self.p = wider;
        for scratch in &mut self.scratch {
            scratch.resize(n * n, 0.0);
        }
        self.factor.reserve(n);
        self.is_symmetric = false;
        Ok(old)
    }

    pub(super) fn remove(&mut self, first: usize, count: usize) -> Result<(), Refusal> {
        let n = self.len();
        range(first, count, n)?;
        let gone = first..first + count;
        let mut end = 0;
        for row in (0..n).filter(|row| !gone.contains(row)) {
            for column in (0..n).filter(|column| !gone.contains(column)) {
                self.p[end] = self.p[row * n + column];
                end += 1;
            }
        }
        self.x.drain(gone);
        self.p.truncate(end);
        for scratch in &mut self.scratch {
            scratch.truncate(end);
        }
        Ok(())
    }

    pub(super) fn set_estimate(&mut self, first: usize, x: &[f64]) -> Result<(), Refusal> {
        range(first, x.len(), self.len())?;
        finite("new_estimate", x)?;
        self.x[first..first + x.len()].copy_from_slice(x);
        Ok(())
    }

    pub(super) fn set_covariance(
        &mut self,
        row: usize,
        column: usize,
        columns: usize,
        block: &[f64],
    ) -> Result<(), Refusal> {
        let n = self.len();
        let rows = block.len() / columns.max(1);
        size("new_covariance", rows * columns, block)?;
        range(row, rows, n)?;
        range(column, columns, n)?;
        finite("new_covariance", block)?;
        let on_diagonal = |i: usize| (row + i).checked_sub(column).filter(|j| *j < columns);
        for i in 0..rows {
            if on_diagonal(i).is_some_and(|j| block[i * columns + j] < 0.0) {
                return Err(Refusal::NotPositive { what: "new_covariance", row: i });
            }
        }
        for (i, values) in block.chunks_exact(columns.max(1)).enumerate() {
            self.p[(row + i) * n + column..][..columns].copy_from_slice(values);
        }
        self.is_symmetric = false;
        Ok(())
    }

    /// Refuses dynamics of another size, or with elements that are not finite.
    pub(super) fn check(&self, dynamics: &Dynamics<'_>) -> Result<(), Refusal> {
        self.check_size(dynamics)?;
        finite("Phi", dynamics.phi)?;
        finite("Qd", dynamics.qd)
    }

    fn check_size(&self, dynamics: &Dynamics<'_>) -> Result<(), Refusal> {
        let n = self.len();
        if n == 0 {
            return Err(Refusal::NoStates);
        }
        size("g(x)", n, dynamics.estimate)?;
        size("Phi", n * n, dynamics.phi)?;
        size("Qd", n * n, dynamics.qd)?;
        finite("g(x)", dynamics.estimate)
    }

    /// `g(x)`, and `Φ P Φ' + Qd` as a matrix that is exactly symmetric.
    pub(super) fn propagate(&mut self, dynamics: &Dynamics<'_>) -> Result<(), Refusal> {
        self.check_size(dynamics)?;
        let (n, qd) = (self.len(), dynamics.qd);
        self.make_symmetric();
        self.turn(dynamics.phi, |i, row| {
            let mut down = i * n + i;
            for (value, across) in row.iter_mut().zip(&qd[i * n + i..]) {
                *value = 0.5 * (across + qd[down]);
                down += n;
            }
        });
        // What is not finite in `Phi` or `Qd` is not in their sum either, so that nobody has to look for it before.
        self.accept().map_err(|refusal| self.check(dynamics).err().unwrap_or(refusal))?;
        self.x.copy_from_slice(dynamics.estimate);
        Ok(())
    }

    /// `A P A' + N` in the first scratch. `noise` fills a row of the upper half of `N`, from its diagonal on.
    pub(super) fn turn(&mut self, a: &[f64], noise: impl Fn(usize, &mut [f64])) {
        let n = self.len();
        let [product, turned] = &mut self.scratch;
        self.factor.read(a, n);
        for (i, product) in product.chunks_exact_mut(n).enumerate() {
            product.fill(0.0);
            self.factor.multiply_add(product, i, &self.p, 0);
        }
        rows::transpose(turned, product, n);
        // A times the transpose of A P is the transpose of A P A', which is symmetric, so that half of it will do.
        let next = product;
        for i in 0..n {
            let sum = &mut next[i * n + i..(i + 1) * n];
            noise(i, sum);
            self.factor.multiply_add(sum, i, turned, i);
        }
        rows::mirror(next, n);
        self.next_is_symmetric = true;
    }

    /// Makes the matrix in the first scratch the covariance, unless it cannot be one.
    pub(super) fn accept(&mut self) -> Result<(), Refusal> {
        let n = self.len();
        let next = &mut self.scratch[0];
        finite("P", next)?;
        for row in 0..n {
            let (before, variance) = (self.p[row * n + row], &mut next[row * n + row]);
            if *variance < -factor::ROUNDING * before {
                return Err(Refusal::NotPositive { what: "P", row });
            }
            // What rounding leaves of a variance that is zero, as after a measurement without noise.
            *variance = variance.max(0.0);
        }
        core::mem::swap(&mut self.p, next);
        self.is_symmetric = self.next_is_symmetric;
        Ok(())
    }

    /// If the covariance is not symmetric but for rounding, takes the mean of it and its mirror image: the rule of the
    /// reference. What is set part by part, or has seen many updates, may need it.
    fn make_symmetric(&mut self) {
        if self.is_symmetric {
            return;
        }
        let n = self.len();
        let differs = |a: f64, b: f64| (a - b).abs() > 1e-8 + 1e-5 * b.abs();
        let any = (1..n).any(|i| (0..i).any(|j| differs(self.p[i * n + j], self.p[j * n + i])));
        if !any {
            return;
        }
        for i in 1..n {
            for j in 0..i {
                let mean = 0.5 * (self.p[i * n + j] + self.p[j * n + i]);
                self.p[i * n + j] = mean;
                self.p[j * n + i] = mean;
            }
        }
    }
}
