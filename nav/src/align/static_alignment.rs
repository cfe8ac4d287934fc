//! Alignment of a vehicle that stands still (Groves 5.6.2).

use nalgebra::{Matrix3, SMatrix, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use super::{
    Alignment, Fix, SensorSigmas,
    at_rest::{AtRest, Means},
    covariance,
};
use crate::{
    attitude::from_roll_pitch_yaw,
    earth::{gravity, rate_ned},
    solution::{ImuBiases, ImuSample, Pva},
};

/// Variance of the velocity of a vehicle that stands still, (m/s)².
const VELOCITY_VARIANCE: f64 = 1e-4;
/// Mean specific force, in parts of gravity, with which a vehicle may be standing still.
const LEVELLING_FORCE: core::ops::RangeInclusive<f64> = 0.5..=1.5;

/// Where the heading comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Heading {
    /// It is known.
    Given {
        /// From north towards east, rad.
        angle: f64,
        /// Its standard deviation, rad.
        sigma: f64,
    },
    /// From the direction in which the Earth turns, which gyros without much bias feel.
    FromEarthRate,
}

/// How far an alignment has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Status {
    /// No sample has come.
    Waiting,
    /// Samples are collected.
    Collecting,
    /// There is a result.
    Done,
    /// What was collected cannot be that of a vehicle that stands still; it begins again with the next sample.
    Failed(Unrest),
}

/// Why a vehicle does not stand still.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unrest {
    /// The mean specific force, in m/s², is not near gravity.
    Force(f64),
    /// The last fix is so far from the first one, m.
    Moved(f64),
}

/// Levels with the mean of the accelerometers, and starts at the mean of the fixes.
#[derive(Clone, Debug)]
pub struct StaticAlignment {
    heading: Heading,
    static_time: f64,
    sensor: SensorSigmas,
    at_rest: AtRest,
    status: Status,
    result: Option<Alignment>,
}

impl StaticAlignment {
    /// Needs more than `static_time` seconds of samples, and one fix.
    #[must_use]
    pub fn new(heading: Heading, static_time: f64, sensor: SensorSigmas) -> Self {
        Self { heading, static_time, sensor, at_rest: AtRest::default(), status: Status::Waiting, result: None }
    }

    /// Takes a sample. False if it is not finite or not later than the last one; what comes once there is a result is
    /// left out.
    pub fn add_sample(&mut self, sample: &ImuSample) -> bool {
        let taken = self.result.is_some() || self.at_rest.add_sample(sample);
        self.finish();
        taken
    }

    /// Takes a fix. False if it is not finite.
    pub fn add_fix(&mut self, fix: &Fix) -> bool {
        let taken = self.result.is_some() || self.at_rest.add_fix(fix);
        self.finish();
        taken
    }

    /// How far it has come.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// The result, once it is done.
    #[must_use]
    pub fn result(&self) -> Option<&Alignment> {
        self.result.as_ref()
    }

    fn finish(&mut self) {
        if self.result.is_some() {
            return;
        }
        let Some(means) = self.at_rest.means(self.static_time) else {
            if self.at_rest.has_begun() {
                self.status = Status::Collecting;
            }
            return;
        };
        let expected = gravity(means.fix.latitude.sin(), means.fix.height);
        let force = means.force.norm();
        let unrest = if LEVELLING_FORCE.contains(&(force / expected)) {
            self.at_rest.moved_by().map(Unrest::Moved)
        } else {
            Some(Unrest::Force(force))
        };
        if let Some(unrest) = unrest {
            self.at_rest = AtRest::default();
            self.status = Status::Failed(unrest);
        } else {
            self.result = Some(align(&means, expected, self.heading, &self.sensor));
            self.status = Status::Done;
        }
    }
}

fn align(means: &Means, gravity: f64, heading: Heading, sensor: &SensorSigmas) -> Alignment {
    let attitude = match heading {
        Heading::Given { angle, .. } => levelled(&means.force, angle),
        Heading::FromEarthRate => compassed(&means.force, &means.rate),
    };
    let tilt = match heading {
        Heading::Given { sigma, .. } => covariance::of_levelling(&attitude, gravity, sensor, sigma),
        Heading::FromEarthRate => covariance::of_compassing(means, &attitude, sensor),
    };
    let mut covariance = SMatrix::<f64, 9, 9>::zeros();
    covariance.fixed_view_mut::<3, 3>(0, 0).copy_from(&means.fix.covariance);
    covariance.fixed_view_mut::<3, 3>(3, 3).fill_diagonal(VELOCITY_VARIANCE);
    covariance.fixed_view_mut::<3, 3>(6, 6).copy_from(&tilt);

    // Of the accelerometers' biases only what lies along gravity shows: the rest was taken for tilt.
    let too_much_down = gravity + (attitude * means.force).z;
    let [latitude, longitude, height] = means.position;
    Alignment {
        solution: Pva { time: means.time, latitude, longitude, height, velocity: Vector3::zeros(), attitude },
        covariance,
        biases: ImuBiases {
            accelerometer: attitude.tr_mul(&Vector3::new(0.0, 0.0, too_much_down)),
            gyro: means.rate - attitude.tr_mul(&rate_ned(means.fix.latitude)),
        },
        bias_covariance: sensor.bias_covariance(),
    }
}

/// The attitude in which gravity gives this specific force.
fn levelled(force: &Vector3<f64>, heading: f64) -> Matrix3<f64> {
    let roll = (-force.y).atan2(-force.z);
    let pitch = force.x.atan2(-(roll.sin() * force.y + roll.cos() * force.z));
    from_roll_pitch_yaw(roll, pitch, heading)
}

/// The attitude in which gravity and the Earth's rotation give this specific force and rate.
pub(super) fn compassed(force: &Vector3<f64>, rate: &Vector3<f64>) -> Matrix3<f64> {
    let level = levelled(force, 0.0);
    let turning = level * rate;
    from_roll_pitch_yaw(0.0, 0.0, (-turning.y).atan2(turning.x)) * level
}
