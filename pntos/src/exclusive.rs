//! `&mut` for one call.
//!
//! A plugin's methods take `&self`: pntOS lets the system call a plugin from any thread, and a plugin may find itself
//! called while it waits in a call of its own. [`Exclusive`] holds the state that needs `&mut` all the same: it waits
//! for another thread, and where the *same* thread comes in a second time it says so instead of deadlocking.

use core::{
    fmt,
    ops::{Deref, DerefMut},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{Error, Result, error::Fault, thread::this_thread};

/// State that one call at a time may change.
#[derive(Default)]
pub struct Exclusive<T> {
    /// Which thread is inside; 0 is none.
    ///
    /// Only the owner itself can find its own number here, so relaxed loads decide re-entry without a race.
    inside: AtomicUsize,
    state: Mutex<T>,
}

impl<T> Exclusive<T> {
    /// Wraps `state`.
    pub const fn new(state: T) -> Self {
        Self { inside: AtomicUsize::new(0), state: Mutex::new(state) }
    }

    /// Waits until no other thread is inside, then gives `&mut` until the guard is dropped.
    ///
    /// A panic while the guard was held does not poison the state: the boundary has reported it already, and a filter
    /// that stops answering for ever is worse than one whose last update was cut short.
    ///
    /// # Errors
    ///
    /// If this thread is inside already: the plugin called out while it held the guard, and the call came back.
    pub fn enter(&self) -> Result<Guard<'_, T>> {
        let me = this_thread();
        if self.inside.load(Relaxed) == me {
            return Err(Error::with_fault(
                Fault::Plugin,
                "the plugin was entered again from inside its own call; release the guard before calling out",
            ));
        }
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        self.inside.store(me, Relaxed);
        Ok(Guard { inside: &self.inside, state })
    }
}

impl<T> fmt::Debug for Exclusive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exclusive").finish_non_exhaustive()
    }
}

/// `&mut` to the state of an [`Exclusive`], until dropped.
pub struct Guard<'a, T> {
    inside: &'a AtomicUsize,
    state: MutexGuard<'a, T>,
}

impl<T> Deref for Guard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.state
    }
}

impl<T> DerefMut for Guard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.state
    }
}

impl<T> Drop for Guard<'_, T> {
    fn drop(&mut self) {
        self.inside.store(0, Relaxed);
    }
}
