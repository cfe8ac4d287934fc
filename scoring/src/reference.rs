//! Solutions as rows of numbers, and how closely one follows another at the same times.

use std::{fmt, io::BufRead};

use pntos_nav::{
    attitude::from_quaternion,
    nalgebra::{Matrix3, Vector3},
    solution::Pva,
};
use serde::Serialize;

use crate::{ErrorSample, Sample, Track};

/// What the columns of a solution's rows are, in their order.
pub const COLUMNS: [&str; 20] = [
    "time_ns",
    "latitude_rad",
    "longitude_rad",
    "height_m",
    "v_north_m_s",
    "v_east_m_s",
    "v_down_m_s",
    "q0",
    "q1",
    "q2",
    "q3",
    "cov_0_0",
    "cov_1_1",
    "cov_2_2",
    "cov_3_3",
    "cov_4_4",
    "cov_5_5",
    "cov_6_6",
    "cov_7_7",
    "cov_8_8",
];

/// A file that does not hold the rows of a solution.
#[derive(Debug)]
#[non_exhaustive]
pub enum RowError {
    /// It cannot be read.
    Read(std::io::Error),
    /// Its first line does not name [`COLUMNS`].
    Columns,
    /// A line has another number of values, or one that is no number.
    Row {
        /// Counted from 1.
        line: usize,
    },
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(why) => write!(f, "the solution cannot be read: {why}"),
            Self::Columns => write!(f, "this is no solution: its first line should be `{}`", COLUMNS.join(",")),
            Self::Row { line } => write!(f, "line {line} should have {} numbers, divided by commas", COLUMNS.len()),
        }
    }
}

impl std::error::Error for RowError {}

impl Track {
    /// A track from rows of numbers, divided by commas, after a line that names [`COLUMNS`].
    ///
    /// # Errors
    ///
    /// If they cannot be read, or are something else.
    pub fn from_rows(rows: impl BufRead) -> Result<Track, RowError> {
        let mut samples = Vec::new();
        for (number, line) in rows.lines().enumerate() {
            let line = line.map_err(RowError::Read)?;
            if number == 0 {
                if !line.trim_end().split(',').eq(COLUMNS) {
                    return Err(RowError::Columns);
                }
                continue;
            }
            samples.push(sample(&line).ok_or(RowError::Row { line: number + 1 })?);
        }
        Ok(Track::new(samples))
    }
}

fn sample(line: &str) -> Option<Sample> {
    let (time, rest) = line.trim_end().split_once(',')?;
    let mut values = [0.0; COLUMNS.len() - 1];
    let mut fields = rest.split(',');
    for value in &mut values {
        *value = fields.next()?.parse().ok()?;
    }
    if fields.next().is_some() {
        return None;
    }
    let [latitude, longitude, height, north, east, down, q0, q1, q2, q3, variances @ ..] = values;
    let attitude: Matrix3<f64> = from_quaternion([q0, q1, q2, q3]);
    let velocity = Vector3::new(north, east, down);
    let pva = Pva { time: time.parse().ok()?, latitude, longitude, height, velocity, attitude };
    Some(Sample::of_pva(&pva, Some(&variances)))
}

/// How far apart two solutions are where they have the same times. The largest difference along any axis.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Difference {
    /// Times that both have.
    pub common: usize,
    /// Times that only one of the two has.
    pub alone: usize,
    /// Of the positions, m.
    pub position: f64,
    /// Of the velocities, m/s; infinite if only one of the two knows it.
    pub velocity: f64,
    /// Of the attitudes, degrees; infinite if only one of the two knows it.
    pub tilt: f64,
    /// Of the sigmas, in parts of the other's; infinite if only one of the two knows it.
    pub sigma: f64,
}

impl Difference {
    /// What the reference's own computation may differ by from another of the same: rounding, in another order.
    pub const ROUNDING: Difference =
        Difference { common: 0, alone: 0, position: 1e-6, velocity: 1e-7, tilt: 1e-6, sigma: 1e-5 };

    /// Between two tracks. NaN differs from everything by infinity.
    #[must_use]
    pub fn between(a: &Track, b: &Track) -> Difference {
        let mut difference = Difference::default();
        let mut other = b.samples().iter().peekable();
        for sample in a.samples() {
            while other.next_if(|other| other.time < sample.time).is_some() {
                difference.alone += 1;
            }
            match other.next_if(|other| other.time == sample.time) {
                Some(other) => difference.add(sample, other),
                None => difference.alone += 1,
            }
        }
        difference.alone += other.count();
        difference
    }

