//! A whole solution against the truth.

use std::fmt;

use serde::Serialize;

use crate::track::Unknown;
use crate::{Axis, ErrorSample, Quantity, Spread, Track};

/// How good a solution is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Score {
    /// How many samples the solution has.
    pub solutions: usize,
    /// How many of them the truth covers; the others count nowhere.
    pub compared: usize,
    /// Why the others are not covered.
    pub uncovered: Uncovered,
    /// Length of the position error in the plane, m.
    pub horizontal_m: Spread,
    /// Length of the position error in space, m.
    pub three_dimensional_m: Spread,
    /// In m.
    pub position: QuantityScore,
    /// In m/s; `None` if one of the two has no velocities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub velocity: Option<QuantityScore>,
    /// In degrees; `None` if one of the two has no attitudes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tilt: Option<QuantityScore>,
    /// The errors themselves, in order of time.
    #[serde(skip)]
    pub errors: Vec<ErrorSample>,
}

/// The statistics of one quantity.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct QuantityScore {
    /// The unit of all but the percentages.
    pub unit: &'static str,
    /// How many samples have it.
    pub compared: usize,
    /// How many of those say how uncertain they are.
    pub with_sigma: usize,
    /// North, east, down.
    pub axes: [Axis; 3],
}

/// How many samples of a solution the truth does not cover.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Uncovered {
    /// Earlier than the truth's first sample.
    pub before: usize,
    /// Later than its last.
    pub after: usize,
    /// Between two samples of it that are too far apart.
    pub in_gaps: usize,
}

/// Why two tracks cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NothingCompared {
    /// There is no solution.
    NoSolution,
    /// There is no truth.
    NoTruth,
    /// They are of different times.
    NoOverlap {
        /// First and last time of the solution, ns.
        solution: (i64, i64),
        /// First and last time of the truth, ns.
        truth: (i64, i64),
    },
}

impl Score {
    /// Compares each sample of `solution` with `truth` at its time.
    ///
    /// # Errors
    ///
    /// If no sample of the solution is at a time at which the truth is known.
    pub fn of(solution: &Track, truth: &Track) -> Result<Score, NothingCompared> {
        let solution_span = solution.span().ok_or(NothingCompared::NoSolution)?;
        let truth_span = truth.span().ok_or(NothingCompared::NoTruth)?;
        let mut uncovered = Uncovered::default();
        let mut errors = Vec::with_capacity(solution.samples().len());
        for sample in solution.samples() {
            match truth.known_at(sample.time) {
                Ok(truth) => errors.push(ErrorSample::between(sample, &truth)),
                Err(Unknown::Before) => uncovered.before += 1,
                Err(Unknown::After) => uncovered.after += 1,
                Err(Unknown::Gap) => uncovered.in_gaps += 1,
            }
        }
        let nothing = NothingCompared::NoOverlap { solution: solution_span, truth: truth_span };
        let horizontal_m = Spread::of(errors.iter().map(ErrorSample::horizontal)).ok_or(nothing)?;
        let three_dimensional_m = Spread::of(errors.iter().map(ErrorSample::three_dimensional)).ok_or(nothing)?;
        Ok(Score {
            solutions: solution.samples().len(),
            compared: errors.len(),
            uncovered,
            horizontal_m,
            three_dimensional_m,
            position: QuantityScore::of(&errors, Quantity::Position).ok_or(nothing)?,
            velocity: QuantityScore::of(&errors, Quantity::Velocity),
            tilt: QuantityScore::of(&errors, Quantity::Tilt),
            errors,
        })
    }

    /// The statistics of a quantity, if it could be compared.
    #[must_use]
    pub fn quantity(&self, quantity: Quantity) -> Option<&QuantityScore> {
        match quantity {
            Quantity::Position => Some(&self.position),
            Quantity::Velocity => self.velocity.as_ref(),
            Quantity::Tilt => self.tilt.as_ref(),
        }
    }
}

