//! How far a solution is from the reference, over time.
//!
//! The reference is interpolated linearly to the time of each solution. A solution outside the reference's span, or in
//! a gap of it, is not compared: no value is better than one made up.

use serde::Serialize;

use super::wgs84::{Geodetic, Ned};

/// A reference sample further than this from the next says nothing about what is between them.
const LONGEST_GAP_NS: i64 = 2_000_000_000;

/// One position and when it held, in nanoseconds of message time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fix {
    pub time: i64,
    pub position: Geodetic,
}

/// The error of one solution.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ErrorSample {
    pub time: i64,
    pub ned: Ned,
}

impl ErrorSample {
    pub fn horizontal(&self) -> f64 {
        self.ned[0].hypot(self.ned[1])
    }

    pub fn three_dimensional(&self) -> f64 {
        self.horizontal().hypot(self.ned[2])
    }
}

/// Mean, root mean square and largest of some distances, in metres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    pub mean: f64,
    pub rms: f64,
    pub max: f64,
}

impl Spread {
    /// `None` when there is nothing to summarise.
    pub fn of(values: impl Iterator<Item = f64>) -> Option<Spread> {
        let (mut count, mut sum, mut squares, mut max) = (0_u32, 0.0, 0.0, 0.0_f64);
        for value in values {
            count += 1;
            sum += value;
            squares += value * value;
            max = max.max(value);
        }
        let count = f64::from(count);
        (count > 0.0).then(|| Spread { mean: sum / count, rms: (squares / count).sqrt(), max })
    }
}

/// The error of each solution that the reference covers. `reference` is in order of time.
pub fn errors(solution: &[Fix], reference: &[Fix]) -> Vec<ErrorSample> {
    solution
        .iter()
        .filter_map(|fix| {
            let truth = interpolate(reference, fix.time)?;
            Some(ErrorSample { time: fix.time, ned: fix.position.ned_from(&truth) })
        })
        .collect()
}

fn interpolate(reference: &[Fix], time: i64) -> Option<Geodetic> {
    let after = reference.partition_point(|fix| fix.time < time);
    let next = reference.get(after)?;
    if next.time == time {
        return Some(next.position);
    }
    let previous = &reference[after.checked_sub(1)?];
    let gap = next.time - previous.time;
    if gap > LONGEST_GAP_NS {
        return None;
    }
    let fraction = (time - previous.time) as f64 / gap as f64;
    Some(previous.position.towards(&next.position, fraction))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: i64 = 1_000_000_000;

    fn fix(time: i64, altitude: f64) -> Fix {
        Fix { time, position: Geodetic { latitude: 0.7, longitude: -1.4, altitude } }
    }

    #[test]
    fn the_reference_is_interpolated_to_the_solution() {
        let reference = [fix(0, 100.0), fix(SECOND, 110.0), fix(2 * SECOND, 130.0)];

        let errors = errors(&[fix(SECOND / 4, 102.5), fix(SECOND, 112.0), fix(SECOND * 3 / 2, 117.0)], &reference);

        let downs: Vec<f64> = errors.iter().map(|error| error.ned[2]).collect();
        assert_eq!(downs, [0.0, -2.0, 3.0]);
    }

    #[test]
    fn what_the_reference_does_not_cover_is_left_out() {
        let reference = [fix(0, 0.0), fix(SECOND, 0.0), fix(10 * SECOND, 0.0)];

        let errors = errors(
            &[fix(-1, 0.0), fix(0, 0.0), fix(5 * SECOND, 0.0), fix(10 * SECOND, 0.0), fix(11 * SECOND, 0.0)],
            &reference,
        );

        let times: Vec<i64> = errors.iter().map(|error| error.time).collect();
        assert_eq!(times, [0, 10 * SECOND]);
    }

    #[test]
    fn a_spread_summarises_distances() {
        let spread = Spread::of([3.0, 4.0, 5.0].into_iter()).unwrap();

        assert_eq!(spread.mean, 4.0);
        assert!((spread.rms - (50.0_f64 / 3.0).sqrt()).abs() < 1e-12);
        assert_eq!(spread.max, 5.0);
        assert_eq!(Spread::of(std::iter::empty()), None);
    }

    #[test]
    fn an_error_has_a_horizontal_and_a_full_length() {
        let sample = ErrorSample { time: 0, ned: [3.0, -4.0, 12.0] };

        assert_eq!(sample.horizontal(), 5.0);
        assert_eq!(sample.three_dimensional(), 13.0);
    }
}
