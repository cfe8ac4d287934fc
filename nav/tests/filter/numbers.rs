//! Random numbers and small matrices for the tests of filters.

/// Numbers that are the same each time.
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number between -1 and 1 (Marsaglia's xorshift).
    pub fn next(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 52) as f64 - 1.0
    }

    pub fn below(&mut self, limit: usize) -> usize {
        ((self.next() + 1.0) / 2.0 * limit as f64) as usize
    }

    pub fn vector(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.next()).collect()
    }

    /// A matrix of which half the elements are zero.
    pub fn sparse(&mut self, rows: usize, columns: usize) -> Vec<f64> {
        (0..rows * columns).map(|_| if self.next() > 0.0 { self.next() } else { 0.0 }).collect()
    }

    /// `A A'` and a little on the diagonal.
    pub fn covariance(&mut self, n: usize) -> Vec<f64> {
        let a = self.vector(n * n);
        let mut product = vec![0.0; n * n];
        for i in 0..n {
            for j in 0..n {
                product[i * n + j] = (0..n).map(|k| a[i * n + k] * a[j * n + k]).sum();
            }
            product[i * n + i] += 0.1;
        }
        product
    }
}

/// A matrix, row after row, times a vector.
pub fn times(matrix: &[f64], x: &[f64]) -> Vec<f64> {
    if x.is_empty() {
        return Vec::new();
    }
    matrix.chunks(x.len()).map(|row| row.iter().zip(x).map(|(a, b)| a * b).sum()).collect()
}

pub fn diagonal(elements: &[f64]) -> Vec<f64> {
    let n = elements.len();
    (0..n * n).map(|i| if i / n == i % n { elements[i / n] } else { 0.0 }).collect()
}

/// That vectors or matrices differ by no more than `tolerance` times the largest element.
#[track_caller]
pub fn assert_close(is: &[f64], expected: &[f64], tolerance: f64) {
    let scale = expected.iter().fold(1.0f64, |scale, value| scale.max(value.abs()));
    let close = is.len() == expected.len() && is.iter().zip(expected).all(|(a, b)| (a - b).abs() <= tolerance * scale);
    assert!(close, "{is:?} is not {expected:?}");
}

/// The smallest pivot of a symmetric matrix in Cholesky's way, relative to the variance it is left of.
pub fn smallest_pivot(p: &[f64]) -> f64 {
    let n = p.len().isqrt();
    let mut l = p.to_vec();
    let mut smallest = f64::INFINITY;
    for j in 0..n {
        let pivot = l[j * n + j];
        smallest = smallest.min(pivot / p[j * n + j]);
        for i in j + 1..n {
            let factor = l[i * n + j] / pivot;
            for k in j + 1..n {
                l[i * n + k] -= factor * l[j * n + k];
            }
        }
    }
    smallest
}
