//! Products of matrices as sums of rows.
//!
//! A row of `A B` is the sum of the rows of `B`, each times an element of the row of `A`. Elements that are zero, which
//! most are in the models of a filter, cost a comparison. Rows of `B` are contiguous, and four of them are added at a
//! time, so that the sum is loaded and stored a quarter as often.

use alloc::vec::Vec;

/// `sum += Σ row[k] · b[k]`, where the rows of `b` are `columns` long and only elements from `from` on are wanted.
#[inline]
pub(super) fn add_rows(sum: &mut [f64], row: &[f64], b: &[f64], columns: usize, from: usize) {
    let mut picked = [(0.0, 0); 4];
    let mut count = 0;
    for (k, &factor) in row.iter().enumerate() {
        if factor == 0.0 {
            continue;
        }
        picked[count] = (factor, k * columns + from);
        count += 1;
        if count == 4 {
            add_four(sum, &picked, b);
            count = 0;
        }
    }
    for &(factor, start) in &picked[..count] {
        add_one(sum, factor, &b[start..]);
    }
}

#[inline]
fn add_four(sum: &mut [f64], picked: &[(f64, usize); 4], b: &[f64]) {
    let n = sum.len();
    let [(f0, s0), (f1, s1), (f2, s2), (f3, s3)] = *picked;
    let (b0, b1, b2, b3) = (&b[s0..][..n], &b[s1..][..n], &b[s2..][..n], &b[s3..][..n]);
    for i in 0..n {
        sum[i] += (f0 * b0[i] + f1 * b1[i]) + (f2 * b2[i] + f3 * b3[i]);
    }
}

/// `sum += factor · row`, as long as `sum` is.
#[inline]
pub(super) fn add_one(sum: &mut [f64], factor: f64, row: &[f64]) {
    for (sum, value) in sum.iter_mut().zip(row) {
        *sum += factor * value;
    }
}

/// `out = a b` for matrices row after row: `a` has rows of `inner` elements, `b` of `columns`. An element of `a` that is
/// zero costs a comparison.
pub fn multiply(out: &mut [f64], a: &[f64], inner: usize, b: &[f64], columns: usize) {
    out.fill(0.0);
    if columns == 0 || inner == 0 {
        return;
    }
    for (out, row) in out.chunks_exact_mut(columns).zip(a.chunks_exact(inner)) {
        add_rows(out, row, b, columns, 0);
    }
}

/// The elements of a square matrix that are not zero, row by row: looked for once where its rows are used twice.
#[derive(Debug, Default)]
pub(super) struct Sparse {
    /// Those of a row are as many as a multiple of [`UNROLLED`], or one: zeros that count for nothing fill them up.
    elements: Vec<Element>,
    /// Behind the last element of each row.
    ends: Vec<usize>,
}

/// An element, and where in another matrix of the size the row begins that it is multiplied by.
#[derive(Clone, Copy, Debug, Default)]
struct Element {
    factor: f64,
    /// Half as wide as an index: no matrix has so many elements, and what is added to it cannot overflow then.
    start: u32,
}

/// So many elements are taken at a time.
const UNROLLED: usize = 4;

impl Sparse {
    /// Makes room for a matrix of `n` rows.
    pub(super) fn reserve(&mut self, n: usize) {
        self.elements.resize(n * n.next_multiple_of(UNROLLED), Element::default());
        self.ends.resize(n, 0);
    }

    /// Takes over a matrix of `n` rows.
    pub(super) fn read(&mut self, a: &[f64], n: usize) {
        let mut count = 0;
        for (row, end) in a.chunks_exact(n).zip(&mut self.ends) {
            let first = count;
            let mut start = 0;
            for value in row {
                // Without a branch, as nobody can foresee where the zeros are. All bits but the sign of a zero are zero.
                self.elements[count] = Element { factor: *value, start };
                count += usize::from(value.to_bits() << 1 != 0);
                start += n as u32;
            }
            if count - first > 1 {
                let last = first + (count - first).next_multiple_of(UNROLLED);
                self.elements[count..last].fill(Element::default());
                count = last;
            }
            *end = count;
        }
    }

