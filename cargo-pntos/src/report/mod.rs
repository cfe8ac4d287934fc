//! What a run did, in numbers: messages per channel, and the solution's error against the recording's reference.
//!
//! Everything is read back from the files that the run read and wrote, so the report speaks of what is on the disk, and
//! `cargo pntos inspect` and `cargo pntos compare` can tell the same about logs of another day. What an error is, and how
//! it is computed, is said in the crate `pntos-scoring`.

mod comparison;
mod csv;
pub mod files;
mod html;
mod innovations;
mod table;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use pntos_scoring::{self as scoring, Channel, LogError};
use serde::Serialize;

pub use comparison::{AXES, Comparison, capital, decimals};
pub use csv::errors as csv;
pub use html::document as html;
pub use innovations::{Processor, read as read_innovations};
use table::{Side, Table};

/// The numbers of one run. What does not apply is absent.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<Log>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<Log>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub innovations: Vec<Processor>,
    /// What the plugins have counted.
    #[serde(skip_serializing_if = "Counts::is_empty")]
    pub counts: Counts,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run: Option<Run>,
}

/// By the name of the plugin, then by what was counted.
pub type Counts = BTreeMap<String, BTreeMap<String, i64>>;

/// One log, channel by channel.
#[derive(Debug, Serialize)]
pub struct Log {
    pub path: PathBuf,
    pub channels: Vec<Channel>,
    /// Places where something else than an event was found.
    pub damaged_places: u64,
    /// Bytes that belong to no event.
    pub skipped_bytes: u64,
    /// The log ends inside an event.
    pub truncated: bool,
}

/// How the run itself went.
#[derive(Debug, Serialize)]
pub struct Run {
    pub messages: u64,
    pub solutions: u64,
    /// Solutions that were asked for before there was one.
    pub solutions_unavailable: u64,
    /// Messages that came too late to be put into the order of time.
    pub late_messages: u64,
    /// Calls that found a full queue.
    pub dropped_calls: u64,
    pub wall_time_s: f64,
    /// Message time between the first and the last message.
    pub message_time_s: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times_real_time: Option<f64>,
    /// References to managed objects that nobody gave back; absent when they were not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub references_outstanding: Option<i64>,
}

/// The two channels that are compared.
#[derive(Debug, Clone)]
pub struct Channels {
    pub solution: String,
    pub reference: String,
}

impl Report {
    /// Reads the logs back. The reference may be in either log, the solution is in the output.
    ///
    /// # Errors
    ///
    /// A log that cannot be opened or read.
    pub fn read(input: Option<&Path>, output: Option<&Path>, channels: Option<&Channels>) -> Result<Report, LogError> {
        let wanted: Vec<&str> = channels.iter().flat_map(|it| [&*it.solution, &*it.reference]).collect();
        let read = |path: &Path| scoring::Log::read(path, &wanted);
        let (mut input_log, mut output_log) = (input.map(read).transpose()?, output.map(read).transpose()?);
        // The input may have a solution of the same name, which is that of another run.
        let solution = channels.zip(output_log.as_mut()).map(|(channels, log)| log.take_track(&channels.solution));
        let mut find = |channel: &str| {
            let mut logs = [&mut output_log, &mut input_log].into_iter().flatten();
            logs.find(|log| log.has(channel)).map(|log| log.take_track(channel)).unwrap_or_default()
        };
        let comparison = channels.zip(solution).map(|(Channels { solution, reference }, solution_track)| {
            let reference_track = find(reference);
            Comparison::of((solution, solution_track), (reference, reference_track))
        });
        let log = |path: Option<&Path>, log: Option<scoring::Log>| path.zip(log).map(|(path, log)| Log::of(path, log));
        Ok(Report { input: log(input, input_log), output: log(output, output_log), comparison, ..Report::default() })
    }
}

