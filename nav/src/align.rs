//! Alignment: a first solution to start an inertial from, with its covariance and the sensor's errors.
//!
//! * [`StaticAlignment`]: the vehicle stands still, or it begins again; gravity gives roll and pitch. The heading is given, or found from the
//!   Earth's rotation (gyrocompassing), which takes gyros of a few 1e-7 rad/s.
//! * [`Alignment::from_solution`]: another system's solution as it comes.

mod at_rest;
mod covariance;
mod static_alignment;

use nalgebra::{Matrix3, SMatrix, Vector3};

pub use static_alignment::{Heading, StaticAlignment, Status, Unrest};

use crate::solution::{ImuBiases, Pva};

/// Where an inertial starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alignment {
    /// The solution.
    pub solution: Pva,
    /// Its covariance: position error in m, velocity error in m/s, tilt error in rad, each along north, east, down.
    pub covariance: SMatrix<f64, 9, 9>,
    /// What the sensor reads too much.
    pub biases: ImuBiases,
    /// Covariance of the biases: of the accelerometers, then of the gyros.
    pub bias_covariance: SMatrix<f64, 6, 6>,
}

impl Alignment {
    /// Starts from a solution that is known, with biases of zero.
    #[must_use]
    pub fn from_solution(solution: &Pva, covariance: &SMatrix<f64, 9, 9>, sensor: &SensorSigmas) -> Self {
        Self {
            solution: *solution,
            covariance: *covariance,
            biases: ImuBiases::default(),
            bias_covariance: sensor.bias_covariance(),
        }
    }
}

/// A measured position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fix {
    /// Latitude, rad.
    pub latitude: f64,
    /// Longitude, rad.
    pub longitude: f64,
    /// Height above the ellipsoid, m.
    pub height: f64,
    /// Covariance along north, east, down, m².
    pub covariance: Matrix3<f64>,
}

/// How good an inertial sensor is when it is switched on, along its three axes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SensorSigmas {
    /// Standard deviation of the accelerometers' biases, m/s².
    pub accelerometer_bias: Vector3<f64>,
    /// Standard deviation of the gyros' biases, rad/s.
    pub gyro_bias: Vector3<f64>,
    /// Velocity random walk, m/s per square root of a second.
    pub accelerometer_random_walk: Vector3<f64>,
    /// Angle random walk, rad per square root of a second.
    pub gyro_random_walk: Vector3<f64>,
}

impl SensorSigmas {
    fn bias_covariance(&self) -> SMatrix<f64, 6, 6> {
        let sigmas = [self.accelerometer_bias, self.gyro_bias];
        let variance = |at: usize| sigmas[at / 3][at % 3] * sigmas[at / 3][at % 3];
        SMatrix::from_fn(|row, column| if row == column { variance(row) } else { 0.0 })
    }
}
