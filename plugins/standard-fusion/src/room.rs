//! Matrices that are made again in each step.

use pntos::{Managed, Result, client::Matrix};

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
) -> Result<Managed<Matrix>> {
    if let Some(matrix) = place.as_mut().filter(|matrix| (matrix.rows(), matrix.cols()) == (rows, columns))
        && let Some(elements) = matrix.data_mut()
    {
        elements.fill(0.0);
        write(elements);
        return Ok(matrix.clone());
    }
    let mut elements = vec![0.0; rows * columns];
    write(&mut elements);
    let matrix = Matrix::new(rows, columns, elements)?;
    *place = Some(matrix.clone());
    Ok(matrix)
}
