//! How well an alignment knows the attitude.

use core::f64::consts::PI;

use nalgebra::{Matrix3, SMatrix, Vector3};

use super::{SensorSigmas, at_rest::Means, static_alignment::compassed};

/// Variance of a heading of which nothing is known: evenly spread over the circle, rad².
const UNKNOWN_HEADING: f64 = PI * PI / 3.0;
/// Differences in specific force, m/s², and in rate, rad/s, for the Jacobian: the attitude is not far from linear in them.
const DIFFERENCES: [f64; 2] = [1e-4, 1e-9];

/// Of levelling with a given heading: a bias of the accelerometers is taken for tilt.
pub(super) fn of_levelling(
    attitude: &Matrix3<f64>,
    gravity: f64,
    sensor: &SensorSigmas,
    heading_sigma: f64,
) -> Matrix3<f64> {
    let per_gravity = 1.0 / gravity;
    let tilt = Matrix3::new(0.0, per_gravity, 0.0, -per_gravity, 0.0, 0.0, 0.0, 0.0, 0.0);
    let jacobian = tilt * attitude;
    let biases = Matrix3::from_diagonal(&sensor.accelerometer_bias.map(|sigma| sigma * sigma));
    let mut covariance = jacobian * biases * jacobian.transpose();
    covariance[(2, 2)] += heading_sigma * heading_sigma;
    covariance
}

/// Of gyrocompassing, by numerical derivatives: biases, and the noise that remains in the means.
pub(super) fn of_compassing(means: &Means, attitude: &Matrix3<f64>, sensor: &SensorSigmas) -> Matrix3<f64> {
    let mut jacobian = SMatrix::<f64, 3, 6>::zeros();
    for column in 0..6 {
        let by = DIFFERENCES[column / 3];
        let mut step = Vector3::zeros();
        step[column % 3] = by;
        let at = |sign: f64| match column / 3 {
            0 => compassed(&(means.force + step * sign), &means.rate),
            _ => compassed(&means.force, &(means.rate + step * sign)),
        };
        // The turn between the two attitudes, as small as it is, is the skew part of their quotient.
        let turn = (at(1.0) - at(-1.0)) * attitude.transpose() / (2.0 * by);
        let skew_part = (turn - turn.transpose()) * 0.5;
        jacobian.set_column(column, &Vector3::new(skew_part[(2, 1)], skew_part[(0, 2)], skew_part[(1, 0)]));
    }
    let variance = |bias: f64, walk: f64| bias * bias + walk * walk / means.duration;
    let inputs = SMatrix::<f64, 6, 6>::from_diagonal(&SMatrix::<f64, 6, 1>::from_fn(|row, _| match row / 3 {
        0 => variance(sensor.accelerometer_bias[row], sensor.accelerometer_random_walk[row]),
        _ => variance(sensor.gyro_bias[row - 3], sensor.gyro_random_walk[row - 3]),
    }));
    limit_heading(jacobian * inputs * jacobian.transpose())
}

/// A heading cannot be known worse than not at all; correlations stay.
fn limit_heading(mut covariance: Matrix3<f64>) -> Matrix3<f64> {
    let variance = covariance[(2, 2)];
    if variance > UNKNOWN_HEADING {
        let factor = nalgebra::ComplexField::sqrt(UNKNOWN_HEADING / variance);
        for at in 0..3 {
            covariance[(2, at)] *= factor;
            covariance[(at, 2)] *= factor;
        }
    }
    covariance
}
