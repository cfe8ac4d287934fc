//! `standard-preprocessors`: what the measurements of common sensors need before a filter can use them.
//!
//! Each kind of preprocessor reads the registry group that its user names, which an orchestration shares: the keys
//! `model`, `channels` and `regex` are its own, and say which messages a preprocessor is given. Units are those of the SI.
//!
//! | kind | key | type | meaning |
//! |---|---|---|---|
//! | `imu_rotator` | `imu_to_platform` | 9 doubles | the rotation from the axes of the sensor to those of the platform, row after row |
//! | `time_adjuster` | `expected_interval` | double, s | how long it is from one sample to the next |
//! | | `tolerance` | double, s, 0.0001 | a stamp that is off by less is kept |
//! | | `largest_correction` | double, s, 0.5 | a stamp that is off by more is kept as well: the sensor paused. So is one that ends a hundred in a row which are ahead, or behind, by two intervals: messages were lost, or came twice |
//! | `time_bias` | `time_bias` | double, s | by how much stamps are late; it is subtracted |
//! | `downsampler` | `downsampling_factors` | doubles | lets one of so many pass: a single factor for each source by itself, or one for each of `channels` |
//! | `outage` | `start_time`, `end_time` | doubles, s | drops messages from the one on and before the other, counted from the first message of a source |
//! | `baro_converter` | `alt_sigma` | double, m | standard deviation of the altitude; without it that of the pressure, converted |
//! | | `output_channel` | string | where the altitude comes from; without it as the pressure, with `altitude` for `baro_pressure` |
//! | `zero_velocity2d_generator` | `trigger_dt_sec` | double, s, 0 | at most one velocity in this time |
//! | | `lateral_vel_sigma`, `vertical_vel_sigma` | doubles, m/s | standard deviations of the velocity |
//! | | `output_channel` | string | where the velocity comes from |
//!
//! A message that nobody else has is changed in its place, any other is copied first. A message of a type that a
//! preprocessor is not meant for is passed on as it is. That, and whatever else is odd about a message, is logged once for
//! each preprocessor and kind, and counted: each logs its counts at the end, and the registry group
//! `standard-preprocessors/statistics` has their sums, as `wrong_type`, `no_time`, `not_copied`, `restarted` (a time that is
//! too far off to be corrected) and `senseless` (a value that means nothing, which is dropped).
#![deny(unsafe_code)]

mod convert;
mod generate;
mod oddities;
mod sources;
mod thin;
mod time;
mod turn;

use std::ffi::CStr;

use pntos::{
    Error, Exclusive, Fault, Result, client,
    notices::Notices,
    prelude::*,
    settings::{self, Group},
    table::PreprocessorPlugin,
};

use crate::{
    convert::BaroConverter,
    generate::ZeroVelocity,
    oddities::{Odd, Oddities},
    thin::{Downsample, Interruption},
    time::{TimeAdjust, TimeShift},
    turn::Turn,
};

/// Identifier of the plugin.
pub const IDENTIFIER: &str = "standard-preprocessors";

/// What the orchestration reads from the same group.
const SHARED_KEYS: [&str; 3] = ["model", "channels", "regex"];

/// The plugin.
#[derive(Debug, Default)]
pub struct StandardPreprocessors {
    /// `None` unless the plugin runs.
    notices: Exclusive<Option<Notices<Odd>>>,
}

/// What a kind of preprocessor is made from.
struct Parts<'a> {
    mediator: &'a Mediator,
    group: &'a str,
    oddities: Oddities,
}

impl Parts<'_> {
    fn settings<T>(&self, read: impl FnOnce(&mut Group) -> T) -> Result<T> {
        settings::read(self.mediator, self.group, |group| {
            group.shares(&SHARED_KEYS);
            read(group)
        })
    }
}

type Make = fn(Parts<'_>) -> Result<Managed<client::Preprocessor>>;

const KINDS: [(&CStr, Make); 7] = [
    (c"imu_rotator", |parts| Ok(Turn::read(&parts)?.into_object(parts.mediator))),
    (c"time_adjuster", |parts| Ok(TimeAdjust::read(&parts)?.into_object(parts.mediator))),
    (c"time_bias", |parts| Ok(TimeShift::read(&parts)?.into_object(parts.mediator))),
    (c"downsampler", |parts| Ok(Downsample::read(&parts)?.into_object(parts.mediator))),
    (c"outage", |parts| Ok(Interruption::read(&parts)?.into_object(parts.mediator))),
    (c"baro_converter", |parts| Ok(BaroConverter::read(&parts)?.into_object(parts.mediator))),
    (c"zero_velocity2d_generator", |parts| Ok(ZeroVelocity::read(&parts)?.into_object(parts.mediator))),
];

impl CommonPlugin for StandardPreprocessors {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        *self.notices.enter()? = Some(Notices::new(&init.mediator));
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        let notices = self.notices.enter()?.take();
        notices.map_or(Ok(()), |notices| notices.publish())
    }
}

#[pntos_plugin(identifier = "standard-preprocessors")]
impl PreprocessorPlugin for StandardPreprocessors {
    fn preprocessor_identifiers(&self) -> Vec<&CStr> {
        KINDS.iter().map(|(kind, _)| *kind).collect()
    }

    fn new_preprocessor(
        &self,
        preprocessor_index: usize,
        config_group: Option<&CStr>,
    ) -> Result<Option<Managed<client::Preprocessor>>> {
        let Some((kind, make)) = KINDS.get(preprocessor_index) else { return Ok(None) };
        let kind = kind.to_string_lossy();
        let Some(group) = config_group.map(CStr::to_string_lossy) else {
            return Err(Error::with_fault(
                Fault::Caller,
                format_args!("a preprocessor of kind `{kind}` has settings: name the registry group that holds them"),
            ));
        };
        let notices = self.notices.enter()?.clone().ok_or_else(|| {
            Error::with_fault(Fault::Caller, "preprocessors are made between `init_plugin` and `shutdown_plugin`")
        })?;
        let oddities = Oddities(notices.named(format_args!("`{kind}` of the registry group `{group}`")));
        let parts = Parts { mediator: notices.mediator(), group: &group, oddities };
        make(parts).map(Some).map_err(|error| error.context(format_args!("a preprocessor of kind `{kind}`")))
    }
}

pntos::export_plugins![StandardPreprocessors];
