//! The elements of a matrix that are not zero, and products with them.

use alloc::vec::Vec;

use super::square::{LANES, stride};

/// The elements of a square matrix that are not zero, row by row: looked for once where its rows are used twice.
#[derive(Debug, Default)]
pub(super) struct Sparse {
    side: usize,
    /// Those that are not zero, and behind them room for all the others.
    elements: Vec<Element>,
    /// Where the elements of each row begin, and where the last ones end.
    bounds: Vec<usize>,
}

/// An element and where it is. Half as wide as an index will do: no matrix has so many elements.
#[derive(Clone, Copy, Debug, Default)]
struct Element {
    value: f64,
    /// Where the row of the other factor begins that it is multiplied by.
    start: u32,
    /// In the whole matrix, row after row.
    place: u32,
}

/// Which part of a product is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All of it, in place of what there was.
    All,
    /// From the diagonal on, or from a few columns before it, added to what there was.
    Upper,
}

/// Columns whose sums are held in registers at a time, in groups of [`LANES`].
const GROUPS: usize = 3;

impl Sparse {
    /// Makes room for a matrix of `n` rows.
    pub(super) fn reserve(&mut self, n: usize) {
        if self.side == n {
            return;
        }
        self.side = n;
        self.elements.resize(n * n, Element::default());
        self.bounds.clear();
        self.bounds.resize(n + 1, 0);
    }

    /// Takes over a matrix.
    #[inline(always)]
    pub(super) fn read(&mut self, a: &[f64]) {
        if !self.read_as_before(a) {
            self.search(a);
        }
    }

    /// Takes over a matrix that has its zeros where the last one had them, as most have. `false` if it has not.
    #[inline(always)]
    fn read_as_before(&mut self, a: &[f64]) -> bool {
        let count = self.bounds.last().copied().unwrap_or(0);
        if others_than_zero(a) != count {
            return false;
        }
        let mut zeros = 0;
        for element in &mut self.elements[..count] {
            element.value = a[element.place as usize];
            zeros += usize::from(element.value == 0.0);
        }
        zeros == 0
    }

    fn search(&mut self, a: &[f64]) {
        let (mut count, stride) = (0, stride(self.side) as u32);
        let (mut place, mut ends) = (0, self.bounds.iter_mut().skip(1));
        for row in a.chunks_exact(self.side) {
            let mut start = 0;
            for &value in row {
                // Without a branch, as nobody can foresee where the zeros are.
                self.elements[count] = Element { value, start, place };
                count += usize::from(value != 0.0);
                start += stride;
                place += 1;
            }
            if let Some(end) = ends.next() {
                *end = count;
            }
        }
    }

    /// `A b`, where the rows of `out` and `b` are [`stride`] long.
    ///
    /// The products of a sum are added one by one in the order of the columns of `A`, whatever the width of registers.
    #[inline(always)]
    pub(super) fn multiply(&self, out: &mut [f64], b: &[f64], wanted: Wanted) {
        let stride = stride(self.side);
        // So many columns of `b` stay in the cache while all rows of `A` go over them.
        for left in (0..stride).step_by(GROUPS * LANES) {
            let right = stride.min(left + GROUPS * LANES);
            let rows = if wanted == Wanted::Upper { right.min(self.side) } else { self.side };
            for (i, (bounds, out)) in
                self.bounds.array_windows().zip(out.chunks_exact_mut(stride)).enumerate().take(rows)
            {
                let [start, end] = *bounds;
                let row = &self.elements[start..end];
                let from = if wanted == Wanted::Upper { left.max(i - i % LANES) } else { left };
                let (out, b) = (&mut out[from..right], &b[from..]);
                match (right - from) / LANES {
                    1 => add_groups::<1>(out, row, b, wanted),
                    2 => add_groups::<2>(out, row, b, wanted),
                    _ => add_groups::<GROUPS>(out, row, b, wanted),
                }
            }
        }
    }
}

/// The first groups of columns of a sum of rows: all of it stays in registers.
#[inline(always)]
fn add_groups<const N: usize>(out: &mut [f64], row: &[Element], b: &[f64], wanted: Wanted) {
    let Some(out) = out.as_chunks_mut().0.first_chunk_mut::<N>() else { return };
    let mut sums: [[f64; LANES]; N] = if wanted == Wanted::Upper { *out } else { [[0.0; LANES]; N] };
    for element in row {
        let start = element.start as usize;
        // Rows are long enough for it.
        let Some(values) = b.get(start..start + N * LANES).and_then(|b| b.as_chunks::<LANES>().0.first_chunk::<N>())
        else {
            return;
        };
        for (sums, values) in sums.iter_mut().zip(values) {
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum += element.value * value;
            }
        }
    }
    *out = sums;
}

/// How many elements are not zero.
#[inline(always)]
fn others_than_zero(a: &[f64]) -> usize {
    let (groups, rest) = a.as_chunks::<LANES>();
    let mut counts = [0u64; LANES];
    for group in groups {
        for (count, value) in counts.iter_mut().zip(group) {
            *count += u64::from(*value != 0.0);
        }
    }
    counts.iter().sum::<u64>() as usize + rest.iter().filter(|value| **value != 0.0).count()
}
