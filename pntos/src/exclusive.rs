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

#[cfg(feature = "std")]
mod lock;
#[cfg(not(feature = "std"))]
#[path = "exclusive/lock_without_std.rs"]
mod lock;

/// State that one call at a time may change.
#[derive(Default)]
pub struct Exclusive<T>(lock::Lock<T>);

impl<T> Exclusive<T> {
    /// Wraps `state`.
    #[cfg(not(loom))]
    pub const fn new(state: T) -> Self {
        Self(lock::Lock::new(state))
    }

    /// What a model checker watches is not made at compile time.
    #[cfg(loom)]
    pub fn new(state: T) -> Self {
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

#[cfg(all(test, feature = "std", not(loom)))]
mod tests {
    use std::thread;

    use super::Exclusive;

    #[test]
    fn every_thread_gets_in_alone_and_no_thread_twice_also_after_one_was_the_usual_one() {
        const TIMES: usize = 1000;
        let count = Exclusive::new(0);
        let enter = || {
            for _ in 0..TIMES {
                let mut count = count.enter().ok()?;
                *count += 1;
            }
            Some(())
        };
        enter().unwrap();
        thread::scope(|scope| {
            let usual = count.enter().unwrap();
            let others = [0; 3].map(|_| scope.spawn(enter));
            // Inside as the usual thread, whether another one waits by now or not.
            for _ in 0..TIMES {
                assert!(count.enter().is_err());
                thread::yield_now();
            }
            assert_eq!(*usual, TIMES);
            drop(usual);
            enter().unwrap();
            others.into_iter().for_each(|other| other.join().unwrap().unwrap());
        });
        assert_eq!(*count.enter().unwrap(), 5 * TIMES);
    }
}
