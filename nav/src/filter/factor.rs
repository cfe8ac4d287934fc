//! Factors of covariances.

use super::Refusal;

#[cfg(not(feature = "std"))]
use num_traits::Float as _;

/// How far elements may be from their mirror images: relative to the element, and for elements that are nearly zero
/// relative to the standard deviations of their row and column.
const ASYMMETRY: f64 = 1e-5;
/// What rounding may leave of a variance that is zero, relative to the variance before.
const ROUNDING: f64 = 1e-12;

/// The lower triangle `L` of `S = L L'` in place of the lower triangle of `s`. The upper one is left as it is.
pub(super) fn cholesky(what: &'static str, s: &mut [f64], m: usize) -> Result<(), Refusal> {
    for i in 0..m {
        for j in 0..=i {
            let mut sum = s[i * m + j];
            for k in 0..j {
                sum -= s[i * m + k] * s[j * m + k];
            }
            if i > j {
                s[i * m + j] = sum / s[j * m + j];
            } else {
                // What is not a number is not above anything either.
                if !(sum > s[i * m + i].abs() * f64::EPSILON && sum.is_finite()) {
                    return Err(Refusal::NotPositive { what, row: i });
                }
                s[i * m + i] = sum.sqrt();
            }
        }
    }
    Ok(())
}

/// `L⁻¹ b` in place of `b`, of m rows of `columns` elements.
pub(super) fn solve_lower(l: &[f64], m: usize, b: &mut [f64], columns: usize) {
    for i in 0..m {
        let (above, row) = b.split_at_mut(i * columns);
        let row = &mut row[..columns];
        for k in 0..i {
            super::rows::add_one(row, -l[i * m + k], &above[k * columns..]);
        }
        row.iter_mut().for_each(|value| *value /= l[i * m + i]);
    }
}

/// `L'⁻¹ b` in place of `b`, of m rows of `columns` elements.
pub(super) fn solve_upper(l: &[f64], m: usize, b: &mut [f64], columns: usize) {
    for i in (0..m).rev() {
        let (row, below) = b[i * columns..].split_at_mut(columns);
        for k in i + 1..m {
            super::rows::add_one(row, -l[k * m + i], &below[(k - i - 1) * columns..]);
        }
        row.iter_mut().for_each(|value| *value /= l[i * m + i]);
    }
}

/// `A = L D L'` of a covariance, which may be singular: `D` in place of the diagonal of `a`, `L`, whose diagonal is 1, in
/// place of what is below it. Only the lower triangle of `a` is read.
pub(super) fn ldl(what: &'static str, a: &mut [f64], m: usize) -> Result<(), Refusal> {
    for j in 0..m {
        let before = a[j * m + j];
        let mut pivot = before;
        for k in 0..j {
            pivot -= a[j * m + k] * a[j * m + k] * a[k * m + k];
        }
        let zero = before.abs() * ROUNDING;
        if pivot < -zero || pivot.is_nan() {
            return Err(Refusal::NotPositive { what, row: j });
        }
        let singular = pivot <= zero;
        a[j * m + j] = if singular { 0.0 } else { pivot };
        for i in j + 1..m {
            let mut sum = a[i * m + j];
            for k in 0..j {
                sum -= a[i * m + k] * a[j * m + k] * a[k * m + k];
            }
            // Beside a variance of zero there is no covariance but for rounding.
            if singular && sum * sum > ROUNDING * (before.abs() * a[i * m + i].abs()) {
                return Err(Refusal::NotPositive { what, row: i });
            }
            a[i * m + j] = if singular { 0.0 } else { sum / pivot };
        }
    }
    Ok(())
}

/// Refuses a square matrix that is not its own mirror image.
pub(super) fn symmetric(what: &'static str, a: &[f64], n: usize) -> Result<(), Refusal> {
    for row in 0..n {
        for column in 0..row {
            let (one, other) = (a[row * n + column], a[column * n + row]);
            let scale = one.abs().max(other.abs());
            let difference = (one - other).abs();
            if difference > ASYMMETRY * scale {
                let deviations = (a[row * n + row] * a[column * n + column]).abs().sqrt();
                if difference > 1e-9 * deviations {
                    return Err(Refusal::NotSymmetric { what, row, column });
                }
            }
        }
    }
    Ok(())
}
