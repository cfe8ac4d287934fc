//! `standard-models`: error models of inertial solutions, sensors and clocks, and how common measurements show them.
//!
//! The plugin makes models for engines of the standard model. Each kind reads the registry group that its user names.
//! Units are those of the SI, vectors are arrays of doubles, matrices arrays of doubles row after row. The keys of the
//! orchestration in the same groups (`model`, `blocks`, `channel`, `aux`, `initial_covariance`, ...) are passed over; any
//! other key that means nothing is warned about.
//!
//! # State blocks
//!
//! | kind | states | key | type | meaning |
//! |---|---|---|---|---|
//! | `pinson15` | 15 | `imu` | string | registry group of the sensor, see below |
//! | | | `accumulate_noise_rotation` | bool, false | turn the noise on top of the rotations of all steps before, as the reference system does |
//! | `fogm` | one for each element | `sigma` | doubles | standard deviations in balance, in the unit of the states |
//! | | | `tau` | doubles, s | correlation times |
//! | | | `exact_noise` | bool, false | exact noise for steps of any length, instead of the second-order noise that all other models have |
//! | `clock_bias` | 2 or 3 | `h_0`, `h_neg2` | doubles, s and 1/s | coefficients of the Allan variance: white noise of the frequency, and its random walk |
//! | | | `q3` | double, 1/s³ | spectral density of the noise on the rate of the drift; without it there is no third state |
//! | `constant` | `states` | `states` | int | how many; without it as many as `q` has rows |
//! | | | `q` | n x n doubles, zeros | spectral density of their random walk, in the squared unit of the states per second |
//!
//! `pinson15` models the errors of an inertial solution (see [`pinson`](pntos_nav::models::pinson) for the states), and is
//! given the solution and the specific force at the start of each step: `aux = ["inertial_pva", "inertial_forces"]`.
//!
//! The group of a sensor, such as `imu/vn-100`, has three elements for each key: `accel_bias_sigma` (m/s²),
//! `accel_bias_tau` (s), `accel_random_walk_sigma` (m/s^1.5), `gyro_bias_sigma` (rad/s), `gyro_bias_tau` (s),
//! `gyro_random_walk_sigma` (rad/s^0.5). Who aligns an inertial also reads `accel_bias_initial_sigma` and
//! `gyro_bias_initial_sigma` there.
//!
//! # Measurement processors
//!
//! Those on the errors of an inertial solution have its block first in `blocks`, and need the solution at the time of the
//! measurement: `aux = ["inertial_pva"]`. A lever arm goes from the platform to the sensor, along the axes of the
//! platform. An `orientation` is the quaternion, scalar first, of the rotation from the axes of the platform to those of
//! the sensor.
//!
//! | kind | message | blocks behind the inertial errors | keys |
//! |---|---|---|---|
//! | `pinson_position` | position, geodetic | | `lever_arm`, `white_share` |
//! | `pinson_with_ned_fogm_position` | position, geodetic | 3 states: error of the fix along north, east, down, true minus measured, m | `lever_arm`, `white_share` |
//! | `pinson_with_lever_arm_position` | position, geodetic | these 3, and 3 of the lever arm's error along the axes of the platform, m | `lever_arm`, `white_share` |
//! | `pinson_posvel` | position, velocity and attitude, geodetic; the attitude is not used | none, or 3 states as above | `lever_arm`, `velocity_delay`, `white_share` |
//! | `pinson_velocity` | velocity along north, east, down, any of its components | | `lever_arm`, `velocity_delay` |
//! | `pinson_body_velocity` | velocity along the axes of the sensor, any of its components | | `lever_arm`, `orientation` |
//! | `pinson_altitude` | altitude, or the height of a position or a solution | none, or 1 state: its error, measured minus true, m | `lever_arm` |
//! | `direction3d_to_points` | directions to points of known position | | `lever_arm`, `orientation` |
//!
//! Two do without an inertial solution:
//!
//! | kind | message | blocks | keys |
//! |---|---|---|---|
//! | `position` | position, geodetic | a block with whole values, such as that of `pinson_error_to_standard`; if wanted 3 states of the fix's error in rad, rad, m | `lever_arm`, `white_share` |
//! | `clock_time` | time: the readings of clocks | `clock_bias` | `clock_id`: which of the clocks; without it the only one |
//!
//! `lever_arm` (3 doubles, m) is zero and `orientation` (4 doubles) the identity where it is not set. `pinson_body_velocity`
//! and `pinson_velocity` with a lever arm also need the rotation rate: `aux = ["inertial_pva", "inertial_forces"]`. So does
//! a `velocity_delay` (double, s): how much older than its time stamp a velocity is, with the acceleration taken as steady.
//! `pinson_posvel` takes the velocity as that of the place where the position is if it is told the rate, and as that of the
//! platform, like the reference system, if not. `white_share` (double, above 0 and up to 1, 1) is how much of the covariance
//! of a position is of errors that are new with each message: a receiver counts those that last in it too, and a block that
//! has states for them would count them twice. An altitude above mean sea level is turned into one above the ellipsoid
//! with the geoid of EGM96; one above the ground is refused. Directions may be in sine space, in the normalised image, or
//! azimuth and elevation; in pixels they are refused.
//!
//! # Virtual state blocks
//!
//! | kind | from | to | keys |
//! |---|---|---|---|
//! | `pinson_error_to_standard` | errors of an inertial solution, at least the first 9 | latitude, longitude (rad), height (m), velocity (m/s), roll, pitch, yaw (rad); further states as they are | |
//! | `state_extractor` | any states | some of them | `incoming_state_size`: how many there are, int; `indices_to_extract`: doubles that are whole, from 0 |
//!
//! `pinson_error_to_standard` needs the inertial solution at the time of the conversion: `aux = ["inertial_pva"]`.
//!
//! # What is refused
//!
//! There is no model for a message of another type or frame, with a value that is not finite, with a covariance that is
//! not positive definite, without an inertial solution at its very time, or for states that are too few. The first of each
//! kind is logged by each processor; all are counted in the registry group `standard-models/statistics` at the end of the
//! run, and each processor logs how many it refused: `wrong_type` (or an array that is not there), `wrong_frame`, `missing`
//! (a value that is not given), `not_finite`, `no_place` (a
//! latitude or longitude that there is not), `covariance` (of another size, or not positive definite), `no_solution`,
//! `other_time`, `no_rate`, `no_estimate`, `too_few_states`. Auxiliary messages of other types are passed over.

