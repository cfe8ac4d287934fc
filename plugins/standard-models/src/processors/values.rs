//! Measurements of any number of values.

use pntos_nav::{
    measurement::{Measurement, Rows},
    nalgebra::SVector,
};

/// Measured values as a function of states.
pub(super) trait Values: Send + Sync + 'static {
    /// How many there are.
    fn count(&self) -> usize;

    /// Writes what was measured.
    fn z(&self, z: &mut [f64]);

    /// Writes what the states `x` would give.
    fn predict(&self, x: &[f64], expected: &mut [f64]);

    /// Writes what is not zero of the derivative of that.
    fn jacobian(&self, x: &[f64], h: &mut Rows<'_>);
}

/// All values of a measurement.
pub(super) struct All<const M: usize, T>(pub T);

impl<const M: usize, T: Measurement<M> + Send + Sync + 'static> Values for All<M, T> {
    fn count(&self) -> usize {
        M
    }

    fn z(&self, z: &mut [f64]) {
        z.copy_from_slice(self.0.z().as_slice());
    }

    fn predict(&self, x: &[f64], expected: &mut [f64]) {
        expected.copy_from_slice(self.0.predict(x).as_slice());
    }

    fn jacobian(&self, x: &[f64], h: &mut Rows<'_>) {
        self.0.jacobian(x, h);
    }
}

/// Those values of a measurement of three that are there.
pub(super) struct Present<T> {
    pub of: T,
    pub axes: Axes,
}

/// Which of three values are there.
#[derive(Clone, Copy)]
pub(super) struct Axes([bool; 3]);

impl Axes {
    /// Those that are some.
    pub(super) fn of(values: [Option<f64>; 3]) -> Self {
        Self(values.map(|value| value.is_some()))
    }

    pub(super) fn count(self) -> usize {
        self.0.iter().filter(|is_present| **is_present).count()
    }

    fn indices(self) -> impl Iterator<Item = usize> {
        (0..3).filter(move |axis| self.0[*axis])
    }

    fn pick(self, all: &SVector<f64, 3>, out: &mut [f64]) {
        for (out, axis) in out.iter_mut().zip(self.indices()) {
            *out = all[axis];
        }
    }
}

impl<T: Measurement<3> + Send + Sync + 'static> Values for Present<T> {
    fn count(&self) -> usize {
        self.axes.count()
    }

    fn z(&self, z: &mut [f64]) {
        self.axes.pick(&self.of.z(), z);
    }

    fn predict(&self, x: &[f64], expected: &mut [f64]) {
        self.axes.pick(&self.of.predict(x), expected);
    }

    fn jacobian(&self, x: &[f64], h: &mut Rows<'_>) {
        if self.axes.count() == 3 {
            return self.of.jacobian(x, h);
        }
        let columns = h.columns;
        let mut all = vec![0.0; 3 * columns];
        self.of.jacobian(x, &mut Rows { elements: &mut all, columns });
        for (row, axis) in h.elements.chunks_exact_mut(columns).zip(self.axes.indices()) {
            row.copy_from_slice(&all[axis * columns..][..columns]);
        }
    }
}

/// The values of several measurements, one after the other.
pub(super) struct Several<const M: usize, T>(pub Vec<T>);

impl<const M: usize, T: Measurement<M> + Send + Sync + 'static> Values for Several<M, T> {
    fn count(&self) -> usize {
        M * self.0.len()
    }

    fn z(&self, z: &mut [f64]) {
        for (z, one) in z.chunks_exact_mut(M).zip(&self.0) {
            z.copy_from_slice(one.z().as_slice());
        }
    }

    fn predict(&self, x: &[f64], expected: &mut [f64]) {
        for (expected, one) in expected.chunks_exact_mut(M).zip(&self.0) {
            expected.copy_from_slice(one.predict(x).as_slice());
        }
    }

    fn jacobian(&self, x: &[f64], h: &mut Rows<'_>) {
        let columns = h.columns;
        for (rows, one) in h.elements.chunks_exact_mut(M * columns).zip(&self.0) {
            one.jacobian(x, &mut Rows { elements: rows, columns });
        }
    }
}
