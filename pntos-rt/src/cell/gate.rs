//! The gate of a cell: who is in, and whether somebody wants attention.
//!
//! One word says which thread is inside. Entering swaps it from 0 to the thread's token, leaving stores 0 and then looks at
//! the *attention* flag. Whoever queues something for a busy cell, or waits for it, sets the flag and then looks at the
//! word: either it finds the cell left, and enters itself, or whoever leaves finds the flag. What makes that true is the
//! pair of fences in [`fence`](super::fence).

use std::{collections::BTreeMap, ptr};

use super::{chain::token, fence};
use crate::sync::{
    AtomicBool, AtomicUsize, Condvar, Mutex, MutexGuard,
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
    /// The token of the thread inside, or 0.
    inside: AtomicUsize,
    /// Whether something is queued, or somebody waits.
    attention: AtomicBool,
    waiting: Mutex<()>,
    left: Condvar,
}

/// Which gate each waiting thread waits for, all over the process.
#[cfg(not(loom))]
static WAITING_FOR: Mutex<BTreeMap<usize, GatePointer>> = Mutex::new(BTreeMap::new());
#[cfg(loom)]
loom::lazy_static! {
    static ref WAITING_FOR: Mutex<BTreeMap<usize, GatePointer>> = Mutex::new(BTreeMap::new());
}

/// A gate that a thread waits for, and thereby keeps alive while it is in [`WAITING_FOR`].
#[derive(Clone, Copy)]
struct GatePointer(*const Gate);

// SAFETY: a gate is `Sync`, and the thread that waits for it holds a borrow of it while the pointer is in the map.
unsafe impl Send for GatePointer {}

impl Gate {
    pub(crate) fn new() -> Self {
        fence::prepare();
        Self {
            inside: AtomicUsize::new(0),
            attention: AtomicBool::new(false),
            waiting: Mutex::new(()),
            left: Condvar::new(),
        }
    }

    #[inline]
    pub(crate) fn try_enter(&self) -> Entry {
        let me = token();
        match self.inside.compare_exchange(0, me, Acquire, Relaxed) {
            Ok(_) => Entry::Entered,
            Err(owner) if owner == me => Entry::Mine,
            Err(_) => Entry::Busy,
        }
    }

    /// Leaves. Whether somebody wants attention: then the caller has to see to it.
    #[inline]
    #[must_use]
    pub(crate) fn leave(&self) -> bool {
        self.inside.store(0, Release);
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

    /// Enters, waiting for another thread to leave. `false` if that would never happen: this thread is inside, or the
    /// one that is waits for this one.
    pub(crate) fn enter(&self) -> bool {
        let me = token();
        {
            let mut waits = waiting_for();
            if self.waits_for(me, &waits) {
                return false;
            }
            waits.insert(me, GatePointer(self));
        }
        let mut waiting = lock(&self.waiting);
        loop {
            match self.attend() {
                Entry::Entered => break,
                Entry::Busy | Entry::Mine => waiting = wait(&self.left, waiting),
            }
        }
        drop(waiting);
        waiting_for().remove(&me);
        true
    }

    /// Whether the thread inside is `me`, or waits for it through others.
    fn waits_for(&self, me: usize, waits: &BTreeMap<usize, GatePointer>) -> bool {
        let mut gate = ptr::from_ref(self);
        // Each hop is another waiting thread, so there are no more hops than those, and this one.
        for _ in 0..=waits.len() {
            // SAFETY: `self` is borrowed, and a gate in the map is borrowed by the thread that waits for it, which
            // cannot take it out while we hold the map.
            let owner = unsafe { (*gate).inside.load(Acquire) };
            if owner == me {
                return true;
            }
            match waits.get(&owner) {
                Some(next) => gate = next.0,
                None => return false,
            }
        }
        false
    }

    pub(crate) fn is_mine(&self) -> bool {
        self.inside.load(Relaxed) == token()
    }
}

fn waiting_for() -> MutexGuard<'static, BTreeMap<usize, GatePointer>> {
    lock(&WAITING_FOR)
}
