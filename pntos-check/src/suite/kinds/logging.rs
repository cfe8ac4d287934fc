//! Logging plugins: lines from every thread of every plugin.

use std::thread;

use pntos::sys::{self, PntosLoggingLevel as Level, PntosPluginTypes as Kinds};

use super::ask::lend;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::{Judge, crash};

const LOGS: Applies = Applies::Kinds(&[Kinds::PNTOS_LOGGING_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "logging::lines",
        about: "lines of every level, from every kind of plugin, short and long",
        applies: LOGS,
        run: lines,
    },
    Test {
        name: "logging::many_threads",
        about: "lines may come from several threads at once",
        applies: LOGS,
        run: many_threads,
    },
];

type Table = *mut sys::PntosLoggingPlugin;

fn log(table: Table, kind: Kinds, level: Level, line: &std::ffi::CStr) {
    let who = lend!(c"check", PntosLoggingPlugin.log, "source_plugin_identifier");
    let line = lend!(line, PntosLoggingPlugin.log, "message");
    call!(table, PntosLoggingPlugin.log, kind, who.pointer().cast(), level, line.pointer().cast());
}

const LEVELS: [Level; 4] = [
    Level::PNTOS_LOG_LEVEL_ERROR,
    Level::PNTOS_LOG_LEVEL_WARN,
    Level::PNTOS_LOG_LEVEL_INFO,
    Level::PNTOS_LOG_LEVEL_DEBUG,
];

fn lines(judge: &mut Judge) {
    const LONG: &[u8; 100_001] = &{
        let mut text = [b'x'; 100_001];
        text[100_000] = 0;
        text
    };
    let Some(plugin) = judge.start() else { return };
    let long = std::ffi::CStr::from_bytes_with_nul(LONG).expect("the only NUL is at its end");
    for level in LEVELS {
        for line in [c"an ordinary line", c"", c"100 % of %s and %n", c"grün \u{1f6f0}", c"two\nlines", long] {
            log(plugin.table(), Kinds::PNTOS_ORCHESTRATION_PLUGIN, level, line);
        }
    }
    for kind in crate::kinds::ALL {
        log(plugin.table(), kind.tag, Level::PNTOS_LOG_LEVEL_INFO, c"from every kind");
    }
    judge.finish(plugin);
}

/// A log that several threads use at once, as its description allows.
struct Shared(Table);

// SAFETY: see the type.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

fn many_threads(judge: &mut Judge) {
    const THREADS: usize = 4;
    const LINES: usize = 300;
    let Some(plugin) = judge.start() else { return };
    let shared = Shared(plugin.table());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            let shared = &shared;
            scope.spawn(move || {
                crash::own_stack();
                for number in 0..LINES {
                    let level = LEVELS[number % LEVELS.len()];
                    log(shared.0, Kinds::PNTOS_TRANSPORT_PLUGIN, level, c"a line among many");
                }
            });
        }
    });
    judge.finish(plugin);
}
