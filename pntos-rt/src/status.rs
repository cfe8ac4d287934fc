//! How a run is going: when it has to end, what went wrong, and how far it is.

use std::sync::{
    Arc, Condvar, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
};

/// Asks a run to end in good order. Clone it into whatever may ask; asking twice is asking once.
///
/// A handle is for one run at a time. Once somebody has asked, every later run with it ends at once.
#[derive(Clone, Debug, Default)]
pub struct StopHandle(Arc<Bell>);

#[derive(Debug, Default)]
struct Bell {
    state: Mutex<BellState>,
    rung: Condvar,
}

#[derive(Debug, Default)]
struct BellState {
    /// Somebody outside has asked.
    asked: bool,
    /// The run has come to its own end.
    over: bool,
}

impl StopHandle {
    /// Asks the run to end: transports stop, what is queued is delivered, plugins shut down. Returns at once.
    ///
    /// Not for use in a signal handler proper, because it takes a lock; a thread that waits for signals may call it.
    pub fn stop(&self) {
        self.locked().asked = true;
        self.0.rung.notify_all();
    }

    /// Whether somebody has asked.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.locked().asked
    }

    /// A new run begins.
    pub(crate) fn begin(&self) {
        self.locked().over = false;
    }

    /// The run has come to its own end.
    pub(crate) fn over(&self) {
        self.locked().over = true;
        self.0.rung.notify_all();
    }

    /// Waits until the run has to end.
    pub(crate) fn wait(&self) {
        let mut state = self.locked();
        while !state.asked && !state.over {
            state = self.0.rung.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn locked(&self) -> MutexGuard<'_, BellState> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How far a run is, for a progress display. Reading it costs the run nothing.
#[derive(Debug, Default)]
pub struct Progress {
    pub(crate) messages: AtomicU64,
    pub(crate) solutions: AtomicU64,
    /// 0 until a message with a time has come.
    pub(crate) message_time: AtomicI64,
}

impl Progress {
    /// A new run begins.
    pub(crate) fn reset(&self) {
        self.messages.store(0, Relaxed);
        self.solutions.store(0, Relaxed);
        self.message_time.store(0, Relaxed);
    }

    /// How many messages the orchestration has been given.
    #[must_use]
    pub fn messages(&self) -> u64 {
        self.messages.load(Relaxed)
    }

    /// How many solutions have been broadcast.
    #[must_use]
    pub fn solutions(&self) -> u64 {
        self.solutions.load(Relaxed)
    }

    /// The time of the last message given to the orchestration, in nanoseconds of the messages' own clock.
    #[must_use]
    pub fn message_time(&self) -> Option<i64> {
        Some(self.message_time.load(Relaxed)).filter(|time| *time != 0)
    }
}

/// Failures that are kept word for word; further ones are only counted.
const KEPT: usize = 32;

/// What went wrong.
#[derive(Debug, Default)]
pub(crate) struct Failures {
    kept: Mutex<Vec<String>>,
    errors: AtomicU64,
    warnings: AtomicU64,
}

impl Failures {
    pub(crate) fn error(&self, text: impl FnOnce() -> String) {
        if self.errors.fetch_add(1, Relaxed) < KEPT as u64 {
            self.kept().push(text());
        }
    }

    pub(crate) fn warning(&self) {
        self.warnings.fetch_add(1, Relaxed);
    }

    pub(crate) fn errors(&self) -> u64 {
        self.errors.load(Relaxed)
    }

    pub(crate) fn warnings(&self) -> u64 {
        self.warnings.load(Relaxed)
    }

    pub(crate) fn list(&self) -> Vec<String> {
        self.kept().clone()
    }

    fn kept(&self) -> MutexGuard<'_, Vec<String>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
