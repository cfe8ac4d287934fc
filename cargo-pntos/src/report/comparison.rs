//! A solution beside what it is compared with, in numbers and words.

use std::fmt;

use pntos_scoring::{ErrorSample, Quantity, QuantityScore, Sample, Score, Spread, Track};
use serde::Serialize;

use super::table::{Side, Table};

/// The axes of every error.
pub const AXES: [&str; 3] = ["north", "east", "down"];

/// How far a solution is from a reference.
#[derive(Debug, Serialize)]
pub struct Comparison {
    pub solution_channel: String,
    pub reference_channel: String,
    #[serde(flatten)]
    pub score: Option<Score>,
    /// What is to be known about the numbers, or why there are none: a sentence each.
    pub notes: Vec<String>,
    #[serde(skip)]
    pub solution: Track,
    #[serde(skip)]
    pub reference: Track,
}

impl Comparison {
    /// Compares the tracks of two channels.
    pub fn of(solution: (&str, Track), reference: (&str, Track)) -> Comparison {
        let score = Score::of(&solution.1, &reference.1);
        let mut notes = Vec::new();
        for (channel, track) in [&solution, &reference] {
            if track.refused > 0 {
                notes.push(format!("{} messages on {channel} have no whole geodetic position", track.refused));
            }
        }
        match &score {
            Ok(score) => notes.extend(about(score)),
            Err(why) => notes.push(why.to_string()),
        }
        Comparison {
            solution_channel: solution.0.to_owned(),
            reference_channel: reference.0.to_owned(),
            score: score.ok(),
            notes,
            solution: solution.1,
            reference: reference.1,
        }
    }

    /// The first thing that is known: time and place of it are the origin of every diagram.
    pub fn start(&self) -> Option<&Sample> {
        self.reference.samples().first().or(self.solution.samples().first())
    }

    /// The errors in order of time; none if nothing was compared.
    pub fn errors(&self) -> &[ErrorSample] {
        self.score.as_ref().map_or(&[], |score| &score.errors)
    }

    /// The errors of position, velocity and tilt, line by line, and the lengths of the position error: what a table shows.
    pub fn rows(&self) -> Vec<Row> {
        let Some(score) = &self.score else { return Vec::new() };
        let lengths = [("horizontal", score.horizontal_m), ("3D", score.three_dimensional_m)];
        let mut rows: Vec<Row> = lengths.into_iter().map(|(name, spread)| Row::of_spread(name, &spread)).collect();
        for quantity in Quantity::ALL {
            rows.extend(score.quantity(quantity).into_iter().flat_map(|score| Row::of_quantity(quantity, score)));
        }
        rows
    }
}

/// What qualifies the numbers.
fn about(score: &Score) -> Vec<String> {
    let mut notes = Vec::new();
    let Score { solutions, compared, uncovered, .. } = score;
    if compared < solutions {
        let reasons = [
            (uncovered.before, "before the reference begins"),
            (uncovered.after, "after it ends"),
            (uncovered.in_gaps, "in gaps of it"),
        ];
        let reasons: Vec<String> =
            reasons.iter().filter(|(count, _)| *count > 0).map(|(count, why)| format!("{count} are {why}")).collect();
        notes.push(format!(
            "{} of {solutions} solutions are not compared: {}",
            solutions - compared,
            reasons.join(", ")
        ));
    }
    for quantity in Quantity::ALL {
        let name = quantity.name();
        match score.quantity(quantity) {
            None => notes.push(format!("no {name} is compared: one of the two has none")),
            Some(QuantityScore { with_sigma: 0, .. }) => {
                notes.push(format!("the solution does not say how uncertain its {name} is"));
            }
            Some(QuantityScore { with_sigma, compared, .. }) if with_sigma < compared => notes.push(format!(
                "the percentages of {name} are of {with_sigma} of {compared} solutions: the others do not say how uncertain \
                 they are"
            )),
            Some(_) => {}
        }
    }
    notes
}

/// One line of the table of errors.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub name: String,
    /// Mean, standard deviation, root mean square, largest, percent inside 1, 2 and 3 sigma; empty where it does not apply.
    pub cells: [String; 7],
}

/// What the cells of a row are.
pub const COLUMNS: [&str; 7] = ["mean", "std", "RMS", "max", "% in 1 sigma", "2 sigma", "3 sigma"];

impl Row {
    fn of_spread(name: &str, Spread { mean, rms, max }: &Spread) -> Row {
        let digits = decimals(*max);
        let [mean, rms, max] = [mean, rms, max].map(|value| format!("{value:.digits$}"));
        Row {
            name: format!("{name}, m"),
            cells: [mean, String::new(), rms, max, String::new(), String::new(), String::new()],
        }
    }

