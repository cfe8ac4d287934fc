//! The files of a run: the logs it reads and writes, the report beside them.

use std::fs;
use std::path::{Path, PathBuf};

use pntos_rt::app::{App, Value};

use crate::failure::Failure;
use crate::plot::{self, Picture};
use crate::report::Report;

/// The logs that the app's transport reads and writes, as far as the app says it.
#[derive(Debug)]
pub struct Logs {
    /// Only if it can be read a second time: a pipe cannot.
    pub input: Option<PathBuf>,
    pub output: Option<PathBuf>,
}

impl Logs {
    /// By the convention that transports keep: the registry values `input` and `output` of their group.
    pub fn of(app: &App, transports: &[String]) -> Logs {
        let groups = app.registry.iter().filter(|group| transports.contains(&group.name));
        let values: Vec<_> = groups.flat_map(|group| &group.values).collect();
        let initial = |wanted: &str| {
            values.iter().find_map(|(key, value)| match value {
                Value::Str(path) if key == wanted => Some(PathBuf::from(path)),
                _ => None,
            })
        };
        Logs {
            input: app.input.clone().or_else(|| initial("input")).filter(|path| path.is_file()),
            output: app.output.clone().or_else(|| initial("output")),
        }
    }
}

/// Writes the numbers and the picture into `folder`, or beside the output log. Returns what was written.
pub fn write(report: &Report, logs: &Logs, folder: Option<&Path>) -> Result<Vec<PathBuf>, Failure> {
    let stem = match (folder, &logs.output) {
        (Some(folder), _) => {
            fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
            folder.join("report")
        }
        (None, Some(output)) if output.is_file() => output.with_extension(""),
        // Nothing belongs beside `/dev/null`.
        (None, _) => return Ok(Vec::new()),
    };
    let mut files = vec![(stem.with_added_extension("json"), json(report) + "\n")];
    if let Some(picture) = picture(report) {
        files.push((stem.with_added_extension("svg"), picture));
    }
    for (path, text) in &files {
        fs::write(path, text).map_err(|error| cannot_write(path, &error))?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// The numbers for other programs.
pub fn json(report: &Report) -> String {
    serde_json::to_string_pretty(report).expect("a report has no map with keys that are not text")
}

fn picture(report: &Report) -> Option<String> {
    let error = report.position_error.as_ref()?;
    plot::draw(&Picture {
        solution_channel: &error.solution_channel,
        reference_channel: &error.reference_channel,
        solution: &report.tracks.solution,
        reference: &report.tracks.reference,
        errors: &report.tracks.errors,
    })
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Run(format!("cannot write `{}`: {error}", path.display()))
}
