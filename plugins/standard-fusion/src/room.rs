//! Matrices that are made again in each step.

use pntos::{Managed, client::Matrix};

/// The matrices of the last step, to be written over in the next one.
#[derive(Debug, Default)]
pub(crate) struct Room {
    /// Whose blocks on the diagonal end before these states, and which are zero elsewhere.
    pub phi: Option<Managed<Matrix>>,
    pub qd: Option<Managed<Matrix>>,
    ends: Vec<usize>,
    pub derivative: Option<Managed<Matrix>>,
}

impl Room {
    /// Makes sure that `phi` and `qd` are zero outside of blocks that end before these states.
    pub(crate) fn block_diagonal(&mut self, ends: impl Iterator<Item = usize> + Clone) {
        if !self.ends.iter().copied().eq(ends.clone()) {
            self.ends.clear();
            self.ends.extend(ends);
            (self.phi, self.qd) = (None, None);
        }
    }
}

/// A matrix that `write` fills, from zeros: the one that is there if nobody else still has it.
pub(crate) fn fill(
    place: &mut Option<Managed<Matrix>>,
    rows: usize,
    columns: usize,
    write: impl FnOnce(&mut [f64]),
) -> Managed<Matrix> {
    fill_again(place, rows, columns, |elements| {
        elements.fill(0.0);
        write(elements);
    })
}

/// As [`fill`], from what the last one wrote there, or from zeros.
pub(crate) fn fill_again(
    place: &mut Option<Managed<Matrix>>,
    rows: usize,
    columns: usize,
    write: impl FnOnce(&mut [f64]),
) -> Managed<Matrix> {
    if let Some(matrix) = place.as_mut().filter(|matrix| (matrix.rows(), matrix.cols()) == (rows, columns))
        && let Some(elements) = matrix.data_mut()
    {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_that_end_elsewhere_begin_with_zeros() {
        let mut room = Room::default();
        let write = |room: &mut Room| fill_again(&mut room.phi, 3, 3, |elements| elements[0] += 1.0).data()[0];
        room.block_diagonal([2, 3].into_iter());
        assert_eq!(write(&mut room), 1.0);
        room.block_diagonal([2, 3].into_iter());
        assert_eq!(write(&mut room), 2.0);
        room.block_diagonal([1, 3].into_iter());
        assert_eq!(write(&mut room), 1.0);
    }
}