    /// Whether every time is common, and nothing differs by more than `limit`.
    #[must_use]
    pub fn is_within(&self, limit: &Difference) -> bool {
        self.alone <= limit.alone
            && self.common > 0
            && self.position <= limit.position
            && self.velocity <= limit.velocity
            && self.tilt <= limit.tilt
            && self.sigma <= limit.sigma
    }

    fn add(&mut self, a: &Sample, b: &Sample) {
        let error = ErrorSample::between(a, b);
        self.common += 1;
        grow(&mut self.position, Some(error.position), false);
        grow(&mut self.velocity, error.velocity, a.velocity.is_none() && b.velocity.is_none());
        grow(
            &mut self.tilt,
            error.tilt.map(|tilt| tilt.map(f64::to_degrees)),
            a.attitude.is_none() && b.attitude.is_none(),
        );
        for (a, b) in
            [(a.position_sigma, b.position_sigma), (a.velocity_sigma, b.velocity_sigma), (a.tilt_sigma, b.tilt_sigma)]
        {
            let parts = a.zip(b).map(|(a, b)| std::array::from_fn(|axis| a[axis] / b[axis] - 1.0));
            grow(&mut self.sigma, parts, a.is_none() && b.is_none());
        }
    }
}

/// Makes a maximum that of what it was and what came; what is known to one side only is infinitely far from the other.
fn grow(largest: &mut f64, by: Option<[f64; 3]>, unknown_to_both: bool) {
    let by = match by {
        Some(by) => by.iter().fold(0.0_f64, |max, x| if x.is_nan() { f64::INFINITY } else { max.max(x.abs()) }),
        None if unknown_to_both => 0.0,
        None => f64::INFINITY,
    };
    *largest = largest.max(by);
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference { common, alone, position, velocity, tilt, sigma } = self;
        write!(
            f,
            "{common} common times, {alone} others; position {position:.1e} m, velocity {velocity:.1e} m/s, \
             tilt {tilt:.1e} deg, sigmas {sigma:.1e}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(changes: &[(usize, &str)]) -> String {
        let mut fields = ["7", "0.7", "-1.4", "100", "1", "2", "3", "1", "0", "0", "0"].map(str::to_owned).to_vec();
        fields.extend((1..=9).map(|i| format!("{}", i * i)));
        for (at, value) in changes {
            fields[*at] = (*value).to_owned();
        }
        format!("{}\n{}\n", COLUMNS.join(","), fields.join(","))
    }

    fn track(changes: &[(usize, &str)]) -> Track {
        Track::from_rows(rows(changes).as_bytes()).unwrap()
    }

    #[test]
    fn a_row_is_a_sample() {
        let track = track(&[]);
        let [sample] = track.samples() else { panic!("one sample") };
        assert_eq!((sample.time, sample.position.height), (7, 100.0));
        assert_eq!(sample.velocity, Some([1.0, 2.0, 3.0]));
        assert_eq!(sample.tilt_sigma, Some([7.0, 8.0, 9.0]));
    }

    #[test]
    fn says_which_line_is_no_row() {
        let text = |rows: &str| Track::from_rows(rows.as_bytes()).unwrap_err().to_string();
        assert!(text("time,x\n").starts_with("this is no solution"));
        assert_eq!(text(&rows(&[(3, "high")])), "line 2 should have 20 numbers, divided by commas");
        assert_eq!(text(&(rows(&[]) + "1,2\n")), "line 3 should have 20 numbers, divided by commas");
    }

    #[test]
    fn differences_are_the_largest_along_any_axis() {
        let moved = track(&[(3, "100.5"), (6, "2.75"), (13, "36")]);
        let difference = Difference::between(&track(&[]), &moved);
        assert_eq!((difference.common, difference.alone), (1, 0));
        assert_eq!((difference.position, difference.velocity, difference.sigma), (0.5, 0.25, 0.5));
        assert!(difference.tilt < 1e-12);
        assert!(!difference.is_within(&Difference::ROUNDING));
        assert!(Difference::between(&moved, &moved).is_within(&Difference::ROUNDING));
    }

    #[test]
    fn times_that_only_one_has_are_counted() {
        let difference = Difference::between(&track(&[]), &track(&[(0, "8")]));
        assert_eq!((difference.common, difference.alone), (0, 2));
        assert!(!difference.is_within(&Difference::ROUNDING));
    }

    #[test]
    fn a_value_that_is_no_number_differs_by_infinity() {
        assert_eq!(Difference::between(&track(&[(4, "NaN")]), &track(&[])).velocity, f64::INFINITY);
        assert_eq!(Difference::between(&track(&[(11, "-1")]), &track(&[])).sigma, f64::INFINITY);
    }
}
