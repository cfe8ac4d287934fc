//! `cargo pntos run`, `demo` and `inspect`: drive plugins, and say what came of it.

pub mod arguments;
mod build;
mod files;
mod interrupt;
mod libraries;
mod progress;
mod workspace;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use pntos::PluginTypes;
use pntos_rt::app::{App, Overrides, Setting, Value};
use pntos_rt::loader::{self, LoadedPlugin};
use pntos_rt::{Options, Outcome, Problems};

use crate::cli::Color;
use crate::console;
use crate::failure::Failure;
use crate::project;
use crate::report::{self, Channels, Report};
use arguments::{Demo, Inspect, Run, RunOptions};
use files::Logs;
use libraries::Building;
use progress::Progress;

/// The app that `demo` runs, and what it makes, from the project's root.
const DEMO_APP: &str = "apps/pos_ins.toml";
const DEMO_OUTPUT: &str = "target/pntos-demo/demo.lcmlog";
/// How often the progress bar is drawn anew.
const TICK: Duration = Duration::from_millis(50);

/// Runs an app file.
pub fn run(arguments: &Run, color: Color) -> Result<(), Failure> {
    run_app(&arguments.app, &arguments.options, color)
}

/// Runs the project's demo.
pub fn demo(arguments: &Demo, color: Color) -> Result<(), Failure> {
    let root = project::find(DEMO_APP, "the demo")?;
    let mut options = arguments.options.clone();
    if options.output.is_none() {
        let output = root.join(DEMO_OUTPUT);
        let folder = output.parent().unwrap_or(&root);
        fs::create_dir_all(folder)
            .map_err(|error| Failure::Run(format!("cannot make the folder `{}`: {error}", folder.display())))?;
        options.output = Some(output);
    }
    run_app(&root.join(DEMO_APP), &options, color)
}

/// Prints what a log holds.
pub fn inspect(arguments: &Inspect) -> Result<(), Failure> {
    let report = Report::read(Some(&arguments.log), None, None).map_err(|error| Failure::Usage(error.to_string()))?;
    if let Some(log) = report.input.as_ref().filter(|log| log.channels.is_empty() && log.skipped_bytes > 0) {
        return Err(Failure::Usage(format!(
            "there is no LCM event in `{}`\n  = {} bytes were looked through\nhelp: name a log that LCM's logger or a run \
             has written",
            arguments.log.display(),
            log.skipped_bytes
        )));
    }
    if arguments.json {
        console::print(report::files::json(&report));
    } else {
        console::print(report.to_string().trim_end());
    }
    Ok(())
}

fn usage(problems: Problems) -> Failure {
    Failure::Usage(problems.to_string())
}

fn run_app(path: &Path, arguments: &RunOptions, color: Color) -> Result<(), Failure> {
    let mut app = load(path, arguments).map_err(usage)?;
    let building = if arguments.no_build { Building::Never } else { Building::Needed };
    libraries::provide(&mut app, building, arguments.quiet)?;
    let plugins = loader::load(&app).map_err(|problems| {
        let hints: Vec<String> = libraries::hints(&app).into_iter().map(|hint| format!("\nhelp: {hint}")).collect();
        Failure::Usage(format!("{problems}{}", hints.concat()))
    })?;
    if let Some(folder) = &arguments.report {
        files::make_folder(folder)?;
    }
    refuse_unknown_groups(path, arguments, &plugins)?;
    tell_logging(&mut app, &plugins, arguments.quiet, color);
    let logs = Logs::of(&app, &named(&plugins, PluginTypes::TRANSPORT_PLUGIN));
    let options = Options { ledger: !arguments.no_ledger, ..Options::default() };
    interrupt::stop_on_ctrl_c(&options.stop)?;
    let outcome = drive(&app, plugins, &options, &logs, arguments.quiet).map_err(usage)?;
    // A run that failed on the way has results too; that it failed is what is said last.
    let told =
        if outcome.messages > 0 || outcome.succeeded() { tell(&app, &logs, &outcome, arguments) } else { Ok(()) };
    if !outcome.succeeded() {
        return Err(Failure::Run(failed(&outcome)));
    }
    told?;
    if options.stop.is_stopped() { Err(Failure::Interrupted) } else { Ok(()) }
}

fn load(path: &Path, arguments: &RunOptions) -> Result<App, Problems> {
    let mut set = Vec::<Setting>::new();
    for text in &arguments.set {
        set.push(text.parse()?);
    }
    let RunOptions { input, output, .. } = arguments;
    App::load(path, &Overrides { set, input: input.clone(), output: output.clone(), ..Overrides::default() })
}

