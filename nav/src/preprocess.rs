//! Corrections and conversions of measurements on their way to a filter.
//!
//! Each is a small value that is fed one measurement, or one time, after the other.

use nalgebra::{Matrix3, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

/// A vector in other axes: `rotation` turns the axes in which it was measured into those that are wanted.
#[inline]
#[must_use]
pub fn rotated(rotation: &Matrix3<f64>, vector: [f64; 3]) -> [f64; 3] {
    (rotation * Vector3::from(vector)).into()
}

/// Stamps the measurements of a sensor that samples regularly and stamps irregularly.
///
/// A time that follows the one before at the expected interval, but for a tolerance, stays; any other becomes the time
/// before plus the interval. The time before is the one that was given out, so that a run of bad stamps advances evenly.
///
/// Stamps that stay ahead or behind are right, and the count of intervals is wrong: measurements were lost, or came twice.
/// After [`PATIENCE`] in a row that are off by more than two intervals it starts again from the one that is off least.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeAdjuster {
    interval: i64,
    tolerance: i64,
    largest_correction: i64,
    last: Option<i64>,
    drift: Drift,
}

/// So many stamps in a row that are off to one side are believed.
const PATIENCE: u32 = 100;

/// Stamps in a row that are off to one side, and how far the one is that is off least.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Drift {
    stamps: u32,
    least: i64,
}

/// What became of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adjusted {
    /// It was as expected, or the first one.
    Kept(i64),
    /// It was replaced.
    Replaced(i64),
    /// It was kept because it is too far from what was expected to be the stamp's error: the sensor has paused, or its
    /// clock was set. Or it was set back among the stamps, because these have stayed off for long. What follows is counted
    /// from here.
    Restarted(i64),
}

impl Adjusted {
    /// The time to use.
    #[must_use]
    pub const fn time(self) -> i64 {
        match self {
            Self::Kept(time) | Self::Replaced(time) | Self::Restarted(time) => time,
        }
    }
}

impl TimeAdjuster {
    /// For a sensor that samples every `interval`, with stamps that are good to `tolerance` and never off by more than
    /// `largest_correction`; all in ns.
    #[must_use]
    pub const fn new(interval: i64, tolerance: i64, largest_correction: i64) -> Self {
        Self { interval, tolerance, largest_correction, last: None, drift: Drift { stamps: 0, least: 0 } }
    }

    /// The time for a measurement that is stamped `time`, both in ns.
    #[inline]
    pub fn adjust(&mut self, time: i64) -> Adjusted {
        let adjusted = self.judge(time);
        self.last = Some(adjusted.time());
        adjusted
    }

    fn judge(&mut self, time: i64) -> Adjusted {
        let Some(last) = self.last else { return Adjusted::Kept(time) };
        let expected = last.saturating_add(self.interval);
        let off = time.saturating_sub(expected);
        if off.saturating_abs() > self.largest_correction {
            self.drift = Drift::default();
            return Adjusted::Restarted(time);
        }
        if self.drift.goes_on(off, self.interval.saturating_mul(2)) {
            let least = core::mem::take(&mut self.drift).least;
            return Adjusted::Restarted(expected.saturating_add(least));
        }
        if off.saturating_abs() < self.tolerance { Adjusted::Kept(time) } else { Adjusted::Replaced(expected) }
    }
}

impl Drift {
    /// Counts a stamp; `true` with the last that it takes to be believed.
    #[inline]
    fn goes_on(&mut self, off: i64, bound: i64) -> bool {
        if off.saturating_abs() <= bound {
            self.stamps = 0;
            return false;
        }
        if self.stamps == 0 || off.signum() != self.least.signum() {
            *self = Self { stamps: 1, least: off };
            return false;
        }
        self.stamps += 1;
        if off.saturating_abs() < self.least.saturating_abs() {
            self.least = off;
        }
        self.stamps >= PATIENCE
    }
}

/// Lets the first of every so many pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Downsampler {
    factor: u64,
    next: u64,
}

impl Downsampler {
    /// Lets one of `factor` pass; 0 is as 1.
    #[must_use]
    pub const fn new(factor: u64) -> Self {
        Self { factor, next: 0 }
    }

