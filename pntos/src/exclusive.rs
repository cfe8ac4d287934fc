//! `&mut` for one call.
//!
//! A plugin's methods take `&self`: pntOS lets the system call a plugin from any thread, and a plugin may find itself
//! called while it waits in a call of its own. [`Exclusive`] holds the state that needs `&mut` all the same: it waits
//! for another thread, and where the *same* thread comes in a second time it says so instead of deadlocking.
//!
//! Without the feature `std` it cannot tell which of the two it is, and nobody can wait: it says so in both cases.

use core::{
    fmt,
    ops::{Deref, DerefMut},
};

use crate::{Error, Result, error::Fault};

/// State that one call at a time may change.
#[derive(Default)]
pub struct Exclusive<T>(lock::Lock<T>);

impl<T> Exclusive<T> {
    /// Wraps `state`.
    pub const fn new(state: T) -> Self {
        Self(lock::Lock::new(state))
    }

    /// Waits until no other thread is inside, then gives `&mut` until the guard is dropped.
    ///
    /// A panic while the guard was held does not poison the state: the boundary has reported it already, and a filter
    /// that stops answering for ever is worse than one whose last update was cut short.
    ///
    /// # Errors
    ///
    /// If this thread is inside already: the plugin called out while it held the guard, and the call came back. Without
    /// the feature `std`, if anybody is.
    #[inline]
    pub fn enter(&self) -> Result<Guard<'_, T>> {
        self.0.enter().map(Guard).ok_or_else(|| {
            Error::with_fault(
                Fault::Plugin,
                "the plugin was entered again from inside its own call; release the guard before calling out",
            )
        })
    }
}

impl<T> fmt::Debug for Exclusive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exclusive").finish_non_exhaustive()
    }
}

/// `&mut` to the state of an [`Exclusive`], until dropped.
pub struct Guard<'a, T>(lock::Guard<'a, T>);

impl<T> Deref for Guard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        self.0.state()
    }
}

impl<T> DerefMut for Guard<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        self.0.state_mut()
    }
}

#[cfg(feature = "std")]
mod lock {
    use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    use std::sync::{Mutex, MutexGuard, PoisonError};

    use crate::thread::this_thread;

    /// A mutex that knows who is inside.
    #[derive(Default)]
    pub(super) struct Lock<T> {
        /// Which thread is inside; 0 is none.
        ///
        /// Only the owner itself can find its own number here, so relaxed loads decide re-entry without a race.
        inside: AtomicUsize,
        state: Mutex<T>,
    }

    impl<T> Lock<T> {
        pub(super) const fn new(state: T) -> Self {
            Self { inside: AtomicUsize::new(0), state: Mutex::new(state) }
        }

        /// `None` if this thread is inside.
        pub(super) fn enter(&self) -> Option<Guard<'_, T>> {
            let me = this_thread().map_or(0, |me| me.get());
            if self.inside.load(Relaxed) == me {
                return None;
            }
            let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            self.inside.store(me, Relaxed);
            Some(Guard { inside: &self.inside, state })
        }
    }

    pub(super) struct Guard<'a, T> {
        inside: &'a AtomicUsize,
        state: MutexGuard<'a, T>,
    }

    impl<T> Guard<'_, T> {
        pub(super) fn state(&self) -> &T {
            &self.state
        }

        pub(super) fn state_mut(&mut self) -> &mut T {
            &mut self.state
        }
    }

    impl<T> Drop for Guard<'_, T> {
        fn drop(&mut self) {
            self.inside.store(0, Relaxed);
        }
    }
}

#[cfg(not(feature = "std"))]
mod lock {
    use core::{
        cell::UnsafeCell,
        sync::atomic::{
            AtomicBool,
            Ordering::{Acquire, Release},
        },
    };

    /// A lock that nobody waits for.
    #[derive(Default)]
    pub(super) struct Lock<T> {
        is_taken: AtomicBool,
        state: UnsafeCell<T>,
    }

    // SAFETY: the state is reached only through the guard, of which `is_taken` lets there be one.
    unsafe impl<T: Send> Sync for Lock<T> {}

    impl<T> Lock<T> {
        pub(super) const fn new(state: T) -> Self {
            Self { is_taken: AtomicBool::new(false), state: UnsafeCell::new(state) }
        }

        /// `None` if anybody is inside.
        pub(super) fn enter(&self) -> Option<Guard<'_, T>> {
            (!self.is_taken.swap(true, Acquire)).then_some(Guard(self))
        }
    }

    pub(super) struct Guard<'a, T>(&'a Lock<T>);

    // SAFETY: a shared guard gives out shared references only.
    unsafe impl<T: Sync> Sync for Guard<'_, T> {}

    impl<T> Guard<'_, T> {
        pub(super) fn state(&self) -> &T {
            // SAFETY: this is the one guard.
            unsafe { &*self.0.state.get() }
        }

        pub(super) fn state_mut(&mut self) -> &mut T {
            // SAFETY: this is the one guard, and it is borrowed exclusively.
            unsafe { &mut *self.0.state.get() }
        }
    }

    impl<T> Drop for Guard<'_, T> {
        fn drop(&mut self) {
            self.0.is_taken.store(false, Release);
        }
    }
}
