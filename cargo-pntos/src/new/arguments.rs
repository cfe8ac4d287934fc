//! The options of `cargo pntos new`. The doc comments here are the help that `--help` prints.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::kind::KINDS;
use super::language::LANGUAGES;

const AFTER: &str = "\
The new project builds, passes its own test and runs before the first edit:

  cargo pntos new my-gnss --kind transport --lang rust
  cd my-gnss
  cargo test
  cargo build
  cargo pntos run app.toml

Exit status: 0 when the project was made, 1 when it could not be written, 2 when the command line has to change.";

/// Begin a plugin: a project with a small plugin that works, its test, and an app file to run it
///
/// Nothing is ever overwritten: files in the way are listed, and then nothing is written. What is not given on the command
/// line is asked for on a terminal, and an error elsewhere.
///
/// A project in Rust that lies below a cargo workspace becomes a member of it; `--no-workspace` keeps it out.
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub struct New {
    /// Name of the plugin, such as `my-gnss`: its identifier, its settings' group in the registry, its folder
    #[arg(value_name = "NAME", required_unless_present = "list")]
    pub name: Option<String>,

    /// Kind of plugin; `--list` says what each is for
    #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(KINDS.iter().map(|kind| kind.name)))]
    pub kind: Option<String>,

    /// Language to write it in
    #[arg(long, value_name = "LANG", value_parser = PossibleValuesParser::new(LANGUAGES.iter().map(|language| language.name)))]
    pub lang: Option<String>,

    /// Folder of the project; NAME in the current folder if not given
    #[arg(long, value_name = "DIR")]
    pub path: Option<PathBuf>,

    /// Folder of the pntOS toolkit to build against
    ///
    /// The clone that this command was built from, if it is still there. Without one a project in Rust depends on the
    /// published crates; one in C needs the folder for its headers.
    #[arg(long, value_name = "DIR")]
    pub sdk_path: Option<PathBuf>,

    /// Do not join a cargo workspace above the project
    #[arg(long)]
    pub no_workspace: bool,

    /// Say what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,

    /// List the kinds of plugin and the languages
    #[arg(long, exclusive = true)]
    pub list: bool,
}
