//! Matrices inside messages: row by row in one array, as C has them.

use alloc::vec::Vec;
use core::{
    fmt,
    ops::{Index, IndexMut},
};

use crate::{Array, Error, Result, text};

/// A matrix of a message that is being built.
///
/// Made with [`filled`](Self::filled), [`diagonal`](Self::diagonal) or from an array it is in memory that is used again and
/// again; one of a `Vec` is in that of the `Vec`.
#[derive(Clone)]
pub struct Matrix<T = f64> {
    rows: usize,
    cols: usize,
    elements: Elements<T>,
}

/// Elements that were taken over, or that are ours.
enum Elements<T> {
    Taken(Vec<T>),
    Made(Array<T>),
}

impl<T> Elements<T> {
    fn as_slice(&self) -> &[T] {
        match self {
            Self::Taken(elements) => elements,
            Self::Made(elements) => elements,
        }
    }

    fn as_ptr(&self) -> *const T {
        match self {
            Self::Taken(elements) => elements.as_ptr(),
            Self::Made(elements) => elements.as_ptr(),
        }
    }

    fn as_mut_slice(&mut self) -> &mut [T] {
        match self {
            Self::Taken(elements) => elements,
            Self::Made(elements) => elements,
        }
    }
}

impl<T: Clone> Clone for Elements<T> {
    fn clone(&self) -> Self {
        let elements = self.as_slice();
        Self::Made(Array::from_fn(elements.len(), |index| elements[index].clone()))
    }
}

impl<T> Matrix<T> {
    /// Takes over the elements, row by row.
    ///
    /// # Errors
    ///
    /// If there are not `rows * cols` of them.
    pub fn new(rows: usize, cols: usize, elements: Vec<T>) -> Result<Self> {
        if rows.checked_mul(cols) == Some(elements.len()) {
            return Ok(Self { rows, cols, elements: Elements::Taken(elements) });
        }
        let len = elements.len();
        Err(Error::new(format_args!("a {rows} x {cols} matrix has {} elements, not {len}", rows.saturating_mul(cols))))
    }

    /// A view of it.
    #[must_use]
    pub fn view(&self) -> MatrixRef<'_, T> {
        MatrixRef { rows: self.rows, cols: self.cols, elements: self.elements.as_slice() }
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many columns there are.
    #[must_use]
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// The elements, row by row.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        self.elements.as_slice()
    }

    /// Where the elements are.
    pub(crate) fn as_ptr(&self) -> *const T {
        self.elements.as_ptr()
    }

    /// The elements, row by row, to keep them.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        match self.elements {
            Elements::Taken(elements) => elements,
            Elements::Made(elements) => elements.into_vec(),
        }
    }

    /// The elements, row by row, to change them.
    #[must_use]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        self.elements.as_mut_slice()
    }
}

impl<T: Copy + Default> Matrix<T> {
    /// A matrix whose elements are written where they stay: `fill` gets them row by row, all zero.
    ///
    /// # Panics
    ///
    /// If there is no memory for it.
    #[must_use]
    pub fn filled(rows: usize, cols: usize, fill: impl FnOnce(&mut [T])) -> Self {
        let count = rows.checked_mul(cols).expect("a matrix fits into memory");
        let mut elements = Array::repeat(T::default(), count);
        fill(&mut elements);
        Self { rows, cols, elements: Elements::Made(elements) }
    }

    /// A square matrix with these elements on its diagonal, such as the covariance of independent errors.
    #[must_use]
    pub fn diagonal(elements: &[T]) -> Self {
        let size = elements.len();
        Self::filled(size, size, |all| {
            for (place, element) in all.iter_mut().step_by(size + 1).zip(elements) {
                *place = *element;
            }
        })
    }
}

impl<T> Default for Matrix<T> {
    /// No rows and no columns.
    fn default() -> Self {
        Self { rows: 0, cols: 0, elements: Elements::Taken(Vec::new()) }
    }
}

impl<T: Copy, const ROWS: usize, const COLS: usize> From<[[T; COLS]; ROWS]> for Matrix<T> {
    fn from(rows: [[T; COLS]; ROWS]) -> Self {
        Self { rows: ROWS, cols: COLS, elements: Elements::Made(rows.as_flattened().into()) }
    }
}

impl<T: PartialEq> PartialEq for Matrix<T> {
    fn eq(&self, other: &Self) -> bool {
        self.view() == other.view()
    }
}

impl<T> Index<(usize, usize)> for Matrix<T> {
    type Output = T;

    fn index(&self, (row, col): (usize, usize)) -> &T {
        &self.elements.as_slice()[offset(self.rows, self.cols, row, col)]
    }
}

impl<T> IndexMut<(usize, usize)> for Matrix<T> {
    fn index_mut(&mut self, (row, col): (usize, usize)) -> &mut T {
        let offset = offset(self.rows, self.cols, row, col);
        &mut self.elements.as_mut_slice()[offset]
    }
}

