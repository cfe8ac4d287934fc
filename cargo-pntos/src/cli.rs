//! The command line. The doc comments here are the help that `--help` prints.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use pntos_codegen::STAGES;

#[cfg(feature = "run")]
use crate::check::arguments::{Check, CheckWorker};
#[cfg(feature = "run")]
use crate::compare::arguments::Compare;
#[cfg(feature = "run")]
use crate::drive::arguments::{Demo, Inspect, Run};
#[cfg(feature = "new")]
use crate::new::arguments::New;

/// Run, write and check pntOS plugins
#[derive(Debug, Parser)]
#[command(
    name = "cargo pntos",
    bin_name = "cargo pntos",
    version,
    after_help = "Exit status: 0 when all went well, 1 when a run failed, 2 when the command line or a file it names \
                  has to change, 130 when Ctrl-C ended a run."
)]
pub struct Cli {
    /// When to use colours
    ///
    /// `auto` colours what goes to a terminal, and honours NO_COLOR.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,

    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    #[cfg(feature = "run")]
    Run(Run),
    #[cfg(feature = "run")]
    Demo(Demo),
    #[cfg(feature = "run")]
    Inspect(Inspect),
    #[cfg(feature = "run")]
    Compare(Compare),
    #[cfg(feature = "run")]
    Check(Check),
    #[cfg(feature = "run")]
    #[command(hide = true)]
    CheckWorker(CheckWorker),
    Gen(Gen),
    Diff(Diff),
    #[cfg(feature = "clang")]
    Import(Import),
    #[cfg(feature = "new")]
    New(New),
    Explain(Explain),
}

/// Write the headers and bindings from the description in `api-spec/`, or those of an extension
///
/// Nothing is written when anything in the description is wrong.
///
/// An extension describes messages and tables of a vendor beside those of pntOS. Its folder has an `api.toml` with
/// `[extension]`, and files like those in `api-spec/`. Made for what it declares are C headers, a codec and a validation in
/// C and in Rust, safe Rust, Java, reference pages and an `api.json`. It needs no clone of this project: the description
/// of pntOS is part of this command.
#[derive(Debug, Args)]
pub struct Gen {
    /// Write nothing; fail when a generated file is not what the description says
    #[arg(long)]
    pub check: bool,

    /// Make the files of the extension that this folder describes
    #[arg(long, value_name = "DIR")]
    pub extension: Option<PathBuf>,

    /// Where the files of the extension go; `generated` beside its folder if not given
    #[arg(long, value_name = "DIR", requires = "extension")]
    pub out: Option<PathBuf>,

    /// Another description than the built-in one for the extension to add to, such as an older `api-spec/`
    #[arg(long, value_name = "DIR", requires = "extension")]
    pub base: Option<PathBuf>,

    /// Print one stage of the generator instead of writing files
    #[arg(long, value_name = "STAGE", conflicts_with_all = ["check", "extension"], value_parser = PossibleValuesParser::new(STAGES))]
    pub print: Option<String>,

    /// Print no more than this item, such as `PntosMediator`
    #[arg(value_name = "ITEM", requires = "print")]
    pub item: Option<String>,
}

/// Compare two descriptions of the API, and say what each change means
///
/// BEFORE and AFTER are each one of
///
///   spec:FOLDER     a description, the folder with its `api.toml`
///   json:FILE       a published `api.json`
///   git:REVISION    the description in a revision of this repository; git:REVISION:PATH for
///                   another folder, or an `api.json`, in it
///   headers:FOLDER  C headers, in the folder where `#include` finds them; needs libclang
///
/// The word before the colon may be left out. Then what exists comes first: a file is an
/// `api.json`, a folder with an `api.toml` (or an `api-spec` with one) is a description, any other
/// folder holds headers. What does not exist is a git revision.
///
/// What C cannot say, such as units and ownership, is not compared where one side is headers.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Exit status: 0 when nothing changed or all changes are compatible, 1 when a change needs a new API \
                  version, 2 when a change is breaking, 3 when the two could not be compared. `cargo pntos explain \
                  D0008` explains the rule that decided."
)]
pub struct Diff {
    /// What there was
    #[arg(value_name = "BEFORE")]
    pub before: String,

    /// What there is
    #[arg(value_name = "AFTER")]
    pub after: String,

    /// How the difference is printed
    #[arg(long, value_name = "FORM", default_value = "text")]
    pub format: Format,

    /// Compare documentation too
    #[arg(long)]
    pub docs: bool,

    /// Compare only headers whose path begins like this, such as `pntos/`
    #[arg(long, value_name = "PREFIX")]
    pub only: Vec<String>,

    /// Look for headers that are included in this folder too
    #[arg(short = 'I', value_name = "FOLDER")]
    pub include: Vec<PathBuf>,

    /// Define a macro for headers: NAME or NAME=VALUE
    #[arg(short = 'D', value_name = "MACRO")]
    pub define: Vec<String>,
}

/// Draft a description from C headers
///
/// Every header in DIR and below it becomes a file of a description, with its documentation, and `api.toml` lists them.
/// Lengths, bases and kinds are guessed from names; what a header does not say is printed, and marked `// import:` in
/// the draft. What no description can say is an error with header and line.
///
/// Headers of pntOS that yours include are referred to and not described again: then the draft is an extension, from
/// which `cargo pntos gen --extension` makes files.
#[cfg(feature = "clang")]
#[derive(Debug, Args)]
pub struct Import {
    /// Folder in which `#include` finds the headers, such as `include`
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,

    /// Where to write the description; the folder must be empty or new
    #[arg(long, value_name = "DIR", default_value = "description")]
    pub out: PathBuf,

    /// Name of the described interface; by default that of the headers' folder
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,

    /// Begins the names of macros that the headers lack; by default made from the name
    #[arg(long, value_name = "PREFIX")]
    pub prefix: Option<String>,

    /// One more folder in which `#include` looks
    #[arg(short = 'I', value_name = "DIR")]
    pub include: Vec<PathBuf>,

    /// A macro to define: NAME or NAME=value
    #[arg(short = 'D', value_name = "MACRO")]
    pub define: Vec<String>,

    /// How to print what the headers do not say
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

/// Explain an error code, such as P0012 or C0007
#[derive(Debug, Args)]
pub struct Explain {
    /// The code as the error shows it
    #[arg(value_name = "CODE")]
    pub code: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_and_option_has_help() {
        fn check(command: &clap::Command) {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} of {}", argument.get_id(), command.get_name());
            }
            command.get_subcommands().for_each(check);
        }
        check(&Cli::command());
    }
}
