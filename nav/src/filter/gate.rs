//! The chi-square test of an innovation, and the way back for a filter that refuses everything.

#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use super::{Measurement, Outcome};

/// Which measurements are too far from what was expected to be believed.
///
/// If the filter is right about its errors, `d = (z - h(x))' S⁻¹ (z - h(x))` of M measured values is chi-square
/// distributed with M degrees of freedom. A measurement is dropped if so large a `d` has a probability below `1 - p`.
///
/// If the filter is wrong about its errors, it drops good measurements for ever. So a gate may have a patience: after so many
/// refusals in a row of measurements of the same states, it is the filter that is not believed, and the gate is open for
/// them until as many in a row would have passed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gate {
    tail: Option<f64>,
    patience: u32,
}

impl Gate {
    /// Lets every measurement in.
    pub const OFF: Self = Self { tail: None, patience: 0 };

    /// Lets a share `probability` of the good measurements in, such as 0.999: the higher, the wider the gate. 0 is
    /// [`Gate::OFF`]. `None` if it is below 0, or not below 1. It has no end of patience.
    #[must_use]
    pub fn new(probability: f64) -> Option<Self> {
        match probability {
            0.0 => Some(Self::OFF),
            p if p > 0.0 && p < 1.0 => Some(Self { tail: Some(1.0 - p), patience: 0 }),
            _ => None,
        }
    }

    /// The same gate, which refuses at most so many measurements of the same states in a row. 0 is no end of patience.
    #[must_use]
    pub fn with_patience(self, patience: u32) -> Self {
        Self { patience, ..self }
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

/// A gate, and how measurements fared at it lately.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Gatekeeper {
    gate: Gate,
    /// Of kinds of measurements that were refused not long ago.
    rows: [Option<Row>; KINDS],
}

/// Measurements of one kind in a row.
#[derive(Clone, Copy, Debug)]
struct Row {
    kind: u64,
    /// Whether they are let in, however far they are.
    is_open: bool,
    /// How many were too far; how many were not, while they are let in.
    count: u32,
}

impl Gatekeeper {
    pub(super) fn new(gate: Gate) -> Self {
        Self { gate, ..Self::default() }
    }

    /// What is to become of a measurement at `distance`.
    pub(super) fn judge(&mut self, distance: f64, measurement: &Measurement<'_>) -> Outcome {
        let admits = self.gate.admits(distance, measurement.z.len());
        if self.gate.patience == 0 || admits && self.rows.iter().all(Option::is_none) {
            return if admits { Outcome::Applied } else { Outcome::Gated { distance } };
        }
        let kind = kind(measurement);
        let place = self.place(kind);
        let row = self.rows[place].get_or_insert(Row { kind, is_open: false, count: 0 });
        let (outcome, has_ended) = row.follow(admits, distance, self.gate.patience);
        if has_ended {
            self.rows[place] = None;
        }
        outcome
    }

    /// The place of a kind: a free one for a new kind, or else that of the kind whose row is shortest.
    fn place(&mut self, kind: u64) -> usize {
        let known = self.rows.iter().position(|row| row.is_some_and(|row| row.kind == kind));
        known.unwrap_or_else(|| {
            let length = |row: &Option<Row>| row.map_or(0, |row| 1 + row.count);
            let place = (0..KINDS).min_by_key(|place| length(&self.rows[*place])).unwrap_or_default();
            self.rows[place] = None;
            place
        })
    }
}

impl Row {
    /// Takes on a measurement. Returns what is to become of it, and whether the row ends.
    fn follow(&mut self, admits: bool, distance: f64, patience: u32) -> (Outcome, bool) {
        if self.is_open {
            self.count = if admits { self.count + 1 } else { 0 };
            let outcome = if admits { Outcome::Applied } else { Outcome::LetIn { distance } };
            return (outcome, self.count >= patience);
        }
        if admits {
            return (Outcome::Applied, true);
        }
        if self.count < patience {
            self.count += 1;
            return (Outcome::Gated { distance }, false);
        }
        *self = Self { is_open: true, count: 0, ..*self };
        (Outcome::LetIn { distance }, false)
    }
}

/// Of how many kinds of measurements a gate knows how they fared.
const KINDS: usize = 8;

/// Tells measurements of a number of values on some states from others: FNV-1a of the states that `H` has something for.
fn kind(measurement: &Measurement<'_>) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let (m, n) = (measurement.z.len(), measurement.h.len() / measurement.z.len().max(1));
    let depends_on = |state: usize| (0..m).any(|value| measurement.h[value * n + state] != 0.0);
    let hash = (0..n).filter(|state| depends_on(*state)).chain([n + m]);
    hash.fold(0xcbf2_9ce4_8422_2325, |hash, part| (hash ^ part as u64).wrapping_mul(PRIME))
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