    fn of_quantity(quantity: Quantity, score: &QuantityScore) -> [Row; 3] {
        let digits = decimals(score.axes.iter().map(|axis| axis.max).fold(0.0, f64::max));
        std::array::from_fn(|index| {
            let axis = &score.axes[index];
            let [mean, std, rms, max] =
                [axis.mean, axis.std, axis.rms, axis.max].map(|value| format!("{value:.digits$}"));
            let [one, two, three] = match axis.inside_percent {
                Some(inside) => inside.map(|percent| format!("{percent:.1}")),
                None => [const { String::new() }; 3],
            };
            let name = format!("{} {}, {}", quantity.name(), AXES[index], quantity.unit());
            Row { name, cells: [mean, std, rms, max, one, two, three] }
        })
    }
}

/// With so many decimals a number as large as `largest` has four digits that count, or at least one decimal.
pub fn decimals(largest: f64) -> usize {
    let largest = largest.abs();
    if largest > 0.0 && largest.is_finite() { (3.0 - largest.log10().floor()).clamp(1.0, 15.0) as usize } else { 3 }
}

/// A name as a heading begins with it.
pub fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "error of {} against {}", self.solution_channel, self.reference_channel)?;
        let rows = self.rows();
        if !rows.is_empty() {
            let mut sides = vec![Side::Left];
            sides.resize(1 + COLUMNS.len(), Side::Right);
            let mut table = Table::new(sides);
            table.row(std::iter::once("").chain(COLUMNS));
            for row in &rows {
                table.row(std::iter::once(&*row.name).chain(row.cells.iter().map(String::as_str)));
            }
            write!(f, "{table}")?;
        }
        if let Some(score) = &self.score {
            writeln!(f, "  {} of {} solutions compared", score.compared, score.solutions)?;
        }
        self.notes.iter().try_for_each(|note| writeln!(f, "  note: {note}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pntos_scoring::Geodetic;

    const SECOND: i64 = 1_000_000_000;

    fn sample(second: i64, height: f64) -> Sample {
        Sample::at(second * SECOND, Geodetic { latitude: 0.7, longitude: -1.4, height })
    }

    #[test]
    fn a_number_has_four_digits_that_count() {
        assert_eq!(format!("{:.*}", decimals(3.76), 3.758_94), "3.759");
        assert_eq!(format!("{:.*}", decimals(2440.79), 2440.79), "2440.8");
        assert_eq!(format!("{:.*}", decimals(1.23e-8), 1.23e-8), "0.00000001230");
        assert_eq!(decimals(0.0), 3);
        assert_eq!(decimals(f64::NAN), 3);
    }

    #[test]
    fn the_table_says_what_was_compared_and_what_was_not() {
        let sigma = |sample| Sample { position_sigma: Some([1.0, 1.0, 2.0]), ..sample };
        let solution = Track::new([sample(-3, 0.0), sigma(sample(0, 101.0)), sample(1, 97.0)]);
        let reference = Track::new([sample(0, 100.0), sample(1, 100.0)]);

        let text = Comparison::of(("/solution", solution), ("/truth", reference)).to_string();

        assert_eq!(
            text,
            "\
error of /solution against /truth
                      mean    std    RMS    max  % in 1 sigma  2 sigma  3 sigma
  horizontal, m      0.000         0.000  0.000
  3D, m              2.000         2.236  3.000
  position north, m  0.000  0.000  0.000  0.000         100.0    100.0    100.0
  position east, m   0.000  0.000  0.000  0.000         100.0    100.0    100.0
  position down, m   1.000  2.000  2.236  3.000         100.0    100.0    100.0
  2 of 3 solutions compared
  note: 1 of 3 solutions are not compared: 1 are before the reference begins
  note: the percentages of position are of 1 of 2 solutions: the others do not say how uncertain they are
  note: no velocity is compared: one of the two has none
  note: no tilt is compared: one of the two has none
"
        );
    }

    #[test]
    fn what_cannot_be_compared_says_why() {
        let mut broken = Track::default();
        broken.refused = 7;

        let comparison = Comparison::of(("/solution", broken), ("/truth", Track::new([sample(0, 0.0)])));

        assert_eq!(
            comparison.to_string(),
            "error of /solution against /truth\n  note: 7 messages on /solution have no whole geodetic position\n  note: \
             there is no solution to compare\n"
        );
        assert!(comparison.rows().is_empty() && comparison.errors().is_empty());
    }
}
