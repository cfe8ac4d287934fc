//! Which slot of the plugin is being called, for findings that are made while it runs.

use std::cell::Cell;

use crate::wire::black_box;

thread_local! {
    /// What this thread calls. Read by handlers of synchronous signals too: constant, and without a destructor.
    static CURRENT: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// The slot is being called until the guard goes.
#[must_use = "the call ends when the guard is dropped"]
pub struct Entered {
    before: Option<&'static str>,
}

/// Says that this thread calls `slot`, such as `PntosTransportPlugin.start_listening`.
pub fn enter(slot: &'static str) -> Entered {
    let before = CURRENT.replace(Some(slot));
    black_box::note(slot);
    Entered { before }
}

impl Drop for Entered {
    fn drop(&mut self) {
        CURRENT.set(self.before);
        black_box::note(self.before.unwrap_or_default());
    }
}

/// The slot that this thread is in; nothing on a thread of the plugin's own. May be asked by the handler of a fault.
#[must_use]
pub fn current() -> Option<&'static str> {
    CURRENT.get()
}
