//! What a sensor at rest tells.

use core::f64::consts::{PI, TAU};

use nalgebra::Vector3;

use crate::{
    align::Fix,
    solution::{ImuSample, seconds_between},
};

/// Sums of what came while the vehicle stood still.
#[derive(Clone, Debug, Default)]
pub(super) struct AtRest {
    first_time: i64,
    last_time: i64,
    samples: u64,
    delta_velocity: Vector3<f64>,
    delta_angle: Vector3<f64>,
    fixes: u64,
    /// Sums of the differences to the last fix: small numbers, and no date line between them.
    to_last: [f64; 3],
    last: Option<Fix>,
}

/// Means of what came.
#[derive(Clone, Copy, Debug)]
pub(super) struct Means {
    /// Time of the last sample, ns.
    pub time: i64,
    /// Time from the first sample to the last, s.
    pub duration: f64,
    /// Specific force along the axes of the sensor, m/s².
    pub force: Vector3<f64>,
    /// Rotation rate about the axes of the sensor, rad/s.
    pub rate: Vector3<f64>,
    /// Latitude, rad, longitude, rad, and height, m.
    pub position: [f64; 3],
    /// The last fix.
    pub fix: Fix,
}

impl AtRest {
    /// False if the sample was of no use.
    pub(super) fn add_sample(&mut self, sample: &ImuSample) -> bool {
        let finite = (sample.delta_velocity.sum() + sample.delta_angle.sum()).is_finite();
        if !finite || (self.samples > 0 && sample.time <= self.last_time) {
            return false;
        }
        if self.samples == 0 {
            self.first_time = sample.time;
        }
        self.last_time = sample.time;
        self.samples += 1;
        self.delta_velocity += sample.delta_velocity;
        self.delta_angle += sample.delta_angle;
        true
    }

    /// False if the fix was of no use.
    pub(super) fn add_fix(&mut self, fix: &Fix) -> bool {
        if !(fix.latitude + fix.longitude + fix.height + fix.covariance.sum()).is_finite() {
            return false;
        }
        if let Some(last) = self.last {
            let mut eastwards = fix.longitude - last.longitude;
            if eastwards.abs() > PI {
                eastwards -= TAU.copysign(eastwards);
            }
            let moved = [fix.latitude - last.latitude, eastwards, fix.height - last.height];
            for (sum, moved) in self.to_last.iter_mut().zip(moved) {
                *sum -= moved * self.fixes as f64;
            }
        }
        self.fixes += 1;
        self.last = Some(*fix);
        true
    }

    pub(super) fn has_begun(&self) -> bool {
        self.samples > 0
    }

    /// The means, once there is a fix and the samples span more than `duration` seconds.
    pub(super) fn means(&self, duration: f64) -> Option<Means> {
        let fix = self.last?;
        let span = seconds_between(self.first_time, self.last_time);
        if self.samples < 2 || span <= duration {
            return None;
        }
        // Each sample holds one interval, and the first one's began before the span.
        let total = span * self.samples as f64 / (self.samples - 1) as f64;
        let mean = |last: f64, sum: f64| last + sum / self.fixes as f64;
        Some(Means {
            time: self.last_time,
            duration: total,
            force: self.delta_velocity / total,
            rate: self.delta_angle / total,
            position: [
                mean(fix.latitude, self.to_last[0]),
                mean(fix.longitude, self.to_last[1]),
                mean(fix.height, self.to_last[2]),
            ],
            fix,
        })
    }
}
