//! What a thread sleeps by until there is something for it to do.
//!
//! Ringing a bell whose thread is awake is a load: what was written before is seen by then, or before the thread sleeps.
//! The pair of fences in [`fence`](super::fence) makes that true, and it is the sleeper that pays.

use super::fence;
use crate::sync::{
    AtomicBool, AtomicUsize, Condvar, Mutex,
    Ordering::{Relaxed, Release},
    lock, spin, stand_by, wait,
};

/// How often a thread looks before it sleeps, where another processor may be at work for it: some microseconds, which is less
/// than it costs to be woken.
const SPINS: u32 = 200;
/// How often it then lets others run and looks again, if that has been worth while: a hundred microseconds or so. To sleep and
/// to be woken takes a tenth of that from the thread that rings, and as much again from each that runs.
const PATIENCE: usize = 200;

pub(super) struct Bell {
    asleep: AtomicBool,
    /// How often the thread looks before it sleeps: all of [`PATIENCE`] after what it waited for has come meanwhile, and half
    /// as often each time that it has not.
    patience: AtomicUsize,
    sleeping: Mutex<()>,
    rung: Condvar,
}

impl Bell {
    pub(super) fn new() -> Self {
        fence::prepare();
        Self {
            asleep: AtomicBool::new(false),
            patience: AtomicUsize::new(PATIENCE),
            sleeping: Mutex::new(()),
            rung: Condvar::new(),
        }
    }

    /// Wakes the thread if it sleeps, to see what this thread has written before.
    #[inline]
    pub(super) fn ring(&self) {
        fence::light();
        if self.asleep.load(Relaxed) {
            self.wake();
        }
    }

    #[cold]
    fn wake(&self) {
        let sleeping = lock(&self.sleeping);
        self.asleep.store(false, Release);
        drop(sleeping);
        self.rung.notify_one();
    }

    /// Waits until `ready`. Only one thread waits by a bell.
    pub(super) fn wait_until(&self, ready: impl Fn() -> bool) {
        let patience = self.patience.load(Relaxed);
        if spin(SPINS, &ready) || stand_by(patience, &ready) {
            self.patience.store(PATIENCE, Relaxed);
            return;
        }
        self.patience.store(patience / 2, Relaxed);
        while !ready() {
            self.asleep.store(true, Release);
            fence::heavy();
            if ready() {
                self.asleep.store(false, Release);
                return;
            }
            let mut sleeping = lock(&self.sleeping);
            while self.asleep.load(Relaxed) {
                sleeping = wait(&self.rung, sleeping);
            }
        }
    }
}
