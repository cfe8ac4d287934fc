//! Gaps between the readings of the inertial sensor, over which the inertial's solution is a guess.

use std::ffi::CString;

use crate::{
    faults::{Faults, Kind},
    filter::Filter,
    inertial::Inertial,
};

/// A gap is at least so long, ns.
const SHORTEST: i64 = 500_000_000;
/// Larger tilts mean nothing to a filter that takes them for small, rad.
const LARGEST_TILT: f64 = 1.0;

/// How a vehicle may move while nobody looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gaps {
    /// m/s².
    pub acceleration: f64,
    /// About the vertical, rad/s.
    pub turn_rate: f64,
}

impl Gaps {
    /// The variances that a gap of so many seconds adds to the errors of position, velocity and attitude.
    fn variances(self, seconds: f64) -> [f64; 9] {
        let velocity = self.acceleration * seconds;
        let position = velocity * seconds / 2.0;
        let heading = (self.turn_rate * seconds).min(LARGEST_TILT);
        // A vehicle on the ground hardly leans.
        let level = heading / 10.0;
        let sigmas = [position, position, position, velocity, velocity, velocity, level, level, heading];
        sigmas.map(|sigma| sigma * sigma)
    }
}

/// Looks for gaps in the times of readings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Readings {
    gaps: Gaps,
    start: i64,
    newest: i64,
}

impl Readings {
    pub(crate) fn new(gaps: Gaps) -> Self {
        Self { gaps, start: i64::MAX, newest: i64::MAX }
    }

    /// The inertial starts at a time.
    pub(crate) fn start(&mut self, time: i64) {
        (self.start, self.newest) = (time, time);
    }

    /// Whether none has come since the start.
    pub(crate) fn are_missing(&self) -> bool {
        self.newest == self.start
    }

    /// Looks at a reading that the inertial was given. If it went over a gap with it, its errors, which are in the block
    /// `label`, are as uncertain as what the vehicle may have done meanwhile.
    #[inline]
    pub(crate) fn follow(&mut self, time: i64, inertial: &Inertial, filter: &Filter, label: &CString, faults: &Faults) {
        if time.saturating_sub(self.newest) < SHORTEST {
            self.newest = self.newest.max(time);
        } else {
            self.look(inertial, filter, label, faults);
        }
    }

    #[cold]
    fn look(&mut self, inertial: &Inertial, filter: &Filter, label: &CString, faults: &Faults) {
        // It may have left the reading out.
        let latest = inertial.latest();
        let gap = latest.saturating_sub(self.newest);
        if gap < SHORTEST {
            return;
        }
        self.newest = latest;
        if inertial.is_correctable() {
            let seconds = gap as f64 * 1e-9;
            filter.loosen(label, &self.gaps.variances(seconds));
            faults.count(
                Kind::Gap,
                format_args!(
                    "the inertial had no readings for {seconds:.3} s before {latest} ns: the filter takes its solution for \
                     as uncertain as `gap_acceleration` and `gap_turn_rate` say"
                ),
            );
        }
    }
}
