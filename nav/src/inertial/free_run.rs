//! What the solution would be without the resets of the last seconds.

use super::{Inertial, Memory as _, SensorErrors, interpolate, step::step};
use crate::solution::Pva;

/// An inertial that was let go at a time in the history and is not reset or corrected after it.
#[derive(Clone, Debug)]
pub struct FreeRun<'a> {
    inertial: &'a Inertial,
    errors: SensorErrors,
    before: Pva,
    after: Pva,
    /// The sample that `after` is followed by.
    next: usize,
}

impl Inertial {
    /// Lets the inertial go at a time; `None` out of range.
    pub fn free_run(&mut self, from: i64) -> Option<FreeRun<'_>> {
        let start = self.solution_at(from)?;
        let errors = *self.errors_from(from);
        let next = self.samples.partition_point(|sample| sample.time <= from);
        Some(FreeRun { inertial: self, errors, before: start, after: start, next })
    }
}

impl FreeRun<'_> {
    /// The solution at a time not before that of the call before this one, and in range; `None` otherwise.
    pub fn solution_at(&mut self, time: i64) -> Option<Pva> {
        if time < self.before.time {
            return None;
        }
        while self.after.time < time {
            let sample = self.inertial.samples.get(self.next)?;
            let interval = sample.time - self.inertial.samples[self.next - 1].time;
            let whole = self.inertial.over_its_interval(sample, self.after.time, interval);
            let next = step(&self.after, &whole, &self.errors);
            self.before = self.after;
            self.after = if next.is_plausible() { next } else { Pva { time: sample.time, ..self.before } };
            self.next += 1;
        }
        Some(interpolate(&self.before, &self.after, time))
    }
}
