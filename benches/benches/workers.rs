//! What it brings to place the parts of the navigation job on workers: wall time beside that of one thread, in turns.
//!
//! Reading and decoding are a sixth of the work on the 43-minute drive, so 0.83 is the least that there can be. Two cores with
//! others on them, this before them: 0.85 to 0.87 whichever parts are on workers, and 0.75 to 0.79 on the full log of 474 MB.
//!
//! `cargo bench --package pntos-benches --bench workers [-- LOG]`

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use pntos_rt::{App, Options, Overrides, app::Value};

/// Turns of each arrangement, of which the fastest counts.
const ROUNDS: usize = 7;

/// Which library is on which worker.
type Placed = &'static [(&'static str, &'static str)];

const FILTER: Placed =
    &[("standard_fusion", "filter"), ("standard_strategies", "filter"), ("standard_models", "filter")];
const FILTER_AND_INERTIAL: Placed = &[
    ("standard_fusion", "filter"),
    ("standard_strategies", "filter"),
    ("standard_models", "filter"),
    ("standard_inertial", "inertial"),
];

const ARRANGEMENTS: [(&str, Placed); 6] = [
    ("inline", &[]),
    ("orchestration on a worker", &[("standard_orchestration", "filter")]),
    ("and the log on another", &[("standard_orchestration", "filter"), ("lcm_log", "log")]),
    ("both on one worker", &[("standard_orchestration", "both"), ("lcm_log", "both")]),
    ("the filter alone on a worker", FILTER),
    ("and the inertial on another", FILTER_AND_INERTIAL),
];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    // Cargo passes an option of its own.
    let given = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).map(PathBuf::from);
    let logs = ["../shared/data/drive-43min.lcmlog", "datasets/drive-5min.lcmlog"].map(|path| root.join(path));
    let log = given.as_ref().or(logs.iter().find(|log| log.is_file())).expect("the short drive is in the project");
    println!("{}", log.display());
    // Through its outage the second one steps the filter as often as the reference does.
    for app in ["apps/pos_ins.toml", "apps/parity/outage_sim.toml"] {
        compare(&root, log, app);
    }
}

/// Runs an app in every arrangement, in turns, and prints the best of each.
fn compare(root: &Path, log: &Path, app: &str) {
    let mut best = [Duration::MAX; ARRANGEMENTS.len()];
    let mut logs: [Vec<u8>; ARRANGEMENTS.len()] = Default::default();
    for _ in 0..ROUNDS {
        for (at, (_, placed)) in ARRANGEMENTS.iter().enumerate() {
            let (took, bytes) = run(root, log, app, placed);
            best[at] = best[at].min(took);
            logs[at] = bytes;
        }
    }
    println!("{app:<30}{:>10}{:>10}  output", "wall, ms", "ratio");
    for (at, (name, _)) in ARRANGEMENTS.iter().enumerate() {
        let (ms, ratio) = (best[at].as_secs_f64() * 1e3, best[at].as_secs_f64() / best[0].as_secs_f64());
        let same = if logs[at] == logs[0] { "same bytes" } else { "OTHER BYTES" };
        println!("{name:<30}{ms:>10.1}{ratio:>10.2}  {same}");
    }
}

/// Runs the app, and says how long it took and what came out.
fn run(root: &Path, log: &Path, app: &str, placed: Placed) -> (Duration, Vec<u8>) {
    let output = std::env::temp_dir().join(format!("pntos-workers-{}.lcmlog", std::process::id()));
    let program = std::env::current_exe().expect("the path of this program");
    let overrides = Overrides {
        input: Some(log.to_owned()),
        output: Some(output.clone()),
        // Where cargo puts the libraries that this crate depends on.
        library_folders: program.ancestors().skip(1).take(2).map(Path::to_owned).collect(),
        ..Overrides::default()
    };
    let mut app = App::load(root.join(app), &overrides).unwrap_or_else(|problems| panic!("{problems}"));
    app.set("standard-logging", "level", Value::Str("warn".to_owned()));
    for plugin in &mut app.plugins {
        plugin.worker = placed.iter().find(|(library, _)| *library == plugin.library).map(|(_, on)| (*on).to_owned());
    }
    let outcome = pntos_rt::run(&app, &Options::default()).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(outcome.failures.is_empty() && outcome.dropped == 0, "{:?}", outcome.failures);
    let bytes = std::fs::read(&output).expect("the output");
    // What is left behind is of no use.
    let _ = std::fs::remove_file(&output);
    (outcome.wall_time, bytes)
}
