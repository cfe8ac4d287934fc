//! The files that a report becomes.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use pntos_scoring::Quantity;

use super::{Report, csv, html};
use crate::failure::Failure;
use crate::plot;

/// The numbers for other programs.
pub fn json(report: &Report) -> String {
    serde_json::to_string_pretty(report).expect("a report has no map with keys that are not text")
}

/// Writes everything there is under `stem` with different endings: `.json`, and if a solution was compared `.svg`,
/// `-errors.svg`, `.html` and `.csv`. Returns what was written.
pub fn write_all(report: &Report, stem: &Path, title: &str) -> Result<Vec<PathBuf>, Failure> {
    let ending = |ending: &str| {
        let mut path = stem.as_os_str().to_owned();
        path.push(ending);
        PathBuf::from(path)
    };
    let mut files = vec![(ending(".json"), json(report) + "\n")];
    if let Some(comparison) = &report.comparison {
        files.extend(plot::overview(comparison).map(|svg| (ending(".svg"), svg)));
        files.extend(plot::errors(comparison, &Quantity::ALL).map(|svg| (ending("-errors.svg"), svg)));
        if comparison.score.is_some() {
            files.push((ending(".csv"), csv::errors(comparison)));
        }
    }
    if report.comparison.is_some() || !report.innovations.is_empty() {
        files.push((ending(".html"), html::document(report, title)));
    }
    for (path, text) in &files {
        write(path, text)?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// Writes one file, whole or not at all.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let mut file = fs::File::create(path).map_err(|error| cannot_write(path, &error))?;
    file.write_all(text.as_bytes()).map_err(|error| {
        // That nothing more can be written is what is said.
        let _ = fs::remove_file(path);
        cannot_write(path, &error)
    })
}

pub fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Run(format!("cannot write `{}`: {error}", path.display()))
}
