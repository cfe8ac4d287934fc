//! States that stay as they are, or walk at random.

/// States without dynamics: `Phi = I`, `Qd = Q dt`. Writes `Qd`, given `Q`, in whatever order both are in.
///
/// # Panics
///
/// If the two differ in size.
#[inline]
pub fn noise(q: &[f64], dt: f64, qd: &mut [f64]) {
    assert_eq!(q.len(), qd.len(), "the noise of a step is as large as that of a second");
    for (qd, q) in qd.iter_mut().zip(q) {
        *qd = q * dt;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_random_walk_gains_variance_in_proportion_to_time() {
        let q = [4.0, 0.5, 0.5, 9.0];
        let (mut one, mut half) = ([0.0; 4], [0.0; 4]);
        noise(&q, 2.0, &mut one);
        noise(&q, 1.0, &mut half);
        assert_eq!(one, [8.0, 1.0, 1.0, 18.0]);
        assert_eq!(one, half.map(|half| half + half));
    }
}
