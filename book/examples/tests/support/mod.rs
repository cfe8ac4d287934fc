//! Runs a plugin on a short script of position fixes, and collects what it logs.

use std::{
    ffi::CStr,
    path::{Path, PathBuf},
    sync::{Mutex, OnceLock, PoisonError},
};

use pntos::{PluginTypes, Result, aspn::MeasurementPosition, prelude::*};
use pntos_rt::{
    App, Options, Outcome,
    app::{PluginEntry, Value},
    loader::{self, LoadedPlugin},
    run_plugins,
};

/// Seconds at which the script's two receivers speak: `b` falls silent for a while.
const SCRIPT: &[(&CStr, f64)] =
    &[(c"a", 0.0), (c"b", 0.0), (c"a", 0.4), (c"b", 0.4), (c"a", 0.8), (c"a", 1.2), (c"a", 1.6), (c"b", 1.65)];

/// Sends the script, then says that it is done.
#[derive(Default)]
struct Script(OnceLock<Mediator>);

impl CommonPlugin for Script {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let _ = self.0.set(init.mediator);
        Ok(())
    }
}

#[pntos_plugin(identifier = "script")]
impl TransportPlugin for Script {
    fn start_listening(&self) -> Result {
        let mediator = self.0.get().ok_or_else(|| pntos::Error::new("not initialised"))?;
        for (source, seconds) in SCRIPT {
            let fix = MeasurementPosition {
                time_of_validity: Timestamp { elapsed_nsec: (seconds * 1e9) as i64 },
                ..MeasurementPosition::default()
            };
            mediator.process_pntos_message(fix.into_message(*source)?)?;
        }
        mediator.batch("controller/flags")?.set_bool("ready_to_shutdown", true);
        Ok(())
    }

    fn stop_listening(&self) -> Result {
        Ok(())
    }

    fn broadcast_message(&self, _message: Managed<Message>, _channel_name: Option<&CStr>) -> Result {
        Ok(())
    }
}

/// What was logged by the plugin under test.
static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Collects log lines.
#[derive(Default)]
struct Lines;

impl CommonPlugin for Lines {}

#[pntos_plugin(identifier = "lines")]
impl LoggingPlugin for Lines {
    fn log(&self, _kind: PluginTypes, identifier: &CStr, level: LoggingLevel, message: &CStr) -> Result {
        if identifier == c"gap-watch" {
            let line = format!("{level:?}: {}", message.to_string_lossy());
            LINES.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        }
        Ok(())
    }
}

pntos::plugins![Lines, Script];

/// Where libraries lie that this test depends on.
pub fn libraries() -> PathBuf {
    let program = std::env::current_exe().expect("a test knows its program");
    program.parent().map(Path::to_owned).expect("a program lies in a folder")
}

/// Runs `watch` on the script. Returns what happened and what it logged.
pub fn run(watch: Vec<LoadedPlugin>) -> (Outcome, Vec<String>) {
    let registry = PluginEntry { library: "standard_registry".to_owned(), ..PluginEntry::default() };
    let mut app = App { plugins: vec![registry], library_folders: vec![libraries()], ..App::default() };
    app.set("gap-watch", "longest_gap", Value::Double(0.5));
    let mut plugins = loader::load(&app).expect("the registry loads");
    plugins.extend(watch);
    plugins.extend(loader::link("test", pntos_plugins()).expect("the test's plugins are complete"));
    let options = Options { ledger: true, ..Options::default() };
    let outcome = run_plugins(&app, plugins, &options).expect("the app starts");
    (outcome, std::mem::take(&mut LINES.lock().unwrap_or_else(PoisonError::into_inner)))
}
