//! Runs a navigation app over plugins and nothing else, and prints what it took as JSON: what `stovepipe` is the
//! yardstick for.

use std::{path::PathBuf, process::ExitCode, time::Instant};

use pntos::{Error, Result};
use pntos_rt::{
    Options, Outcome, Problem, Problems,
    app::{App, Overrides},
    loader, run_plugins,
};

const USAGE: &str = "\
usage: plugged APP.toml INPUT OUTPUT [--worker=LIBRARY]... [GROUP.KEY=VALUE]...

Runs an app over the log INPUT, writes its solutions to the log OUTPUT, and prints what it took as JSON. Libraries are
looked for beside the app file, beside this program and in `deps` there. A LIBRARY named has a thread of its own.";

const WORKER: &str = "--worker=";

fn main() -> ExitCode {
    let start = Instant::now();
    match run() {
        Ok(outcome) => {
            println!("{}", report(start.elapsed().as_secs_f64(), &outcome));
            if outcome.succeeded() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("plugged: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Outcome> {
    let mut arguments = std::env::args().skip(1);
    let mut path = || arguments.next().map(PathBuf::from).ok_or_else(|| Error::new(USAGE));
    let (app, input, output) = (path()?, path()?, path()?);
    let wrong = |problems: Problems| Error::new(problems);
    let (workers, settings): (Vec<_>, Vec<_>) = arguments.partition(|argument| argument.starts_with(WORKER));
    let set = settings.iter().map(|text| text.parse().map_err(|problem: Problem| Error::new(problem)));
    let set = set.collect::<Result<Vec<_>>>()?;
    let program = std::env::current_exe()?;
    let folder = program.parent().map(PathBuf::from).unwrap_or_default();
    let overrides = Overrides {
        set,
        input: Some(input),
        output: Some(output),
        library_folders: vec![folder.clone(), folder.join("deps")],
    };
    let mut app = App::load(&app, &overrides).map_err(wrong)?;
    for library in workers.iter().map(|argument| &argument[WORKER.len()..]) {
        let Some(plugin) = app.plugins.iter_mut().find(|plugin| plugin.library == library) else {
            return Err(Error::new(format_args!("the app has no library `{library}`\n{USAGE}")));
        };
        plugin.worker = Some(library.to_owned());
    }
    let plugins = loader::load(&app).map_err(wrong)?;
    run_plugins(&app, plugins, &Options::default()).map_err(wrong)
}

fn report(wall: f64, outcome: &Outcome) -> String {
    let Outcome { messages, late, dropped, warnings, failures, .. } = outcome;
    format!(
        "{{\"wall_s\":{wall},\"messages\":{messages},\"late\":{late},\"dropped\":{dropped},\"warnings\":{warnings},\
         \"failures\":{}}}",
        failures.len(),
    )
}
