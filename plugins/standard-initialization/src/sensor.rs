//! How good the sensor is, from its registry group.

use pntos::{Mediator, Result, settings};
use pntos_nav::{align::SensorSigmas, nalgebra::Vector3};

/// Keys of the same group that error models read.
const KEYS_OF_MODELS: [&str; 4] = ["accel_bias_sigma", "accel_bias_tau", "gyro_bias_sigma", "gyro_bias_tau"];

/// Reads the group of a sensor.
pub(crate) fn read(mediator: &Mediator, group: &str) -> Result<SensorSigmas> {
    settings::read(mediator, group, |group| {
        group.shares(&KEYS_OF_MODELS);
        let vector = |values: [f64; 3]| Vector3::from(values);
        SensorSigmas {
            accelerometer_bias: vector(group.get("accel_bias_initial_sigma").not_negative().required()),
            gyro_bias: vector(group.get("gyro_bias_initial_sigma").not_negative().required()),
            accelerometer_random_walk: vector(group.get("accel_random_walk_sigma").not_negative().or([0.0; 3])),
            gyro_random_walk: vector(group.get("gyro_random_walk_sigma").not_negative().or([0.0; 3])),
        }
    })
}