    /// `sum += Σ a[k] · b[k]` for a row `a`, of which only elements from `from` on are wanted.
    pub(super) fn multiply_add(&self, sum: &mut [f64], row: usize, b: &[f64], from: usize) {
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        let (fours, one) = self.elements[start..self.ends[row]].as_chunks::<UNROLLED>();
        if let [Element { factor, start }] = *one {
            return add_one(sum, factor, &b[start as usize + from..]);
        }
        let (wide, rest) = sum.as_chunks_mut::<8>();
        let mut at = from;
        for sum in wide {
            add_columns(sum, fours, &b[at..]);
            at += 8;
        }
        add_last_columns(rest, fours, &b[at..]);
    }
}

/// So many columns of a sum of rows, the first columns of `b`: all of it stays in registers.
#[inline]
fn add_columns<const N: usize>(sum: &mut [f64; N], row: &[[Element; UNROLLED]], b: &[f64]) {
    let mut sums = *sum;
    for four in row {
        for Element { factor, start } in four {
            let start = *start as usize;
            // Rows end within the matrix.
            let Some(values) = b.get(start..start + N) else { return };
            for i in 0..N {
                sums[i] += factor * values[i];
            }
        }
    }
    *sum = sums;
}

/// As [`add_columns`], of fewer than eight columns.
fn add_last_columns(sum: &mut [f64], row: &[[Element; UNROLLED]], b: &[f64]) {
    fn add<const N: usize>(sum: &mut [f64], row: &[[Element; UNROLLED]], b: &[f64]) {
        if let Some(sum) = sum.first_chunk_mut::<N>() {
            add_columns(sum, row, b);
        }
    }
    match sum.len() {
        0 => {}
        1 => add::<1>(sum, row, b),
        2 => add::<2>(sum, row, b),
        3 => add::<3>(sum, row, b),
        4 => add::<4>(sum, row, b),
        5 => add::<5>(sum, row, b),
        6 => add::<6>(sum, row, b),
        _ => add::<7>(sum, row, b),
    }
}

/// `out = a'`, of `n` by `n`.
pub(super) fn transpose(out: &mut [f64], a: &[f64], n: usize) {
    // Squares small enough that the rows of both stay in the cache.
    const SIDE: usize = 32;
    for left in (0..n).step_by(SIDE) {
        for (i, row) in a.chunks_exact(n).enumerate() {
            let row = &row[left..n.min(left + SIDE)];
            let mut place = left * n + i;
            for value in row {
                out[place] = *value;
                place += n;
            }
        }
    }
}

/// `out = (a m)'` for a symmetric or any other `m` of `n` by `n`: row i of `out` is `m' a[i]`, that is `m` times row i of
/// `a`. A row of it costs `n` for each element of the row of `a` that is not zero.
pub(super) fn multiply_columns(out: &mut [f64], a: &[f64], m: &[f64], n: usize) {
    out.fill(0.0);
    for (out, row) in out.chunks_exact_mut(n).zip(a.chunks_exact(n)) {
        for (k, &factor) in row.iter().enumerate().filter(|(_, factor)| **factor != 0.0) {
            for (sum, values) in out.iter_mut().zip(m.chunks_exact(n)) {
                *sum += factor * values[k];
            }
        }
    }
}

/// Copies the upper half of a square matrix into its lower half.
pub(super) fn mirror(a: &mut [f64], n: usize) {
    for i in 1..n {
        let (above, below) = a.split_at_mut(i * n);
        // Column i of the rows above is row i up to its diagonal.
        let mut place = i;
        for mirrored in &mut below[..i] {
            *mirrored = above[place];
            place += n;
        }
    }
}
