//! `cargo pntos import`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use pntos_codegen::Fact;
use pntos_codegen::clang::{Draft, DraftOptions, ReadError, ReadOptions, draft};
use pntos_codegen::diagnostic::Diagnostics;
use pntos_codegen::{extension, load};
use serde_json::json;

use crate::cli::{Format, Import};
use crate::console;
use crate::failure::Failure;
use crate::generate::on_ours;
use crate::project;

/// Our own headers in a clone.
const OWN_HEADERS: &str = "pntos-sys/include";

pub fn run(arguments: &Import) -> Result<(), Failure> {
    vacant(&arguments.out)?;
    let read = ReadOptions { include: include(arguments), defines: arguments.define.clone() };
    let options = DraftOptions { name: arguments.name.clone(), prefix: arguments.prefix.clone() };
    let draft = draft(&arguments.folder, &read, &options).map_err(|error| refused(&error))?;
    draft
        .files
        .write(&arguments.out, &[])
        .map_err(|error| Failure::Run(format!("cannot write below `{}`: {error}", arguments.out.display())))?;
    format(&arguments.out, &draft);
    let errors = if draft.foreign.is_empty() {
        load(&arguments.out).err()
    } else {
        on_ours(|base| extension::load(&arguments.out, base).err())?
    };
    match arguments.format {
        Format::Text => text(arguments, &draft),
        Format::Json => console::print(as_json(arguments, &draft, errors.as_ref())),
    }
    match errors {
        None => Ok(()),
        Some(errors) => Err(Failure::Run(unfinished(&arguments.out, &errors))),
    }
}

/// A draft overwrites nothing.
fn vacant(out: &Path) -> Result<(), Failure> {
    let taken = std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
    if !taken {
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "`{}` is not empty, and a draft overwrites nothing\nhelp: name another folder with `--out`, or remove it",
        out.display()
    )))
}

/// The folders of `-I`, and that of our own headers when they are not what is imported.
fn include(arguments: &Import) -> Vec<PathBuf> {
    let mut include = arguments.include.clone();
    let own = project::find(OWN_HEADERS, "the importer").map(|root| root.join(OWN_HEADERS));
    if let Ok(own) = own
        && !arguments.folder.join("pntos").is_dir()
    {
        include.push(own);
    }
    include
}

/// Breaks long lines as the rest of a description has them, where rustfmt is at hand.
fn format(out: &Path, draft: &Draft) {
    let files = draft.files.iter().filter(|(path, _)| path.ends_with(".rs")).map(|(path, _)| out.join(path));
    let formatted = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max"])
        .args(files)
        .output();
    if !formatted.is_ok_and(|output| output.status.success()) {
        console::complain("note: rustfmt is not at hand or failed, so long lines of the draft are not broken");
    }
}

fn text(arguments: &Import, draft: &Draft) {
    for loss in draft.losses.iter().filter(|loss| loss.what != Fact::Docs) {
        console::print(loss);
    }
    let count = draft.losses.iter().filter(|loss| loss.item.is_some() && loss.what != Fact::Docs).count();
    let silent = draft.losses.iter().filter(|loss| loss.what == Fact::Docs).count();
    if silent > 0 {
        console::print(format_args!("{silent} declarations are not documented"));
    }
    console::print(format_args!(
        "wrote {} files to `{}`; {count} things to look at are marked `// import:`",
        draft.files.len(),
        arguments.out.display()
    ));
    if !draft.foreign.is_empty() {
        let count = draft.foreign.len();
        console::print(format_args!(
            "it refers to {count} headers of pntOS: `cargo pntos gen --extension {}` makes its files",
            arguments.out.display()
        ));
    }
}

fn as_json(arguments: &Import, draft: &Draft, left: Option<&Diagnostics>) -> String {
    let errors: Vec<_> = left
        .into_iter()
        .flat_map(Diagnostics::iter)
        .map(|diagnostic| json!({ "code": diagnostic.code.name(), "title": diagnostic.title }))
        .collect();
    let report = json!({
        "out": arguments.out,
        "files": draft.files.iter().map(|(path, _)| path).collect::<Vec<_>>(),
        "refers_to": draft.foreign,
        "losses": draft.losses,
        "errors": errors,
    });
    format!("{report:#}")
}

fn unfinished(out: &Path, diagnostics: &Diagnostics) -> String {
    let mut text =
        String::from("the draft was written, and breaks rules of the description that no header has to keep\n\n");
    for line in diagnostics.render().lines() {
        if !line.contains("nothing was written") {
            let _ = writeln!(text, "{line}");
        }
    }
    let _ = write!(text, "help: repair the files in `{}` by hand", out.display());
    text
}

fn refused(error: &ReadError) -> Failure {
    Failure::Usage(error.to_string())
}
