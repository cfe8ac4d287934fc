//! Estimates with their covariance.

use alloc::{ffi::CString, vec::Vec};

use super::{
    make, make_with_numbers,
    matrix::{check_is, check_shape},
};
use crate::{
    Error, EstimateWithCovarianceType, InitializationStatus, Result, Timestamp,
    client::{CrossCovariances, EstimateWithCovariance, InitialEstimateWithCovariance, Matrix},
    error::Fault,
    kept::Pointers,
    managed::Managed,
    sys,
};

impl EstimateWithCovariance {
    /// Takes over an estimate and its covariance, row by row.
    ///
    /// # Errors
    ///
    /// If the covariance is not square, with a row for each element of the estimate. For an attitude quaternion the
    /// estimate must have four elements and the covariance three rows.
    pub fn new(kind: EstimateWithCovarianceType, estimate: Vec<f64>, covariance: Vec<f64>) -> Result<Managed<Self>> {
        let is_attitude = kind == EstimateWithCovarianceType::ATTITUDE_QUAT;
        if is_attitude && estimate.len() != 4 {
            return Err(Error::with_fault(
                Fault::Plugin,
                format_args!("an attitude quaternion has 4 elements, not {}", estimate.len()),
            ));
        }
        let length = if is_attitude { 3 } else { estimate.len() };
        check_shape(length, length, covariance.len())?;
        // SAFETY: the table points to both vectors, which stay where they are.
        Ok(unsafe {
            make((estimate, covariance), |(estimate, covariance), memory| sys::PntosEstimateWithCovariance {
                memory,
                r#type: kind.into(),
                length: estimate.len(),
                estimate: estimate.as_ptr().cast_mut(),
                covariance: covariance.as_ptr().cast_mut(),
            })
        })
    }

    /// Takes over a vector with a Gaussian error and its covariance, row by row: what state blocks and engines exchange.
    ///
    /// # Errors
    ///
    /// If the covariance is not square, with a row for each element of the estimate.
    pub fn generic(estimate: Vec<f64>, covariance: Vec<f64>) -> Result<Managed<Self>> {
        Self::new(EstimateWithCovarianceType::GENERIC, estimate, covariance)
    }

    /// A vector with a Gaussian error that is written where it stays: one block of memory, which is used again and again.
    /// `fill` gets the estimate and the covariance, row by row, all zero.
    ///
    /// # Panics
    ///
    /// If there is no memory for it.
    #[must_use]
    pub fn filled(length: usize, fill: impl FnOnce(&mut [f64], &mut [f64])) -> Managed<Self> {
        let words = length.checked_mul(length).and_then(|square| square.checked_add(length));
        let words = words.expect("an estimate fits into memory");
        // SAFETY: the table points to the numbers behind it, first the estimate and then the covariance.
        let made: Managed<Self> = unsafe {
            make_with_numbers(words, |numbers, memory| sys::PntosEstimateWithCovariance {
                memory,
                r#type: EstimateWithCovarianceType::GENERIC.into(),
                length,
                estimate: numbers,
                covariance: numbers.wrapping_add(length),
            })
        };
        // SAFETY: the object is new and nobody else has seen it; there are this many numbers.
        let numbers = unsafe { core::slice::from_raw_parts_mut((*made.as_ptr()).estimate, words) };
        let (estimate, covariance) = numbers.split_at_mut(length);
        fill(estimate, covariance);
        made
    }
}

impl CrossCovariances {
    /// Takes over, for each of some blocks, its label and its covariance with the block that this is about: a row for each
    /// state of the labelled block, a column for each state of the other.
    ///
    /// # Errors
    ///
    /// If the matrices differ in their number of columns, which is that of the states of one and the same block.
    pub fn new(blocks: Vec<(CString, Managed<Matrix>)>) -> Result<Managed<Self>> {
        let (labels, matrices): (Vec<CString>, Vec<Managed<Matrix>>) = blocks.into_iter().unzip();
        if let Some(first) = matrices.first() {
            for (label, matrix) in labels.iter().zip(&matrices) {
                let name = label.to_string_lossy();
                check_is(&name, matrix, (matrix.rows(), first.cols()), Fault::Plugin)?;
            }
        }
        let label_pointers = Pointers(labels.iter().map(|label| label.as_ptr().cast_mut()).collect());
        let matrix_pointers = Pointers(matrices.iter().map(Managed::as_ptr).collect());
        // SAFETY: the table points to the pointers, which point to labels and matrices that the object holds.
        Ok(unsafe {
            make((label_pointers, matrix_pointers, labels, matrices), |(labels, matrices, ..), memory| {
                sys::PntosCrossCovariances {
                    memory,
                    num_covariances: labels.0.len(),
                    block_labels: labels.0.as_ptr().cast_mut(),
                    cross_covariances: matrices.0.as_ptr().cast_mut(),
                }
            })
        })
    }
}

impl InitialEstimateWithCovariance {
    /// Takes over a first estimate, as far as there is one, with the status of whoever found it.
    ///
    /// # Errors
    ///
    /// If the status says that there is an estimate to start from, and there is none.
    pub fn new(
        status: InitializationStatus,
        time: Timestamp,
        estimate: Option<Managed<EstimateWithCovariance>>,
    ) -> Result<Managed<Self>> {
        if status == InitializationStatus::INITIALIZED_GOOD && estimate.is_none() {
            return Err(Error::new("the status says that there is an estimate to start from, and there is none"));
        }
        // SAFETY: the table points to the estimate that the object holds.
        Ok(unsafe {
            make(estimate, |estimate, memory| sys::PntosInitialEstimateWithCovariance {
                memory,
                time,
                estimate_with_covariance: estimate.as_ref().map_or(core::ptr::null_mut(), Managed::as_ptr),
                status: status.into(),
            })
        })
    }
}
