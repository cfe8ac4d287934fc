//! `cargo pntos check`: tests of plugin libraries, and what came of them.

pub mod arguments;

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use pntos_check::report::{self, LibraryReport};
use pntos_check::worker::{self, Setup};
use pntos_check::{Filter, Runner, suite};

use crate::console;
use crate::failure::Failure;
use arguments::{Check, CheckWorker, Form};

/// The exit status when a rule was broken.
const BROKEN: u8 = 1;
/// The exit status when a library could not be judged.
const UNJUDGED: u8 = 2;

/// Judges the libraries.
pub fn run(arguments: &Check) -> Result<ExitCode, Failure> {
    if arguments.list {
        return Ok(list(arguments));
    }
    let runner = runner(arguments)?;
    // In one process it is the debugger's.
    if !arguments.in_process {
        stop_on_ctrl_c(&runner.stop)?;
    }
    let mut reports = Vec::new();
    for library in &arguments.libraries {
        let setup = setup(arguments, library)?;
        let report = runner.check(&setup).map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => Failure::Interrupted,
            _ => Failure::Usage(format!("`{}` cannot be judged: {error}", library.display())),
        })?;
        if arguments.format == Form::Text && arguments.output.is_none() {
            console::print(report::text(&report).trim_end());
        }
        reports.push(report);
    }
    refuse_plugins_that_are_not_there(arguments, &reports)?;
    tell(arguments, &reports)?;
    Ok(status(arguments, &reports))
}

/// SIGINT, SIGTERM and SIGHUP end the workers, which have process groups of their own, and remove their folders.
fn stop_on_ctrl_c(stop: &Arc<AtomicBool>) -> Result<(), Failure> {
    let stop = stop.clone();
    ctrlc::set_handler(move || stop.store(true, Ordering::Relaxed))
        .map_err(|error| Failure::Run(format!("Ctrl-C cannot be caught: {error}")))
}

/// Is the process of one test.
pub fn work(arguments: &CheckWorker) -> ! {
    worker::main(&arguments.job)
}

fn list(arguments: &Check) -> ExitCode {
    let filter = filter(arguments);
    let tests: Vec<_> = suite::all().filter(|test| filter.takes(test)).collect();
    let width = tests.iter().map(|test| test.name.len()).max().unwrap_or_default();
    for test in tests {
        console::print(format_args!("{:width$}  {}", test.name, test.about));
    }
    ExitCode::SUCCESS
}

fn filter(arguments: &Check) -> Filter {
    Filter { parts: arguments.test.clone(), without: arguments.skip.clone() }
}

fn runner(arguments: &Check) -> Result<Runner, Failure> {
    let program =
        env::current_exe().map_err(|error| Failure::Usage(format!("this program cannot find itself: {error}")))?;
    let time_limit = Duration::try_from_secs_f64(arguments.time_limit)
        .ok()
        .filter(|limit| !limit.is_zero())
        .ok_or_else(|| Failure::Usage(format!("`--time-limit {}` is no time to wait", arguments.time_limit)))?;
    if let Some(part) = arguments
        .test
        .iter()
        .chain(&arguments.skip)
        .find(|part| !suite::all().any(|test| test.name.contains(part.as_str())))
    {
        return Err(Failure::Usage(format!(
            "no test has `{part}` in its name\nhelp: `cargo pntos check --list` lists the tests"
        )));
    }
    Ok(Runner {
        program,
        arguments: vec!["check-worker".to_owned()],
        jobs: arguments.jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, usize::from),
        time_limit,
        filter: filter(arguments),
        plugins: arguments.plugin.clone(),
        in_process: arguments.in_process,
        stop: Arc::default(),
    })
}

fn setup(arguments: &Check, library: &Path) -> Result<Setup, Failure> {
    let absolute = |path: &Path| {
        let path = std::path::absolute(path)
            .map_err(|error| Failure::Usage(format!("`{}` cannot be found: {error}", path.display())))?;
        if path.to_str().is_none() {
            return Err(Failure::Usage(format!(
                "`{}` has a name that is not UTF-8, and cannot be told to the processes that judge\n\
                 help: copy it to a folder and a name in UTF-8",
                path.display()
            )));
        }
        Ok(path)
    };
    let optional = |path: &Option<PathBuf>| path.as_deref().map(absolute).transpose();
    let setup = Setup {
        library: absolute(library)?,
        entry: arguments.entry.clone(),
        resources: optional(&arguments.resources)?,
        config: optional(&arguments.config)?,
        set: arguments.set.clone(),
    };
    // Seen here once, what is wrong with the configuration is not said by every test.
    setup.registry().map_err(|problems| Failure::Usage(problems.to_string()))?;
    Ok(setup)
}

/// A misspelt `--plugin` would pass without a word.
fn refuse_plugins_that_are_not_there(arguments: &Check, reports: &[LibraryReport]) -> Result<(), Failure> {
    let known: Vec<&str> =
        reports.iter().flat_map(|report| &report.plugins).map(|plugin| plugin.identifier.as_str()).collect();
    if reports.iter().any(|report| report.unjudged.is_some()) {
        return Ok(());
    }
    match arguments.plugin.iter().find(|wanted| !known.contains(&wanted.as_str())) {
        Some(wanted) => Err(Failure::Usage(format!(
            "no library has a plugin `{wanted}`\nhelp: the plugins are {}",
            known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
        ))),
        None => Ok(()),
    }
}

fn tell(arguments: &Check, reports: &[LibraryReport]) -> Result<(), Failure> {
    let text = match arguments.format {
        Form::Text => reports.iter().map(report::text).collect::<Vec<_>>().join("\n"),
        Form::Json => report::json(reports),
        Form::Junit => report::junit(reports),
    };
    match &arguments.output {
        Some(path) => {
            let plain = anstream::adapter::strip_str(&text).to_string();
            fs::write(path, plain.trim_end().to_owned() + "\n")
                .map_err(|error| Failure::Usage(format!("cannot write `{}`: {error}", path.display())))?;
            for report in reports {
                console::print(report::summary(report));
            }
        }
        // Text was printed library by library, as soon as there was something to say.
        None if arguments.format == Form::Text => {}
        None => console::print(text.trim_end()),
    }
    Ok(())
}

fn status(arguments: &Check, reports: &[LibraryReport]) -> ExitCode {
    let totals: Vec<_> = reports.iter().map(LibraryReport::totals).collect();
    let any = |counts: fn(&report::Totals) -> usize| totals.iter().any(|totals| counts(totals) > 0);
    if any(|totals| totals.unjudged) {
        ExitCode::from(UNJUDGED)
    } else if any(|totals| totals.errors) || arguments.deny_warnings && any(|totals| totals.warnings) {
        ExitCode::from(BROKEN)
    } else {
        ExitCode::SUCCESS
    }
}
