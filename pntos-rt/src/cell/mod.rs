//! Cells: domains in which at most one call into their plugins runs at a time.
//!
//! Every plugin lives in one cell; the plugins that an orchestration is handed share the orchestration's. A cell's place
//! is `inline`: a call runs on the thread that makes it, if the cell is idle.
//!
//! * A **one-way** call ([`Cell::post`]) to a busy cell is queued. Whoever is in the cell runs the queue before leaving, so
//!   nothing is ever dispatched into a running call and the stack is as deep as there are cells, at most. What one
//!   thread sends runs in the order in which it sent it.
//! * A **two-way** call ([`Cell::call`]) has to return something, so it waits for a cell that another thread is in. If
//!   that thread, directly or through others, waits for this one, or if this thread is in the cell itself, waiting would
//!   never end: a *call loop*. It is refused, and the chain of calls that led to it is returned to be named.
//! * The queue has a bound. A caller that is not itself in a call waits for room. One that is must not wait, because the
//!   cell it is in may be what the queue waits for: its call is dropped, counted, and reported.
//! * What has to be handed back ([`Cell::post_always`]) can neither wait nor be dropped: a reference that is not given back
//!   costs as much memory and never ends. It goes beyond the bound, and that is counted and reported.
//!
//! The uncontended way in is one compare-and-swap, the way out a store: see [`gate`].

pub(crate) mod chain;
mod fence;
pub(crate) mod gate;
mod mailbox;

use std::{
    marker::PhantomData,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use self::{
    chain::{Frame, Slot},
    gate::{Entry, Gate},
    mailbox::Mailbox,
};

/// Work for a cell whose caller does not wait for it.
pub(crate) trait Task {
    /// What tasks work with; given to every call, so that tasks need not hold it.
    type Context;

    /// Runs it, in the cell.
    fn run(self, context: &Self::Context, inside: &Inside<'_>);
}

/// Proof that this thread is in a cell: what may touch a foreign object asks for it.
pub(crate) struct Inside<'a>(PhantomData<&'a Gate>);

/// What became of a one-way call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Posted {
    /// It ran.
    Ran,
    /// It runs when the cell's present call is over.
    Queued,
    /// The queue was full. This many calls have been dropped for that reason.
    Dropped(u64),
}

pub(crate) struct Cell<T> {
    gate: Gate,
    mailbox: Mailbox<T>,
    /// The watchdog's word: calls so far in the upper part, the present slot in the lowest byte.
    watch: AtomicU64,
}

impl<T: Task> Cell<T> {
    pub(crate) fn new(bound: usize) -> Self {
        Self { gate: Gate::new(), mailbox: Mailbox::new(bound), watch: AtomicU64::new(0) }
    }

    /// Makes a one-way call: `run` now if the cell is idle, or the task that `task` makes later.
    ///
    /// `with` goes to whichever of the two is used.
    #[inline]
    pub(crate) fn post<A>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        with: A,
        run: impl FnOnce(&Inside<'_>, A),
        task: impl FnOnce(A) -> T,
    ) -> Posted {
        if self.gate.try_enter() == Entry::Entered {
            self.inside(context, name, slot, |inside| run(inside, with));
            return Posted::Ran;
        }
        self.queue(context, task(with))
    }

    #[cold]
    fn queue(&self, context: &T::Context, task: T) -> Posted {
        // A thread that is in no call holds no cell, so nothing can be waiting for it.
        let may_wait = chain::is_empty();
        if !self.mailbox.push(task, may_wait) {
            return Posted::Dropped(self.mailbox.dropped());
        }
        self.attend(context);
        Posted::Queued
    }

    /// Queues a task that is never dropped and never waits: for what this side has to hand back. Returns how many wait,
    /// if that is beyond the bound and worth telling.
    #[must_use = "a queue beyond its bound is told of"]
    pub(crate) fn post_always(&self, context: &T::Context, task: T) -> Option<u64> {
        let beyond = self.mailbox.push_always(task);
        self.attend(context);
        beyond
    }

    /// Sees to it that the mailbox is emptied: by whoever is in the cell, or by this thread.
    fn attend(&self, context: &T::Context) {
        if self.gate.attend() == Entry::Entered {
            self.inside(context, "controller", Slot::QUEUE, |_| ());
        }
    }

    /// Makes a two-way call, waiting for the cell if another thread is in it.
    ///
    /// # Errors
    ///
    /// A call loop: the text names the chain of calls.
    pub(crate) fn call<R>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>) -> R,
    ) -> Result<R, String> {
        if self.gate.try_enter() != Entry::Entered && !self.gate.enter() {
            return Err(chain::describe(slot));
        }
        Ok(self.inside(context, name, slot, run))
    }

    /// Runs `run` if the cell is idle, or if this thread is in it already.
    pub(crate) fn if_mine<R>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>) -> R,
    ) -> Option<R> {
        match self.gate.try_enter() {
            Entry::Entered => Some(self.inside(context, name, slot, run)),
            Entry::Mine => Some(run(&Inside(PhantomData))),
            Entry::Busy => None,
        }
    }

    /// Whether this thread is in the cell.
    pub(crate) fn is_mine(&self) -> bool {
        self.gate.is_mine()
    }

    #[inline]
    fn inside<R>(&self, context: &T::Context, name: &str, slot: Slot, run: impl FnOnce(&Inside<'_>) -> R) -> R {
        /// Leaves on every way out, so that a panic of ours does not close the cell for good.
        struct Leave<'a, T: Task>(&'a Cell<T>, &'a T::Context);
        impl<T: Task> Drop for Leave<'_, T> {
            #[inline]
            fn drop(&mut self) {
                if self.0.gate.leave() {
                    self.0.see_to_it(self.1);
                }
            }
        }

        self.watch.store((self.watch.load(Relaxed) & !0xff).wrapping_add(0x100) | u64::from(slot.number()), Relaxed);
        let frame = Frame::new(name, slot);
        frame.enter(|| {
            let _leave = Leave(self, context);
            if self.gate.is_wanted() {
                self.run_queued(context);
            }
            run(&Inside(PhantomData))
        })
    }

    /// What a thread has queued runs before what it calls next, though it found the cell just left and not yet seen to.
    #[cold]
    fn run_queued(&self, context: &T::Context) {
        while let Some(task) = self.mailbox.pop() {
            task.run(context, &Inside(PhantomData));
        }
    }

    /// Runs what is queued and wakes who waits, unless another thread has come in, which will.
    #[cold]
    fn see_to_it(&self, context: &T::Context) {
        while self.gate.go_back() {
            self.run_queued(context);
            let again = self.gate.leave();
            self.gate.wake();
            if !again {
                return;
            }
        }
    }

    /// The slot that was entered last and the number of calls so far, without a lock: what a watchdog reads.
    pub(crate) fn watch(&self) -> (Slot, u64) {
        let word = self.watch.load(Relaxed);
        (Slot::by_number(word as u8).unwrap_or(Slot::QUEUE), word >> 8)
    }

    /// The most calls that waited at one time, if that was beyond the bound of the queue.
    pub(crate) fn longest(&self) -> u64 {
        self.mailbox.longest()
    }

    /// How many calls the full queue has cost.
    pub(crate) fn dropped(&self) -> u64 {
        self.mailbox.dropped()
    }
}
