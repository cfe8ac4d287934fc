//! `cargo pntos run`, `demo` and `inspect`: drive plugins, and say what came of it.

pub mod arguments;
mod build;
mod files;
mod interrupt;
mod progress;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use pntos_rt::app::{App, Overrides, Setting, Value};
use pntos_rt::{Options, Outcome, Problems};

use crate::cli::Color;
use crate::console;
use crate::failure::Failure;
use crate::project;
use crate::report::{self, Comparison, Report};
use arguments::{Demo, Inspect, Run, RunOptions};
use files::Logs;
use progress::Progress;

/// The app that `demo` runs, and what it makes beside the output log, from the project's root.
const DEMO_APP: &str = "apps/demo.toml";
const DEMO_PLUGINS: &str = "target/pntos-demo/plugins";
/// The registry group of the logging plugin whose colours and level follow the command line.
const LOGGING: &str = "standard-logging";
/// How often the progress bar is drawn anew.
const TICK: Duration = Duration::from_millis(50);

/// Runs an app file.
pub fn run(arguments: &Run, color: Color) -> Result<(), Failure> {
    run_app(&arguments.app, &arguments.options, color)
}

/// Builds the project's plugins and runs its demo.
pub fn demo(arguments: &Demo, color: Color) -> Result<(), Failure> {
    let root = project::find(DEMO_APP, "the demo")?;
    build::plugins(&root, &root.join(DEMO_PLUGINS), arguments.options.quiet)?;
    run_app(&root.join(DEMO_APP), &arguments.options, color)
}

/// Prints what a log holds.
pub fn inspect(arguments: &Inspect) -> Result<(), Failure> {
    let report = Report::read(Some(&arguments.log), None, None).map_err(|error| Failure::Usage(error.to_string()))?;
    if arguments.json {
        console::print(files::json(&report));
    } else {
        console::print(&report);
    }
    Ok(())
}

fn run_app(path: &Path, arguments: &RunOptions, color: Color) -> Result<(), Failure> {
    let app = load(path, arguments, color).map_err(|problems| Failure::Usage(problems.to_string()))?;
    let logs = Logs::of(&app);
    let options = Options { ledger: !arguments.no_ledger, ..Options::default() };
    interrupt::stop_on_ctrl_c(&options.stop)?;
    let outcome =
        drive(&app, &options, &logs, arguments.quiet).map_err(|problems| Failure::Usage(problems.to_string()))?;
    if !outcome.succeeded() {
        return Err(Failure::Run(failed(&outcome)));
    }
    tell(&app, &logs, &outcome, arguments)?;
    if options.stop.is_stopped() { Err(Failure::Interrupted) } else { Ok(()) }
}

fn load(path: &Path, arguments: &RunOptions, color: Color) -> Result<App, Problems> {
    let mut set = Vec::<Setting>::new();
    for text in &arguments.set {
        set.push(text.parse()?);
    }
    let overrides =
        Overrides { set, input: arguments.input.clone(), output: arguments.output.clone(), ..Overrides::default() };
    let mut app = App::load(path, &overrides)?;
    let mut logging = |key, value: &str| app.set(LOGGING, key, Value::Str(value.to_owned()));
    match color {
        Color::Auto => {}
        Color::Always => logging("color", "always"),
        Color::Never => logging("color", "never"),
    }
    if arguments.quiet {
        logging("level", "error");
    }
    Ok(app)
}

/// Runs the app with a progress bar beside it.
fn drive(app: &App, options: &Options, logs: &Logs, quiet: bool) -> Result<Outcome, Problems> {
    let bar = Progress::new(logs.input.as_deref().and_then(progress::length_s), quiet);
    let (ended, end) = channel::<()>();
    thread::scope(|scope| {
        scope.spawn(|| {
            let end = end;
            let mut start = None;
            while end.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                if let Some(time) = options.progress.message_time() {
                    let start = *start.get_or_insert(time);
                    bar.update((time - start) as f64 * 1e-9, options.progress.messages());
                }
            }
            bar.finish();
        });
        let outcome = pntos_rt::run(app, options);
        drop(ended);
        outcome
    })
}

/// Why a run counts as failed.
fn failed(outcome: &Outcome) -> String {
    let mut text = String::from("the run failed");
    for failure in &outcome.failures {
        text += &format!("\n  {failure}");
    }
    let kept = outcome.failures.len() as u64;
    if outcome.errors > kept {
        text += &format!("\n  and {} more", outcome.errors - kept);
    }
    if let Some(ledger) = outcome.ledger.as_ref().filter(|ledger| ledger.outstanding() != 0) {
        text += "\nreferences were not given back, or given back too often:\n";
        text += &ledger.to_string();
    }
    text
}

/// Prints the table, writes the numbers and the picture, and says where everything is.
fn tell(app: &App, logs: &Logs, outcome: &Outcome, arguments: &RunOptions) -> Result<(), Failure> {
    let channels = app.report.solution_channel.clone().zip(app.report.reference_channel.clone());
    let comparison =
        channels.map(|(solution_channel, reference_channel)| Comparison { solution_channel, reference_channel });
    let output = logs.output.as_deref().filter(|path| path.exists());
    let mut report = Report::read(logs.input.as_deref(), output, comparison.as_ref())
        .map_err(|error| Failure::Run(format!("the report cannot be made: {error}")))?;
    report.run = Some(numbers(outcome));
    let written = files::write(&report, logs, arguments.report.as_deref())?;
    if !arguments.quiet {
        console::print(&report);
        let paths = output.iter().copied().chain(written.iter().map(PathBuf::as_path));
        console::print("wrote");
        paths.for_each(|path| console::print(format_args!("  {}", report::short(path).display())));
    }
    Ok(())
}

fn numbers(outcome: &Outcome) -> report::Run {
    let message_time_s = outcome.message_times.map_or(0.0, |(first, last)| (last - first) as f64 * 1e-9);
    report::Run {
        messages: outcome.messages,
        solutions: outcome.solutions,
        solutions_unavailable: outcome.unavailable,
        late_messages: outcome.late,
        dropped_calls: outcome.dropped,
        wall_time_s: outcome.wall_time.as_secs_f64(),
        message_time_s,
        times_real_time: outcome.times_real_time(),
        references_outstanding: outcome.ledger.as_ref().map(pntos_rt::LedgerReport::outstanding),
    }
}
