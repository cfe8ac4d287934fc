//! A lock that costs the thread that usually comes next to nothing.
//!
//! Nearly all calls into a plugin come from one thread, and what an ordinary lock costs it is more than what many slots do.
//! So a thread that came [`BECOMES_USUAL`] times in a row is the *usual* one: it enters and leaves by plain stores. The first
//! other thread that comes ends that for good, and from then on this is an ordinary lock. Each side writes and then looks at
//! what the other wrote; [`fence`] keeps them from missing each other, at the cost of the other thread.

use core::{
    cell::UnsafeCell,
    marker::PhantomData,
    mem::{self, MaybeUninit},
    sync::atomic::Ordering::{Acquire, Relaxed, Release},
};
use std::sync::PoisonError;

use crate::{
    fence,
    sync::{AtomicBool, AtomicUsize, Condvar, Mutex, MutexGuard},
    thread::this_thread,
};

/// More entries than there are while a plugin starts.
const BECOMES_USUAL: u32 = if cfg!(loom) { 1 } else { 64 };

/// No thread is the usual one yet.
const NOBODY: usize = 0;
/// Set beside the number of the thread that was the usual one, which is an even address. There will be no other.
const OVER: usize = 1;

/// A mutex that knows who is inside.
pub(super) struct Lock<T> {
    /// The thread that enters without `turn`, or [`NOBODY`], or [`OVER`] with the thread that did.
    usual: AtomicUsize,
    /// Whether that thread is inside; it alone writes this.
    usual_inside: AtomicBool,
    /// Which other thread is inside; 0 is none.
    ///
    /// Only the owner itself can find its own number here, so relaxed loads decide re-entry without a race.
    inside: AtomicUsize,
    /// Held by every thread inside but the usual one.
    turn: Mutex<Streak>,
    /// The hold on `turn` of the thread that is inside by it, which alone touches this. In the guard it would be in the way of
    /// the usual thread. It borrows `turn`, which stays where it is while there is a guard.
    held: UnsafeCell<MaybeUninit<MutexGuard<'static, Streak>>>,
    /// Where somebody waits for the usual thread to leave.
    waiting: Mutex<()>,
    left: Condvar,
    state: UnsafeCell<T>,
}

// SAFETY: the state is reached only through the guard, of which there is one at a time and on one thread; so is `held`.
unsafe impl<T: Send> Sync for Lock<T> {}
// SAFETY: `held` is filled only while there is a guard, which borrows the lock, so that it stays on its thread.
unsafe impl<T: Send> Send for Lock<T> {}

/// How often one thread has come in a row.
struct Streak {
    thread: usize,
    length: u32,
}

macro_rules! new {
    ($state:expr) => {
        Self {
            usual: AtomicUsize::new(NOBODY),
            usual_inside: AtomicBool::new(false),
            inside: AtomicUsize::new(0),
            turn: Mutex::new(Streak { thread: 0, length: 0 }),
            held: UnsafeCell::new(MaybeUninit::uninit()),
            waiting: Mutex::new(()),
            left: Condvar::new(),
            state: UnsafeCell::new($state),
        }
    };
}

impl<T> Lock<T> {
    #[cfg(not(loom))]
    pub(super) const fn new(state: T) -> Self {
        new!(state)
    }

    /// What a model checker watches is not made at compile time.
    #[cfg(loom)]
    pub(super) fn new(state: T) -> Self {
        new!(state)
    }

    /// `None` if this thread is inside.
    #[inline]
    pub(super) fn enter(&self) -> Option<Guard<'_, T>> {
        // Never `NOBODY`: with the standard library, without which there is another lock, every thread has its number.
        let me = this_thread().map_or(NOBODY, |me| me.get());
        if self.usual.load(Relaxed) == me {
            if self.usual_inside.load(Relaxed) {
                return None;
            }
            self.usual_inside.store(true, Relaxed);
            fence::light();
            if self.usual.load(Relaxed) == me {
                return Some(Guard { lock: self, is_usual: true, holds: PhantomData });
            }
            self.leave_as_usual();
        }
        self.enter_in_turn(me).then(|| Guard { lock: self, is_usual: false, holds: PhantomData })
    }

    /// `false` if this thread is inside.
    #[inline(never)]
    fn enter_in_turn(&self, me: usize) -> bool {
        // It may be in there as the usual thread that it was.
        let was_usual = self.usual.load(Relaxed) & !OVER == me;
        if self.inside.load(Relaxed) == me || (was_usual && self.usual_inside.load(Relaxed)) {
            return false;
        }
        let mut turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        match self.usual.load(Relaxed) {
            NOBODY => turn.count(me),
            usual if usual & OVER == 0 => self.end_usual(usual),
            _ => {}
        }
        self.inside.store(me, Relaxed);
        // SAFETY: whoever has the turn is the only one here. Only the lifetime changes: `leave_in_turn` takes it out again
        // before the borrow by the guard ends, and without that nobody does.
        unsafe {
            (*self.held.get()).write(mem::transmute::<MutexGuard<'_, Streak>, MutexGuard<'static, Streak>>(turn))
        };
        true
    }

    /// Has the usual thread wait for its turn from now on, as all others do.
    #[cold]
    fn end_usual(&self, usual: usize) {
        self.usual.store(usual | OVER, Relaxed);
        // Either that thread is seen inside here, or it sees what was just written.
        fence::heavy();
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        while self.usual_inside.load(Acquire) {
            waiting = self.left.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }

    #[inline]
    fn leave_as_usual(&self) {
        self.usual_inside.store(false, Release);
        fence::light();
        if self.usual.load(Relaxed) & OVER != 0 {
            self.wake();
        }
    }

    #[cold]
    fn wake(&self) {
        drop(self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        self.left.notify_all();
    }

    /// Leaves, and makes this thread the usual one if it is time.
    ///
    /// # Safety
    ///
    /// This thread has entered in turn, and has not left.
    #[inline(never)]
    unsafe fn leave_in_turn(&self) {
        // SAFETY: promised by the caller: this thread has written it, and nobody else gets here before it is dropped.
        let turn = unsafe { (*self.held.get()).assume_init_read() };
        if turn.length >= BECOMES_USUAL && self.usual.load(Relaxed) == NOBODY {
            fence::prepare();
            // Where the usual thread would have to fence by itself, it gains nothing.
            self.usual.store(if fence::is_light() { turn.thread } else { OVER }, Relaxed);
        }
        self.inside.store(0, Relaxed);
        drop(turn);
    }
}

impl<T: Default> Default for Lock<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl Streak {
    fn count(&mut self, thread: usize) {
        if self.thread != thread {
            *self = Self { thread, length: 0 };
        }
        self.length += 1;
    }
}

pub(super) struct Guard<'a, T> {
    lock: &'a Lock<T>,
    is_usual: bool,
    /// Keeps the guard on its thread.
    holds: PhantomData<(MutexGuard<'a, Streak>, &'a mut T)>,
}

impl<T> Guard<'_, T> {
    #[inline]
    pub(super) fn state(&self) -> &T {
        // SAFETY: this is the one guard.
        unsafe { &*self.lock.state.get() }
    }

    #[inline]
    pub(super) fn state_mut(&mut self) -> &mut T {
        // SAFETY: this is the one guard, and it is borrowed exclusively.
        unsafe { &mut *self.lock.state.get() }
    }
}

impl<T> Drop for Guard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        if self.is_usual {
            self.lock.leave_as_usual();
        } else {
            // SAFETY: this guard was made when the thread entered in turn, and goes now.
            unsafe { self.lock.leave_in_turn() };
        }
    }
}
