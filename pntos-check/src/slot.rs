//! Which slot of the plugin is being called, for findings that are made while it runs.

use std::cell::Cell;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use crate::wire::black_box;

thread_local! {
    /// What this thread calls. Read by handlers of synchronous signals too: constant, and without a destructor.
    static CURRENT: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Calls that took longer than [`SLOW`].
static SLOW_CALLS: Mutex<Vec<(&'static str, Duration)>> = Mutex::new(Vec::new());

/// A call that takes longer holds up a whole system.
const SLOW: Duration = Duration::from_secs(1);
/// What may take as long as the system runs, by description.
const LONG: &[&str] = &[
    "PntosControllerPlugin.take_control",
    "PntosPlatformIntegrationPlugin.take_control",
    "PntosUiPlugin.run_main_thread",
];

/// The slot is being called until the guard goes.
#[must_use = "the call ends when the guard is dropped"]
pub struct Entered {
    slot: &'static str,
    before: Option<&'static str>,
    since: Instant,
}

/// Says that this thread calls `slot`, such as `PntosTransportPlugin.start_listening`.
pub fn enter(slot: &'static str) -> Entered {
    let before = CURRENT.replace(Some(slot));
    black_box::note(slot);
    Entered { slot, before, since: Instant::now() }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let mut took = self.since.elapsed();
        if took > SLOW {
            took = took.saturating_sub(waited_for_a_processor());
        }
        CURRENT.set(self.before);
        black_box::note(self.before.unwrap_or_default());
        if took > SLOW && !LONG.contains(&self.slot) {
            SLOW_CALLS.lock().unwrap_or_else(PoisonError::into_inner).push((self.slot, took));
        }
    }
}

/// How long this thread was ready to run in all its life, and others had the processors: that is no fault of a plugin.
fn waited_for_a_processor() -> Duration {
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = statistics.split_whitespace().nth(1).and_then(|text| text.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

/// The slot that this thread is in; nothing on a thread of the plugin's own. May be asked by the handler of a fault.
#[must_use]
pub fn current() -> Option<&'static str> {
    CURRENT.get()
}

/// The longest slow call of each slot since this was last asked.
pub(crate) fn slow_calls() -> Vec<(&'static str, Duration)> {
    let mut calls = std::mem::take(&mut *SLOW_CALLS.lock().unwrap_or_else(PoisonError::into_inner));
    calls.sort_by(|a, b| (a.0, b.1).cmp(&(b.0, a.1)));
    calls.dedup_by_key(|call| call.0);
    calls
}
