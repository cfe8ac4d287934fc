//! Readings of a clock, on the states of its error.

use core::ops::IndexMut;

use nalgebra::SVector;

use super::Measurement;

/// What a clock showed: `z = shown - true = bias`, s.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClockReading {
    offset: f64,
}

impl ClockReading {
    /// A clock that was ahead of the true time by `offset` seconds. The bias is the first state.
    #[must_use]
    pub fn new(offset: f64) -> Self {
        Self { offset }
    }
}

impl Measurement<1> for ClockReading {
    fn z(&self) -> SVector<f64, 1> {
        SVector::<f64, 1>::new(self.offset)
    }

    fn predict(&self, x: &[f64]) -> SVector<f64, 1> {
        SVector::<f64, 1>::new(x[0])
    }

    fn jacobian(&self, _: &[f64], h: &mut impl IndexMut<(usize, usize), Output = f64>) {
        h[(0, 0)] = 1.0;
    }
}
