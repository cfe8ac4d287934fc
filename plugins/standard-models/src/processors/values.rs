//! Measurements of any number of values.

use pntos::Array;
use pntos_nav::{
    measurement::{Measurement, Rows},
    nalgebra::{Matrix3, SMatrix, SVector},
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

    /// Writes the covariance of the error of what was measured, row after row.
    fn noise(&self, noise: &mut [f64]);
}

/// All values of a measurement.
pub(super) struct All<const M: usize, T> {
    pub of: T,
    pub noise: SMatrix<f64, M, M>,
}

impl<const M: usize, T: Measurement<M> + Send + Sync + 'static> Values for All<M, T> {
    fn count(&self) -> usize {
        M
    }

    fn z(&self, z: &mut [f64]) {
        z.copy_from_slice(self.of.z().as_slice());
    }

    fn predict(&self, x: &[f64], expected: &mut [f64]) {
        expected.copy_from_slice(self.of.predict(x).as_slice());
    }

    fn jacobian(&self, x: &[f64], h: &mut Rows<'_>) {
        self.of.jacobian(x, h);
    }

    fn noise(&self, noise: &mut [f64]) {
        // Column after column is row after row of what is symmetric.
        noise.copy_from_slice(self.noise.as_slice());
    }
}

/// Those values of a measurement of three that are there.
pub(super) struct Present<T> {
    pub of: T,
    pub axes: Axes,
    /// Of the values that are there; the rest means nothing.
    pub noise: Matrix3<f64>,
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
        let mut all = Array::repeat(0.0, 3 * columns);
        self.of.jacobian(x, &mut Rows { elements: &mut all, columns });
        for (row, axis) in h.elements.chunks_exact_mut(columns).zip(self.axes.indices()) {
            row.copy_from_slice(&all[axis * columns..][..columns]);
        }
    }

    fn noise(&self, noise: &mut [f64]) {
        let count = self.axes.count();
        for i in 0..count {
            for j in 0..count {
                noise[i * count + j] = self.noise[(i, j)];
            }
        }
    }
}

/// The values of several measurements, one after the other.
pub(super) struct Several<const M: usize, T>(pub Array<All<M, T>>);

impl<const M: usize, T: Measurement<M> + Send + Sync + 'static> Values for Several<M, T> {
    fn count(&self) -> usize {
        M * self.0.len()
    }

    fn z(&self, z: &mut [f64]) {
        for (z, one) in z.chunks_exact_mut(M).zip(&*self.0) {
            Values::z(one, z);
        }
    }

    fn predict(&self, x: &[f64], expected: &mut [f64]) {
        for (expected, one) in expected.chunks_exact_mut(M).zip(&*self.0) {
            Values::predict(one, x, expected);
        }
    }

    fn jacobian(&self, x: &[f64], h: &mut Rows<'_>) {
        let columns = h.columns;
        for (rows, one) in h.elements.chunks_exact_mut(M * columns).zip(&*self.0) {
            Values::jacobian(one, x, &mut Rows { elements: rows, columns });
        }
    }

    fn noise(&self, noise: &mut [f64]) {
        let columns = Values::count(self);
        for (at, one) in self.0.iter().enumerate() {
            for i in 0..M {
                for j in 0..M {
                    noise[(M * at + i) * columns + M * at + j] = one.noise[(i, j)];
                }
            }
        }
    }
}