impl Report {
    /// What each plugin has counted, as far as there was any of it.
    fn counted(&self) -> Vec<(&str, String)> {
        let of_one = |counts: &BTreeMap<String, i64>| {
            let counted = counts.iter().filter(|(_, count)| **count != 0);
            counted.map(|(key, count)| format!("{key} {count}")).collect::<Vec<_>>().join(", ")
        };
        let all = self.counts.iter().map(|(plugin, counts)| (&**plugin, of_one(counts)));
        all.filter(|(_, counted)| !counted.is_empty()).collect()
    }
}

impl Log {
    fn of(path: &Path, log: scoring::Log) -> Log {
        Log {
            path: short(path),
            channels: log.channels,
            damaged_places: log.damage.places,
            skipped_bytes: log.damage.skipped_bytes,
            truncated: log.damage.truncated,
        }
    }
}

/// The shortest honest way to name a file: from the current folder where it is below it.
pub fn short(path: &Path) -> PathBuf {
    let Ok(full) = path.canonicalize() else { return path.to_owned() };
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    match here.as_deref().map(|here| full.strip_prefix(here)) {
        Ok(Ok(below)) => below.to_owned(),
        _ => full,
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, log) in [("input", &self.input), ("output", &self.output)] {
            if let Some(log) = log {
                writeln!(f, "{name} {}", log.path.display())?;
                writeln!(f, "{log}")?;
            }
        }
        if let Some(comparison) = &self.comparison {
            writeln!(f, "{comparison}")?;
        }
        for Processor { name, updates, accepted, .. } in &self.innovations {
            writeln!(f, "innovations of {name}: {updates} measurements, {accepted} of them used\n")?;
        }
        if !self.counts.is_empty() {
            let mut table = Table::new([Side::Left, Side::Left]);
            for (plugin, counted) in &self.counted() {
                table.row([*plugin, counted]);
            }
            writeln!(f, "counts\n{table}")?;
        }
        self.run.iter().try_for_each(|run| write!(f, "{run}"))
    }
}

impl fmt::Display for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.channels.is_empty() {
            writeln!(f, "  no messages")?;
        } else {
            let mut table = Table::new([Side::Left, Side::Left, Side::Right, Side::Right]);
            table.row(["channel", "type", "messages", "per second"]);
            for channel in &self.channels {
                let rate = channel.rate_hz.map(|rate| format!("{rate:.1}")).unwrap_or_default();
                table.row([&*channel.channel, &channel.message_type, &channel.messages.to_string(), &rate]);
            }
            write!(f, "{table}")?;
        }
        if self.damaged_places > 0 {
            let Log { damaged_places, skipped_bytes, .. } = self;
            writeln!(f, "  damaged in {damaged_places} places, {skipped_bytes} bytes belong to no event")?;
        }
        if self.truncated {
            writeln!(f, "  ends inside an event: its recording was cut off")?;
        }
        Ok(())
    }
}

impl Run {
    /// What a table shows: a name, a number, its unit.
    fn rows(&self) -> Vec<(&'static str, String, &'static str)> {
        let mut rows = vec![("messages", self.messages.to_string(), "")];
        // Those that the controller asked for. An orchestration that publishes by itself counts its own.
        if self.solutions + self.solutions_unavailable > 0 {
            rows.push(("solutions", self.solutions.to_string(), ""));
        }
        let rare = [
            ("solutions not available", self.solutions_unavailable),
            ("messages late", self.late_messages),
            ("calls dropped", self.dropped_calls),
        ];
        rows.extend(
            rare.into_iter().filter(|(_, count)| *count > 0).map(|(name, count)| (name, count.to_string(), "")),
        );
        rows.push(("message time", format!("{:.2}", self.message_time_s), "s"));
        rows.push(("wall time", format!("{:.2}", self.wall_time_s), "s"));
        rows.extend(self.times_real_time.map(|times| ("times faster than real time", format!("{times:.0}"), "")));
        rows.extend(self.references_outstanding.map(|count| ("references outstanding", count.to_string(), "")));
        rows
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new([Side::Left, Side::Right, Side::Left]);
        for (name, value, unit) in &self.rows() {
            table.row([*name, value, unit]);
        }
        write!(f, "run\n{table}")
    }
}
