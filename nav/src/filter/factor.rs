//! Factors of covariances.

use super::Refusal;

#[cfg(not(feature = "std"))]
use num_traits::Float as _;

/// How far elements may be from their mirror images: relative to the element, and for elements that are nearly zero
/// relative to the standard deviations of their row and column.
const ASYMMETRY: f64 = 1e-5;
/// What rounding may leave of a variance that is zero, relative to the variance before.
pub(super) const ROUNDING: f64 = 1e-12;

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

/// As [`solve_lower`] with an `L` whose diagonal is 1, whatever is in its place.
pub(super) fn solve_unit_lower(l: &[f64], m: usize, b: &mut [f64], columns: usize) {
    for i in 0..m {
        let (above, row) = b.split_at_mut(i * columns);
        for k in 0..i {
            super::rows::add_one(&mut row[..columns], -l[i * m + k], &above[k * columns..]);
        }
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
/// place of what is below it. Only the lower triangle of `a` is read. What is zero left of the first element of a row
/// costs nothing, so that blocks on the diagonal cost what they cost one by one.
pub(super) fn ldl(what: &'static str, a: &mut [f64], m: usize) -> Result<(), Refusal> {
    for i in 0..m {
        let (above, row) = a.split_at_mut(i * m);
        let row = &mut row[..m];
        let first = row[..i].iter().position(|value| *value != 0.0).unwrap_or(i);
        let before = row[i];
        let mut pivot = before;
        // L D, until it is divided by D.
        for j in first..i {
            let dot: f64 = row[first..j].iter().zip(&above[j * m + first..]).map(|(a, b)| a * b).sum();
            row[j] -= dot;
        }
        for j in first..i {
            let d = above[j * m + j];
            if d > 0.0 {
                let l = row[j] / d;
                pivot -= l * row[j];
                row[j] = l;
                continue;
            }
            // Beside a variance of zero there is no covariance but for rounding.
            let variance: f64 = (0..j).map(|k| above[j * m + k] * above[j * m + k] * above[k * m + k]).sum();
            if row[j] * row[j] > ROUNDING * variance * before.abs() {
                return Err(Refusal::NotPositive { what, row: i });
            }
            row[j] = 0.0;
        }
        let zero = before.abs() * ROUNDING;
        if pivot < -zero || pivot.is_nan() {
            return Err(Refusal::NotPositive { what, row: i });
        }
        row[i] = if pivot <= zero { 0.0 } else { pivot };
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