#![deny(unsafe_code)]

mod aux;
mod blocks;
mod parts;
mod processors;
mod refusal;
mod virtual_blocks;

use std::ffi::CStr;

use pntos::{
    CStrArray, Error, Exclusive, Fault, FusionType, Result, client,
    notices::Notices,
    prelude::*,
    table::{StandardStateModelProvider, StateModelingPlugin},
};

use crate::{
    parts::{Parts, Purpose},
    refusal::Refusal,
};

/// Identifier of the plugin.
pub const IDENTIFIER: &str = "standard-models";

/// The plugin.
#[derive(Debug, Default)]
pub struct StandardModels {
    /// `None` unless the plugin runs.
    provider: Exclusive<Option<Provider>>,
}

impl CommonPlugin for StandardModels {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        *self.provider.enter()? = Some(Provider { refusals: Notices::new(&init.mediator) });
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        let provider = self.provider.enter()?.take();
        provider.map_or(Ok(()), |provider| provider.refusals.publish())
    }
}

#[pntos_plugin(identifier = "standard-models")]
impl StateModelingPlugin for StandardModels {
    fn is_fusion_type_supported(&self, type_: FusionType) -> Result<bool> {
        Ok(type_ == FusionType::STANDARD_MODEL)
    }

    fn new_state_model_provider(&self, type_: FusionType) -> Result<Option<Managed<client::CommonStateModelProvider>>> {
        if type_ != FusionType::STANDARD_MODEL {
            return Ok(None);
        }
        let provider = self.provider.enter()?.clone().ok_or_else(|| {
            Error::with_fault(Fault::Caller, "models are made between `init_plugin` and `shutdown_plugin`")
        })?;
        let mediator = provider.refusals.mediator().clone();
        Ok(Some(client::StandardStateModelProvider::implement(provider, &mediator).upcast()))
    }
}

/// Makes the models.
#[derive(Clone, Debug)]
struct Provider {
    refusals: Notices<Refusal>,
}

impl Provider {
    fn parts<'a>(&'a self, purpose: Purpose, kind: &'a CStr, group: Option<&CStr>) -> Parts<'a> {
        Parts {
            mediator: self.refusals.mediator(),
            purpose,
            kind: kind.to_str().unwrap_or_default(),
            group: group.map(|group| group.to_string_lossy().into_owned()),
        }
    }
}

impl StandardStateModelProvider for Provider {
    fn processor_identifiers(&self) -> Vec<&CStr> {
        processors::KINDS.iter().map(|(kind, _)| *kind).collect()
    }

    fn block_identifiers(&self) -> Vec<&CStr> {
        blocks::KINDS.iter().map(|(kind, _)| *kind).collect()
    }

    fn virtual_block_identifiers(&self) -> Vec<&CStr> {
        virtual_blocks::KINDS.iter().map(|(kind, _)| *kind).collect()
    }

    fn new_processor(
        &self,
        processor_index: usize,
        _: Option<Managed<client::StandardFusionEngine>>,
        label: &CStr,
        state_block_labels: CStrArray<'_>,
        config_group: Option<&CStr>,
    ) -> Result<Option<Managed<client::StandardMeasurementProcessor>>> {
        let Some((kind, make)) = processors::KINDS.get(processor_index) else { return Ok(None) };
        let parts = self.parts(Purpose::Processor, kind, config_group);
        let name = format_args!("the measurement processor `{}` (`{}`)", label.to_string_lossy(), parts.kind);
        let names = processors::Names::new(label, state_block_labels, self.refusals.named(name));
        make(&parts, names).map(Some).map_err(|error| parts.context(error, label))
    }

    fn new_block(
        &self,
        block_index: usize,
        _: Option<Managed<client::StandardFusionEngine>>,
        label: &CStr,
        config_group: Option<&CStr>,
    ) -> Result<Option<Managed<client::StandardStateBlock>>> {
        let Some((kind, make)) = blocks::KINDS.get(block_index) else { return Ok(None) };
        let parts = self.parts(Purpose::Block, kind, config_group);
        make(&parts, label).map(Some).map_err(|error| parts.context(error, label))
    }

    fn new_virtual_block(
        &self,
        virtual_block_index: usize,
        source_label: &CStr,
        target_label: &CStr,
        config_group: Option<&CStr>,
    ) -> Result<Option<Managed<client::VirtualStateBlock>>> {
        let Some((kind, make)) = virtual_blocks::KINDS.get(virtual_block_index) else { return Ok(None) };
        let parts = self.parts(Purpose::VirtualBlock, kind, config_group);
        let names = virtual_blocks::Names { source: source_label.to_owned(), target: target_label.to_owned() };
        make(&parts, names).map(Some).map_err(|error| parts.context(error, target_label))
    }
}

pntos::export_plugins![StandardModels];
