//! A whole run: load, start, wait, end, report.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use crate::{
    App, Counts, LedgerReport, Problems, Progress, StopHandle, controller,
    loader::{self, LoadedPlugin},
};

/// How an app is run.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether every transfer, clone and release of every managed object is counted by slot. Costs an allocation from a
    /// pool and some counting for each object that crosses.
    pub ledger: bool,
    /// Ends the run from outside.
    pub stop: StopHandle,
    /// Says from outside how far the run is.
    pub progress: Arc<Progress>,
}

/// What happened in a run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// Messages given to the orchestration.
    pub messages: u64,
    /// Solutions broadcast.
    pub solutions: u64,
    /// Requested solutions that the orchestration did not have.
    pub unavailable: u64,
    /// Messages that came too late to be put into the order of time. They were delivered all the same.
    pub late: u64,
    /// One-way calls and notifications dropped because a queue was full.
    pub dropped: u64,
    /// The most calls that waited for a plugin at one time, if they were more than its queue is to hold: what is handed back
    /// to a plugin waits beyond the bound.
    pub longest: u64,
    /// Time of the first and of the last message given to the orchestration, in nanoseconds of the messages' own clock.
    pub message_times: Option<(i64, i64)>,
    /// Warnings logged.
    pub warnings: u64,
    /// Errors logged. More than the [`failures`](Self::failures) kept if there were very many.
    pub errors: u64,
    /// The errors, in order. A run without any has succeeded.
    pub failures: Vec<String>,
    /// What the plugins have counted, in the order of their names.
    pub counts: Vec<Counts>,
    /// What the ledger counted, if it was on.
    pub ledger: Option<LedgerReport>,
    /// How long it took, from the start of the first plugin to the end of the last.
    pub wall_time: Duration,
    /// The identifiers of the plugins, in the order of initialisation, each with the library it came from.
    pub plugins: Vec<(String, String)>,
}

impl Outcome {
    /// Whether nothing went wrong.
    #[must_use]
    pub fn succeeded(&self) -> bool {
        self.failures.is_empty() && self.ledger.as_ref().is_none_or(LedgerReport::is_balanced)
    }

    /// The message time that the run covered, over the time it took.
    #[must_use]
    pub fn times_real_time(&self) -> Option<f64> {
        let (first, last) = self.message_times?;
        let wall = self.wall_time.as_secs_f64();
        (wall > 0.0).then(|| (last - first) as f64 / 1e9 / wall)
    }
}

/// Loads the plugins of an app and runs it until its transports are done or `options.stop` is used.
///
/// Blocks, and gives the calling thread to the UI plugin that asks for the main thread, if there is one.
///
/// # Errors
///
/// Whatever keeps the app from starting. What goes wrong later is in [`Outcome::failures`].
pub fn run(app: &App, options: &Options) -> Result<Outcome, Problems> {
    let plugins = loader::load(app)?;
    run_plugins(app, plugins, options)
}

/// As [`run`], with plugins that are loaded already, such as ones that are linked into this program.
///
/// # Errors
///
/// As for [`run`].
pub fn run_plugins(app: &App, plugins: Vec<LoadedPlugin>, options: &Options) -> Result<Outcome, Problems> {
    let started = Instant::now();
    let mut outcome = controller::take_control(app, plugins, options)?;
    outcome.wall_time = started.elapsed();
    Ok(outcome)
}
