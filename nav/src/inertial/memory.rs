//! What an inertial is asked for, whoever integrates.

use super::ForceAndRate;
use crate::solution::Pva;

/// The last seconds of an inertial. Times are in ns.
///
/// What was put off may be computed when it is first asked for, so all but the latest time wants `&mut`.
pub trait Memory {
    /// The earliest time for which there is a solution.
    fn earliest_time(&mut self) -> i64;

    /// The latest time for which there is a solution.
    fn latest_time(&self) -> i64;

    /// Whether a time is remembered, both ends included.
    fn contains(&mut self, time: i64) -> bool {
        (self.earliest_time()..=self.latest_time()).contains(&time)
    }

    /// The newest solution.
    fn latest_solution(&mut self) -> &Pva;

    /// The solution at a time, exactly or between two; `None` out of range.
    fn solution_at(&mut self, time: i64) -> Option<Pva>;

    /// Force and rate at a time; `None` out of range.
    fn force_and_rate_at(&mut self, time: i64) -> Option<ForceAndRate>;

    /// Force and rate averaged from one time to another, or over the part of that which is in range; `None` if neither
    /// time is.
    fn average_force_and_rate(&mut self, from: i64, to: i64) -> Option<ForceAndRate> {
        let (from, to) = (from.min(to), from.max(to));
        if !self.contains(from) && !self.contains(to) {
            return None;
        }
        let (from, to) = (from.max(self.earliest_time()), to.min(self.latest_time()));
        if from == to { self.force_and_rate_at(from) } else { self.average_within(from, to) }
    }

    /// As [`average_force_and_rate`](Self::average_force_and_rate), from a time in range to a later one in range.
    fn average_within(&mut self, from: i64, to: i64) -> Option<ForceAndRate>;
}
