//! The track of an inertial that integrates by itself: its solutions, and what they tell about forces and rates.

use alloc::collections::VecDeque;

use nalgebra::{Rotation3, UnitQuaternion, Vector3};

use super::{ForceAndRate, Memory, Refusal, interpolate, step::Surroundings};
use crate::solution::{Pva, seconds_between};

/// Remembers the last solutions of another device.
#[derive(Clone, Debug)]
pub struct Track {
    capacity: usize,
    /// In order of time. Never empty.
    solutions: VecDeque<Pva>,
}

impl Track {
    /// Begins with a solution, and keeps as many as come in `buffer_length` at `expected_interval`, both in s.
    #[must_use]
    pub fn new(start: &Pva, expected_interval: f64, buffer_length: f64) -> Self {
        let capacity = super::history::capacity(expected_interval, buffer_length);
        let mut solutions = VecDeque::with_capacity(capacity);
        solutions.push_back(*start);
        Self { capacity, solutions }
    }

    /// Takes the next solution.
    ///
    /// # Errors
    ///
    /// If it is not later than the last one, or not finite.
    pub fn add(&mut self, solution: &Pva) -> Result<(), Refusal> {
        if solution.time <= self.latest_time() {
            return Err(Refusal::NotLater);
        }
        if !solution.is_plausible() {
            return Err(Refusal::Implausible);
        }
        super::history::push(&mut self.solutions, self.capacity, *solution);
        Ok(())
    }

    /// The solutions at or before a time and at or after it: two different ones, where there are two.
    fn around(&self, time: i64) -> Option<(&Pva, &Pva)> {
        if !(self.solutions[0].time..=self.latest_time()).contains(&time) {
            return None;
        }
        let after = self.solutions.partition_point(|pva| pva.time < time).max(1).min(self.solutions.len() - 1);
        Some((&self.solutions[after.saturating_sub(1)], &self.solutions[after]))
    }
}

impl Memory for Track {
    fn earliest_time(&mut self) -> i64 {
        self.solutions[0].time
    }

    fn latest_time(&self) -> i64 {
        self.solutions[self.solutions.len() - 1].time
    }

    fn latest_solution(&mut self) -> &Pva {
        &self.solutions[self.solutions.len() - 1]
    }

    fn solution_at(&mut self, time: i64) -> Option<Pva> {
        let (before, after) = self.around(time)?;
        Some(interpolate(before, after, time))
    }

    /// As far as the solutions before and after the time tell.
    fn force_and_rate_at(&mut self, time: i64) -> Option<ForceAndRate> {
        let (before, after) = self.around(time)?;
        Some(felt_between(before, after))
    }

    fn average_within(&mut self, from: i64, to: i64) -> Option<ForceAndRate> {
        let mut sum = ForceAndRate { force: Vector3::zeros(), rate: Vector3::zeros() };
        let first = self.solutions.partition_point(|pva| pva.time <= from);
        for at in first..self.solutions.len() {
            let (before, after) = (&self.solutions[at - 1], &self.solutions[at]);
            if before.time >= to {
                break;
            }
            let felt = felt_between(before, after);
            let covered = seconds_between(before.time.max(from), after.time.min(to));
            sum.force += felt.force * covered;
            sum.rate += felt.rate * covered;
        }
        let duration = seconds_between(from, to);
        Some(ForceAndRate { force: sum.force / duration, rate: sum.rate / duration })
    }
}

/// What a sensor felt on the way from one solution to another: the mechanisation backwards. Without a way, what it feels
/// if it does not accelerate.
fn felt_between(before: &Pva, after: &Pva) -> ForceAndRate {
    let surroundings = Surroundings::at(before);
    let still = ForceAndRate { force: -surroundings.apparent, rate: before.attitude.tr_mul(&surroundings.frame_rate) };
    let dt = seconds_between(before.time, after.time);
    if dt <= 0.0 {
        return still;
    }
    let turned = Rotation3::from_matrix_unchecked(before.attitude.tr_mul(&after.attitude));
    let turn = UnitQuaternion::from_rotation_matrix(&turned).scaled_axis();
    ForceAndRate { force: still.force + (after.velocity - before.velocity) / dt, rate: still.rate + turn / dt }
}
