//! A value that threads use until somebody ends it, and that goes with the last use.

use core::{
    cell::UnsafeCell,
    sync::atomic::Ordering::{AcqRel, Acquire, Relaxed},
};

use crate::{boundary, sync::AtomicUsize};

/// Set in `Ending::running` once the value is not to be used any more.
const ENDED: usize = 1 << (usize::BITS - 1);
/// Set beside it once the value is gone.
const GONE: usize = 1 << (usize::BITS - 2);

/// A value that is dropped when it has been ended and nobody uses it.
pub(crate) struct Ending<T> {
    /// Uses under way, [`ENDED`] and [`GONE`].
    running: AtomicUsize,
    /// Read by uses that found `ENDED` not set; emptied by whoever sets `GONE`.
    value: UnsafeCell<Option<T>>,
}

// SAFETY: `value` is written only by `drop_if_unused`, which the protocol of `running` keeps apart from readers; it is
// shared between threads, and dropped on any of them.
unsafe impl<T: Send + Sync> Sync for Ending<T> {}

impl<T> Ending<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { running: AtomicUsize::new(0), value: UnsafeCell::new(Some(value)) }
    }

    /// Uses the value, unless it has been ended. `use_it` does not panic.
    pub(crate) fn with(&self, use_it: impl FnOnce(&T)) {
        if self.running.fetch_add(1, Acquire) & ENDED == 0 {
            // SAFETY: `ENDED` was not set and our count keeps `drop_if_unused` away.
            if let Some(value) = unsafe { &*self.value.get() } {
                use_it(value);
            }
        }
        self.running.fetch_sub(1, AcqRel);
        self.drop_if_unused();
    }

    /// Lets nobody use it from now on; it goes with the last use under way.
    pub(crate) fn end(&self) {
        self.running.fetch_or(ENDED, AcqRel);
        self.drop_if_unused();
    }

    fn drop_if_unused(&self) {
        if self.running.compare_exchange(ENDED, ENDED | GONE, AcqRel, Relaxed).is_ok() {
            // SAFETY: no use is under way and none gets through; `GONE` is set once, by us.
            let value = unsafe { (*self.value.get()).take() };
            boundary::quietly("dropping what a notification held", || drop(value));
        }
    }
}
