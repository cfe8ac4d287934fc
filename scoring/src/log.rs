//! A log read once from end to end.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;

use lcm_event_log::{OpenError, OpenReason, ReadError, Reader};

use crate::channels::Counts;
use crate::{Channel, Sample, Track};

/// What a log holds: counts of everything, and tracks of the channels that were asked for.
#[derive(Debug, Default)]
pub struct Log {
    /// In order of name.
    pub channels: Vec<Channel>,
    /// What is wrong with it.
    pub damage: Damage,
    tracks: HashMap<String, Track>,
}

/// What is wrong with a log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Damage {
    /// Places where something else than an event was found.
    pub places: u64,
    /// Bytes that belong to no event.
    pub skipped_bytes: u64,
    /// The log ends inside an event.
    pub truncated: bool,
}

/// A log that cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum LogError {
    /// It cannot be opened.
    Open(OpenError),
    /// It was opened, and reading it failed.
    Read(ReadError),
}

impl Log {
    /// Reads the log at `path` and keeps the tracks of the channels in `wanted`. A log with no events is no error: a run
    /// that published nothing leaves one.
    ///
    /// # Errors
    ///
    /// If the log cannot be opened or read. A damaged one is read as far as it goes.
    pub fn read(path: &Path, wanted: &[&str]) -> Result<Log, LogError> {
        let mut reader = match Reader::open(path) {
            Ok(reader) => reader,
            Err(OpenError { reason: OpenReason::Empty, .. }) => return Ok(Log::default()),
            Err(error) => return Err(LogError::Open(error)),
        };
        let mut counts = Counts::default();
        let mut found: Vec<(Vec<Sample>, u64)> = vec![Default::default(); wanted.len()];
        while let Some(event) = reader.next_event().map_err(LogError::Read)? {
            counts.add(event.channel, event.data, event.timestamp_us);
            if let Some(index) = wanted.iter().position(|channel| *channel == event.channel) {
                let (samples, refused) = &mut found[index];
                match Sample::decode(event.channel, event.data) {
                    Ok(sample) => samples.push(sample),
                    Err(_) => *refused += 1,
                }
            }
        }
        let statistics = reader.statistics();
        let track = |(samples, refused)| {
            let mut track = Track::new(samples);
            track.refused = refused;
            track
        };
        Ok(Log {
            channels: counts.finish(),
            damage: Damage {
                places: statistics.corrupt_headers + statistics.impossible_lengths,
                skipped_bytes: statistics.skipped_bytes,
                truncated: statistics.truncated,
            },
            tracks: wanted.iter().map(|channel| (*channel).to_owned()).zip(found.into_iter().map(track)).collect(),
        })
    }

    /// Whether there is a message on `channel`.
    #[must_use]
    pub fn has(&self, channel: &str) -> bool {
        self.channels.iter().any(|it| it.channel == channel)
    }

    /// The track of a channel that was asked for, to keep it; empty if there is none.
    #[must_use]
    pub fn take_track(&mut self, channel: &str) -> Track {
        self.tracks.remove(channel).unwrap_or_default()
    }
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LogError::Open(error) => error.fmt(f),
            LogError::Read(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LogError {}
