//! `standard-orchestration`: any state blocks, measurements and preprocessors around one inertial, put together by
//! configuration.
//!
//! # What it does with a message
//!
//! 1. Its channel's preprocessors change, convert, drop or multiply it, in the order of `preprocessors`.
//! 2. What comes of a message of the inertial's channel is processed at once. Any other waits until a message is there that
//!    is more than `buffer_length` younger than the time stamp with which it came, or than its time where the preprocessors
//!    have corrected that by more than `buffer_length`. Then it is processed, after all whose corrected times are before its
//!    own: none overtakes an older one.
//! 3. Until there is a first solution, messages of `alignment_channels` go to the alignment, and others nowhere.
//! 4. A message older than the filter is left out. One of the inertial's channel goes to the inertial; one of a
//!    processor's channel moves the filter to its time, in steps of at most `max_propagation_interval`, and updates it. What
//!    the filter learns about the errors of the inertial is given back to the inertial at once, and the filter goes on from
//!    zero.
//! 5. If no measurement comes, the filter follows the beginning of the inertial's history, so that it never loses it.
//! 6. A solution goes out when the time of messages is more than `publish_period` past the one before: at the time of the
//!    message, or of the newest inertial solution where the message is ahead of it.
//!
//! The controller is asked for all messages as they come, because only what is done here knows their order.
//!
//! # Settings
//!
//! All of them are read when the plugin is given its plugins; every error is said at once, in the log. Times are in s.
//!
//! `standard-orchestration`:
//!
//! | key | type, default | meaning |
//! |---|---|---|
//! | `imu_channel` | string | channel of the inertial sensor; without it there is no inertial |
//! | `inertial` | string, `inertial` | group of the inertial's settings |
//! | `inertial_kind` | string, `mechanization` | or `external`: the channel has solutions of a device that integrates by itself |
//! | `inertial_plugin`, `alignment_plugin`, `fusion_plugin`, `strategy` | string | identifier of the plugin to use; without it the only one |
//! | `inertial_block` | string, `pinson15` | label of the state block of the inertial's 15 errors |
//! | `alignment` | string, `alignment` | group of the alignment's settings |
//! | `alignment_channels` | strings | what the alignment gets; without it the channels of the inertial and of all processors |
//! | `blocks` | strings | labels of the other state blocks, whose states come first in the filter |
//! | `virtual_blocks` | strings | target labels of virtual state blocks |
//! | `processors` | strings | labels of measurement processors |
//! | `preprocessors` | strings | names of preprocessors, in the order in which they are used |
//! | `buffer_length` | double, 2 | how long messages wait for older ones |
//! | `max_propagation_interval` | double, 2 | the longest step of the filter |
//! | `max_filter_lag` | double, 2 | how far the filter may stay behind before it is moved without a measurement |
//! | `outage_step` | double, 1 | how much further than it must it is moved then; with 0 it is moved for each message, as the reference does, which takes most of the time of an outage |
//! | `feedback_time_threshold` | double, 0 | how long after the feedback before there is the next one |
//! | `feedback_position_threshold` | double, 0 | how many metres the position error must be along an axis for feedback |
//! | `gap_acceleration` | double, 1 | m/s²: how a vehicle may change its velocity during a gap between the readings of the inertial; the filter takes the solution after it for so uncertain |
//! | `gap_turn_rate` | double, 0.1 | rad/s: how it may turn meanwhile; a tenth of that is how it may lean |
//! | `publish_period` | double, 1 | of solutions; 0 is never |
//! | `solution_channel` | string, `/solution/pntos/pva` | where the best solution goes |
//! | `imu_solution_channel` | string | where the inertial's own solution goes at the same times; without it nowhere |
//! | `publish_before_update`, `publish_after_update` | bool, false | send both solutions round each update, too |
//! | `clock_block` | string | label of a block whose first state is the error of a clock in s: its time can be asked for, and is published where there is no inertial |
//! | `clock_id` | int, 0 | number of that clock in the messages |
//!
//! Each label has a group: `block/LABEL`, `virtual/TARGET`, `processor/LABEL`, `preprocessor/NAME`. In it are, beside the
//! keys of the model:
//!
//! | key | of | meaning |
//! |---|---|---|
//! | `model` | all | identifier of the model among those of the plugins |
//! | `initial_sigma` or `initial_covariance`, `initial_estimate` | block | what it starts with, in the units of the states; without an estimate, zeros; the inertial's block takes what the alignment found |
//! | `aux` | block, virtual, processor | what it gets of the inertial, `inertial_pva` and `inertial_forces`; the inertial's block gets both |
//! | `aux_channels` | block, virtual, processor | whose messages it gets as they come |
//! | `blocks`, `channel` | processor | labels of the blocks its model is over, and the channel of its measurements |
//! | `source` | virtual | label of what it converts from |
//! | `channels`, `regex` | preprocessor | channels it is for, by name or as patterns of which a part of the name is enough; without any, all |
//!
//! # What it does with what it should not get
//!
//! Each kind is logged once, with the first case, and counted. The counts go to the registry group
//! `standard-orchestration/statistics` at the end, beside `messages`, `propagations`, `updates`, `published` and `waiting`.
//!
//! | count | what | then |
//! |---|---|---|
//! | `old` | a message older than the filter | left out |
//! | `far_ahead` | a measurement more than 10 s ahead of the inertial and of what waits | left out |
//! | `wrong_type` | a message that the inertial does not take | left out |
//! | `no_time` | a measurement without a time of validity | left out |
//! | `no_message` | a preprocessor's array with an element that is no message | left out |
//! | `unaligned` | a minute of messages, or a run, over which the alignment was not done | it goes on; the log says what it got |
//! | `no_inertial` | the inertial has no solution at the filter's time, as after a gap | models go on with what they got before |
//! | `no_readings` | nothing came on the inertial's channel after the alignment | the solution stays where it began |
//! | `gaps` | more than 0.5 s between the readings of the inertial | its errors are made as uncertain as `gap_acceleration` and `gap_turn_rate` say |
//! | `stuck` | the engine did not move | the update is tried all the same |
//! | `not_finite` | an estimate that is not finite | is not given back to the inertial |
//! | `overfull` | more than 100 000 waiting messages | the oldest is processed early |

