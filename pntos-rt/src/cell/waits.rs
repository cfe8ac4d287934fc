//! Which thread waits for which cell, all over the process, and who would wait for itself.
//!
//! Whoever begins to wait looks, under one lock with all others, from the cell it wants to the thread that is inside, from
//! there to the cell that this one waits for, and so on. Ending up at itself, it would wait for ever: a call loop. Of the
//! threads that make a loop the last to begin sees all of it.
//!
//! A worker that waits for an answer serves its idle cells meanwhile, and may wait again in that. So a thread can wait once on
//! each of its *levels* ([`chain::deeper`]). It leaves a cell when what it waits for on the level on which it has come in has
//! come, and on all deeper ones.

use std::{collections::BTreeMap, fmt::Write as _, marker::PhantomData, sync::Arc};

use super::{
    chain::{self, Slot, Trail},
    desk::Desk,
    gate::Gate,
};
use crate::sync::{Mutex, MutexGuard, lock};

/// What a thread waits for at a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum For {
    /// To come in.
    Entry,
    /// The answer to a two-way call, from the worker that serves the cell. A worker that waits so serves its idle cells
    /// meanwhile.
    Answer,
    /// Room in the mailbox. It gives up if there will be none.
    Room,
}

struct Wait {
    /// Borrowed by the [`Waiting`] that takes this out of the map again.
    gate: *const Gate,
    /// The calls that the thread is in. They stay as they are while it waits.
    trail: Trail,
    slot: Slot,
    what: For,
    /// Where the thread can be met while it waits for an answer.
    desk: Option<Arc<Desk>>,
}

// SAFETY: what the pointers lead to is `Sync`, and stays while the wait is in the map: the thread that waits takes it out
// before it goes on.
unsafe impl Send for Wait {}

/// By the token of the thread, and its level.
type Waits = BTreeMap<(usize, usize), Wait>;

#[cfg(not(loom))]
static WAITS: Mutex<Waits> = Mutex::new(Waits::new());
#[cfg(loom)]
loom::lazy_static! {
    static ref WAITS: Mutex<Waits> = Mutex::new(Waits::new());
}

fn waits() -> MutexGuard<'static, Waits> {
    lock(&WAITS)
}

/// This thread waits, until this is dropped.
pub(super) struct Waiting<'a> {
    gate: &'a Gate,
    what: For,
    key: (usize, usize),
    /// Not to be moved to another thread.
    thread: PhantomData<*const ()>,
}

impl<'a> Waiting<'a> {
    /// Says that this thread waits for the cell of `gate` in order to call `slot`.
    ///
    /// # Errors
    ///
    /// It would wait for itself: the text names the chain of calls.
    pub(super) fn begin(gate: &'a Gate, slot: Slot, what: For) -> Result<Self, String> {
        let me = chain::mark();
        let key = (me.token(), me.level());
        let mut waits = waits();
        if let Some(others) = loop_through(&waits, key.0, gate, what) {
            return Err(describe(&waits, &others, slot));
        }
        Ok(Self::enlist(&mut waits, key, gate, slot, what, None))
    }

    /// Says that this thread waits at `desk` for an answer from the cell of `gate`. Where the thread inside that cell waits for
    /// this one, it is met at its own desk, which is returned, and answers in the middle of its call.
    ///
    /// # Errors
    ///
    /// That thread waits where it cannot be met: the text names the chain of calls.
    pub(super) fn begin_or_meet(
        gate: &'a Gate,
        slot: Slot,
        desk: &Arc<Desk>,
        meets: bool,
    ) -> Result<(Self, Option<Arc<Desk>>), String> {
        let me = chain::mark();
        let key = (me.token(), me.level());
        let mut waits = waits();
        let met = match loop_through(&waits, key.0, gate, For::Answer) {
            None => None,
            Some(others) => match meets.then(|| desk_of(&waits, gate)).flatten() {
                Some(desk) => Some(desk),
                None => return Err(describe(&waits, &others, slot)),
            },
        };
        Ok((Self::enlist(&mut waits, key, gate, slot, For::Answer, Some(desk.clone())), met))
    }

    fn enlist(
        waits: &mut Waits,
        key: (usize, usize),
        gate: &'a Gate,
        slot: Slot,
        what: For,
        desk: Option<Arc<Desk>>,
    ) -> Self {
        waits.insert(key, Wait { gate, trail: chain::trail(), slot, what, desk });
        Self { gate, what, key, thread: PhantomData }
    }

    /// Whether what this thread waits for can still come.
    pub(super) fn has_hope(&self) -> bool {
        loop_through(&waits(), self.key.0, self.gate, self.what).is_none()
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        waits().remove(&self.key);
    }
}

/// Where the thread inside waits: on the deepest of its levels.
fn desk_of(waits: &Waits, gate: &Gate) -> Option<Arc<Desk>> {
    let mark = gate.inside()?;
    let (_, deepest) = waits.range((mark.token(), mark.level())..=(mark.token(), usize::MAX)).next_back()?;
    deepest.desk.clone()
}

/// The waits of others in the loop that `me` makes, or would make, by waiting for `gate`.
fn loop_through(waits: &Waits, me: usize, gate: *const Gate, what: For) -> Option<Vec<(usize, usize)>> {
    let mut others = Vec::new();
    leads_back(waits, me, gate, what, &mut others).then_some(others)
}

fn leads_back(waits: &Waits, me: usize, gate: *const Gate, what: For, others: &mut Vec<(usize, usize)>) -> bool {
    // SAFETY: the first gate is borrowed by our caller, and one in the map by the thread that waits for it, which cannot take
    // it out while we hold the map.
    let (inside, worker) = unsafe { ((*gate).inside(), (*gate).worker_token()) };
    let (owner, level) = match inside {
        Some(mark) if mark.token() == me => return true,
        Some(mark) => (mark.token(), mark.level()),
        // The worker has yet to come to it. Where it waits for an answer it does.
        None if worker == me => return what != For::Answer,
        None => match waits.range((worker, 0)..=(worker, usize::MAX)).next_back() {
            Some((key, deepest)) if deepest.what != For::Answer => *key,
            _ => return false,
        },
    };
    waits.range((owner, level)..=(owner, usize::MAX)).any(|(key, next)| {
        if others.contains(key) || (next.what == For::Room && what != For::Room) {
            return false;
        }
        others.push(*key);
        let found = leads_back(waits, me, next.gate, what, others);
        if !found {
            others.pop();
        }
        found
    })
}

#[cold]
fn describe(waits: &Waits, others: &[(usize, usize)], slot: Slot) -> String {
    // SAFETY: taken here, on this thread.
    let mut text = unsafe { chain::trail().describe(slot) };
    for other in others {
        if let Some(wait) = waits.get(other) {
            // SAFETY: who is in the map waits, and cannot take itself out while we hold it.
            let chain = unsafe { wait.trail.describe(wait.slot) };
            let _ = write!(text, ", which waits for {chain}");
        }
    }
    text
}
