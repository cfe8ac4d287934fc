//! A lock that nobody waits for.

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
