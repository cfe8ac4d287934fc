//! What `check` takes on the command line. The doc comments here are the help that `--help` prints.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Judge plugin libraries, in whatever language they are written
///
/// A library is loaded as a controller would load it, and its plugins are called in every way that the API allows, by a
/// system that watches what they do with what they are given. Each test runs in a process of its own, so that a crash or
/// a hang is a verdict.
///
/// A plugin may need configuration before it does anything: `--config` names an app file, whose `[registry]` groups are
/// what the plugin finds in the registry, and `--set` adds to them.
#[derive(Debug, Args)]
#[command(
    after_help = "Exit status: 0 when no rule was broken (warnings do not count, unless --deny-warnings is given), 1 \
                        when one was, 2 when a library could not be judged or the command line has to change, 130 when it \
                        was interrupted. `cargo pntos explain C0007` explains a rule."
)]
pub struct Check {
    /// The plugin libraries
    #[arg(value_name = "LIBRARY", required_unless_present = "list")]
    pub libraries: Vec<PathBuf>,

    /// Judge only the plugin with this identifier
    #[arg(long, value_name = "ID")]
    pub plugin: Vec<String>,

    /// Run only tests whose name contains this
    #[arg(long, value_name = "PART")]
    pub test: Vec<String>,

    /// Leave out tests whose name contains this
    #[arg(long, value_name = "PART")]
    pub skip: Vec<String>,

    /// List the tests and run none
    #[arg(long)]
    pub list: bool,

    /// How the result is printed
    #[arg(long, value_name = "FORM", default_value = "text")]
    pub format: Form,

    /// Write the result to this file, and a summary to the terminal
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// After how many seconds a test counts as hanging
    #[arg(long, value_name = "SECONDS", default_value = "60")]
    pub time_limit: f64,

    /// How many tests run at once; as many as there are processors if not given
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// Run the tests in this process, for a debugger; a crash ends it
    #[arg(long)]
    pub in_process: bool,

    /// An app file whose registry groups the plugins find
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Set a registry value: GROUP.KEY=VALUE
    #[arg(long, value_name = "SETTING")]
    pub set: Vec<String>,

    /// What `init_plugin` is told about the plugin's resources
    #[arg(long, value_name = "PATH")]
    pub resources: Option<PathBuf>,

    /// The symbol that the library exports, if it is not PNTOS_PLUGIN_MAGIC_SYMBOL
    #[arg(long, value_name = "SYMBOL")]
    pub entry: Option<String>,

    /// Let warnings count as findings for the exit status
    #[arg(long)]
    pub deny_warnings: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    Text,
    Json,
    Junit,
}

/// One test in a process of its own, as `check` starts it
#[derive(Debug, Args)]
pub struct CheckWorker {
    /// What to do, as JSON
    #[arg(value_name = "JOB")]
    pub job: String,
}
