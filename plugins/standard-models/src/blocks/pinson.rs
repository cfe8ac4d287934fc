//! The errors of an inertial solution.

use std::ffi::CStr;

use pntos::{
    Managed, Result,
    client::{MessageArray, StandardStateBlock},
    settings,
};
use pntos_nav::{
    measurement::Rows,
    models::pinson::{ImuNoise, NoiseRotation, Pinson, STATES},
};

use super::{Dynamics, block};
use crate::{
    aux::{Said, said},
    parts::Parts,
};

/// What those who align an inertial read from the group of its sensor.
const KEYS_OF_ALIGNMENT: [&str; 2] = ["accel_bias_initial_sigma", "gyro_bias_initial_sigma"];

pub(super) fn make(parts: &Parts<'_>, label: &CStr) -> Result<Managed<StandardStateBlock>> {
    let (imu, accumulates) = parts.settings(|group| {
        let imu = group.get::<String>("imu").not_empty().required();
        (imu, group.get("accumulate_noise_rotation").or(false))
    })?;
    let noise = settings::read(parts.mediator, &imu, |group| {
        group.shares(&KEYS_OF_ALIGNMENT);
        let mut positive = |key| group.get::<[f64; 3]>(key).positive().required().into();
        let (accelerometer_bias_tau, gyro_bias_tau) = (positive("accel_bias_tau"), positive("gyro_bias_tau"));
        let mut sigma = |key| group.get::<[f64; 3]>(key).not_negative().required().into();
        ImuNoise {
            accelerometer_random_walk: sigma("accel_random_walk_sigma"),
            gyro_random_walk: sigma("gyro_random_walk_sigma"),
            accelerometer_bias_sigma: sigma("accel_bias_sigma"),
            accelerometer_bias_tau,
            gyro_bias_sigma: sigma("gyro_bias_sigma"),
            gyro_bias_tau,
        }
    })?;
    let rotation = if accumulates { NoiseRotation::Accumulated } else { NoiseRotation::EachStep };
    Ok(block(parts, label, Pinson::new(noise, rotation)))
}

impl Dynamics for Pinson {
    fn states(&self) -> usize {
        STATES
    }

    fn receive_aux_data(&mut self, aux: &Managed<MessageArray>) {
        said(aux, |said| match said {
            Said::Solution(solution) => self.set_solution(&solution),
            Said::Forces(forces) => self.set_force(forces.force),
        });
    }

    fn step(&mut self, dt: f64, phi: &mut Rows<'_>, qd: &mut Rows<'_>) -> Result<(), &'static str> {
        let square = |elements| <[f64]>::as_chunks_mut(elements).0.first_chunk_mut();
        let (Some(phi), Some(qd)) = (square(phi.elements), square(qd.elements)) else {
            return Err("it has 15 states, and there is room for fewer");
        };
        if !self.step_into(dt, phi, qd) {
            return Err(
                "it needs the inertial solution and the specific force at the start of each step, so `aux` of its registry \
                 group should have `inertial_pva` and `inertial_forces`",
            );
        }
        Ok(())
    }
}
