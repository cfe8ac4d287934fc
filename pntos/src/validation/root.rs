//! The square root, which `core` does not have.

/// The square root.
#[cfg(feature = "std")]
pub(super) fn root(square: f64) -> f64 {
    square.sqrt()
}

/// The square root, but for the last bit.
#[cfg(not(feature = "std"))]
pub(super) fn root(square: f64) -> f64 {
    newton(square)
}

/// The square root by Newton's method, which from above comes down until it is there.
#[cfg(any(test, not(feature = "std")))]
fn newton(square: f64) -> f64 {
    /// Half of the bias of an exponent.
    const HALF_BIAS: u64 = 511 << 52;
    if square < 0.0 {
        return f64::NAN;
    }
    if square == 0.0 || !square.is_finite() {
        return square;
    }
    // Half the exponent is less than a factor of two away, except where the number is too small to have one.
    let mut guess = 2.0 * f64::from_bits(square.to_bits() / 2 + HALF_BIAS);
    loop {
        let next = f64::midpoint(guess, square / guess);
        if next >= guess {
            return guess;
        }
        guess = next;
    }
}

#[cfg(test)]
mod tests {
    use super::{newton, root};

    #[test]
    fn newton_finds_what_the_processor_finds() {
        let mut square = 5e-324_f64;
        while square.is_finite() {
            for square in [square, square * 1.75] {
                let (found, exact) = (newton(square), root(square));
                assert!((found - exact).abs() <= exact * f64::EPSILON, "{square}: {found}, not {exact}");
            }
            square *= 3.0;
        }
    }

    #[test]
    fn what_has_no_root_is_not_a_number() {
        assert!(newton(-1.0).is_nan() && newton(f64::NAN).is_nan());
        assert_eq!((newton(0.0), newton(f64::INFINITY)), (0.0, f64::INFINITY));
    }
}
