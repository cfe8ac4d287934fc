//! What all filters hold: an estimate, its covariance as a full matrix, and room to make the next ones in.

use alloc::vec::Vec;

use super::refusal::{finite, range, size};
use super::{
    Dynamics, Refusal, factor,
    sparse::Sparse,
    square::Square,
    turn::{Mean, Turn},
};
use crate::width::Width;

/// An estimate and its covariance.
#[derive(Debug, Default)]
pub(super) struct Gaussian {
    pub(super) x: Vec<f64>,
    pub(super) p: Square,
    /// Room for two matrices of the size of the covariance.
    pub(super) scratch: [Square; 2],
    /// The covariance without anything behind its rows, as it was asked for last.
    packed: Vec<f64>,
    /// What the covariance was moved by in the last step.
    phi: Sparse,
    /// Whether the covariance is its own mirror image to the last digit.
    is_symmetric: bool,
    /// Whether what is in the first scratch is.
    pub(super) next_is_symmetric: bool,
}

impl Gaussian {
    /// Becomes as another one, in the memory that there is.
    pub(super) fn copy(&mut self, other: &Self) {
        self.x.clone_from(&other.x);
        self.p.copy(&other.p);
        self.reserve();
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

        let mut wider = Square::default();
        wider.resize(n);
        for (row, wider) in self.p.rows().zip(wider.rows_mut()) {
            wider[..old].copy_from_slice(row);
        }
        for (i, values) in cross.unwrap_or_default().chunks_exact(added.max(1)).enumerate() {
            for (j, value) in values.iter().enumerate() {
                wider[(i, old + j)] = *value;
                wider[(old + j, i)] = *value;
            }
        }
        for (wider, row) in wider.rows_mut().skip(old).zip(p.chunks_exact(added.max(1))) {
            wider[old..].copy_from_slice(row);
        }
        self.x.extend_from_slice(x);
        self.p = wider;
        self.reserve();
        self.is_symmetric = false;
        Ok(old)
    }

    pub(super) fn remove(&mut self, first: usize, count: usize) -> Result<(), Refusal> {
        let n = self.len();
        range(first, count, n)?;
        let gone = first..first + count;
        let kept = |index: &usize| !gone.contains(index);
        let narrower = &mut self.scratch[0];
        narrower.resize(n - count);
        for (row, i) in narrower.rows_mut().zip((0..n).filter(kept)) {
            row.iter_mut().zip((0..n).filter(kept)).for_each(|(value, j)| *value = self.p[(i, j)]);
        }
        core::mem::swap(&mut self.p, narrower);
        self.x.drain(gone);
        self.reserve();
        Ok(())
    }

    /// Makes room for what becomes of so many states.
    fn reserve(&mut self) {
        let n = self.x.len();
        for scratch in &mut self.scratch {
            scratch.resize(n);
        }
        self.phi.reserve(n);
        self.packed.resize(n * n, 0.0);
    }

    /// The covariance, row after row.
    pub(super) fn covariance(&mut self) -> &[f64] {
        for (packed, row) in self.packed.chunks_exact_mut(self.x.len().max(1)).zip(self.p.rows()) {
            packed.copy_from_slice(row);
        }
        &self.packed
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
        for (row, values) in self.p.rows_mut().skip(row).zip(block.chunks_exact(columns.max(1))) {
            row[column..][..columns].copy_from_slice(values);
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
        self.make_symmetric();
        let n = self.len();
        let noise = Mean { q: dynamics.qd, side: n };
        let Self { p, phi, scratch: [next, work], .. } = self;
        Width::widest().run(Turn { a: dynamics.phi, p, next, work, elements: phi, side: n, noise });
        self.next_is_symmetric = true;
        // What is not finite in `Phi` or `Qd` is not in their sum either, so that nobody has to look for it before.
        self.accept().map_err(|refusal| self.check(dynamics).err().unwrap_or(refusal))?;
        self.x.copy_from_slice(dynamics.estimate);
        Ok(())
    }

    /// Makes the matrix in the first scratch the covariance, unless it cannot be one.
    pub(super) fn accept(&mut self) -> Result<(), Refusal> {
        let next = &mut self.scratch[0];
        if let Err(refusal) = finite("P", next.wide()) {
            // As somebody would count who does not know what is behind the rows.
            next.rows()
                .flatten()
                .position(|value| !value.is_finite())
                .map_or(Err(refusal), |index| Err(Refusal::NotFinite { what: "P", index }))?;
        }
        for row in 0..self.x.len() {
            let (before, variance) = (self.p[(row, row)], &mut next[(row, row)]);
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
        let any = (1..n).any(|i| (0..i).any(|j| differs(self.p[(i, j)], self.p[(j, i)])));
        if !any {
            return;
        }
        for i in 1..n {
            for j in 0..i {
                let mean = 0.5 * (self.p[(i, j)] + self.p[(j, i)]);
                self.p[(i, j)] = mean;
                self.p[(j, i)] = mean;
            }
        }
    }
}