    /// Whether the next one passes.
    #[inline]
    pub fn passes(&mut self) -> bool {
        let passes = self.next == 0;
        self.next = if self.next + 1 >= self.factor { 0 } else { self.next + 1 };
        passes
    }
}

/// A time without measurements, counted from the first one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outage {
    start: f64,
    end: f64,
    first: Option<i64>,
}

impl Outage {
    /// From `start` on and before `end`, in s after the first measurement.
    #[must_use]
    pub const fn new(start: f64, end: f64) -> Self {
        Self { start, end, first: None }
    }

    /// Whether a measurement at `time`, in ns, is lost.
    #[inline]
    pub fn swallows(&mut self, time: i64) -> bool {
        let first = *self.first.get_or_insert(time);
        let elapsed = crate::solution::seconds_between(first, time);
        self.start <= elapsed && elapsed < self.end
    }
}

/// Says when something is due that happens at most once in a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recurrence {
    interval: i64,
    last: Option<i64>,
}

impl Recurrence {
    /// At most once in `interval`, in ns.
    #[must_use]
    pub const fn new(interval: i64) -> Self {
        Self { interval, last: None }
    }

    /// Whether it is due at `time`, in ns; it then counts as done. The first time it always is.
    #[inline]
    pub fn is_due(&mut self, time: i64) -> bool {
        let due = self.last.is_none_or(|last| time.saturating_sub(last) >= self.interval);
        if due {
            self.last = Some(time);
        }
        due
    }
}

/// Pressure at sea level in the standard atmosphere, Pa.
const SEA_LEVEL_PRESSURE: f64 = 101_325.0;
/// Temperature at sea level in the standard atmosphere, K.
const SEA_LEVEL_TEMPERATURE: f64 = 288.15;
/// How much the temperature falls with height, K/m.
const LAPSE_RATE: f64 = 0.0065;
/// The exponent of the lowest layer: gas constant (J/(kmol K)) by lapse rate, over gravity by the mass of air (kg/kmol).
const EXPONENT: f64 = 8314.32 * LAPSE_RATE / (9.80665 * 28.9644);

