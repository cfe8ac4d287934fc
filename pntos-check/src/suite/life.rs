//! From the loader to the last reference: what a plugin's life leaves behind.

use std::ffi::CStr;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use pntos::sys::PntosPluginTypes as Kinds;

use super::process::Process;
use super::routine::Routine;
use super::{Applies, Test};
use crate::rule::{life, loading};
use crate::{Judge, Plugin};

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "life::made_and_released",
        about: "a plugin that is never initialised can be released",
        applies: Applies::Plugin,
        run: made_and_released,
    },
    Test {
        name: "life::init_and_shutdown",
        about: "a plugin that is shut down at once gives everything back",
        applies: Applies::Plugin,
        run: init_and_shutdown,
    },
    Test {
        name: "life::at_work",
        about: "a plugin that has worked for a while gives everything back",
        applies: Applies::Plugin,
        run: at_work,
    },
    Test {
        name: "life::configured",
        about: "a plugin that finds a value for every key it reads gives everything back",
        applies: Applies::Plugin,
        run: configured,
    },
    Test {
        name: "life::identity",
        about: "identifier and kind stay what they were when the plugin was made",
        applies: Applies::Plugin,
        run: identity,
    },
    Test {
        name: "life::notified",
        about: "a plugin that observes the registry can be told of changes at any time",
        applies: Applies::Plugin,
        run: notified,
    },
    Test {
        name: "life::threads_end",
        about: "the plugin's threads have ended when it has been shut down",
        applies: Applies::Plugin,
        run: threads_end,
    },
    Test {
        name: "life::standard_output",
        about: "nothing but the program itself writes to standard output",
        applies: Applies::Plugin,
        run: standard_output,
    },
    Test {
        name: "life::process_state",
        about: "working folder, signal handlers, locale and rounding of the process stay as they are",
        applies: Applies::Plugin,
        run: process_state,
    },
    Test {
        name: "life::process_exit",
        about: "the process ends in good order after the plugin's life",
        applies: Applies::Plugin,
        run: process_exit,
    },
];

/// Rounds of work where a test needs a plugin that has worked,
const ROUNDS: usize = 20;
/// if they are short: those of a plugin with many slots may be fewer,
const BUDGET: Duration = Duration::from_millis(300);
/// and are never fewer than these.
const FEW: usize = 3;
/// How long threads may take to end after `shutdown_plugin`, on a machine that is busy.
const GRACE: Duration = Duration::from_secs(2);

fn made_and_released(judge: &mut Judge) {
    if let Some(plugin) = judge.plugin() {
        judge.release(plugin);
    }
}

fn init_and_shutdown(judge: &mut Judge) {
    if let Some(plugin) = judge.start() {
        judge.finish(plugin);
    }
}

fn at_work(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    work(&plugin);
    judge.finish(plugin);
}

fn configured(judge: &mut Judge) {
    judge.configure();
    at_work(judge);
}

fn work(plugin: &Plugin) {
    let mut routine = Routine::begin(plugin);
    let enough = Instant::now() + BUDGET;
    for round in 1..=ROUNDS {
        routine.round();
        if round >= FEW && Instant::now() > enough {
            break;
        }
    }
    routine.end();
}

fn identity(judge: &mut Judge) {
    let Some(plugin) = judge.plugin() else { return };
    let look = |judge: &Judge, when: &str| {
        // SAFETY: the plugin is live, and its identifier lives as long.
        let (kind, identifier) = unsafe { ((*plugin.raw).plugin_type, (*plugin.raw).identifier) };
        if kind != plugin.kind {
            let what = format!("it was {:?} and is {kind:?} {when}", plugin.kind);
            judge.report(&loading::UNKNOWN_KIND, "PntosCommonPlugin.plugin_type", what);
        }
        let now = if identifier.is_null() {
            "NULL".to_owned()
        } else {
            // SAFETY: as above; the text ends with a NUL.
            unsafe { CStr::from_ptr(identifier) }.to_string_lossy().into_owned()
        };
        if now != plugin.identifier {
            let what = format!("it was `{}` and is `{now}` {when}", plugin.identifier);
            judge.report(&loading::IDENTIFIER, "PntosCommonPlugin.identifier", what);
        }
    };
    judge.init(&plugin);
    look(judge, "after `init_plugin`");
    work(&plugin);
    look(judge, "after some work");
    judge.shutdown(&plugin);
    look(judge, "after `shutdown_plugin`");
    judge.release(plugin.clone());
}

fn notified(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    judge.world().notify_all();
    let mut routine = Routine::begin(&plugin);
    routine.round();
    judge.world().notify_all();
    routine.round();
    routine.end();
    judge.finish(plugin);
}

fn threads_end(judge: &mut Judge) {
    let Some(plugin) = judge.plugin() else { return };
    let Some(before) = threads() else { return judge.skip("this system does not list threads") };
    judge.init(&plugin);
    work(&plugin);
    judge.shutdown(&plugin);
    let end = Instant::now() + GRACE;
    let left = loop {
        let left: Vec<String> =
            threads().unwrap_or_default().into_iter().filter(|thread| !before.contains(thread)).collect();
        if left.is_empty() || Instant::now() > end {
            break left;
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    if !left.is_empty() {
        let names: Vec<String> = left.iter().map(|thread| format!("`{}`", name_of(thread))).collect();
        let what = format!("{} s after it returned there is still a thread {}", GRACE.as_secs(), names.join(", "));
        judge.report(&life::THREADS_LEFT, "PntosCommonPlugin.shutdown_plugin", what);
    }
    judge.release(plugin);
}

/// The numbers of the threads of this process.
fn threads() -> Option<Vec<String>> {
    let list = fs::read_dir("/proc/self/task").ok()?;
    Some(list.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect())
}

fn name_of(thread: &str) -> String {
    let name = fs::read_to_string(Path::new("/proc/self/task").join(thread).join("comm")).unwrap_or_default();
    name.trim_end().to_owned()
}

fn standard_output(judge: &mut Judge) {
    let Some(plugin) = judge.plugin() else { return };
    let shows = [Kinds::PNTOS_LOGGING_PLUGIN, Kinds::PNTOS_UI_PLUGIN, Kinds::PNTOS_PLATFORM_INTEGRATION_PLUGIN];
    if shows.contains(&plugin.kind) {
        return judge.skip("plugins of this kind may write where they like");
    }
    let Some(capture) = super::process::Capture::begin() else {
        return judge.skip("standard output cannot be replaced");
    };
    judge.init(&plugin);
    work(&plugin);
    judge.shutdown(&plugin);
    let printed = capture.end();
    if let Some(line) = printed.lines().next() {
        judge.report(&life::STANDARD_OUTPUT, None, format!("it prints {line:?}"));
    }
    judge.release(plugin);
}

fn process_state(judge: &mut Judge) {
    let Some(plugin) = judge.plugin() else { return };
    let before = Process::look();
    judge.init(&plugin);
    work(&plugin);
    for what in before.changes() {
        judge.report(&life::PROCESS_STATE, None, what);
    }
    judge.shutdown(&plugin);
    judge.release(plugin);
}

fn process_exit(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    work(&plugin);
    judge.finish(plugin);
    judge.exit_in_good_order();
}
