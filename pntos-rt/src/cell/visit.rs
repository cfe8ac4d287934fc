//! A two-way call to a cell of another thread: the caller waits while the cell's worker runs it.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::Arc,
};

use super::{
    Inside,
    chain::{Frame, Slot},
    desk::Desk,
};
use crate::sync::{
    AtomicBool,
    Ordering::{Acquire, Release},
};

/// The call, as it lies in the mailbox. Dropping it tells the caller to go on.
pub(super) struct Visit {
    /// All three are borrowed from the caller, who stays where it is until this is dropped.
    call: *mut (dyn FnMut(&Inside<'_>) + Send),
    name: *const str,
    answered: *const AtomicBool,
    slot: Slot,
    /// Where the caller waits.
    desk: Arc<Desk>,
}

// SAFETY: the call is `Send`, the name is not written to, and the caller touches none of them but the atomic while it waits.
unsafe impl Send for Visit {}

impl Visit {
    /// Has `send` bring a visit to the cell in which it is to run, and waits for the answer with `wait`, which returns once
    /// its argument says so.
    pub(super) fn make<R: Send>(
        desk: &Arc<Desk>,
        name: &str,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>) -> R + Send,
        send: impl FnOnce(Self),
        wait: impl FnOnce(&dyn Fn() -> bool),
    ) -> R {
        let (mut run, mut result) = (Some(run), None::<Result<R, Box<dyn Any + Send>>>);
        let mut call = |inside: &Inside<'_>| {
            if let Some(run) = run.take() {
                result = Some(catch_unwind(AssertUnwindSafe(|| run(inside))));
            }
        };
        let call: *mut (dyn FnMut(&Inside<'_>) + Send + '_) = &raw mut call;
        // SAFETY: only the lifetime changes: `Awaited` keeps this function from ending before the visit is over.
        let call: *mut (dyn FnMut(&Inside<'_>) + Send) = unsafe { std::mem::transmute(call) };
        let answered = AtomicBool::new(false);
        let awaited = Awaited { answered: &answered, desk };
        send(Self { call, name, answered: &raw const answered, slot, desk: desk.clone() });
        wait(&|| awaited.has_come());
        drop(awaited);
        match result {
            Some(Ok(result)) => result,
            Some(Err(panic)) => resume_unwind(panic),
            None => unreachable!("a mailbox lives as long as its system, and what is in it is run"),
        }
    }

    /// Runs it, in the cell.
    pub(super) fn run(&self, inside: &Inside<'_>) {
        // SAFETY: the caller waits until `self` is dropped, and only the thread that took it from the mailbox has it.
        let (name, call) = unsafe { (&*self.name, &mut *self.call) };
        Frame::new(name, self.slot).enter(|| call(inside));
    }

    pub(super) fn slot(&self) -> Slot {
        self.slot
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        // SAFETY: the caller waits until this has been stored; afterwards only the desk is used, which is ours as well.
        unsafe { (*self.answered).store(true, Release) };
        self.desk.ring();
    }
}

/// Stays until the answer has come, also where a panic of ours would leave.
struct Awaited<'a> {
    answered: &'a AtomicBool,
    desk: &'a Desk,
}

impl Awaited<'_> {
    fn has_come(&self) -> bool {
        self.answered.load(Acquire)
    }
}

impl Drop for Awaited<'_> {
    fn drop(&mut self) {
        self.desk.wait_until(|| self.has_come());
    }
}
