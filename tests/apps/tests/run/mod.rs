//! Running an app file of the project over a log.
#![allow(dead_code, reason = "every test file uses a part of it")]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use pntos_rt::{
    Options,
    app::{App, Overrides},
    loader, run_plugins,
};
use pntos_scoring::{Log, Track};
use tempfile::TempDir;

/// Where every app sends its solutions.
pub const SOLUTION: &str = "/solution/pntos/pva";
const TRUTH: &str = "/sensor/ins-d/pva";

/// What was found, by app and log: more than one test asks for some. One system runs at a time.
static FOUND: Mutex<BTreeMap<(String, PathBuf), Track>> = Mutex::new(BTreeMap::new());

/// A file of the project.
pub fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// The 43 minutes, which do not come with the project.
pub fn whole_drive() -> Option<PathBuf> {
    let log = file("../shared/data/drive-43min.lcmlog");
    if log.is_file() {
        return Some(log);
    }
    println!("skipped: there is no `{}`", log.display());
    None
}

/// What the log says itself about where the vehicle was.
pub fn truth(log: &Path) -> Track {
    Log::read(log, &[TRUTH]).unwrap().take_track(TRUTH)
}

/// The solutions that an app finds in a log.
pub fn solutions(app: &str, log: &Path) -> Track {
    let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    found.entry((app.to_owned(), log.to_owned())).or_insert_with(|| run(app, log)).clone()
}

fn run(app: &str, log: &Path) -> Track {
    let folder = TempDir::new().unwrap();
    let output = folder.path().join("solution.lcmlog");
    run_with(&[], app, log, &output);
    Log::read(&output, &[SOLUTION]).unwrap().take_track(SOLUTION)
}

/// Runs an app with settings over those of its file.
pub fn run_with(set: &[&str], app: &str, log: &Path, output: &Path) {
    let quiet = "standard-logging.level=warning";
    let overrides = Overrides {
        set: set.iter().chain(&[quiet]).map(|setting| setting.parse().unwrap()).collect(),
        input: Some(log.to_owned()),
        output: Some(output.to_owned()),
        library_folders: library_folders(),
    };
    let app = App::load(file(app), &overrides).unwrap_or_else(|problems| panic!("{problems}"));
    let plugins = loader::load(&app).unwrap_or_else(|problems| panic!("{problems}"));
    let outcome = run_plugins(&app, plugins, &Options::default()).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(outcome.succeeded(), "{outcome:?}");
}

/// Where cargo puts the libraries that this crate depends on.
fn library_folders() -> Vec<PathBuf> {
    let program = std::env::current_exe().unwrap();
    let folder = program.parent().unwrap();
    vec![folder.to_owned(), folder.join("..")]
}
