//! Matrices: row after row in one array.

use alloc::vec::Vec;

use super::{make, make_with_numbers};
use crate::{Error, Result, aspn::MatrixRef, client::Matrix, error::Fault, managed::Managed, sys};

/// `rows * cols == len`, or an error that says so.
pub(super) fn check_shape(rows: usize, cols: usize, len: usize) -> Result {
    if rows.checked_mul(cols) == Some(len) {
        return Ok(());
    }
    Err(Error::with_fault(
        Fault::Plugin,
        format_args!("a {rows} x {cols} matrix has {} elements, not {len}", rows.saturating_mul(cols)),
    ))
}

/// That `matrix`, called `name`, has the shape that is wanted, and the elements that go with it.
pub(super) fn check_is(name: &str, matrix: &Matrix, (rows, cols): (usize, usize), fault: Fault) -> Result {
    let (is_rows, is_cols) = (matrix.rows(), matrix.cols());
    if (is_rows, is_cols) != (rows, cols) {
        let text = format_args!("`{name}` is {is_rows} x {is_cols}, and should be {rows} x {cols}");
        return Err(Error::with_fault(fault, text));
    }
    if rows.checked_mul(cols) != Some(matrix.data().len()) {
        return Err(Error::with_fault(
            fault,
            format_args!("`{name}` is {rows} x {cols}, and its elements are missing"),
        ));
    }
    Ok(())
}

/// The object; `elements` fit its shape.
pub(super) fn matrix(rows: usize, cols: usize, elements: Vec<f64>) -> Managed<Matrix> {
    // SAFETY: the table points to the elements, which stay where they are.
    unsafe {
        make(elements, |elements, memory| sys::PntosMatrix { memory, rows, cols, data: elements.as_ptr().cast_mut() })
    }
}

impl Matrix {
    /// Takes over the elements, row by row.
    ///
    /// # Errors
    ///
    /// If there are not `rows * cols` of them.
    pub fn new(rows: usize, cols: usize, elements: Vec<f64>) -> Result<Managed<Self>> {
        check_shape(rows, cols, elements.len())?;
        Ok(matrix(rows, cols, elements))
    }

    /// A column vector, which is what pntOS means by a vector. Takes over the elements.
    #[must_use]
    pub fn column(elements: Vec<f64>) -> Managed<Self> {
        matrix(elements.len(), 1, elements)
    }

    /// A matrix of zeros.
    ///
    /// # Panics
    ///
    /// If there is no memory for it.
    #[must_use]
    pub fn zeros(rows: usize, cols: usize) -> Managed<Self> {
        Self::filled(rows, cols, |_| ())
    }

    /// A matrix whose elements are written where they stay: one block of memory, which is used again and again. `fill` gets
    /// zeros, row by row.
    ///
    /// ```
    /// use pntos::client::Matrix;
    ///
    /// let squares = Matrix::filled(2, 2, |elements| {
    ///     for (i, element) in elements.iter_mut().enumerate() {
    ///         *element = (i * i) as f64;
    ///     }
    /// });
    /// assert_eq!(squares.data(), [0.0, 1.0, 4.0, 9.0]);
    /// ```
    ///
    /// # Panics
    ///
    /// If there is no memory for it.
    #[must_use]
    pub fn filled(rows: usize, cols: usize, fill: impl FnOnce(&mut [f64])) -> Managed<Self> {
        let count = rows.checked_mul(cols).expect("a matrix fits into memory");
        // SAFETY: the table points to the elements behind it.
        let mut matrix: Managed<Self> = unsafe {
            make_with_numbers(count, |elements, memory| sys::PntosMatrix { memory, rows, cols, data: elements })
        };
        fill(matrix.data_mut().expect("nobody else has seen it"));
        matrix
    }

    /// A square matrix with ones on its diagonal.
    #[must_use]
    pub fn identity(size: usize) -> Managed<Self> {
        Self::filled(size, size, |all| all.iter_mut().step_by(size + 1).for_each(|element| *element = 1.0))
    }

    /// A square matrix with these elements on its diagonal, such as the covariance of independent errors.
    #[must_use]
    pub fn diagonal(elements: &[f64]) -> Managed<Self> {
        let size = elements.len();
        Self::filled(size, size, |all| {
            for (element, value) in all.iter_mut().step_by(size + 1).zip(elements) {
                *element = *value;
            }
        })
    }

    /// A copy of rows: `Matrix::from_rows([[1.0, 2.0], [0.0, 1.0]])`.
    #[must_use]
    pub fn from_rows<const ROWS: usize, const COLS: usize>(rows: [[f64; COLS]; ROWS]) -> Managed<Self> {
        Self::filled(ROWS, COLS, |all| all.copy_from_slice(rows.as_flattened()))
    }

    /// A view with rows and elements.
    #[must_use]
    pub fn view(&self) -> MatrixRef<'_> {
        MatrixRef::of(self.rows(), self.cols(), self.data())
    }

    /// The elements, row after row, of a matrix that has to have a shape. `name` is what the error calls it.
    ///
    /// # Errors
    ///
    /// If it has another shape, or if its maker left the elements out.
    pub fn elements(&self, name: &str, rows: usize, cols: usize) -> Result<&[f64]> {
        check_is(name, self, (rows, cols), Fault::Caller)?;
        Ok(self.data())
    }

    /// One row; `None` past the last.
    #[must_use]
    pub fn row(&self, row: usize) -> Option<&[f64]> {
        self.view().row(row)
    }

    /// One element; `None` outside the matrix.
    #[must_use]
    pub fn get(&self, row: usize, col: usize) -> Option<f64> {
        self.view().get(row, col).copied()
    }

    /// The elements of a column vector.
    ///
    /// # Errors
    ///
    /// If there is not exactly one column, or if its maker left the elements out.
    pub fn as_column(&self) -> Result<&[f64]> {
        if self.cols() == 1 {
            check_shape(self.rows(), 1, self.data().len())?;
            return Ok(self.data());
        }
        Err(Error::new(format_args!("a {} x {} matrix is no column vector", self.rows(), self.cols())))
    }
}

impl From<crate::aspn::Matrix> for Managed<Matrix> {
    /// The same elements, which are not copied.
    fn from(matrix: crate::aspn::Matrix) -> Self {
        // SAFETY: the table points to the elements, which stay where they are.
        unsafe {
            make(matrix, |matrix, memory| sys::PntosMatrix {
                memory,
                rows: matrix.rows(),
                cols: matrix.cols(),
                data: matrix.as_ptr().cast_mut(),
            })
        }
    }
}

impl From<MatrixRef<'_>> for Managed<Matrix> {
    /// A copy.
    fn from(view: MatrixRef<'_>) -> Self {
        view.to_owned().into()
    }
}
