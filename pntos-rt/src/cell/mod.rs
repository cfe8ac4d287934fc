//! Cells: domains in which at most one call into their plugins runs at a time.
//!
//! Every plugin lives in one cell; the plugins that an orchestration is handed share the orchestration's. A cell's place
//! is `inline`: a call runs on the thread that makes it, if the cell is idle. Or it is a [`Worker`]: a call runs on that
//! worker's thread, which several cells may share.
//!
//! * A **one-way** call ([`Cell::post`]) to a busy cell, or one of another thread, is queued. Whoever is in an inline cell
//!   runs the queue before leaving, so nothing is ever dispatched into a running call and the stack is as deep as there
//!   are cells, at most. What one thread sends runs in the order in which it sent it.
//! * A **two-way** call ([`Cell::call`]) has to return something, so it waits for a cell that another thread is in, or for
//!   the worker to come to it, behind what is queued. If that thread, directly or through others, waits for this one, or
//!   if this thread is in the cell itself, waiting would never end: a *call loop*. It is refused, and the chain of calls
//!   that led to it is returned to be named. A worker that waits serves those of its cells meanwhile that it is not in.
//! * Plugins that would call each other directly if they shared a cell do so across cells ([`Cell::call_within`]). There a
//!   call loop is what it would be in one cell: a call in the middle of another. The thread that waits answers it: see [`desk`].
//! * The queue has a bound. A caller that is not itself in a call waits for room. One that is waits for a worker that is
//!   sure to make some. Otherwise it must not wait, because the cell it is in may be what the queue waits for: its call is
//!   dropped, counted, and reported.
//! * A one-way call between such plugins ([`Cell::send`]) is part of a computation: one too many waits instead of being dropped.
//! * What has to be handed back ([`Cell::post_always`]) can neither wait nor be dropped: a reference that is not given back
//!   costs as much memory and never ends. It goes beyond the bound, and that is counted and reported.
//!
//! The uncontended way in is one compare-and-swap, the way out a store: see [`gate`]. The way to a worker is a short lock,
//! and a wake-up only if the worker sleeps: see [`bell`].

mod apart;
mod bell;
pub(crate) mod chain;
mod desk;
mod fence;
pub(crate) mod gate;
mod mailbox;
mod visit;
mod waits;
mod worker;

