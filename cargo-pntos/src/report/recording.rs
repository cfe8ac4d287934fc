//! A log read once from end to end.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};

use lcm_event_log::{OpenError, OpenReason, ReadError, Reader, Statistics};

use super::channels::Counts;
use super::decode;
use super::error::Fix;
use super::{Log, short};

/// What a log holds: counts of everything, and positions of the channels that were asked for.
#[derive(Debug)]
pub struct Recording {
    path: PathBuf,
    counts: Counts,
    fixes: HashMap<String, Vec<Fix>>,
    statistics: Statistics,
}

impl Recording {
    /// Reads the log at `path` and keeps the positions on the channels in `wanted`, in order of time.
    pub fn read(path: &Path, wanted: &[&str]) -> Result<Recording, Error> {
        let mut recording = Recording {
            path: path.to_owned(),
            counts: Counts::default(),
            fixes: HashMap::new(),
            statistics: Statistics::default(),
        };
        let mut reader = match Reader::open(path) {
            Ok(reader) => reader,
            // A run that published nothing leaves an empty log, and that is worth a report too.
            Err(OpenError { reason: OpenReason::Empty, .. }) => return Ok(recording),
            Err(error) => return Err(Error::Open(error)),
        };
        while let Some(event) = reader.next_event().map_err(Error::Read)? {
            recording.counts.add(event.channel, &decode::type_name(event.data), event.timestamp_us);
            if wanted.contains(&event.channel)
                && let Some(fix) = decode::fix(event.channel, event.data)
            {
                match recording.fixes.get_mut(event.channel) {
                    Some(fixes) => fixes.push(fix),
                    None => _ = recording.fixes.insert(event.channel.to_owned(), vec![fix]),
                }
            }
        }
        recording.statistics = reader.statistics();
        for fixes in recording.fixes.values_mut() {
            fixes.sort_by_key(|fix| fix.time);
        }
        Ok(recording)
    }

    /// The positions on `channel`, if it was asked for and has any.
    pub fn take_fixes(&mut self, channel: &str) -> Option<Vec<Fix>> {
        self.fixes.remove(channel)
    }

    pub fn into_log(self) -> Log {
        Log {
            path: short(&self.path),
            channels: self.counts.finish(),
            damaged_places: self.statistics.corrupt_headers + self.statistics.impossible_lengths,
            skipped_bytes: self.statistics.skipped_bytes,
            truncated: self.statistics.truncated,
        }
    }
}

/// A log cannot be reported on.
#[derive(Debug)]
pub enum Error {
    Open(OpenError),
    Read(ReadError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Open(error) => error.fmt(f),
            Error::Read(error) => error.fmt(f),
        }
    }
}
