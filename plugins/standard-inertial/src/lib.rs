//! `standard-inertial`: makes inertials that remember the last seconds and can be corrected in them.
//!
//! # What it makes
//!
//! * `PNTOS_STANDARD_INERTIAL_MECHANIZATION` integrates `ASPN_MEASUREMENT_IMU` with increments (`INTEGRATED`) in the
//!   platform frame, forward, right, down. It starts at the solution it is given, with sensor errors of zero.
//! * `PNTOS_EXTERNAL_INERTIAL` keeps the whole, geodetic `ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE` of a device that
//!   integrates by itself, and interpolates. Forces and rates are what its solutions tell.
//!
//! Both give `ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE`, geodetic, with a covariance of zero: how good an inertial
//! solution is, is what a filter finds out. Specific force and rotation rate have known sensor errors left in.
//!
//! # Settings
//!
//! An inertial reads them from the registry group it is made with (`config_group`), or else from `standard-inertial`.
//!
//! | key | type | meaning |
//! |---|---|---|
//! | `expected_interval` | s, 0.01 | time from one message to the next |
//! | `buffer_length` | s, 10.0 | how far back it remembers, at the expected interval |
//! | `longest_interval` | s, ten times the expected one | a longer interval is a gap, over which the solution goes on with its velocity and attitude. 0: never |
//!
//! # How a reset works
//!
//! `reset_solution` takes a position, velocity and attitude; terms that it does not know stay. `correct_sensor_errors` sets
//! errors from a time on. Neither integrates anything: the readings since are integrated once more when somebody first asks,
//! or when the next one comes. So both at one time, in either order, cost one pass.
//!
//! # What it does with bad input
//!
//! Each is logged once by each inertial, and counted in the registry group `standard-inertial/statistics` at the end of the
//! run:
//!
//! | what | key | then |
//! |---|---|---|
//! | another type of message | `wrong_type` | left out |
//! | an IMU message with samples of rates | `sampled` | left out |
//! | for the external inertial: another frame, or a term that is not known | `unusable` | left out |
//! | a time that is not later than that of the message before | `not_later` | left out |
//! | the first reading after an interval above `longest_interval` | `doubtful` | left out: its time may be wrong, and a time in the future would make all up to it too late |
//! | a value that is not finite, or makes the speed one that no vehicle has | `implausible` | left out |
//! | an interval below a half or above one and a half of the expected one | `irregular` | integrated as it is |
//! | a reading after that which is not earlier | `gaps` | the gap is bridged, see above |
//! | a reset out of range, in another frame, or not finite | `refused_resets` | nothing changes |
//! | sensor errors out of range or not finite | `refused_corrections` | nothing changes |

mod answers;
mod external;
mod inertial;
mod mechanization;
mod notices;
mod settings;

use std::{borrow::Cow, ffi::CStr};

use pntos::{
    Error, Exclusive, Fault, InertialType, Managed, Message, Result, Source, client, notices::Notices, prelude::*,
    table::InertialPlugin,
};
use pntos_nav::inertial::{Inertial as History, SensorErrors, Track};

use crate::{inertial::Inertial, notices::Kind};

/// Identifier of the plugin, source of its solutions, and the registry group of its settings.
pub const IDENTIFIER: &str = "standard-inertial";

/// The plugin.
#[derive(Debug, Default)]
pub struct StandardInertial {
    /// `None` unless the plugin runs.
    notices: Exclusive<Option<Notices<Kind>>>,
}

impl CommonPlugin for StandardInertial {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        *self.notices.enter()? = Some(Notices::new(&init.mediator));
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        let notices = self.notices.enter()?.take();
        notices.map_or(Ok(()), |notices| notices.publish())
    }
}

#[pntos_plugin(identifier = "standard-inertial")]
impl InertialPlugin for StandardInertial {
    fn is_inertial_type_supported(&self, type_: InertialType) -> Result<bool> {
        Ok(matches!(type_, InertialType::STANDARD_INERTIAL_MECHANIZATION | InertialType::EXTERNAL_INERTIAL))
    }

    fn new_inertial(
        &self,
        type_: InertialType,
        solution: Managed<Message>,
        config_group: Option<&CStr>,
    ) -> Result<Option<Managed<client::CommonInertial>>> {
        if !self.is_inertial_type_supported(type_)? {
            return Ok(None);
        }
        let Some(notices) = self.notices.enter()?.clone() else {
            return Err(Error::with_fault(Fault::Caller, "`new_inertial` comes after `init_plugin`"));
        };
        let group = config_group.map_or(Cow::Borrowed(IDENTIFIER), CStr::to_string_lossy);
        let settings = settings::read(notices.mediator(), &group)?;
        let start = pntos_nav_messages::pva(&solution).map_err(|lack| {
            Error::with_fault(
                Fault::Caller,
                format_args!("the solution from {:?} to start from is of no use: {lack}", solution.source()),
            )
        })?;
        if !start.is_plausible() {
            return Err(Error::with_fault(
                Fault::Caller,
                format_args!(
                    "the solution from {:?} to start from has a value that is not finite, or a speed beyond any vehicle",
                    solution.source()
                ),
            ));
        }
        let source = Source::from(IDENTIFIER);
        let mediator = notices.mediator().clone();
        let notices = notices.named(format_args!("the inertial of the registry group `{group}`"));
        Ok(Some(if type_ == InertialType::EXTERNAL_INERTIAL {
            let track = Track::new(&start, settings.expected_interval, settings.buffer_length);
            let inertial = Inertial { memory: Exclusive::new(track), source, notices };
            client::CommonInertial::implement(inertial, type_, &mediator)
        } else {
            let history = History::new(&start, SensorErrors::default(), &settings);
            let inertial = Inertial { memory: Exclusive::new(history), source, notices };
            client::StandardInertialMechanization::implement(inertial, &mediator).upcast()
        }))
    }
}

pntos::export_plugins![StandardInertial];
