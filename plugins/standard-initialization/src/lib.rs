//! `standard-initialization`: three plugins that find where an inertial starts.
//!
//! | plugin | what it does |
//! |---|---|
//! | `manual-heading` | the vehicle stands still: roll and pitch from gravity, the heading is known |
//! | `static-align` | the vehicle stands still: roll and pitch from gravity, the heading from the Earth's rotation |
//! | `pva-message` | takes the position, velocity and attitude of another system as they come |
//!
//! Each makes strategies of the kind `PNTOS_INERTIAL_INITIALIZATION_STRATEGY`. What a strategy has no use for it leaves out.
//!
//! # Standing still
//!
//! `manual-heading` and `static-align` collect `ASPN_MEASUREMENT_IMU` with increments, in the platform frame, and
//! `ASPN_MEASUREMENT_POSITION`, geodetic. They are done with the first message after which there is a position and the
//! readings span more than `static_time`. The solution is at the last reading, at the mean of the positions, with no
//! velocity. Its covariance is that of the last position, (0.01 m/s)² for the velocity, and for the tilt what the biases of
//! the sensor make of it. The biases that show while the vehicle stands still are given with it: of the gyros all, of the
//! accelerometers what lies along gravity.
//!
//! Gyros whose bias is not far below the Earth's rate, 7e-5 rad/s, do not find the heading: then its sigma comes out at
//! 1.8 rad, that of a heading of which nothing is known, and a warning says so.
//!
//! If it cannot be a vehicle that stands still, because the mean of the readings is not near gravity, or because the last
//! position is more than five standard deviations, and more than 1 m, from the first one, the status is
//! `PNTOS_INITIALIZATION_FAILED` and it begins again with the next message.
//!
//! # Settings
//!
//! A strategy reads them from the registry group it is made with (`config_group`), or else from that of the plugin's name.
//!
//! | plugin | key | type | meaning |
//! |---|---|---|---|
//! | `manual-heading`, `static-align` | `static_time` | s, 10.0 | how long to collect |
//! | | `imu` | string | the registry group that describes the sensor, such as `imu/vn-100` |
//! | `manual-heading` | `heading` | rad | from north towards east |
//! | | `heading_sigma` | rad | its standard deviation |
//! | `pva-message` | `channel` | string | where the solution comes in; without it from anywhere |
//! | | `start_time` | s | earliest time of a solution to take |
//! | | `sigma` | 9 doubles | standard deviations instead of those of the message: position in m, velocity in m/s, tilt in rad, each north, east, down |
//! | | `imu` | string | as above |
//!
//! The group of a sensor holds, for its three axes, `accel_bias_initial_sigma` (m/s²), `gyro_bias_initial_sigma` (rad/s) and,
//! for `static-align`, `accel_random_walk_sigma` (m/s per √s) and `gyro_random_walk_sigma` (rad per √s), 0 without them.
//!
//! # What it does with bad input
//!
//! Each is logged once by each strategy, and counted in the registry group of the plugin's name with `/statistics`: `sampled`
//! (an IMU message with samples of rates), `unusable` (another frame, a term that is not known, a covariance of another size),
//! `refused` (a value that is not finite, a reading that is not later than the one before). All are left out. `failed` counts
//! how often it began again.

mod pva_message;
mod sensor;
mod solution;
mod standing_still;

use std::{borrow::Cow, ffi::CStr};

use pntos::{
    Error, Exclusive, Fault, InitializationType, Managed, Mediator, Result, client, notices::Notices, prelude::*,
    table::InitializationPlugin,
};

pntos::notices! {
    /// What can be wrong with a message.
    pub(crate) enum Kind {
        /// It has samples of rates instead of increments.
        Sampled => WARN "sampled",
        /// It is in another frame, or lacks something.
        Unusable => WARN "unusable",
        /// A value is one that there cannot be.
        Refused => WARN "refused",
        /// After it the alignment begins again.
        Failed => WARN "failed",
    }
}

/// What the three plugins have in common.
#[derive(Debug, Default)]
struct Shared {
    /// `None` unless the plugin runs.
    notices: Exclusive<Option<Notices<Kind>>>,
}

/// Where the settings of a new strategy are, and whom it tells what is wrong.
pub(crate) struct New<'a> {
    pub identifier: &'static str,
    pub group: Cow<'a, str>,
    pub mediator: Mediator,
    pub notices: Notices<Kind>,
}

type Strategy = Managed<client::CommonInitializationStrategy>;

impl Shared {
    fn init(&self, init: Init<'_>) -> Result {
        *self.notices.enter()? = Some(Notices::new(&init.mediator));
        Ok(())
    }

    fn shut_down(&self) -> Result {
        let notices = self.notices.enter()?.take();
        notices.map_or(Ok(()), |notices| notices.publish())
    }

    fn new_strategy(
        &self,
        identifier: &'static str,
        type_: InitializationType,
        group: Option<&CStr>,
        make: impl FnOnce(&New<'_>) -> Result<Strategy>,
    ) -> Result<Option<Strategy>> {
        if !is_supported(type_) {
            return Ok(None);
        }
        let Some(notices) = self.notices.enter()?.clone() else {
            return Err(Error::with_fault(Fault::Caller, "`new_initialization_strategy` comes after `init_plugin`"));
        };
        let group = group.map_or(Cow::Borrowed(identifier), CStr::to_string_lossy);
        let notices = notices.named(format_args!("the alignment of the registry group `{group}`"));
        let mediator = notices.mediator().clone();
        make(&New { identifier, group, mediator, notices }).map(Some)
    }
}

fn is_supported(type_: InitializationType) -> bool {
    type_ == InitializationType::INERTIAL_INITIALIZATION_STRATEGY
}

macro_rules! plugin {
    ($(#[$doc:meta])* $name:ident, $identifier:literal, $make:path) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub struct $name(Shared);

        impl CommonPlugin for $name {
            fn init_plugin(&self, init: Init<'_>) -> Result {
                self.0.init(init)
            }

            fn shutdown_plugin(&self) -> Result {
                self.0.shut_down()
            }
        }

        #[pntos_plugin(identifier = $identifier)]
        impl InitializationPlugin for $name {
            fn is_initialization_type_supported(&self, type_: InitializationType) -> Result<bool> {
                Ok(is_supported(type_))
            }

            fn new_initialization_strategy(
                &self,
                type_: InitializationType,
                config_group: Option<&CStr>,
            ) -> Result<Option<Strategy>> {
                self.0.new_strategy($identifier, type_, config_group, $make)
            }
        }
    };
}

plugin! {
    /// Levels with gravity, and is told the heading.
    ManualHeading, "manual-heading", standing_still::with_given_heading
}
plugin! {
    /// Levels with gravity, and finds the heading with the Earth's rotation.
    StaticAlign, "static-align", standing_still::with_found_heading
}
plugin! {
    /// Starts from another system's solution.
    PvaMessage, "pva-message", pva_message::new
}

pntos::export_plugins![ManualHeading, StaticAlign, PvaMessage];
