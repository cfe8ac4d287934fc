//! Products of matrices as sums of rows.
//!
//! A row of `A B` is the sum of the rows of `B`, each times an element of the row of `A`. Elements that are zero, which
//! most are in the models of a filter, cost a comparison. Rows of `B` are contiguous, and four of them are added at a
//! time, so that the sum is loaded and stored a quarter as often.

use super::square::{Square, stride};

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

/// `out = a m` for rows of `n` elements.
pub(super) fn multiply_square(out: &mut [f64], a: &[f64], m: &Square, n: usize) {
    out.fill(0.0);
    for (out, row) in out.chunks_exact_mut(n).zip(a.chunks_exact(n)) {
        add_rows(out, row, m.wide(), stride(n), 0);
    }
}

/// `out = (a m)'` for a symmetric or any other `m` of `n` by `n`: row i of `out` is `m' a[i]`, that is `m` times row i of
/// `a`. A row of it costs `n` for each element of the row of `a` that is not zero.
pub(super) fn multiply_columns(out: &mut [f64], a: &[f64], m: &Square, n: usize) {
    out.fill(0.0);
    for (out, row) in out.chunks_exact_mut(n).zip(a.chunks_exact(n)) {
        for (k, &factor) in row.iter().enumerate().filter(|(_, factor)| **factor != 0.0) {
            for (sum, values) in out.iter_mut().zip(m.rows()) {
                *sum += factor * values[k];
            }
        }
    }
}

/// `out = a'`, of `n` by `n` without anything behind the rows.
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