/// The altitude above mean sea level at which the standard atmosphere has this pressure, in m from Pa, and its derivative
/// in m/Pa.
///
/// The lowest layer of the atmosphere (U.S. Standard Atmosphere 1976, eq. 33a; Groves 6.2.1), good to 11 km. NaN for a
/// pressure below zero.
#[must_use]
pub fn pressure_altitude(pressure: f64) -> (f64, f64) {
    let ratio = (pressure / SEA_LEVEL_PRESSURE).powf(EXPONENT);
    let scale = SEA_LEVEL_TEMPERATURE / LAPSE_RATE;
    (-scale * (ratio - 1.0), -scale * EXPONENT * ratio / pressure)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INTERVAL: i64 = 10_000_000;

    fn adjuster() -> TimeAdjuster {
        TimeAdjuster::new(INTERVAL, 100_000, 500_000_000)
    }

    #[test]
    fn a_quarter_turn_about_down_takes_forward_to_right() {
        let turn = crate::attitude::from_roll_pitch_yaw(0.0, 0.0, core::f64::consts::FRAC_PI_2);
        let turned = rotated(&turn, [2.0, 0.0, 1.0]);
        assert!(turned[0].abs() < 1e-15 && (turned[1] - 2.0).abs() < 1e-15 && (turned[2] - 1.0).abs() < 1e-15);
    }

    #[test]
    fn keeps_times_that_are_as_expected() {
        let mut adjuster = adjuster();
        for time in [5, INTERVAL + 99_000, 2 * INTERVAL + 50_000, 3 * INTERVAL - 49_000] {
            assert_eq!(adjuster.adjust(time), Adjusted::Kept(time));
        }
    }

    #[test]
    fn replaces_a_time_that_is_off_by_the_tolerance_or_more() {
        let mut adjuster = adjuster();
        assert_eq!(adjuster.adjust(0), Adjusted::Kept(0));
        assert_eq!(adjuster.adjust(INTERVAL + 100_000), Adjusted::Replaced(INTERVAL));
        assert_eq!(adjuster.adjust(INTERVAL), Adjusted::Replaced(2 * INTERVAL), "a repeated stamp advances evenly");
        assert_eq!(adjuster.adjust(3 * INTERVAL), Adjusted::Kept(3 * INTERVAL));
    }

    #[test]
    fn starts_again_after_a_gap_and_after_a_clock_that_was_set_back() {
        let mut adjuster = adjuster();
        let _ = adjuster.adjust(0);
        assert_eq!(adjuster.adjust(1_000_000_000), Adjusted::Restarted(1_000_000_000));
        assert_eq!(adjuster.adjust(1_000_000_000 + INTERVAL), Adjusted::Kept(1_000_000_000 + INTERVAL));
        assert_eq!(adjuster.adjust(7), Adjusted::Restarted(7));
        assert_eq!(adjuster.adjust(i64::MIN), Adjusted::Restarted(i64::MIN));
        assert_eq!(adjuster.adjust(i64::MAX), Adjusted::Restarted(i64::MAX));
    }

    #[test]
    fn goes_back_to_stamps_that_stay_ahead_because_measurements_were_lost() {
        let mut adjuster = adjuster();
        let _ = adjuster.adjust(0);
        // Nine are lost, and every other stamp is late.
        let stamp = |k: i64| (k + 9) * INTERVAL + (k % 2) * 300_000;
        for k in 1..=i64::from(PATIENCE) - 1 {
            assert_eq!(adjuster.adjust(stamp(k)), Adjusted::Replaced(k * INTERVAL));
        }
        let last = i64::from(PATIENCE);
        assert_eq!(adjuster.adjust(stamp(last)), Adjusted::Restarted((last + 9) * INTERVAL));
        assert_eq!(adjuster.adjust((last + 10) * INTERVAL), Adjusted::Kept((last + 10) * INTERVAL));
    }

    #[test]
    fn lets_the_first_of_every_few_pass() {
        let mut downsampler = Downsampler::new(3);
        let passed: [bool; 7] = core::array::from_fn(|_| downsampler.passes());
        assert_eq!(passed, [true, false, false, true, false, false, true]);
    }

    #[test]
    fn a_factor_of_one_or_none_lets_everything_pass() {
        for factor in [0, 1] {
            let mut downsampler = Downsampler::new(factor);
            assert!((0..5).all(|_| downsampler.passes()));
        }
    }

    #[test]
    fn an_outage_begins_with_its_start_and_is_over_at_its_end() {
        let mut outage = Outage::new(10.0, 20.0);
        let first = 1_747_680_889_549_539_804;
        let lost = [0.0, 9.999, 10.0, 19.999, 20.0, 30.0].map(|s: f64| outage.swallows(first + (s * 1e9) as i64));
        assert_eq!(lost, [false, false, true, true, false, false]);
    }

    #[test]
    fn recurs_no_sooner_than_its_interval() {
        let mut recurrence = Recurrence::new(100);
        let due = [5, 6, 104, 105, 106, 300].map(|time| recurrence.is_due(time));
        assert_eq!(due, [true, false, false, true, false, true]);
    }

    #[test]
    fn pressure_altitude_is_that_of_the_standard_atmosphere() {
        // U.S. Standard Atmosphere 1976, table I, by geopotential altitude.
        for (altitude, pressure) in [(0.0, 101_325.0), (1000.0, 89_874.6), (5000.0, 54_019.9), (11_000.0, 22_632.1)] {
            assert!((pressure_altitude(pressure).0 - altitude).abs() < 0.05, "{:?}", pressure_altitude(pressure));
        }
    }

    #[test]
    fn the_slope_of_pressure_altitude_is_its_finite_difference() {
        for pressure in [30_000.0, 70_000.0, 101_325.0, 105_000.0] {
            let (_, slope) = pressure_altitude(pressure);
            let difference = (pressure_altitude(pressure + 1.0).0 - pressure_altitude(pressure - 1.0).0) / 2.0;
            assert!((slope - difference).abs() < 1e-7 * difference.abs(), "{slope} {difference}");
        }
    }
}
