//! Specific force and rotation rate, from the samples.

use nalgebra::Vector3;

use super::{Inertial, history::first_from};
use crate::solution::{ImuSample, seconds_between};

/// What the sensor feels: its errors are left in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForceAndRate {
    /// Specific force along north, east, down, m/s².
    pub force: Vector3<f64>,
    /// Rotation rate of the platform against inertial space, about its own axes, rad/s.
    pub rate: Vector3<f64>,
}

impl Inertial {
    /// Force and rate at a time, those of the sample that covers it; `None` out of range.
    ///
    /// At the very start, before any sample, both are zero.
    pub fn force_and_rate_at(&mut self, time: i64) -> Option<ForceAndRate> {
        let attitude = self.solution_at(time)?.attitude;
        let sample = &self.samples[first_from(&self.samples, time, |sample| sample.time)];
        let interval = self.mean_interval();
        Some(ForceAndRate {
            force: attitude * rotation_corrected(sample) / interval,
            rate: sample.delta_angle / interval,
        })
    }

    /// Force and rate averaged from one time to another, or over the part of that which is in range; `None` if neither
    /// time is.
    pub fn average_force_and_rate(&mut self, from: i64, to: i64) -> Option<ForceAndRate> {
        let (from, to) = (from.min(to), from.max(to));
        if !self.contains(from) && !self.contains(to) {
            return None;
        }
        let (from, to) = (from.max(self.earliest_time()), to.min(self.latest_time()));
        if from == to {
            return self.force_and_rate_at(from);
        }
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
