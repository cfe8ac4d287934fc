//! What an inertial that integrates samples is asked for.

use nalgebra::Vector3;

use super::{Inertial, Memory, history::first_from, interpolate};
use crate::solution::{ImuSample, Pva, seconds_between};

/// What the sensor feels: its errors are left in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForceAndRate {
    /// Specific force along north, east, down, m/s².
    pub force: Vector3<f64>,
    /// Rotation rate of the platform against inertial space, about its own axes, rad/s.
    pub rate: Vector3<f64>,
}

impl Memory for Inertial {
    fn earliest_time(&mut self) -> i64 {
        self.catch_up();
        // The oldest one goes as the next sample comes: what begins there could not be finished.
        let first = usize::from(self.solutions.len() == self.capacity);
        self.solutions[first].time
    }

    fn latest_time(&self) -> i64 {
        self.samples[self.samples.len() - 1].time
    }

    fn latest_solution(&mut self) -> &Pva {
        self.catch_up();
        self.latest()
    }

    fn solution_at(&mut self, time: i64) -> Option<Pva> {
        if !self.contains(time) {
            return None;
        }
        let after = first_from(&self.solutions, time, |pva| pva.time);
        let next = self.solutions.get(after)?;
        match after.checked_sub(1) {
            Some(before) if next.time != time => Some(interpolate(&self.solutions[before], next, time)),
            _ => Some(*next),
        }
    }

    /// Those of the sample that covers the time. At the very start, before any sample, both are zero.
    fn force_and_rate_at(&mut self, time: i64) -> Option<ForceAndRate> {
        let attitude = self.solution_at(time)?.attitude;
        let sample = &self.samples[first_from(&self.samples, time, |sample| sample.time)];
        let interval = self.mean_interval();
        Some(ForceAndRate {
            force: attitude * rotation_corrected(sample) / interval,
            rate: sample.delta_angle / interval,
        })
    }

    fn average_within(&mut self, from: i64, to: i64) -> Option<ForceAndRate> {
        let mut sum = ForceAndRate { force: Vector3::zeros(), rate: Vector3::zeros() };
        let first = self.samples.partition_point(|sample| sample.time <= from);
        for at in first..self.samples.len() {
            let (begin, sample) = (self.samples[at - 1].time, self.samples[at]);
            if begin >= to {
                break;
            }
            let covered = seconds_between(begin.max(from), sample.time.min(to));
            let whole = self.over_its_interval(&sample, begin, sample.time - begin);
            let part = covered / seconds_between(begin, sample.time);
            // A sample's increments are turned from the attitude at its beginning, as in the mechanisation; it may be that
            // of a part.
            let attitude = self.solution_at(begin.max(from))?.attitude;
            sum.force += attitude * rotation_corrected(&whole) * part;
            sum.rate += whole.delta_angle * part;
        }
        let duration = seconds_between(from, to);
        Some(ForceAndRate { force: sum.force / duration, rate: sum.rate / duration })
    }
}

/// The velocity increment in the axes that the platform had at the beginning (T&W 10.4, Groves 5.5.2).
fn rotation_corrected(sample: &ImuSample) -> Vector3<f64> {
    sample.delta_velocity + sample.delta_angle.cross(&sample.delta_velocity) * 0.5
}