#![deny(unsafe_code)]

mod assembly;
mod channels;
mod estimate;
mod faults;
mod filter;
mod gap;
mod inertial;
mod plugins;
mod pva;
mod run;
mod sequence;
mod settings;
mod solutions;
mod start;
mod update;
mod wait;

use std::ffi::CStr;

use pntos::{
    Error, Fault, Result,
    client::{MessageArray, MessageStreamConfig, PluginArray, StringArray},
    prelude::*,
};

use crate::run::Run;

/// Identifier of the plugin, and the registry group of its settings.
pub const IDENTIFIER: &str = "standard-orchestration";

/// The plugin.
#[derive(Default)]
pub struct StandardOrchestration {
    state: Exclusive<State>,
}

#[derive(Default)]
struct State {
    mediator: Option<Mediator>,
    /// `None` before the configuration was read, and where it has errors: then messages go nowhere.
    run: Option<Run>,
}

impl CommonPlugin for StandardOrchestration {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        self.state.enter()?.mediator = Some(init.mediator);
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        let State { run, .. } = std::mem::take(&mut *self.state.enter()?);
        run.map_or(Ok(()), |run| run.finish())
    }
}

#[pntos_plugin(identifier = "standard-orchestration")]
impl OrchestrationPlugin for StandardOrchestration {
    fn init_orchestration_plugin(
        &self,
        plugins: Option<Managed<PluginArray>>,
        stream_config: &MessageStreamConfig,
    ) -> Result {
        let Some(mediator) = self.state.enter()?.mediator.clone() else {
            return Err(Error::with_fault(Fault::Caller, "`init_orchestration_plugin` comes after `init_plugin`"));
        };
        mediator.with(|system| stream_config.immediate_stream_all(system, true))?;
        let run = Run::new(&mediator, plugins.as_deref())?;
        self.state.enter()?.run = Some(run);
        Ok(())
    }

    fn process_pntos_message(&self, message: Managed<Message>, _sequenced: bool) -> Result {
        match &mut self.state.enter()?.run {
            Some(run) => run.accept(message),
            None => Ok(()),
        }
    }

    fn get_filter_description_list(&self) -> Result<Managed<StringArray>> {
        let state = self.state.enter()?;
        Ok(StringArray::from_strs(state.run.iter().flat_map(Run::names)))
    }

    fn request_solutions(
        &self,
        solution_times: &[Timestamp],
        filter_description: Option<&CStr>,
    ) -> Result<Option<Managed<MessageArray>>> {
        let state = self.state.enter()?;
        match &state.run {
            Some(run) => Ok(run.solutions(solution_times, filter_description)),
            None => Ok(filter_description.is_none().then(|| MessageArray::new(vec![None; solution_times.len()]))),
        }
    }
}

pntos::export_plugins![StandardOrchestration];