impl QuantityScore {
    fn of(errors: &[ErrorSample], quantity: Quantity) -> Option<QuantityScore> {
        let known = errors.iter().filter_map(|error| Some((error.of(quantity)?, error.sigma(quantity))));
        let axis =
            |axis: usize| {
                Axis::of(known.clone().map(|(error, sigma)| {
                    (quantity.shown(error[axis]), sigma.map(|sigma| quantity.shown(sigma[axis])))
                }))
            };
        Some(QuantityScore {
            unit: quantity.unit(),
            compared: known.clone().count(),
            with_sigma: known.clone().filter(|(_, sigma)| sigma.is_some()).count(),
            axes: [axis(0)?, axis(1)?, axis(2)?],
        })
    }
}

impl fmt::Display for NothingCompared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = |time: i64| time as f64 * 1e-9;
        match self {
            NothingCompared::NoSolution => f.write_str("there is no solution to compare"),
            NothingCompared::NoTruth => f.write_str("there is nothing to compare the solution with"),
            NothingCompared::NoOverlap { solution, truth } => write!(
                f,
                "no solution is at a time at which the truth is known: the solution is from {:.3} s to {:.3} s, the truth \
                 from {:.3} s to {:.3} s",
                seconds(solution.0),
                seconds(solution.1),
                seconds(truth.0),
                seconds(truth.1)
            ),
        }
    }
}

impl std::error::Error for NothingCompared {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Geodetic, Sample};
    use pntos_nav::nalgebra::UnitQuaternion;

    const SECOND: i64 = 1_000_000_000;

    fn sample(second: i64, height: f64) -> Sample {
        Sample::at(second * SECOND, Geodetic { latitude: 0.7, longitude: -1.4, height })
    }

    #[test]
    fn each_solution_is_compared_with_the_truth_at_its_time() {
        let truth = Track::new([sample(0, 100.0), sample(2, 104.0)]);
        let solution = Track::new([sample(0, 101.0), sample(1, 99.0), sample(2, 104.0)]);

        let score = Score::of(&solution, &truth).unwrap();

        let downs: Vec<f64> = score.errors.iter().map(|error| error.position[2]).collect();
        assert_eq!(downs, [-1.0, 3.0, 0.0]);
        assert_eq!((score.position.axes[2].max, score.three_dimensional_m.max), (3.0, 3.0));
        assert_eq!((score.velocity, score.tilt), (None, None));
    }

    #[test]
    fn what_the_truth_does_not_cover_is_counted_by_reason() {
        let truth = Track::new([sample(10, 0.0), sample(11, 0.0), sample(20, 0.0), sample(21, 0.0)]);
        let solution = Track::new([8, 9, 10, 15, 20, 22].map(|second| sample(second, 0.0)));

        let score = Score::of(&solution, &truth).unwrap();

        assert_eq!((score.solutions, score.compared), (6, 2));
        assert_eq!(score.uncovered, Uncovered { before: 2, after: 1, in_gaps: 1 });
    }

    #[test]
    fn tilts_are_in_degrees_and_so_are_their_sigmas() {
        let turned = |yaw: f64, sigma| Sample {
            attitude: Some(UnitQuaternion::from_euler_angles(0.0, 0.0, yaw)),
            tilt_sigma: sigma,
            ..sample(0, 0.0)
        };
        let solution = Track::new([turned(0.01, Some([0.02; 3]))]);

        let tilt = Score::of(&solution, &Track::new([turned(0.0, None)])).unwrap().tilt.unwrap();

        assert!((tilt.axes[2].mean - 0.01_f64.to_degrees()).abs() < 1e-9, "{}", tilt.axes[2].mean);
        assert_eq!(tilt.axes[2].inside_percent, Some([100.0; 3]));
        assert_eq!((tilt.unit, tilt.compared, tilt.with_sigma), ("deg", 1, 1));
    }

    #[test]
    fn nothing_in_common_says_what_there_is() {
        let one = Track::new([sample(0, 0.0), sample(1, 0.0)]);
        let other = Track::new([sample(100, 0.0)]);

        assert_eq!(Score::of(&Track::default(), &one), Err(NothingCompared::NoSolution));
        assert_eq!(Score::of(&one, &Track::default()), Err(NothingCompared::NoTruth));
        let apart = Score::of(&one, &other).unwrap_err();
        assert_eq!(
            apart.to_string(),
            "no solution is at a time at which the truth is known: the solution is from 0.000 s to 1.000 s, the truth from \
             100.000 s to 100.000 s"
        );
    }
}