/// A `--set` whose group nobody reads would be lost without a word: its group has to be in the app file, or be named
/// as a plugin is.
fn refuse_unknown_groups(path: &Path, arguments: &RunOptions, plugins: &[LoadedPlugin]) -> Result<(), Failure> {
    let file = App::load(path, &Overrides::default()).map_err(|problems| Failure::Usage(problems.to_string()))?;
    let identifiers = plugins.iter().map(|plugin| plugin.identifier().to_string_lossy().into_owned());
    let known: BTreeSet<String> = file.registry.into_iter().map(|group| group.name).chain(identifiers).collect();
    let group_of =
        |text: &str| text.split_once('=').and_then(|(name, _)| Some(name.trim().rsplit_once('.')?.0.to_owned()));
    for text in &arguments.set {
        if let Some(group) = group_of(text).filter(|group| !known.contains(group)) {
            let known = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            return Err(Failure::Usage(format!(
                "`--set {text}` sets a group that nobody reads\n  \
                 = no plugin is named `{group}`, and the app file has no registry group of that name\n\
                 help: the groups are {known}"
            )));
        }
    }
    Ok(())
}

/// Hands the command line's wishes to the logging plugins, by the keys that `standard-logging` has for them.
fn tell_logging(app: &mut App, plugins: &[LoadedPlugin], quiet: bool, color: Color) {
    for group in named(plugins, PluginTypes::LOGGING_PLUGIN) {
        let mut set = |key, value: &str| app.set(&group, key, Value::Str(value.to_owned()));
        match color {
            Color::Auto => {}
            Color::Always => set("color", "always"),
            Color::Never => set("color", "never"),
        }
        if quiet {
            set("level", "error");
        }
    }
}

/// The identifiers of the plugins of one kind, which are the names of their registry groups too.
fn named(plugins: &[LoadedPlugin], kind: PluginTypes) -> Vec<String> {
    let of_kind = plugins.iter().filter(|plugin| plugin.kind() == kind);
    of_kind.map(|plugin| plugin.identifier().to_string_lossy().into_owned()).collect()
}

/// Runs the app with a progress bar beside it.
fn drive(
    app: &App,
    plugins: Vec<LoadedPlugin>,
    options: &Options,
    logs: &Logs,
    quiet: bool,
) -> Result<Outcome, Problems> {
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
        let outcome = pntos_rt::run_plugins(app, plugins, options);
        drop(ended);
        outcome
    })
}

/// Why a run counts as failed. The first error says it; the others are often its echo, and are in the log.
fn failed(outcome: &Outcome) -> String {
    let mut text = match outcome.failures.first() {
        Some(first) => format!("the run failed: {first}"),
        None => "the run failed: references were not given back, or given back too often".to_owned(),
    };
    if outcome.errors > 1 {
        text += &format!("\n  = {} errors were logged, this is the first", outcome.errors);
    }
    if let Some(ledger) = outcome.ledger.as_ref().filter(|ledger| !ledger.is_balanced()) {
        text += &format!("\n{ledger}");
    }
    text
}

/// Prints the table, writes the numbers and the pictures, and says where everything is.
fn tell(app: &App, logs: &Logs, outcome: &Outcome, arguments: &RunOptions) -> Result<(), Failure> {
    let channels = app.report.solution_channel.clone().zip(app.report.reference_channel.clone());
    let channels = channels.map(|(solution, reference)| Channels { solution, reference });
    let output = logs.output.as_deref().filter(|path| path.is_file());
    let mut report = Report::read(logs.input.as_deref(), output, channels.as_ref())
        .map_err(|error| Failure::Run(format!("the report cannot be made: {error}")))?;
    if let Some(innovations) = logs.innovations.as_deref().filter(|path| path.is_file()) {
        report.innovations = report::read_innovations(innovations).map_err(Failure::Run)?;
    }
    report.counts = counts(outcome);
    report.run = Some(numbers(outcome));
    let written = files::write(&report, logs, arguments.report.as_deref())?;
    if let Some(lack) = lack_of_solutions(app, outcome, report.output.as_ref()) {
        console::complain(format_args!(
            "warning: no solution came out: {lack}\n\
             help: the log lines say what the plugins lack, without `--quiet` their warnings too"
        ));
    }
    if !arguments.quiet {
        console::print(&report);
        for path in output.iter().copied().chain(written.iter().map(PathBuf::as_path)) {
            console::print(format_args!("wrote {}", report::short(path).display()));
        }
    }
    Ok(())
}

/// How it shows that there is no solution, if the app says that there should be.
fn lack_of_solutions(app: &App, outcome: &Outcome, output: Option<&report::Log>) -> Option<String> {
    if outcome.solutions == 0 && outcome.unavailable > 0 {
        return Some(format!("the orchestration had none when it was asked, {} times", outcome.unavailable));
    }
    let channel = app.report.solution_channel.as_ref()?;
    let output = output?;
    let is_empty = output.channels.iter().all(|known| known.channel != *channel || known.messages == 0);
    is_empty.then(|| format!("there is no message of `{channel}` in `{}`", output.path.display()))
}

fn counts(outcome: &Outcome) -> report::Counts {
    outcome.counts.iter().map(|of| (of.name.clone(), of.counts.iter().cloned().collect())).collect()
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