impl<T: fmt::Debug> fmt::Debug for Matrix<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

/// A matrix of a received message.
pub struct MatrixRef<'a, T = f64> {
    rows: usize,
    cols: usize,
    elements: &'a [T],
}

impl<T> Clone for MatrixRef<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for MatrixRef<'_, T> {}

impl<'a, T> MatrixRef<'a, T> {
    /// The view of elements that are there. One whose maker gave it fewer than its shape needs is empty.
    pub(crate) fn of(rows: usize, cols: usize, elements: &'a [T]) -> Self {
        if rows.checked_mul(cols) == Some(elements.len()) {
            return Self { rows, cols, elements };
        }
        Self { rows: 0, cols: 0, elements: &[] }
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many columns there are.
    #[must_use]
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// The elements, row by row.
    #[must_use]
    pub fn as_slice(&self) -> &'a [T] {
        self.elements
    }

    /// One element; `None` outside the matrix.
    #[must_use]
    pub fn get(&self, row: usize, col: usize) -> Option<&'a T> {
        if col >= self.cols {
            return None;
        }
        self.row(row)?.get(col)
    }

    /// One row; `None` past the last.
    #[must_use]
    pub fn row(&self, row: usize) -> Option<&'a [T]> {
        if row >= self.rows {
            return None;
        }
        self.elements.get(row * self.cols..(row + 1) * self.cols)
    }

    /// The rows, from the first.
    pub fn iter_rows(&self) -> impl DoubleEndedIterator<Item = &'a [T]> + ExactSizeIterator + Clone + use<'a, T> {
        let (elements, cols) = (self.elements, self.cols);
        // Rows without columns are there too, so they cannot be had by cutting the elements.
        (0..self.rows).map(move |row| &elements[row * cols..(row + 1) * cols])
    }
}

impl<T: Copy> MatrixRef<'_, T> {
    /// The matrix as an array of rows; `None` if it has another shape.
    #[must_use]
    pub fn to_array<const ROWS: usize, const COLS: usize>(&self) -> Option<[[T; COLS]; ROWS]> {
        let (rows, rest) = self.elements.as_chunks::<COLS>();
        if self.rows != ROWS || self.cols != COLS || !rest.is_empty() {
            return None;
        }
        rows.try_into().ok()
    }

    /// A copy that can be kept and changed.
    #[must_use]
    pub fn to_owned(&self) -> Matrix<T> {
        Matrix { rows: self.rows, cols: self.cols, elements: Elements::Made(self.elements.into()) }
    }
}

impl<'a, T, const ROWS: usize, const COLS: usize> From<&'a [[T; COLS]; ROWS]> for MatrixRef<'a, T> {
    fn from(rows: &'a [[T; COLS]; ROWS]) -> Self {
        Self { rows: ROWS, cols: COLS, elements: rows.as_flattened() }
    }
}

impl<T> Index<(usize, usize)> for MatrixRef<'_, T> {
    type Output = T;

    fn index(&self, (row, col): (usize, usize)) -> &T {
        &self.elements[offset(self.rows, self.cols, row, col)]
    }
}

impl<T: PartialEq> PartialEq for MatrixRef<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        (self.rows, self.cols, self.elements) == (other.rows, other.cols, other.elements)
    }
}

impl<T: fmt::Debug> fmt::Debug for MatrixRef<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter_rows()).finish()
    }
}

/// Where an element is.
#[track_caller]
fn offset(rows: usize, cols: usize, row: usize, col: usize) -> usize {
    assert!(row < rows && col < cols, "({row}, {col}) is outside a {rows} x {cols} matrix");
    row * cols + col
}

/// `rows * cols` elements at `data`; empty if there are none.
///
/// # Safety
///
/// A non-null `data` with a count points to that many elements, which stay as they are for `'a`.
#[inline]
pub unsafe fn matrix<'a, T>(data: *mut T, rows: usize, cols: usize) -> MatrixRef<'a, T> {
    // SAFETY: promised by the caller.
    unsafe { optional_matrix(data, rows, cols) }.unwrap_or(MatrixRef { rows: 0, cols: 0, elements: &[] })
}

/// As [`matrix`]; `None` for a null pointer with a count.
///
/// # Safety
///
/// As for [`matrix`].
#[inline]
pub unsafe fn optional_matrix<'a, T>(data: *mut T, rows: usize, cols: usize) -> Option<MatrixRef<'a, T>> {
    // SAFETY: promised by the caller.
    unsafe { text::elements(data, rows.saturating_mul(cols)) }.map(|elements| MatrixRef { rows, cols, elements })
}

#[cfg(test)]
mod tests {
    use super::MatrixRef;

    #[test]
    fn rows_without_columns_are_rows_all_the_same() {
        let narrow = MatrixRef::<f64> { rows: 3, cols: 0, elements: &[] };

        assert_eq!(narrow.iter_rows().len(), 3);
        assert!(narrow.iter_rows().all(<[f64]>::is_empty));
    }
}
