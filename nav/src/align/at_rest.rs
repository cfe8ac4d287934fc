//! What a sensor at rest tells.

use core::f64::consts::{PI, TAU};

use nalgebra::Vector3;
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use crate::{
    align::Fix,
    solution::{ImuSample, seconds_between},
};

/// Radius of the Earth, as good as distances over a few seconds need it, m.
const RADIUS: f64 = 6.37e6;
/// Fixes of a vehicle that stands still are at most so many of their standard deviations apart, and may be this far apart, m.
const APART: f64 = 5.0;
const APART_AT_LEAST: f64 = 1.0;

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
    first: Option<Fix>,
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
            let moved = [fix.latitude - last.latitude, eastwards(&last, fix), fix.height - last.height];
            for (sum, moved) in self.to_last.iter_mut().zip(moved) {
                *sum -= moved * self.fixes as f64;
            }
        }
        self.fixes += 1;
        self.last = Some(*fix);
        self.first.get_or_insert(*fix);
        true
    }

    /// How far the last fix is from the first one, in m, if the vehicle cannot have stood still meanwhile.
    pub(super) fn moved_by(&self) -> Option<f64> {
        let (first, last) = (self.first?, self.last?);
        let north = last.latitude - first.latitude;
        let east = eastwards(&first, &last) * first.latitude.cos();
        let distance = RADIUS * (north * north + east * east).sqrt();
        let variance = |fix: &Fix| fix.covariance[(0, 0)] + fix.covariance[(1, 1)];
        let sigma = variance(&first).max(variance(&last)).max(0.0).sqrt();
        (distance > (APART * sigma).max(APART_AT_LEAST)).then_some(distance)
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

/// The difference of two longitudes the short way round, rad.
fn eastwards(from: &Fix, to: &Fix) -> f64 {
    let difference = to.longitude - from.longitude;
    if difference.abs() > PI { difference - TAU.copysign(difference) } else { difference }
}
