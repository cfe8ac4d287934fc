//! Matrices as those of linear algebra crates, each behind the feature of its name.
//!
//! A view costs nothing: faer and ndarray can look at elements that lie row after row, and nalgebra at their transpose.
//! The other way takes the elements over where they lie so already, as in a vector, and copies them where they do not.

use alloc::vec::Vec;

use super::matrix::matrix;
use crate::{aspn::MatrixRef, client::Matrix, managed::Managed};

/// Elements row after row, from what tells one by its place.
fn by_rows(rows: usize, cols: usize, element: impl Fn(usize, usize) -> f64) -> Managed<Matrix> {
    let element = &element;
    let elements: Vec<f64> = (0..rows).flat_map(|row| (0..cols).map(move |col| element(row, col))).collect();
    matrix(rows, cols, elements)
}

#[cfg(feature = "faer")]
impl<'a, T> From<MatrixRef<'a, T>> for faer::MatRef<'a, T> {
    /// The same elements.
    fn from(view: MatrixRef<'a, T>) -> Self {
        Self::from_row_major_slice(view.as_slice(), view.rows(), view.cols())
    }
}

#[cfg(feature = "faer")]
impl From<faer::MatRef<'_, f64>> for Managed<Matrix> {
    /// A copy.
    fn from(other: faer::MatRef<'_, f64>) -> Self {
        by_rows(other.nrows(), other.ncols(), |row, col| other[(row, col)])
    }
}

#[cfg(feature = "nalgebra")]
impl<'a, T: nalgebra::Scalar> MatrixRef<'a, T> {
    /// The transpose, which is the same elements: those of nalgebra lie column after column. Of a symmetric matrix, such as
    /// a covariance, it is the matrix itself, and of a column vector it is the row vector.
    ///
    /// There is no view of the matrix as it is: nalgebra 0.35 reads and writes out of bounds when it multiplies a view
    /// whose rows lie one after the other (dimforge/nalgebra#1616).
    #[must_use]
    pub fn transposed(self) -> nalgebra::DMatrixView<'a, T> {
        nalgebra::DMatrixView::from_slice(self.as_slice(), self.cols(), self.rows())
    }
}

#[cfg(feature = "nalgebra")]
impl<T: nalgebra::Scalar> From<MatrixRef<'_, T>> for nalgebra::DMatrix<T> {
    /// A copy.
    fn from(view: MatrixRef<'_, T>) -> Self {
        Self::from_row_slice(view.rows(), view.cols(), view.as_slice())
    }
}

#[cfg(feature = "nalgebra")]
impl From<nalgebra::DVector<f64>> for Managed<Matrix> {
    /// The same elements, which are not copied.
    fn from(vector: nalgebra::DVector<f64>) -> Self {
        let (rows, elements): (usize, Vec<f64>) = (vector.len(), vector.data.into());
        matrix(rows, 1, elements)
    }
}

#[cfg(feature = "nalgebra")]
impl From<&nalgebra::DMatrix<f64>> for Managed<Matrix> {
    /// A copy.
    fn from(other: &nalgebra::DMatrix<f64>) -> Self {
        by_rows(other.nrows(), other.ncols(), |row, col| other[(row, col)])
    }
}

#[cfg(feature = "ndarray")]
impl<'a, T> From<MatrixRef<'a, T>> for ndarray::ArrayView2<'a, T> {
    /// The same elements.
    fn from(view: MatrixRef<'a, T>) -> Self {
        Self::from_shape((view.rows(), view.cols()), view.as_slice()).expect("a view has as many elements as its shape")
    }
}

#[cfg(feature = "ndarray")]
impl From<ndarray::Array2<f64>> for Managed<Matrix> {
    /// The same elements, which are copied only if they do not lie row after row.
    fn from(array: ndarray::Array2<f64>) -> Self {
        let (rows, cols) = array.dim();
        if !array.is_standard_layout() {
            return by_rows(rows, cols, |row, col| array[(row, col)]);
        }
        let (mut elements, offset) = array.into_raw_vec_and_offset();
        elements.drain(..offset.unwrap_or(0));
        elements.truncate(rows * cols);
        matrix(rows, cols, elements)
    }
}

#[cfg(feature = "ndarray")]
impl From<ndarray::Array1<f64>> for Managed<Matrix> {
    /// The column vector of the same elements, which are copied only if they do not lie one after the other.
    fn from(array: ndarray::Array1<f64>) -> Self {
        let rows = array.len();
        array.into_shape_with_order((rows, 1)).expect("a column has as many elements as the array").into()
    }
}
