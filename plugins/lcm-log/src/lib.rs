//! `lcm-log`: a transport that replays an LCM event log and records into one.
//!
//! # Settings
//!
//! They are read from the registry group `lcm-log` when the plugin is initialised.
//!
//! | key | type | meaning |
//! |---|---|---|
//! | `input` | string | log to replay; without it the plugin only records |
//! | `output` | string | log to record into, replaced if it exists; without it broadcasts are dropped |
//! | `channels` | strings | channels to hand to the system; without it, or empty: all of them |
//! | `record_inputs` | bool, false | copy every event of the input to the output, whether its channel is handed on or not |
//! | `default_channel` | string, `/pntos/solution` | where a message goes that is broadcast without a channel name |
//!
//! # What goes in
//!
//! One thread reads the input from front to back, as fast as the system takes it. Each event of a chosen channel is
//! decoded and handed to the mediator with its channel as the source identifier. An event with an unknown fingerprint or
//! with broken content is counted and passed over, with one warning a channel.
//!
//! # What comes out
//!
//! Broadcast messages are encoded and written in the order in which they arrive, numbered from 0. The time stamp of an
//! event is a function of the messages alone, so the same run writes the same bytes: a message's time of validity in
//! whole microseconds; the stamp of the event before it where a message has no time; the input's own stamp for a copied
//! event, which is written before its message is handed on.
//!
//! With `record_inputs` a thread of its own does the writing, beside everything else; what cannot be written is then known up to
//! a megabyte later.
//!
//! # How it ends
//!
//! At the end of the input the counts go to the registry group `lcm-log/statistics` (integers: `events`, `decoded`,
//! `unknown_fingerprint`, `undecodable`, `corrupt_headers`, `impossible_lengths`, `skipped_bytes`, `truncated`, `written`), then
//! `ready_to_shutdown` in the group `controller/flags` becomes true. Without an input that happens at the start. The
//! output takes broadcasts until the plugin is shut down; `written` is brought up to date then.
//!
//! If the input cannot be read, or the output cannot be written, an error is logged, which makes the run a failed one, and
//! `ready_to_shutdown` is set. What was written before stays readable. A damaged input is replayed as far as it goes: a
//! place with a corrupt header is a warning; an event of impossible length, or a log that is cut off within an event, is
//! an error once everything else has been replayed.

mod blame;
mod channels;
mod flags;
mod input;
mod output;
mod settings;
mod statistics;

use std::{
    ffi::CStr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    thread::{self, JoinHandle},
};

use pntos::{Error, Exclusive, Fault, Result, prelude::*};

use crate::{input::Input, output::Output, settings::Settings, statistics::Statistics};

/// Identifier of the plugin, and the registry group of its settings.
pub const IDENTIFIER: &str = "lcm-log";

/// The plugin.
#[derive(Debug, Default)]
pub struct LcmLog {
    state: Exclusive<State>,
    /// Apart from the rest, because the reader writes to it as well.
    output: Arc<Exclusive<Option<Output>>>,
    stop: Arc<AtomicBool>,
}

#[derive(Debug, Default)]
struct State {
    mediator: Option<Mediator>,
    input: Option<Input>,
    reader: Option<JoinHandle<()>>,
    started: bool,
}

impl LcmLog {
    fn open(&self, mediator: &Mediator) -> Result {
        let settings = Settings::read(mediator)?;
        let input = settings.input.as_ref().map(|path| Input::open(path, &settings)).transpose()?;
        let output = settings.output.as_ref().map(|path| Output::create(path, &settings)).transpose()?;
        *self.output.enter()? = output;
        self.state.enter()?.input = input;
        Ok(())
    }

    /// The reader, unless this is the reader itself: the system may end a run from within the reader's last call.
    fn take_reader(&self) -> Result<Option<JoinHandle<()>>> {
        let mut state = self.state.enter()?;
        Ok(state.reader.take_if(|reader| reader.thread().id() != thread::current().id()))
    }

    fn stop_reader(&self) -> Result {
        self.stop.store(true, Relaxed);
        match self.take_reader()?.map(JoinHandle::join) {
            Some(Err(_)) => Err(Error::new("the thread that reads the input panicked")),
            _ => Ok(()),
        }
    }
}

impl CommonPlugin for LcmLog {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let mediator = init.mediator;
        let opened = self.open(&mediator);
        if opened.is_err() {
            flags::finish(&mediator);
        }
        self.state.enter()?.mediator = Some(mediator);
        opened
    }

    fn shutdown_plugin(&self) -> Result {
        let stopped = self.stop_reader();
        let mediator = self.state.enter()?.mediator.take();
        let (Some(output), Some(mediator)) = (self.output.enter()?.take(), mediator) else {
            return stopped;
        };
        let (written, finished) = output.finish();
        statistics::publish_written(&mediator, written);
        finished.and(stopped)
    }
}

#[pntos_plugin(identifier = "lcm-log")]
impl TransportPlugin for LcmLog {
    fn start_listening(&self) -> Result {
        let mut state = self.state.enter()?;
        if std::mem::replace(&mut state.started, true) {
            return Err(Error::with_fault(
                Fault::Caller,
                "a log is replayed once; start the system again to replay it",
            ));
        }
        let Some(mediator) = state.mediator.clone() else {
            return Err(Error::with_fault(Fault::Caller, "`start_listening` comes after `init_plugin`"));
        };
        let Some(input) = state.input.take() else {
            drop(state);
            statistics::publish(&mediator, &Statistics::default());
            flags::finish(&mediator);
            return Ok(());
        };
        let (output, stop) = (Arc::clone(&self.output), Arc::clone(&self.stop));
        let replaying = mediator.clone();
        let reader =
            thread::Builder::new().name(IDENTIFIER.to_owned()).spawn(move || input.replay(&replaying, &output, &stop));
        match reader {
            Ok(reader) => {
                state.reader = Some(reader);
                Ok(())
            }
            Err(why) => {
                drop(state);
                // Nothing will come, so nobody may wait for it.
                flags::finish(&mediator);
                Err(Error::from(why).context("the thread that reads the input could not be started"))
            }
        }
    }

    fn stop_listening(&self) -> Result {
        self.stop_reader()
    }

    fn broadcast_message(&self, message: Managed<Message>, channel_name: Option<&CStr>) -> Result {
        let mut output = self.output.enter()?;
        let Some(recording) = output.as_mut() else {
            return Ok(());
        };
        let result = recording.broadcast(&message, channel_name);
        drop(output);
        let Err(error) = result else { return Ok(()) };
        if let (true, Some(mediator)) = (error.ends_the_run, self.state.enter()?.mediator.clone()) {
            flags::finish(&mediator);
        }
        Err(error.why)
    }
}

pntos::export_plugins![LcmLog];
