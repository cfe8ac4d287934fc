//! The chi-square test of an innovation.

#[cfg(not(feature = "std"))]
use num_traits::Float as _;

/// Which measurements are too far from what was expected to be believed.
///
/// If the filter is right about its errors, `d = (z - h(x))' S⁻¹ (z - h(x))` of M measured values is chi-square
/// distributed with M degrees of freedom. A measurement is dropped if so large a `d` has a probability below `1 - p`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gate {
    tail: Option<f64>,
}

impl Gate {
    /// Lets every measurement in.
    pub const OFF: Self = Self { tail: None };

    /// Lets a share `probability` of the good measurements in, such as 0.999: the higher, the wider the gate. 0 is
    /// [`Gate::OFF`]. `None` if it is below 0, or not below 1.
    #[must_use]
    pub fn new(probability: f64) -> Option<Self> {
        match probability {
            0.0 => Some(Self::OFF),
            p if p > 0.0 && p < 1.0 => Some(Self { tail: Some(1.0 - p) }),
            _ => None,
        }
    }

    /// Whether a measurement of `values` values at `distance` passes.
    #[must_use]
    pub fn admits(&self, distance: f64, values: usize) -> bool {
        self.tail.is_none_or(|tail| chi_square_tail(distance, values) >= tail)
    }

    /// Whether it tests anything.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.tail.is_some()
    }
}

/// The probability that a chi-square distributed number of `degrees` degrees of freedom is above `value`.
///
/// `Q(k/2, v/2)` of the incomplete gamma function, from `Q(1/2, x) = erfc(√x)` or `Q(1, x) = e⁻ˣ` upwards by
/// `Q(a + 1, x) = Q(a, x) + xᵃ e⁻ˣ / Γ(a + 1)` (Abramowitz & Stegun 6.5.21, 26.4).
fn chi_square_tail(value: f64, degrees: usize) -> f64 {
    let x = value / 2.0;
    // What is not a number is as unlikely as can be.
    if !x.is_finite() || degrees == 0 {
        return 0.0;
    }
    let (mut tail, mut term, mut a) = if degrees.is_multiple_of(2) {
        ((-x).exp(), (-x).exp(), 1.0)
    } else {
        (libm::erfc(x.sqrt()), (-x).exp() / (x * core::f64::consts::PI).sqrt(), 0.5)
    };
    // `term` is the one before: xᵃ⁻¹ e⁻ˣ / Γ(a).
    while a < degrees as f64 / 2.0 {
        term = if x == 0.0 { 0.0 } else { term * x / a };
        tail += term;
        a += 1.0;
    }
    tail.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_tables_of_the_chi_square_distribution() {
        // Degrees of freedom, and the value that 95 and 99.9 percent are below.
        for (degrees, at_95, at_999) in
            [(1, 3.841, 10.828), (2, 5.991, 13.816), (3, 7.815, 16.266), (6, 12.592, 22.458), (9, 16.919, 27.877)]
        {
            assert!((chi_square_tail(at_95, degrees) - 0.05).abs() < 2e-5, "{degrees}");
            assert!((chi_square_tail(at_999, degrees) - 0.001).abs() < 5e-7, "{degrees}");
        }
    }

    #[test]
    fn admits_everything_when_it_is_off_and_nothing_that_is_no_number_when_it_is_on() {
        assert!(Gate::OFF.admits(f64::MAX, 3));
        assert!(Gate::new(0.0).is_some_and(|gate| !gate.is_on()));
        let gate = Gate::new(0.999).unwrap();
        assert!(gate.admits(0.0, 1) && gate.admits(0.0, 2) && gate.admits(16.26, 3));
        assert!(!gate.admits(16.27, 3) && !gate.admits(f64::NAN, 3));
    }

    #[test]
    fn refuses_what_is_no_probability() {
        for p in [-0.1, 1.0, 2.0, f64::NAN, f64::INFINITY] {
            assert_eq!(Gate::new(p), None, "{p}");
        }
    }
}
