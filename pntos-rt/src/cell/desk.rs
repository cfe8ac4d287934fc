//! Where a thread waits for answers, and is met by calls into the cells that it is in.
//!
//! A thread that is in a cell may wait for another one, directly or through others. A call that comes from there, back into the
//! cell, cannot wait for the cell to be left; but the thread can answer it in the middle of its own call, as if the two cells
//! were one. It is brought to the desk for that.

use std::{collections::VecDeque, marker::PhantomData, sync::Arc};

use super::{Inside, bell::Bell, chain, visit::Visit, worker};
use crate::sync::{
    AtomicBool, Mutex,
    Ordering::{Acquire, Release},
    lock,
};

pub(super) struct Desk {
    bell: Bell,
    filled: AtomicBool,
    calls: Mutex<VecDeque<Visit>>,
}

#[cfg(not(loom))]
thread_local! {
    static MINE: Arc<Desk> = Arc::new(Desk::new());
}
#[cfg(loom)]
loom::thread_local! {
    static MINE: Arc<Desk> = Arc::new(Desk::new());
}

impl Desk {
    pub(super) fn new() -> Self {
        Self { bell: Bell::new(), filled: AtomicBool::new(false), calls: Mutex::default() }
    }

    /// This thread's desk.
    pub(super) fn mine() -> Arc<Self> {
        match worker::mine() {
            Some(worker) => worker.desk().clone(),
            None => MINE.with(Clone::clone),
        }
    }

    /// Wakes the thread if it sleeps.
    #[inline]
    pub(super) fn ring(&self) {
        self.bell.ring();
    }

    /// Waits until `ready`. Only the desk's own thread does.
    pub(super) fn wait_until(&self, ready: impl Fn() -> bool) {
        self.bell.wait_until(ready);
    }

    /// Brings a call into a cell that the desk's thread is in, and that waits for the caller.
    pub(super) fn bring(&self, call: Visit) {
        let mut calls = lock(&self.calls);
        calls.push_back(call);
        self.filled.store(true, Release);
        drop(calls);
        self.ring();
    }

    pub(super) fn is_filled(&self) -> bool {
        self.filled.load(Acquire)
    }

    /// Answers a call that was brought, on the desk's own thread. Whether there was one.
    pub(super) fn answer(&self) -> bool {
        if !self.is_filled() {
            return false;
        }
        let mut calls = lock(&self.calls);
        let call = calls.pop_front();
        self.filled.store(!calls.is_empty(), Release);
        drop(calls);
        let Some(call) = call else { return false };
        // It was brought because this thread is in the cell that it goes to.
        chain::deeper(|| call.run(&Inside(PhantomData)));
        true
    }
}
