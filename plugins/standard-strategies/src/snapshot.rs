//! What was handed out and is still up to date.

use pntos::{Managed, client::Matrix};

/// A matrix as it was handed out last. It is handed out again as long as nothing has changed, and written over when
/// something has, unless somebody still holds it.
#[derive(Debug, Default)]
pub(crate) struct Snapshot {
    matrix: Option<Managed<Matrix>>,
    is_current: bool,
}

impl Snapshot {
    /// What was handed out is out of date from now on.
    pub(crate) fn outdate(&mut self) {
        self.is_current = false;
    }

    /// The matrix, of so many columns, with these elements.
    pub(crate) fn of(&mut self, columns: usize, elements: &[f64]) -> Managed<Matrix> {
        if let Some(matrix) = self.matrix.as_ref().filter(|_| self.is_current) {
            return matrix.clone();
        }
        self.is_current = true;
        if let Some(matrix) =
            self.matrix.as_mut().filter(|matrix| (matrix.cols(), matrix.data().len()) == (columns, elements.len()))
            && let Some(data) = matrix.data_mut()
        {
            data.copy_from_slice(elements);
            return matrix.clone();
        }
        let matrix = Matrix::filled(elements.len() / columns, columns, |copy| copy.copy_from_slice(elements));
        self.matrix = Some(matrix.clone());
        matrix
    }
}
