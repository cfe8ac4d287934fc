//! A covariance seen from another side: `A P A' + N`.

use super::{
    sparse::{Sparse, Wanted},
    square::{Square, stride},
};
use crate::width::Work;

/// So many rows change places with columns at a time.
const BAND: usize = 4;

/// `A P A' + N` for a symmetric `P`, in `next`: exactly symmetric.
pub(super) struct Turn<'a, N> {
    /// Rows without anything behind them.
    pub a: &'a [f64],
    pub p: &'a Square,
    pub next: &'a mut Square,
    /// Of no use before and after.
    pub work: &'a mut Square,
    /// Those of the last `A`.
    pub elements: &'a mut Sparse,
    pub side: usize,
    pub noise: N,
}

/// What is added to a covariance when it is turned.
pub(super) trait Noise {
    /// Writes the upper half of `N` into that of `upper`. It is marked `#[inline(always)]`.
    fn write(self, upper: &mut Square);
}

impl<N: Noise> Work for Turn<'_, N> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let Self { a, p, next, work, elements, side: n, noise } = self;
        elements.read(a);
        elements.multiply(next.wide_mut(), p.wide(), Wanted::All);
        transpose(work.wide_mut(), next.wide(), n);
        // A times the transpose of A P is the transpose of A P A', which is symmetric, so that half of it will do.
        noise.write(next);
        elements.multiply(next.wide_mut(), work.wide(), Wanted::Upper);
        mirror(next.wide_mut(), n);
    }
}

/// `(Q + Q') / 2`, for a `Q` with rows without anything behind them.
pub(super) struct Mean<'a> {
    pub q: &'a [f64],
    pub side: usize,
}

impl Noise for Mean<'_> {
    #[inline(always)]
    fn write(self, upper: &mut Square) {
        let Self { q, side: n } = self;
        let (stride, upper) = (stride(n), upper.wide_mut());
        for i in (0..n).step_by(BAND) {
            let end = n.min(i + BAND);
            for (k, row) in upper[i * stride..].chunks_exact_mut(stride).enumerate().take(end - i) {
                let k = i + k;
                for j in k..end {
                    row[j] = 0.5 * (q[k * n + j] + q[j * n + k]);
                }
            }
            if end == n {
                return;
            }
            // Columns of the rows above are parts of the rows below.
            let mut across = q[i * n..].chunks_exact(n);
            let across: [&[f64]; BAND] = core::array::from_fn(|_| across.next().unwrap_or_default());
            let mut rows = upper[i * stride..].chunks_exact_mut(stride);
            let rows: [&mut [f64]; BAND] = core::array::from_fn(|_| rows.next().unwrap_or_default());
            let [a, b, c, d] = across.map(|row| &row[end..n]);
            let [e, f, g, h] = rows.map(|row| &mut row[end..n]);
            let down = q[end * n..].chunks_exact(n);
            for (j, down) in down.enumerate().take(n - end) {
                let down = &down[i..end];
                e[j] = 0.5 * (a[j] + down[0]);
                f[j] = 0.5 * (b[j] + down[1]);
                g[j] = 0.5 * (c[j] + down[2]);
                h[j] = 0.5 * (d[j] + down[3]);
            }
        }
    }
}

/// Four rows from `i` on, each `stride` long.
#[inline(always)]
fn band(a: &[f64], i: usize, stride: usize) -> [&[f64]; BAND] {
    let mut rows = a[i * stride..].chunks_exact(stride);
    core::array::from_fn(|_| rows.next().unwrap_or_default())
}

/// `out = a'` of `n` by `n`.
#[inline(always)]
fn transpose(out: &mut [f64], a: &[f64], n: usize) {
    let stride = stride(n);
    for i in (0..n).step_by(BAND) {
        let rows = band(a, i, stride).map(|row| &row[..n]);
        for (j, out) in out.chunks_exact_mut(stride).enumerate().take(n) {
            out[i..i + BAND].copy_from_slice(&rows.map(|row| row[j]));
        }
    }
}

