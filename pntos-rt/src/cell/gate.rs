//! The gate of a cell: who is in, and whether somebody wants attention.
//!
//! One word says which thread is inside. Entering swaps it from 0 to the thread's mark, leaving stores 0 and then looks at
//! the *attention* flag. Whoever queues something for a busy cell, or waits for it, sets the flag and then looks at the
//! word: either it finds the cell left, and enters itself, or whoever leaves finds the flag. What makes that true is the
//! pair of fences in [`fence`](super::fence).

use std::sync::Arc;

use super::{
    chain::{Mark, Slot, mark, token},
    fence,
    waits::{For, Waiting},
    worker::Worker,
};
use crate::sync::{
    AtomicBool, AtomicUsize, Condvar, Mutex,
    Ordering::{AcqRel, Acquire, Relaxed, Release},
    lock, wait,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// The cell was idle; this thread is in it now.
    Entered,
    /// This thread is in it already.
    Mine,
    /// Another thread is in it.
    Busy,
}

pub(crate) struct Gate {
    /// The worker whose thread alone enters, unless it is away; `None` lets any thread in.
    worker: Option<Arc<Worker>>,
    /// The mark of the thread inside, or 0.
    inside: AtomicUsize,
    /// Whether something is queued, or somebody waits.
    attention: AtomicBool,
    waiting: Mutex<()>,
    left: Condvar,
}

impl Gate {
    pub(crate) fn new(worker: Option<Arc<Worker>>) -> Self {
        fence::prepare();
        Self {
            worker,
            inside: AtomicUsize::new(0),
            attention: AtomicBool::new(false),
            waiting: Mutex::new(()),
            left: Condvar::new(),
        }
    }

    pub(super) fn worker(&self) -> Option<&Worker> {
        self.worker.as_deref()
    }

    /// The token of the thread that alone may enter, or 0 if any may.
    #[inline]
    pub(super) fn worker_token(&self) -> usize {
        self.worker.as_ref().map_or(0, |worker| worker.token())
    }

    /// Whether this thread may enter.
    #[inline]
    pub(super) fn is_here(&self) -> bool {
        let worker = self.worker_token();
        worker == 0 || worker == token()
    }

    /// The mark of the thread inside, if there is one.
    pub(super) fn inside(&self) -> Option<Mark> {
        match self.inside.load(Acquire) {
            Mark::NOBODY => None,
            word => Some(Mark::from_word(word)),
        }
    }

    #[inline]
    pub(crate) fn try_enter(&self) -> Entry {
        let me = mark();
        match self.inside.compare_exchange(Mark::NOBODY, me.word(), Acquire, Relaxed) {
            Ok(_) => Entry::Entered,
            Err(owner) if Mark::from_word(owner).token() == me.token() => Entry::Mine,
            Err(_) => Entry::Busy,
        }
    }

    /// Leaves. Whether somebody wants attention: then the caller has to see to it.
    #[inline]
    #[must_use]
    pub(crate) fn leave(&self) -> bool {
        self.inside.store(Mark::NOBODY, Release);
        fence::light();
        self.attention.load(Relaxed)
    }

    /// Whether somebody wants attention. Seen for sure by a thread that has asked itself.
    #[inline]
    pub(crate) fn is_wanted(&self) -> bool {
        self.attention.load(Relaxed)
    }

    /// Goes back in, after [`leave`](Self::leave), to see to what is wanted. `false` if another thread is in: then it
    /// will.
    pub(crate) fn go_back(&self) -> bool {
        if self.try_enter() != Entry::Entered {
            return false;
        }
        // Taken back before looking at what is wanted, so that what is wanted from now on sets it again.
        self.attention.swap(false, AcqRel);
        true
    }

    /// Wakes those that wait for the cell, after it has been left.
    pub(crate) fn wake(&self) {
        drop(lock(&self.waiting));
        self.left.notify_all();
    }

    /// Asks whoever is inside for attention, or enters and has it to give.
    pub(crate) fn attend(&self) -> Entry {
        self.attention.store(true, Release);
        fence::heavy();
        self.try_enter()
    }

    /// Enters, waiting for another thread to leave.
    ///
    /// # Errors
    ///
    /// That would never happen, because this thread is inside, or the one that is waits for this one.
    pub(crate) fn enter(&self, slot: Slot) -> Result<(), String> {
        let _waiting = Waiting::begin(self, slot, For::Entry)?;
        let mut waiting = lock(&self.waiting);
        loop {
            match self.attend() {
                Entry::Entered => return Ok(()),
                Entry::Busy | Entry::Mine => waiting = wait(&self.left, waiting),
            }
        }
    }

    pub(crate) fn is_mine(&self) -> bool {
        Mark::from_word(self.inside.load(Relaxed)).token() == token()
    }
}
