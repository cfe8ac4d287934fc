//! Logging plugins: lines from every thread of every plugin.

use std::thread;

use pntos::sys::{self, PntosLoggingLevel as Level, PntosPluginTypes as Kinds};

use super::ask::lend;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::{Judge, crash, slot};

const LOGS: Applies = Applies::Kinds(&[Kinds::PNTOS_LOGGING_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "logging::lines",
        about: "lines of every level, from every kind of plugin, short and long",
        applies: LOGS,
        run: lines,
    },
    Test {
        name: "logging::formats",
        about: "formats with arguments, of which no more are read than the format names, and each once",
        applies: LOGS,
        run: formats,
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

unsafe extern "C" {
    /// In `variadic.c`: calls `log_fmt` of the table with the arguments as a `va_list`.
    fn pntos_check_call_log_fmt(
        this: Table,
        source_plugin_type: Kinds,
        source_plugin_identifier: *mut sys::c_char,
        level: Level,
        fmt: *mut sys::c_char,
        ...
    );
}

/// `log_fmt!(table, level, format, arguments)`. Behind the arguments are texts at addresses that nobody may read: who goes
/// through the arguments twice, or further than the format says, comes upon them.
macro_rules! log_fmt {
    ($table:expr, $level:expr, $format:expr $(, $argument:expr)*) => {{
        const NOT_A_TEXT: *const sys::c_char = std::ptr::without_provenance(16);
        let who = lend!(c"check", PntosLoggingPlugin.log_fmt, "source_plugin_identifier");
        let format = lend!($format, PntosLoggingPlugin.log_fmt, "fmt");
        let _call = slot::enter("PntosLoggingPlugin.log_fmt");
        // SAFETY: the table is live and complete, and the format fits the arguments before those that are not texts.
        unsafe {
            pntos_check_call_log_fmt(
                $table, Kinds::PNTOS_TRANSPORT_PLUGIN, who.pointer().cast(), $level, format.pointer().cast(),
                $($argument,)* NOT_A_TEXT, NOT_A_TEXT, NOT_A_TEXT, NOT_A_TEXT, NOT_A_TEXT, NOT_A_TEXT
            );
        }
    }};
}

/// One formatted line, for those who need a log at work.
pub(in crate::suite) fn log_one_format(table: Table) {
    let text = lend!(c"an argument", PntosLoggingPlugin.log_fmt, "args");
    log_fmt!(table, Level::PNTOS_LOG_LEVEL_DEBUG, c"a line with %s", text.pointer());
}

fn formats(judge: &mut Judge) {
    const NUMBER: libc::c_int = 42;
    const TIME: f64 = 0.125;
    let Some(plugin) = judge.start() else { return };
    for level in LEVELS {
        log_fmt!(plugin.table(), level, c"no arguments, and 100 %%");
        log_fmt!(plugin.table(), level, c"");
        log_fmt!(plugin.table(), level, c"%d of %f s", NUMBER, TIME);
        for text in [c"text", c"", c"100 % of %s and %n", c"gr\u{fc}n \u{1f6f0}"] {
            let text = lend!(text, PntosLoggingPlugin.log_fmt, "args");
            log_fmt!(plugin.table(), level, c"a line with %s", text.pointer());
            log_fmt!(plugin.table(), level, c"%5d, %s and %.3f", NUMBER, text.pointer(), TIME);
        }
        // Longer than any buffer on a stack.
        log_fmt!(plugin.table(), level, c"%100000d", NUMBER);
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
