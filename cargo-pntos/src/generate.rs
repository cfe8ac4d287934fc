//! `cargo pntos gen`.

use std::path::Path;

use pntos_codegen::{GenerateError, Mode, PrintError, SPEC_FOLDER, generate_into, print_stage};

use crate::cli::Gen;
use crate::console;
use crate::failure::Failure;
use crate::project;

pub fn run(arguments: &Gen) -> Result<(), Failure> {
    let root = project::find(SPEC_FOLDER, "the generator")?;
    match &arguments.print {
        Some(stage) => print(&root, stage, arguments.item.as_deref()),
        None if arguments.check => check(&root),
        None => write(&root),
    }
}

fn write(root: &Path) -> Result<(), Failure> {
    let report = generate_into(root, Mode::Write).map_err(|error| refused(&error))?;
    for file in &report.changed {
        console::print(format_args!("wrote {}", file.path));
    }
    console::print(format_args!("{} files, {} of them changed", report.files, report.changed.len()));
    Ok(())
}

fn check(root: &Path) -> Result<(), Failure> {
    let report = generate_into(root, Mode::Check).map_err(|error| refused(&error))?;
    if report.changed.is_empty() {
        console::print(format_args!("{} files are what the description says", report.files));
        return Ok(());
    }
    let mut text = String::from("generated files are not what the description says");
    for file in &report.changed {
        text += &format!("\n  `{}` {}", file.path, file.cause);
    }
    text += "\nhelp: run `cargo pntos gen` and commit what it writes";
    Err(Failure::Run(text))
}

fn print(root: &Path, stage: &str, item: Option<&str>) -> Result<(), Failure> {
    let text = print_stage(root, stage, item).map_err(|error| match error {
        PrintError::Description(errors) => Failure::Run(errors.to_string()),
        other => Failure::Usage(other.to_string()),
    })?;
    console::print(text.trim_end());
    Ok(())
}

fn refused(error: &GenerateError) -> Failure {
    Failure::Run(error.to_string())
}
