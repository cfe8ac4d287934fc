//! The gate of a cell: who is in, and whether somebody wants attention.
//!
//! One word holds both: the token of the thread that is inside, shifted left, and the *attention* bit. Entering is a swap
//! from 0 to the token, leaving a swap back that fails when the bit is set. Whoever queues something for a busy cell sets
//! the bit afterwards, so it is either seen by the leaving thread or finds the word at 0 and enters itself. The same bit
//! wakes threads that wait for the cell.

use std::{collections::BTreeMap, ptr};

use super::chain::token;
use crate::sync::{
    AtomicUsize, Condvar, Mutex, MutexGuard,
    Ordering::{AcqRel, Acquire, Relaxed},
    lock, wait,
};

const ATTENTION: usize = 1;

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
    /// 0, or the token of the thread inside shifted left, plus the attention bit.
    word: AtomicUsize,
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
        Self { word: AtomicUsize::new(0), waiting: Mutex::new(()), left: Condvar::new() }
    }

    #[inline]
    pub(crate) fn try_enter(&self) -> Entry {
        let me = token() << 1;
        match self.word.compare_exchange(0, me, Acquire, Relaxed) {
            Ok(_) => Entry::Entered,
            Err(word) if word & !ATTENTION == me => Entry::Mine,
            Err(_) => Entry::Busy,
        }
    }

    /// Leaves, unless somebody wants attention.
    #[inline]
    pub(crate) fn try_leave(&self) -> bool {
        self.word.compare_exchange(token() << 1, 0, AcqRel, Relaxed).is_ok()
    }

    /// Takes note that somebody wants attention, before looking at what.
    pub(crate) fn seen(&self) {
        self.word.fetch_and(!ATTENTION, AcqRel);
    }

    /// Leaves and wakes the waiting, unless somebody wants attention again.
    pub(crate) fn leave_and_wake(&self) -> bool {
        if !self.try_leave() {
            return false;
        }
        drop(lock(&self.waiting));
        self.left.notify_all();
        true
    }

    /// Asks whoever is inside for attention, or enters and has it to give: what was queued is seen to on leaving.
    pub(crate) fn attend(&self) -> Entry {
        loop {
            let word = self.word.load(Relaxed);
            let (wanted, entry) = if word == 0 { (token() << 1, Entry::Entered) } else { (word, Entry::Busy) };
            if self.word.compare_exchange(word, wanted | ATTENTION, AcqRel, Relaxed).is_ok() {
                return entry;
            }
        }
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
            let owner = unsafe { (*gate).word.load(Acquire) } >> 1;
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
        self.word.load(Relaxed) >> 1 == token()
    }
}

fn waiting_for() -> MutexGuard<'static, BTreeMap<usize, GatePointer>> {
    lock(&WAITING_FOR)
}
