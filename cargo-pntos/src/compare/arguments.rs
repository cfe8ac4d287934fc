//! The options of `cargo pntos compare`. The doc comments here are the help that `--help` prints.

use std::path::PathBuf;

use clap::Args;

/// Compare two solutions, or a solution and the truth
///
/// SOLUTION is judged, REFERENCE counts as exact. Both are LCM event logs; without REFERENCE both channels are in one log.
/// The reference is interpolated to the time of each solution; solutions that it does not cover are counted and left out.
///
/// For position, velocity and tilt, along north, east and down: mean, standard deviation, root mean square and largest
/// error, and how many percent of the errors are within one, two and three sigma of the solution's own covariance.
#[derive(Debug, Args)]
#[command(
    after_help = "A channel need not be named where only one can be meant: one that begins with `/solution` is the \
                        solution; the reference is the channel of the same name in another log, or the only other one with \
                        positions."
)]
pub struct Compare {
    /// The log with the solution
    #[arg(value_name = "SOLUTION")]
    pub solution: PathBuf,

    /// The log with the truth, or with another solution
    #[arg(value_name = "REFERENCE")]
    pub reference: Option<PathBuf>,

    /// The channel of the solution
    #[arg(long, value_name = "CHANNEL")]
    pub channel_a: Option<String>,

    /// The channel of the reference
    #[arg(long, value_name = "CHANNEL")]
    pub channel_b: Option<String>,

    /// Also judge innovations: the `innovations.csv` of the plugin `state-recorder`
    #[arg(long, value_name = "FILE")]
    pub innovations: Option<PathBuf>,

    /// Print JSON instead of a table
    #[arg(long)]
    pub json: bool,

    /// Write a page with the numbers and the pictures, which needs nothing else
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,

    /// Write the errors and sigmas of each solution as a table
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,

    /// Write all of it into this folder: report.html, .json, .csv and pictures (.svg)
    #[arg(long, value_name = "DIR")]
    pub report: Option<PathBuf>,
}
