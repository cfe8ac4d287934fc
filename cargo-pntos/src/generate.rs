//! `cargo pntos gen`.

use std::path::{Path, PathBuf};

use pntos_codegen::output::Cause;
use pntos_codegen::{
    Folder, GenerateError, Mode, PrintError, Report, SPEC_FOLDER, extension, generate_into, print_stage,
};

use crate::cli::Gen;
use crate::console;
use crate::failure::Failure;
use crate::project;

#[cfg(feature = "description")]
mod description {
    include!(concat!(env!("OUT_DIR"), "/description.rs"));
}

pub fn run(arguments: &Gen) -> Result<(), Failure> {
    let mode = if arguments.check { Mode::Check } else { Mode::Write };
    if let Some(folder) = &arguments.extension {
        return extend(arguments, folder, mode);
    }
    let root = project::find(SPEC_FOLDER, "the generator")?;
    if let Some(stage) = &arguments.print {
        return print(&root, stage, arguments.item.as_deref());
    }
    let report = generate_into(&root, mode).map_err(|error| refused(&error))?;
    tell(&report, mode, "cargo pntos gen")
}

fn extend(arguments: &Gen, folder: &Path, mode: Mode) -> Result<(), Failure> {
    let out = match &arguments.out {
        Some(out) => out.clone(),
        None => beside(folder)?,
    };
    let report = match &arguments.base {
        Some(base) => extension::generate_into(folder, Folder::Disk(base), &out, mode),
        None => on_ours(|base| extension::generate_into(folder, base, &out, mode))?,
    };
    let report = report.map_err(|error| refused(&error))?;
    tell(&report, mode, &format!("cargo pntos gen --extension {}", folder.display()))
}

/// With the description that is part of this command.
#[cfg(feature = "description")]
pub fn on_ours<T>(act: impl FnOnce(Folder<'_>) -> T) -> Result<T, Failure> {
    Ok(act(Folder::Embedded(SPEC_FOLDER, description::FILES)))
}

/// With the description of the clone that this command was built from.
#[cfg(not(feature = "description"))]
pub fn on_ours<T>(act: impl FnOnce(Folder<'_>) -> T) -> Result<T, Failure> {
    let base = project::find(SPEC_FOLDER, "the generator")?.join(SPEC_FOLDER);
    Ok(act(Folder::Disk(&base)))
}

/// Where the files of an extension go when nobody says.
fn beside(folder: &Path) -> Result<PathBuf, Failure> {
    let whole = folder.canonicalize().map_err(|error| {
        Failure::Usage(format!(
            "the extension's folder `{}` cannot be opened: {error}\nhelp: name the folder that has its `api.toml`",
            folder.display()
        ))
    })?;
    Ok(whole.parent().unwrap_or(&whole).join("generated"))
}

fn tell(report: &Report, mode: Mode, command: &str) -> Result<(), Failure> {
    if mode == Mode::Write {
        for file in &report.changed {
            let done = if file.cause == Cause::Leftover { "removed" } else { "wrote" };
            console::print(format_args!("{done} {}", file.path));
        }
        console::print(format_args!("{} files, {} of them changed", report.files, report.changed.len()));
        return Ok(());
    }
    if report.changed.is_empty() {
        console::print(format_args!("{} files are what the description says", report.files));
        return Ok(());
    }
    let mut text = String::from("generated files are not what the description says");
    for file in &report.changed {
        text += &format!("\n  `{}` {}", file.path, file.cause);
    }
    text += &format!("\nhelp: run `{command}` and commit what it writes");
    Err(Failure::Run(text))
}

fn print(root: &Path, stage: &str, item: Option<&str>) -> Result<(), Failure> {
    let text = print_stage(root, stage, item).map_err(|error| match error {
        PrintError::Description(errors) => Failure::Usage(errors.to_string()),
        other => Failure::Usage(other.to_string()),
    })?;
    console::print(text.trim_end());
    Ok(())
}

fn refused(error: &GenerateError) -> Failure {
    match error {
        GenerateError::Description(_) | GenerateError::Foreign { .. } => Failure::Usage(error.to_string()),
        GenerateError::Write { .. } => Failure::Run(error.to_string()),
    }
}