/// Copies the upper half of `n` by `n` into the lower half.
#[inline(always)]
fn mirror(a: &mut [f64], n: usize) {
    let stride = stride(n);
    for i in (0..n).step_by(BAND) {
        let end = n.min(i + BAND);
        let (above, below) = a.split_at_mut(end * stride);
        for j in i + 1..end {
            for k in i..j {
                above[j * stride + k] = above[k * stride + j];
            }
        }
        if end == n {
            return;
        }
        let rows = band(above, i, stride).map(|row| &row[end..n]);
        for (j, below) in below.chunks_exact_mut(stride).enumerate().take(n - end) {
            below[i..i + BAND].copy_from_slice(&rows.map(|row| row[j]));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{vec, vec::Vec};

    use super::*;
    use crate::width::Width;

    /// Numbers between -1 and 1 that are the same each time (Marsaglia's xorshift), and a share of zeros.
    fn numbers(count: usize, zeros: f64) -> Vec<f64> {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64 ^ count as u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 11) as f64 / (1u64 << 52) as f64 - 1.0
        };
        (0..count).map(|_| if next().abs() < zeros { 0.0 } else { next() }).collect()
    }

    fn square(n: usize, elements: &[f64]) -> Square {
        let mut square = Square::default();
        square.resize(n);
        square.rows_mut().zip(elements.chunks_exact(n)).for_each(|(row, elements)| row.copy_from_slice(elements));
        square
    }

    /// The bits of a turned covariance, element by element as the textbook has it.
    fn naive(a: &[f64], p: &[f64], q: &[f64], n: usize) -> Vec<u64> {
        let mut product = vec![0.0; n * n];
        for i in 0..n {
            for k in 0..n {
                for j in 0..n {
                    product[i * n + j] += a[i * n + k] * p[k * n + j];
                }
            }
        }
        let mut turned = vec![0; n * n];
        for i in 0..n {
            for j in i..n {
                let mut sum = 0.5 * (q[i * n + j] + q[j * n + i]);
                for k in 0..n {
                    sum += a[i * n + k] * product[j * n + k];
                }
                turned[i * n + j] = sum.to_bits();
                turned[j * n + i] = sum.to_bits();
            }
        }
        turned
    }

    #[test]
    fn every_width_gives_the_bits_of_the_sums_in_order() {
        for n in (1..=40).chain([200]) {
            for zeros in [0.0, 0.5, 0.95] {
                let (a, q) = (numbers(n * n, zeros), numbers(n * n + 1, zeros));
                let (half, q) = (numbers(n * n + 2, zeros), &q[1..]);
                let p: Vec<f64> = (0..n * n).map(|at| half[at] + half[at % n * n + at / n]).collect();
                let expected = naive(&a, &p, q, n);
                for width in Width::all() {
                    let (mut next, mut work) = (square(n, &a), square(n, q));
                    let mut elements = Sparse::default();
                    elements.reserve(n);
                    // The second time it knows where the zeros are.
                    for _ in 0..2 {
                        width.run(Turn {
                            a: &a,
                            p: &square(n, &p),
                            next: &mut next,
                            work: &mut work,
                            elements: &mut elements,
                            side: n,
                            noise: Mean { q, side: n },
                        });
                        let found: Vec<u64> = next.rows().flatten().map(|value| value.to_bits()).collect();
                        assert!(found == expected, "{n} states, {zeros} zeros, {width:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn zeros_are_found_where_they_are_now() {
        let n = 9;
        let mut elements = Sparse::default();
        elements.reserve(n);
        let (p, q) = (numbers(n * n, 0.0), vec![0.0; n * n]);
        let p: Vec<f64> = (0..n * n).map(|at| p[at] + p[at % n * n + at / n]).collect();
        // The same number of elements in other places, fewer, more, and what is no number.
        let mut shifted = numbers(n * n, 0.5);
        let first = shifted.clone();
        shifted.rotate_right(1);
        let mut with_nan = first.clone();
        with_nan[4] = f64::NAN;
        for a in [&first, &shifted, &q, &with_nan, &first] {
            let (mut next, mut work) = (square(n, &q), square(n, &q));
            let (p, elements) = (&square(n, &p), &mut elements);
            let noise = Mean { q: &q, side: n };
            Width::widest().run(Turn { a, p, next: &mut next, work: &mut work, elements, side: n, noise });
            let found: Vec<u64> = next.rows().flatten().map(|value| value.to_bits()).collect();
            let plain: Vec<f64> = p.rows().flatten().copied().collect();
            let expected = naive(a, &plain, &q, n);
            let same = |(found, expected): (&u64, &u64)| {
                found == expected || (f64::from_bits(*found).is_nan() && f64::from_bits(*expected).is_nan())
            };
            assert!(found.iter().zip(&expected).all(same));
        }
    }
}
