//! The locks and atomics that `loom` can stand in for.

use std::sync::PoisonError;
#[cfg(not(loom))]
pub(crate) use std::sync::{
    Condvar, Mutex, MutexGuard,
    atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
};

#[cfg(loom)]
pub(crate) use loom::sync::{
    Condvar, Mutex, MutexGuard,
    atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering, fence},
};

#[cfg(loom)]
pub(crate) use self::checked::{spin, stand_by, wait_a_while};
#[cfg(not(loom))]
pub(crate) use self::timed::{spin, stand_by, wait_a_while};

/// Locks; a panic elsewhere does not make the data unusable, because no lock here is held across foreign code.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) fn wait<'a, T>(condition: &Condvar, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {
    condition.wait(guard).unwrap_or_else(PoisonError::into_inner)
}

#[cfg(not(loom))]
mod timed {
    use std::{
        hint,
        sync::{Condvar, MutexGuard, OnceLock, PoisonError},
        thread,
        time::Duration,
    };

    /// How long somebody who may have to give up waits before looking again.
    const A_WHILE: Duration = Duration::from_millis(10);

    /// As [`wait`](super::wait), but for no longer than it is reasonable not to look.
    pub(crate) fn wait_a_while<'a, T>(condition: &Condvar, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {
        condition.wait_timeout(guard, A_WHILE).unwrap_or_else(PoisonError::into_inner).0
    }

    /// Looks up to `times` whether `ready`, if another processor may make it so meanwhile.
    pub(crate) fn spin(times: u32, ready: impl Fn() -> bool) -> bool {
        several_processors()
            && (0..times).any(|_| {
                hint::spin_loop();
                ready()
            })
    }

    /// As [`spin`], letting other threads run in between.
    pub(crate) fn stand_by(times: usize, ready: impl Fn() -> bool) -> bool {
        several_processors()
            && (0..times).any(|_| {
                thread::yield_now();
                ready()
            })
    }

    fn several_processors() -> bool {
        static SEVERAL: OnceLock<bool> = OnceLock::new();
        *SEVERAL.get_or_init(|| thread::available_parallelism().is_ok_and(|count| count.get() > 1))
    }
}

/// `loom` knows no time.
#[cfg(loom)]
mod checked {
    use super::{Condvar, MutexGuard, wait};

    pub(crate) fn wait_a_while<'a, T>(condition: &Condvar, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {
        wait(condition, guard)
    }

    pub(crate) fn spin(_times: u32, _ready: impl Fn() -> bool) -> bool {
        false
    }

    pub(crate) fn stand_by(_times: usize, _ready: impl Fn() -> bool) -> bool {
        false
    }
}
