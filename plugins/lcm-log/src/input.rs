//! Replaying.

use std::{
    fs::File,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering::Relaxed},
};

use lcm_event_log::Reader;
use pntos::{
    Error, Exclusive, Fault, Mediator, Result,
    lcm::{self, DecodeError},
};

use crate::{
    blame,
    channels::{Channel, Channels},
    flags,
    output::Output,
    settings::Settings,
    statistics,
    statistics::Statistics,
};

/// The log that is replayed.
#[derive(Debug)]
pub(crate) struct Input {
    path: PathBuf,
    log: Reader<File>,
    record: bool,
    channels: Channels,
    statistics: Statistics,
}

/// Why a replay ended.
enum End {
    Log,
    Stopped,
}

impl Input {
    pub(crate) fn open(path: &Path, settings: &Settings) -> Result<Self> {
        Ok(Self {
            path: path.to_owned(),
            log: Reader::open(path).map_err(blame::not_opened)?,
            record: settings.record_inputs && settings.output.is_some(),
            channels: Channels::new(settings.channels.clone()),
            statistics: Statistics::default(),
        })
    }

    /// Hands the log to the system until it ends or `stop` is set, and says how it went. Runs in a thread of its own.
    pub(crate) fn replay(mut self, mediator: &Mediator, output: &Exclusive<Option<Output>>, stop: &AtomicBool) {
        let result = catch_unwind(AssertUnwindSafe(|| self.run(mediator, output, stop)))
            .unwrap_or_else(|_| Err(Error::new("the thread that reads the input panicked")));
        self.statistics.log = self.log.statistics();
        self.statistics.written =
            output.enter().ok().and_then(|output| output.as_ref().map(Output::events)).unwrap_or_default();
        statistics::publish(mediator, &self.statistics);
        match result.and_then(|end| self.judge(end, mediator)) {
            Ok(End::Stopped) => {}
            Ok(End::Log) => flags::finish(mediator),
            Err(error) => {
                mediator.error(error.blamed());
                flags::finish(mediator);
            }
        }
    }

    fn run(&mut self, mediator: &Mediator, output: &Exclusive<Option<Output>>, stop: &AtomicBool) -> Result<End> {
        while !stop.load(Relaxed) {
            let Some(event) = self.log.next_event().map_err(blame::not_read)? else {
                return Ok(End::Log);
            };
            if self.record {
                let copied = output.enter()?.as_mut().map_or(Ok(()), |output| output.copy(&event));
                copied.map_err(|not_recorded| not_recorded.why)?;
            }
            let Channel { source: Some(source), warned, .. } = self.channels.get(event.channel) else {
                continue;
            };
            let error = match lcm::decode_message(&*source, event.data) {
                Ok(message) => {
                    self.statistics.decoded += 1;
                    if mediator.process_pntos_message(message).is_err() {
                        // The plugin was shut down from within an earlier call.
                        return Ok(End::Stopped);
                    }
                    continue;
                }
                Err(error) => error,
            };
            let (count, key) = match error {
                DecodeError::UnknownFingerprint { .. } => {
                    (&mut self.statistics.unknown_fingerprint, "unknown_fingerprint")
                }
                _ => (&mut self.statistics.undecodable, "undecodable"),
            };
            *count += 1;
            if !std::mem::replace(warned, true) {
                mediator.warn(format_args!(
                    "event {} on channel `{}` of `{}` is passed over: {error}; further ones on that channel are only counted: \
                     `{}` of the registry group `lcm-log/statistics`",
                    event.number,
                    event.channel,
                    self.path.display(),
                    key
                ));
            }
        }
        Ok(End::Stopped)
    }

    /// Says what was odd about the log; an error if it was none at all.
    fn judge(&self, end: End, mediator: &Mediator) -> Result<End> {
        let (found, path) = (self.statistics.log, self.path.display());
        if matches!(end, End::Stopped) {
            return Ok(end);
        }
        if found.events == 0 {
            return Err(damaged(format_args!(
                "`{path}` holds no event in {} bytes: it is not an LCM event log, or a damaged one; name another",
                found.skipped_bytes
            )));
        }
        if found.corrupt_headers > 0 {
            mediator.warn(format_args!(
                "`{path}` is damaged in {} places; {} bytes were skipped, everything else was replayed",
                found.corrupt_headers, found.skipped_bytes
            ));
        }
        if found.impossible_lengths > 0 {
            let error = damaged(format_args!(
                "`{path}` has {} events of a length that no event can have; they were passed over and everything else was \
                 replayed. The recording is damaged: use another copy of it",
                found.impossible_lengths
            ));
            mediator.error(error.blamed());
        }
        if found.truncated {
            let error = damaged(format_args!(
                "`{path}` ends within an event; all before it was replayed. The recording was cut off: use a whole copy of it"
            ));
            mediator.error(error.blamed());
        }
        for name in self.channels.missing() {
            mediator.warn(format_args!("`{path}` has no event on channel `{name}`, which `channels` asks for"));
        }
        Ok(end)
    }
}

fn damaged(what: std::fmt::Arguments<'_>) -> Error {
    Error::with_fault(Fault::Input, what)
}
