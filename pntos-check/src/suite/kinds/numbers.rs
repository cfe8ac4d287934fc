//! Matrices and estimates of the plugin, read once and compared with what they have to be.

use std::fmt;

use pntos::sys;

use crate::Judge;
use crate::rule::kinds as rules;
use crate::world::hold::Held;

/// A copy of a matrix.
#[derive(Clone, PartialEq)]
pub(super) struct Numbers {
    pub rows: usize,
    pub cols: usize,
    pub data: Vec<f64>,
}

/// More elements than any matrix here has.
const MOST: usize = 1 << 20;
/// How far a result may be from what it has to be, relative to the largest number in it. Filters that keep the root of a
/// covariance, or that spread points around an estimate, lose some digits.
const TOLERANCE: f64 = 1e-6;

impl Numbers {
    pub fn new(rows: usize, cols: usize, data: &[f64]) -> Numbers {
        assert_eq!(data.len(), rows * cols, "a matrix has as many elements as it says");
        Numbers { rows, cols, data: data.to_vec() }
    }

    /// A copy of what the plugin returned. Nothing if it cannot be read, which is for other tests to say.
    pub fn of(matrix: &Held<sys::PntosMatrix>) -> Option<Numbers> {
        // SAFETY: the matrix is held.
        unsafe { Numbers::read(matrix.as_ptr()) }
    }

    /// A copy of a matrix.
    ///
    /// # Safety
    ///
    /// `matrix` is NULL or live.
    pub unsafe fn read(matrix: *const sys::PntosMatrix) -> Option<Numbers> {
        // SAFETY: promised by the caller.
        let (rows, cols, data) = unsafe {
            let matrix = matrix.as_ref()?;
            (matrix.rows, matrix.cols, matrix.data)
        };
        // SAFETY: the matrix says that it has so many elements.
        Some(Numbers { rows, cols, data: unsafe { copy(data, rows.checked_mul(cols)?) }? })
    }

    /// The estimate, as a column, and the covariance.
    pub fn of_estimate(estimate: &Held<sys::PntosEstimateWithCovariance>) -> Option<(Numbers, Numbers)> {
        // SAFETY: the estimate is held, and says how many elements it has.
        unsafe {
            let estimate = &*estimate.as_ptr();
            let length = estimate.length;
            let (values, covariance) =
                (copy(estimate.estimate, length)?, copy(estimate.covariance, length.checked_mul(length)?)?);
            Some((
                Numbers { rows: length, cols: 1, data: values },
                Numbers { rows: length, cols: length, data: covariance },
            ))
        }
    }

    pub fn at(&self, row: usize, col: usize) -> f64 {
        self.data[row * self.cols + col]
    }

    /// Rows for columns.
    pub fn turned(&self) -> Numbers {
        let data = (0..self.cols).flat_map(|col| (0..self.rows).map(move |row| self.at(row, col))).collect();
        Numbers { rows: self.cols, cols: self.rows, data }
    }

    /// Each element times a factor.
    pub fn times(&self, factor: f64) -> Numbers {
        Numbers { data: self.data.iter().map(|value| value * factor).collect(), ..*self }
    }

    /// Whether it is the same but for rounding.
    pub fn is_close_to(&self, other: &Numbers) -> bool {
        let scale = other.data.iter().fold(1e-9, |most: f64, value| most.max(value.abs()));
        (self.rows, self.cols) == (other.rows, other.cols)
            && self.data.iter().zip(&other.data).all(|(a, b)| a == b || (a - b).abs() <= TOLERANCE * scale)
    }

    /// Whether it is its own mirror image but for rounding.
    pub fn is_symmetric(&self) -> bool {
        let scale = self.data.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
        let all = |row: usize| {
            (0..row).all(|col| {
                let difference = (self.at(row, col) - self.at(col, row)).abs();
                difference <= TOLERANCE * scale || difference.is_nan()
            })
        };
        self.rows == self.cols && (0..self.rows).all(all)
    }
}

/// A copy of an array.
///
/// # Safety
///
/// `data` is NULL or has `count` elements.
unsafe fn copy(data: *const f64, count: usize) -> Option<Vec<f64>> {
    if count == 0 {
        return Some(Vec::new());
    }
    // SAFETY: promised by the caller.
    (!data.is_null() && count <= MOST).then(|| unsafe { std::slice::from_raw_parts(data, count) }.to_vec())
}

impl fmt::Display for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = |row: &[f64]| shortened(row.iter().map(f64::to_string), ", ");
        write!(f, "[{}]", shortened(self.data.chunks(self.cols.max(1)).map(row), "; "))
    }
}

/// The first few of them, with three dots for the rest.
fn shortened(mut all: impl Iterator<Item = String>, between: &str) -> String {
    let mut shown: Vec<String> = all.by_ref().take(6).collect();
    shown.extend(all.next().map(|_| "...".to_owned()));
    shown.join(between)
}

impl Judge {
    /// Says so if a matrix has another shape than it must. `what` is how it stands in a sentence.
    pub(super) fn has_shape(&self, slot: &str, what: &str, matrix: &Numbers, rows: usize, cols: usize) -> bool {
        let fits = (matrix.rows, matrix.cols) == (rows, cols);
        if !fits {
            let what = format!("{what} is {} by {}, and not {rows} by {cols}", matrix.rows, matrix.cols);
            self.report(&rules::SHAPE, slot, what);
        }
        fits
    }

    /// Says so if a covariance is not symmetric.
    pub(super) fn is_symmetric(&self, slot: &str, what: &str, covariance: &Numbers) -> bool {
        let is = covariance.is_symmetric();
        if !is {
            self.report(&rules::ASYMMETRIC, slot, format!("{what} is {covariance}"));
        }
        is
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_no_difference_and_everything_else_is() {
        let matrix = Numbers::new(2, 2, &[1.0, 2.0, 2.0, 5.0]);
        assert!(Numbers::new(2, 2, &[1.0, 2.0 + 1e-9, 2.0, 5.0]).is_close_to(&matrix));
        assert!(!Numbers::new(2, 2, &[1.0, 2.1, 2.0, 5.0]).is_close_to(&matrix));
        assert!(!Numbers::new(4, 1, &[1.0, 2.0, 2.0, 5.0]).is_close_to(&matrix));
    }

    #[test]
    fn a_mirror_image_is_symmetric() {
        assert!(Numbers::new(2, 2, &[1.0, 2.0, 2.0, 5.0]).is_symmetric());
        assert!(!Numbers::new(2, 2, &[1.0, 2.0, 0.0, 5.0]).is_symmetric());
        assert!(!Numbers::new(1, 2, &[1.0, 1.0]).is_symmetric());
    }
}