use std::{
    cell::UnsafeCell,
    collections::VecDeque,
    marker::PhantomData,
    ptr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

pub(crate) use self::{apart::Apart, worker::Worker};
use self::{
    chain::{Frame, Slot},
    desk::Desk,
    gate::{Entry, Gate},
    mailbox::Mailbox,
    visit::Visit,
    waits::{For, Waiting},
};
use crate::prefetch::prefetch;

/// Work for a cell whose caller does not wait for it.
pub(crate) trait Task: Sized {
    /// What tasks work with; given to every call, so that tasks need not hold it.
    type Context;

    /// The call that this is, for messages to people: whose slot, and which.
    fn call<'a>(&self, context: &'a Self::Context) -> (&'a str, Slot);

    /// Runs it, in the cell.
    fn run(self, context: &Self::Context, inside: &Inside<'_>);

    /// It runs soon: the moment to have the processor fetch what it needs, which another one may have written.
    fn comes_soon(&self) {}

    /// Shows every cell there is.
    fn each_cell(context: &Self::Context, visit: &mut dyn FnMut(&Cell<Self>));
}

/// How many tasks before its turn one is told that it comes: fetching from another processor takes longer than a short one.
const AHEAD: usize = 4;

/// What waits for a cell.
enum Mail<T> {
    Task(T),
    Visit(Visit),
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
    /// What those outside write to.
    mailbox: Apart<Mailbox<Mail<T>>>,
    own: Apart<Own<T>>,
}

/// What the thread inside writes to.
struct Own<T> {
    /// What a worker has taken from the mailbox and not yet run. Only touched inside.
    batch: UnsafeCell<VecDeque<Mail<T>>>,
    /// The watchdog's word: calls so far in the upper part, the present slot in the lowest byte.
    watch: AtomicU64,
}

// SAFETY: `batch` is only touched by the thread inside, and what is in it may go from thread to thread.
unsafe impl<T: Send> Sync for Cell<T> {}

impl<T: Task> Cell<T> {
    /// A cell whose place is a worker, or inline.
    pub(crate) fn new(bound: usize, worker: Option<Arc<Worker>>) -> Self {
        let batch = if worker.is_some() { Mailbox::buffer(bound) } else { VecDeque::new() };
        Self {
            gate: Gate::new(worker),
            mailbox: Apart(Mailbox::new(bound)),
            own: Apart(Own { batch: UnsafeCell::new(batch), watch: AtomicU64::new(0) }),
        }
    }

    /// Makes a one-way call: `run` now if the cell is idle and this thread may enter, or the task that `task` makes later.
    ///
    /// `with` goes to whichever of the two is used.
    #[inline(always)]
    pub(crate) fn post<A>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        with: A,
        run: impl FnOnce(&Inside<'_>, A),
        task: impl FnOnce(A) -> T,
    ) -> Posted {
        if self.gate.is_here() && self.gate.try_enter() == Entry::Entered {
            self.inside(context, name, slot, |inside| run(inside, with));
            return Posted::Ran;
        }
        self.queue(context, slot, task(with))
    }

    #[inline(never)]
    fn queue(&self, context: &T::Context, slot: Slot, task: T) -> Posted {
        // A thread that is in no call holds no cell, so nothing can be waiting for it.
        let is_free = chain::is_empty();
        let mut waiting = None;
        if !self.mailbox.push(Mail::Task(task), || is_free || self.will_have_room(slot, &mut waiting)) {
            return Posted::Dropped(self.mailbox.dropped());
        }
        drop(waiting);
        self.attend(context);
        Posted::Queued
    }

    /// Whether a thread that is in a call may wait for room here, as it does from now on.
    #[cold]
    fn will_have_room<'a>(&'a self, slot: Slot, waiting: &mut Option<Waiting<'a>>) -> bool {
        // A plugin that starts or ends may wait for a thread of its own, and so for this one without our knowing.
        if self.gate.is_here() || (self.gate.inside().is_some() && self.watch().0.is_of_life()) {
            return false;
        }
        match waiting {
            Some(waiting) => waiting.has_hope(),
            None => {
                *waiting = Waiting::begin(&self.gate, slot, For::Room).ok();
                waiting.is_some()
            }
        }
    }

    /// Queues a task that is never dropped and never waits: for what this side has to hand back. Returns how many wait,
    /// if that is beyond the bound and worth telling.
    #[must_use = "a queue beyond its bound is told of"]
    pub(crate) fn post_always(&self, context: &T::Context, task: T) -> Option<u64> {
        let beyond = self.mailbox.push_always(Mail::Task(task));
        self.attend(context);
        beyond
    }

    /// Sees to it that the mailbox is emptied: by the worker, by whoever is in the cell, or by this thread.
    fn attend(&self, context: &T::Context) {
        if let Some(worker) = self.gate.worker() {
            if worker.token() == chain::token() {
                // It comes to it when its present calls are over.
                return;
            }
            worker.desk().ring();
            if worker.token() != 0 {
                return;
            }
        }
        self.attend_here(context);
    }

    fn attend_here(&self, context: &T::Context) {
        if self.gate.attend() == Entry::Entered {
            self.inside(context, "controller", Slot::QUEUE, |_| ());
        }
    }

    /// Makes a two-way call, waiting for the cell if another thread is in it. It runs on this thread, or on the cell's
    /// worker.
    ///
    /// # Errors
    ///
    /// A call loop: the text names the chain of calls.
    pub(crate) fn call<R: Send>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>) -> R + Send,
    ) -> Result<R, String> {
        if self.gate.is_here() {
            self.call_here(context, name, slot, run)
        } else {
            self.visit(context, name, slot, false, run)
        }
    }

    /// As [`call`](Self::call) for a cell that is inline.
    pub(crate) fn call_here<R>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>) -> R,
    ) -> Result<R, String> {
        if self.gate.try_enter() != Entry::Entered {
            self.gate.enter(slot)?;
        }
        Ok(self.inside(context, name, slot, run))
    }

    /// As [`call`](Self::call), but what would be a call loop there is run here in the middle of the call that it comes from, as
    /// it would be if the cells that it leads through were one.
    ///
    /// # Errors
    ///
    /// The thread in the cell waits for a lock or for room, and for this one by that: the text names the chain of calls.
    pub(crate) fn call_within<R: Send>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>) -> R + Send,
    ) -> Result<R, String> {
        if self.gate.is_here() {
            match self.gate.try_enter() {
                Entry::Entered => return Ok(self.inside(context, name, slot, run)),
                Entry::Mine => return Ok(Frame::new(name, slot).enter(|| run(&Inside(PhantomData)))),
                Entry::Busy => {}
            }
        }
        self.visit(context, name, slot, true, run)
    }

    /// Makes a one-way call that is never dropped: where the queue is full, the caller waits until it has run, as for
    /// [`call_within`](Self::call_within).
    ///
    /// # Errors
    ///
    /// As for [`call_within`](Self::call_within): then it has not run.
    pub(crate) fn send(&self, context: &T::Context, task: T) -> Result<(), String>
    where
        T: Send,
        T::Context: Sync,
    {
        let task = if self.gate.is_here() {
            task
        } else {
            match self.mailbox.try_push(Mail::Task(task)) {
                Ok(()) => {
                    self.attend(context);
                    return Ok(());
                }
                Err(Mail::Task(task)) => task,
                Err(Mail::Visit(_)) => unreachable!("a task comes back as a task"),
            }
        };
        let (name, slot) = task.call(context);
        self.call_within(context, name, slot, |inside| task.run(context, inside))
    }

    /// Has whoever serves the cell make a two-way call. Where that one waits for this thread, and `meets`, it is met there.
    fn visit<R: Send>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        meets: bool,
        run: impl FnOnce(&Inside<'_>) -> R + Send,
    ) -> Result<R, String> {
        let desk = Desk::mine();
        let (_waiting, met) = Waiting::begin_or_meet(&self.gate, slot, &desk, meets)?;
        let me = worker::mine();
        let send = |visit| match met {
            Some(desk) => desk.bring(visit),
            None => {
                self.mailbox.push_awaited(Mail::Visit(visit));
                self.attend(context);
            }
        };
        let wait = |has_come: &dyn Fn() -> bool| {
            while !has_come() {
                let is_busy =
                    desk.answer() || me.as_ref().is_some_and(|me| chain::deeper(|| me.serve_idle::<T>(context)));
                if !is_busy {
                    let has_mail = || me.as_ref().is_some_and(|me| me.has_mail::<T>(context));
                    desk.wait_until(|| has_come() || desk.is_filled() || has_mail());
                }
            }
        };
        Ok(Visit::make(&desk, name, slot, run, send, wait))
    }

    /// Runs `run` if the cell is idle and this thread may enter, or if this thread is in it already.
    pub(crate) fn if_mine<R>(
        &self,
        context: &T::Context,
        name: &str,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>) -> R,
    ) -> Option<R> {
        if !self.gate.is_here() {
            return None;
        }
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

        let frame = Frame::new(name, slot);
        frame.enter(|| {
            let _leave = Leave(self, context);
            if self.is_wanted() {
                self.run_queued(context);
            }
            self.stamp(slot);
            run(&Inside(PhantomData))
        })
    }

    #[inline]
    fn is_wanted(&self) -> bool {
        self.gate.is_wanted() || (self.gate.worker().is_some() && self.mailbox.is_filled())
    }

    #[inline]
    fn stamp(&self, slot: Slot) {
        self.own
            .watch
            .store((self.own.watch.load(Relaxed) & !0xff).wrapping_add(0x100) | u64::from(slot.number()), Relaxed);
    }

    /// What a thread has queued runs before what it calls next, though it found the cell just left and not yet seen to.
    #[cold]
    fn run_queued(&self, context: &T::Context) {
        if self.gate.worker().is_some() {
            self.run_batch(context);
            return;
        }
        while let Some(mail) = self.mailbox.pop() {
            self.run(context, mail);
        }
    }

    /// Runs what is queued now. What comes meanwhile is for the next time, so that no cell keeps its worker from the others.
    fn run_batch(&self, context: &T::Context) {
        // SAFETY: this thread is inside, and no borrow outlives the closure: what runs may come here again.
        let next = || unsafe {
            let batch = &mut *self.own.batch.get();
            // The batch itself was written by another processor, too.
            if let Some(mail) = batch.get(2 * AHEAD) {
                prefetch::<1>(ptr::from_ref(mail).cast());
            }
            if let Some(Mail::Task(task)) = batch.get(AHEAD) {
                task.comes_soon();
            }
            batch.pop_front()
        };
        let mut is_taken = false;
        loop {
            match next() {
                Some(mail) => self.run(context, mail),
                None if is_taken => return,
                None => {
                    // SAFETY: as above.
                    self.mailbox.take(unsafe { &mut *self.own.batch.get() });
                    is_taken = true;
                }
            }
        }
    }

    fn run(&self, context: &T::Context, mail: Mail<T>) {
        match mail {
            Mail::Task(task) => {
                let (name, slot) = task.call(context);
                self.stamp(slot);
                Frame::new(name, slot).enter(|| task.run(context, &Inside(PhantomData)));
            }
            Mail::Visit(visit) => {
                self.stamp(visit.slot());
                visit.run(&Inside(PhantomData));
                // Before the caller goes on, so that nobody takes the next call for this one.
                self.stamp(Slot::QUEUE);
                drop(visit);
            }
        }
    }

    /// Runs what waits, as the worker that the cell belongs to. Whether there was any.
    fn serve(&self, worker: &Worker, context: &T::Context) -> bool {
        if !self.mailbox.is_filled() || self.gate.try_enter() != Entry::Entered {
            return false;
        }
        self.inside(context, worker.name(), Slot::QUEUE, |_| ());
        true
    }

    /// Whether something waits that could run.
    fn is_ready(&self) -> bool {
        self.mailbox.is_filled() && self.gate.inside().is_none()
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
        let word = self.own.watch.load(Relaxed);
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
