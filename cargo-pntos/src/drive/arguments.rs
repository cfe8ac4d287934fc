//! The options of the commands that drive plugins. The doc comments here are the help that `--help` prints.

use std::path::PathBuf;

use clap::Args;

/// An app file, for the long help.
const APP_FILE: &str = r#"An app file:
    # A name is looked for beside this file, in the cargo workspace around it, beside the
    # command, and among the standard plugins. What is a package is built first.
    [[plugin]]
    library = "standard_registry"
    # A path starts from this file.
    [[plugin]]
    library = "plugins/libmine.so"

    # Seconds of message time between solutions.
    [controller]
    publish_period = 0.1

    # Initial values of a registry group.
    [registry.lcm-log]
    input = { path = "drive.lcmlog" }"#;

/// Run an app: load its plugins, drive them, report
///
/// An app file names the plugin libraries, the controller's options, the streams and the initial registry values. The
/// run ends when every transport is done, or in good order at the first Ctrl-C; a second one ends it at once.
#[derive(Debug, Args)]
#[command(after_long_help = APP_FILE)]
pub struct Run {
    /// The app file
    #[arg(value_name = "APP.toml")]
    pub app: PathBuf,

    #[command(flatten)]
    pub options: RunOptions,
}

/// Build the reference plugins and drive a real recording through them
///
/// Runs `apps/pos_ins.toml`, and writes what it makes into `target/pntos-demo/`. Works anywhere inside the project's source.
#[derive(Debug, Args)]
pub struct Demo {
    #[command(flatten)]
    pub options: RunOptions,
}

#[derive(Clone, Debug, Default, Args)]
pub struct RunOptions {
    /// Read this log instead of the one in the app file
    ///
    /// Sets `input` in the registry group of the app's transport plugin.
    #[arg(long, value_name = "FILE")]
    pub input: Option<PathBuf>,

    /// Write this log instead of the one in the app file
    ///
    /// Sets `output` in the registry group of the app's transport plugin.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Set an initial registry value, over what the app file says
    ///
    /// The value is TOML: 7, 0.5, true, "text" or ["a", "b"]. What is none of these is text as it stands. May be given
    /// several times.
    #[arg(long, value_name = "GROUP.KEY=VALUE")]
    pub set: Vec<String>,

    /// Write the report into this folder: report.html, .json, .csv and pictures (.svg)
    ///
    /// The page holds the numbers and the pictures and needs nothing else. The table (.csv) has the errors of each solution.
    /// Without it they go beside the output log, under its name; with no output log they are not written.
    #[arg(long, value_name = "DIR")]
    pub report: Option<PathBuf>,

    /// Print errors only: no progress bar, no table
    #[arg(long, short)]
    pub quiet: bool,

    /// Do not build the plugins; take the libraries that were built last
    ///
    /// Otherwise what the app names, and is a package of the cargo workspace around the app file or of this project, is
    /// built before the run, in the profile of this command.
    #[arg(long)]
    pub no_build: bool,

    /// Do not count references
    ///
    /// Counting every reference that crosses between plugins finds the ones that nobody gives back, and costs a little
    /// time for each message.
    #[arg(long)]
    pub no_ledger: bool,
}

/// Say what a log holds: channels, types, rates, damage
#[derive(Debug, Args)]
pub struct Inspect {
    /// An LCM event log
    #[arg(value_name = "LOG")]
    pub log: PathBuf,

    /// Print JSON instead of a table
    #[arg(long)]
    pub json: bool,
}
