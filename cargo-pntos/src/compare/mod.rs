//! `cargo pntos compare`: how far a solution is from the truth, or from another solution.

pub mod arguments;
mod channels;

use std::fs;
use std::path::Path;

use pntos_scoring::{Log, Track};

use crate::console;
use crate::failure::Failure;
use crate::report::{self, Comparison, Report};
use arguments::Compare;
use channels::Side;

/// Compares, prints and writes what was asked for.
pub fn run(arguments: &Compare) -> Result<(), Failure> {
    let solution_path = &*arguments.solution;
    let reference_path = arguments.reference.as_deref().unwrap_or(solution_path);
    let is_other_log = !same_file(solution_path, reference_path);
    let comparison = {
        // The first reading is for the names, the second for the messages of two of them.
        let solution_log = read(solution_path, &[])?;
        let reference_log = if is_other_log { read(reference_path, &[])? } else { Log::default() };
        let reference_log = if is_other_log { &reference_log } else { &solution_log };
        let solution = Side {
            path: solution_path,
            log: &solution_log,
            named: arguments.channel_a.as_deref(),
            option: "--channel-a",
        };
        let reference = Side {
            path: reference_path,
            log: reference_log,
            named: arguments.channel_b.as_deref(),
            option: "--channel-b",
        };
        let solution = solution.solution()?;
        let reference = reference.reference(solution, is_other_log)?;
        let tracks = tracks((solution_path, solution), (reference_path, reference), is_other_log)?;
        let mut comparison = Comparison::of((solution, tracks.0), (reference, tracks.1));
        comparison.notes.extend(damage(solution_path, &solution_log));
        if is_other_log {
            comparison.notes.extend(damage(reference_path, reference_log));
        }
        comparison
    };
    if comparison.score.is_none() {
        return Err(nothing(solution_path, reference_path, &comparison));
    }
    let mut report = Report { comparison: Some(comparison), ..Report::default() };
    if let Some(path) = &arguments.innovations {
        report.innovations = report::read_innovations(path).map_err(Failure::Usage)?;
    }
    tell(arguments, &report, &title(solution_path, reference_path))
}

fn tell(arguments: &Compare, report: &Report, title: &str) -> Result<(), Failure> {
    let mut written = Vec::new();
    if let Some(path) = &arguments.html {
        report::files::write(path, &report::html(report, title))?;
        written.push(path.clone());
    }
    if let (Some(path), Some(comparison)) = (&arguments.csv, &report.comparison) {
        report::files::write(path, &report::csv(comparison))?;
        written.push(path.clone());
    }
    if let Some(folder) = &arguments.report {
        fs::create_dir_all(folder).map_err(|error| report::files::cannot_write(folder, &error))?;
        written.extend(report::files::write_all(report, &folder.join("report"), title)?);
    }
    if arguments.json {
        console::print(report::files::json(report));
    } else {
        console::print(report.to_string().trim_end());
        for path in &written {
            console::print(format_args!("wrote {}", report::short(path).display()));
        }
    }
    Ok(())
}

fn read(path: &Path, wanted: &[&str]) -> Result<Log, Failure> {
    Log::read(path, wanted).map_err(|error| Failure::Usage(error.to_string()))
}

/// The tracks of a channel in each of two logs, or of two channels in one.
fn tracks(solution: (&Path, &str), reference: (&Path, &str), is_other_log: bool) -> Result<(Track, Track), Failure> {
    if is_other_log {
        let track = |(path, channel): (&Path, &str)| Ok(read(path, &[channel])?.take_track(channel));
        return Ok((track(solution)?, track(reference)?));
    }
    let mut log = read(solution.0, &[solution.1, reference.1])?;
    let track = log.take_track(solution.1);
    let reference = if reference.1 == solution.1 { track.clone() } else { log.take_track(reference.1) };
    Ok((track, reference))
}

fn same_file(one: &Path, other: &Path) -> bool {
    one == other || matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

/// What is wrong with a log, as notes on the numbers.
fn damage(path: &Path, log: &Log) -> Vec<String> {
    let path = path.display();
    let mut notes = Vec::new();
    if log.damage.places > 0 {
        notes.push(format!(
            "`{path}` is damaged in {} places: {} bytes of it count nowhere",
            log.damage.places, log.damage.skipped_bytes
        ));
    }
    if log.damage.truncated {
        notes.push(format!("`{path}` ends inside an event: its recording was cut off"));
    }
    notes
}

fn nothing(solution: &Path, reference: &Path, comparison: &Comparison) -> Failure {
    let because: String = comparison.notes.iter().map(|note| format!("\n  = {note}")).collect();
    Failure::Usage(format!(
        "nothing of `{}` in `{}` can be compared with `{}` in `{}`{because}\nhelp: name logs of the same drive, and channels \
         with geodetic positions",
        comparison.solution_channel,
        solution.display(),
        comparison.reference_channel,
        reference.display()
    ))
}

fn title(solution: &Path, reference: &Path) -> String {
    let name = |path: &Path| path.file_name().unwrap_or(path.as_os_str()).display().to_string();
    if solution == reference { name(solution) } else { format!("{} against {}", name(solution), name(reference)) }
}
