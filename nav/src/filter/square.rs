//! Square matrices with rows of whole registers.

use alloc::vec::Vec;
use core::ops::{Index, IndexMut};

/// So many columns are worked on at a time.
pub(super) const LANES: usize = 8;

/// A square matrix row after row. Each row is [`stride`] elements long, of which those behind the last column are zero, and
/// behind the last row there are as many rows of zeros: what is worked on eight by eight needs no special case at the end.
#[derive(Debug, Default)]
pub(super) struct Square {
    room: Vec<f64>,
    /// Where the first row begins: where a line of the cache does.
    first: usize,
    side: usize,
}

/// How far it is from a row to the next one: the least number of whole groups of [`LANES`].
#[inline(always)]
pub(super) fn stride(side: usize) -> usize {
    side.max(1).next_multiple_of(LANES)
}

impl Square {
    /// Makes it `side` by `side`. If that is a change, all its elements are zero after.
    pub(super) fn resize(&mut self, side: usize) {
        if self.side == side {
            return;
        }
        let stride = stride(side);
        self.room.clear();
        self.room.resize(stride * stride + LANES - 1, 0.0);
        self.first = self.room.as_ptr().align_offset(LANES * size_of::<f64>()).min(LANES - 1);
        self.side = side;
    }

    /// Becomes as another one, in the memory that there is.
    pub(super) fn copy(&mut self, other: &Self) {
        self.resize(other.side);
        self.wide_mut().copy_from_slice(other.wide());
    }

    /// All rows, each with what is behind it, and those behind the last one.
    pub(super) fn wide(&self) -> &[f64] {
        let stride = stride(self.side);
        self.room.get(self.first..self.first + stride * stride).unwrap_or_default()
    }

    /// As [`Square::wide`], to write in.
    pub(super) fn wide_mut(&mut self) -> &mut [f64] {
        let stride = stride(self.side);
        self.room.get_mut(self.first..self.first + stride * stride).unwrap_or_default()
    }

    /// The rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.wide().chunks_exact(stride(self.side)).take(self.side).map(|row| &row[..self.side])
    }

    /// As [`Square::rows`], to write in.
    pub(super) fn rows_mut(&mut self) -> impl Iterator<Item = &mut [f64]> {
        let side = self.side;
        self.wide_mut().chunks_exact_mut(stride(side)).take(side).map(move |row| &mut row[..side])
    }

    /// A part of a row, from its diagonal on.
    pub(super) fn upper_row_mut(&mut self, row: usize) -> &mut [f64] {
        let (stride, side) = (stride(self.side), self.side);
        &mut self.wide_mut()[row * stride..][row..side]
    }

    /// Copies the upper half into the lower half.
    pub(super) fn mirror(&mut self) {
        for i in 1..self.side {
            for j in 0..i {
                self[(i, j)] = self[(j, i)];
            }
        }
    }
}

impl Index<(usize, usize)> for Square {
    type Output = f64;

    fn index(&self, (row, column): (usize, usize)) -> &f64 {
        &self.wide()[row * stride(self.side) + column]
    }
}

impl IndexMut<(usize, usize)> for Square {
    fn index_mut(&mut self, (row, column): (usize, usize)) -> &mut f64 {
        let stride = stride(self.side);
        &mut self.wide_mut()[row * stride + column]
    }
}
