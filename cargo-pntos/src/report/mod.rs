//! What a run did, in numbers: messages per channel, and the solution's error against the recording's reference.
//!
//! Everything is read back from the logs that the run read and wrote, so the report speaks of what is on the disk, and
//! `cargo pntos inspect` can tell the same about logs of another day.

pub mod channels;
mod decode;
pub mod error;
mod recording;
mod table;
pub mod wgs84;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;

use channels::Channel;
use error::{ErrorSample, Fix, Spread};
pub use recording::Recording;
use table::{Side, Table};

/// The numbers of one run. What does not apply is absent.
#[derive(Debug, Serialize)]
pub struct Report {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<Log>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<Log>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position_error: Option<PositionError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run: Option<Run>,
    #[serde(skip)]
    pub tracks: Tracks,
}

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

/// How far the solution is from the reference, in metres.
#[derive(Debug, Serialize)]
pub struct PositionError {
    pub solution_channel: String,
    pub reference_channel: String,
    pub solutions: usize,
    /// Solutions at whose time the reference is known; the others count nowhere.
    pub compared: usize,
    pub horizontal_m: Option<Spread>,
    pub three_dimensional_m: Option<Spread>,
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

/// The positions behind the numbers, for the picture.
#[derive(Debug, Default)]
pub struct Tracks {
    pub solution: Vec<Fix>,
    pub reference: Vec<Fix>,
    pub errors: Vec<ErrorSample>,
}

/// The two channels that are compared.
#[derive(Debug, Clone)]
pub struct Comparison {
    pub solution_channel: String,
    pub reference_channel: String,
}

impl Report {
    /// Reads the logs back. The reference may be in either log, the solution is in the output.
    ///
    /// # Errors
    ///
    /// A log that cannot be opened or read.
    pub fn read(
        input: Option<&Path>,
        output: Option<&Path>,
        comparison: Option<&Comparison>,
    ) -> Result<Report, recording::Error> {
        let wanted: Vec<&str> =
            comparison.iter().flat_map(|it| [&*it.solution_channel, &*it.reference_channel]).collect();
        let mut input = input.map(|path| Recording::read(path, &wanted)).transpose()?;
        let mut output = output.map(|path| Recording::read(path, &wanted)).transpose()?;
        let mut take = |channel: &str| {
            [&mut output, &mut input].into_iter().flatten().find_map(|log| log.take_fixes(channel)).unwrap_or_default()
        };
        let mut tracks = Tracks::default();
        let position_error = comparison.map(|comparison| {
            tracks.solution = take(&comparison.solution_channel);
            tracks.reference = take(&comparison.reference_channel);
            tracks.errors = error::errors(&tracks.solution, &tracks.reference);
            PositionError {
                solution_channel: comparison.solution_channel.clone(),
                reference_channel: comparison.reference_channel.clone(),
                solutions: tracks.solution.len(),
                compared: tracks.errors.len(),
                horizontal_m: Spread::of(tracks.errors.iter().map(ErrorSample::horizontal)),
                three_dimensional_m: Spread::of(tracks.errors.iter().map(ErrorSample::three_dimensional)),
            }
        });
        let [input, output] = [input, output].map(|log| log.map(Recording::into_log));
        Ok(Report { input, output, position_error, run: None, tracks })
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
        if let Some(error) = &self.position_error {
            writeln!(f, "{error}")?;
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
                table.row([&channel.channel, &channel.message_type, &channel.messages.to_string(), &rate]);
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

impl fmt::Display for PositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let PositionError { solution_channel, reference_channel, solutions, compared, .. } = self;
        writeln!(f, "position error of {solution_channel} against {reference_channel}, m")?;
        let mut table = Table::new([Side::Left, Side::Right, Side::Right, Side::Right]);
        table.row(["", "mean", "RMS", "max"]);
        for (name, spread) in [("horizontal", self.horizontal_m), ("3D", self.three_dimensional_m)] {
            match spread {
                Some(Spread { mean, rms, max }) => {
                    table.row([name, &format!("{mean:.2}"), &format!("{rms:.2}"), &format!("{max:.2}")]);
                }
                None => table.row([name, "-", "-", "-"]),
            }
        }
        write!(f, "{table}")?;
        writeln!(f, "  {compared} of {solutions} solutions compared")
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new([Side::Left, Side::Right, Side::Left]);
        table.row(["messages", &self.messages.to_string()]);
        table.row(["solutions", &self.solutions.to_string()]);
        let rare = [
            ("solutions not available", self.solutions_unavailable),
            ("messages late", self.late_messages),
            ("calls dropped", self.dropped_calls),
        ];
        for (name, count) in rare.into_iter().filter(|(_, count)| *count > 0) {
            table.row([name, &count.to_string()]);
        }
        table.row(["message time", &format!("{:.2}", self.message_time_s), "s"]);
        table.row(["wall time", &format!("{:.2}", self.wall_time_s), "s"]);
        if let Some(times) = self.times_real_time {
            table.row(["times faster than real time", &format!("{times:.0}")]);
        }
        if let Some(references) = self.references_outstanding {
            table.row(["references outstanding", &references.to_string()]);
        }
        write!(f, "run\n{table}")
    }
}
