//! What a solution has to keep to.

use std::fmt;

use crate::{Quantity, QuantityScore};

/// Limits of one quantity. Every axis has to keep to each of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The standard deviation of the error is below this.
    pub std: f64,
    /// The largest error is below this.
    pub max: f64,
    /// At least so many percent of the errors are within 1, 2 and 3 sigma.
    pub inside_percent: [f64; 3],
}

/// One limit that is not kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Exceeded {
    /// Of what.
    pub quantity: Quantity,
    /// North, east or down.
    pub axis: &'static str,
    /// What is limited, such as `std`.
    pub measure: &'static str,
    /// The limit.
    pub limit: f64,
    /// What was found; NaN if nothing was, such as a percentage without a covariance.
    pub found: f64,
}

/// Names of the axes of every quantity.
pub(crate) const AXES: [&str; 3] = ["north", "east", "down"];

impl Limits {
    /// Limits of the errors, and the percentages that a filter with honest sigmas reaches: 68, 95 and 99.
    #[must_use]
    pub const fn new(std: f64, max: f64) -> Limits {
        Limits { std, max, inside_percent: [68.0, 95.0, 99.0] }
    }

    /// The same with other percentages.
    #[must_use]
    pub const fn inside(self, inside_percent: [f64; 3]) -> Limits {
        Limits { inside_percent, ..self }
    }

    /// What does not keep to them: all of it.
    #[must_use]
    pub fn exceeded(&self, quantity: Quantity, score: &QuantityScore) -> Vec<Exceeded> {
        let mut exceeded = Vec::new();
        for (name, axis) in AXES.into_iter().zip(&score.axes) {
            let mut add = |measure, limit, found| {
                exceeded.push(Exceeded { quantity, axis: name, measure, limit, found });
            };
            for (measure, limit, found) in [("std", self.std, axis.std), ("max", self.max, axis.max)] {
                // A NaN keeps to nothing.
                if found.is_nan() || found >= limit {
                    add(measure, limit, found);
                }
            }
            let inside = axis.inside_percent.unwrap_or([f64::NAN; 3]);
            let measures = ["percent inside 1 sigma", "percent inside 2 sigma", "percent inside 3 sigma"];
            for ((measure, limit), found) in measures.into_iter().zip(self.inside_percent).zip(inside) {
                if found.is_nan() || found < limit {
                    add(measure, limit, found);
                }
            }
        }
        exceeded
    }
}

impl fmt::Display for Exceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Exceeded { quantity, axis, measure, limit, found } = self;
        write!(f, "{} {axis}: {measure} is {found:.4}, the limit is {limit}", quantity.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Axis;

    fn score(inside_percent: Option<[f64; 3]>) -> QuantityScore {
        let good = Axis { mean: 0.0, std: 1.0, rms: 1.0, max: 2.0, inside_percent };
        let bad = Axis { std: 1.5, max: 4.0, ..good };
        QuantityScore { unit: "m", compared: 10, with_sigma: 10, axes: [good, bad, good] }
    }

    #[test]
    fn every_limit_that_is_not_kept_is_named_with_its_axis() {
        let exceeded = Limits::new(1.4, 3.8)
            .inside([70.0, 95.0, 99.0])
            .exceeded(Quantity::Position, &score(Some([69.0, 97.0, 99.0])));

        let texts: Vec<String> = exceeded.iter().map(ToString::to_string).collect();
        assert_eq!(
            texts,
            [
                "position north: percent inside 1 sigma is 69.0000, the limit is 70",
                "position east: std is 1.5000, the limit is 1.4",
                "position east: max is 4.0000, the limit is 3.8",
                "position east: percent inside 1 sigma is 69.0000, the limit is 70",
                "position down: percent inside 1 sigma is 69.0000, the limit is 70",
            ]
        );
    }

    #[test]
    fn a_score_within_the_limits_exceeds_none() {
        assert_eq!(Limits::new(1.6, 4.1).exceeded(Quantity::Tilt, &score(Some([70.0, 96.0, 99.5]))), []);
    }

    #[test]
    fn a_solution_without_sigmas_does_not_reach_a_percentage() {
        assert_eq!(Limits::new(2.0, 5.0).exceeded(Quantity::Position, &score(None)).len(), 9);
    }
}
