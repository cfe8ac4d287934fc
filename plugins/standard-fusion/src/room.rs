//! Matrices that are made again in each step.

use pntos::{Managed, client::Matrix};

/// The matrices of the last step, to be written over in the next one.
#[derive(Debug, Default)]
pub(crate) struct Room {
    pub phi: Option<Managed<Matrix>>,
    pub qd: Option<Managed<Matrix>>,
    pub derivative: Option<Managed<Matrix>>,
}

/// A matrix that `write` fills, from zeros: the one that is there if nobody else still has it.
pub(crate) fn fill(
    place: &mut Option<Managed<Matrix>>,
    rows: usize,
    columns: usize,
    write: impl FnOnce(&mut [f64]),
) -> Managed<Matrix> {
    if let Some(matrix) = place.as_mut().filter(|matrix| (matrix.rows(), matrix.cols()) == (rows, columns))
        && let Some(elements) = matrix.data_mut()
    {
        elements.fill(0.0);
        write(elements);
        return matrix.clone();
    }
    let matrix = Matrix::filled(rows, columns, write);
    *place = Some(matrix.clone());
    matrix
}

/// A copy of elements as a column vector.
pub(crate) fn column(elements: &[f64]) -> Managed<Matrix> {
    Matrix::filled(elements.len(), 1, |copy| copy.copy_from_slice(elements))
}

/// The rows of one matrix, and below them those of another with as many columns.
pub(crate) fn stack(above: &Matrix, below: &Matrix) -> Managed<Matrix> {
    Matrix::filled(above.rows() + below.rows(), above.cols(), |all| {
        let (first, second) = all.split_at_mut(above.data().len());
        first.copy_from_slice(above.data());
        second.copy_from_slice(below.data());
    })
}
