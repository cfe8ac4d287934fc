//! A worker: the thread that serves some cells, alone.
//!
//! What other threads want of its cells waits in their mailboxes, and the bell wakes the worker if it sleeps. Before its
//! thread has begun and after it has ended a worker is *away*: then any thread may enter its cells, as in any other place.

use std::{cell::RefCell, sync::Arc};

use super::{Cell, Task, chain, desk::Desk, fence};
use crate::sync::{
    AtomicBool, AtomicUsize,
    Ordering::{Acquire, Relaxed, Release},
};

pub(crate) struct Worker {
    name: String,
    /// The token of its thread, or 0 while it is away.
    token: AtomicUsize,
    desk: Arc<Desk>,
    stopping: AtomicBool,
}

#[cfg(not(loom))]
thread_local! {
    static MINE: RefCell<Option<Arc<Worker>>> = const { RefCell::new(None) };
}
#[cfg(loom)]
loom::thread_local! {
    static MINE: RefCell<Option<Arc<Worker>>> = RefCell::new(None);
}

/// The worker that this thread is.
pub(super) fn mine() -> Option<Arc<Worker>> {
    MINE.with(|mine| mine.borrow().clone())
}

impl Worker {
    pub(crate) fn new(name: &str) -> Arc<Self> {
        Arc::new(Self {
            name: name.to_owned(),
            token: AtomicUsize::new(0),
            desk: Arc::new(Desk::new()),
            stopping: AtomicBool::new(false),
        })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Its thread's token, or 0 while it is away.
    #[inline]
    pub(super) fn token(&self) -> usize {
        self.token.load(Relaxed)
    }

    pub(super) fn desk(&self) -> &Arc<Desk> {
        &self.desk
    }

    /// Makes this thread the worker's. Nobody uses its cells until this has returned.
    pub(crate) fn begin(self: &Arc<Self>) {
        MINE.with(|mine| *mine.borrow_mut() = Some(self.clone()));
        self.token.store(chain::token(), Release);
    }

    /// Serves its cells until it is asked to stop and nothing is left to do, on the thread that has begun.
    pub(crate) fn serve<T: Task>(&self, context: &T::Context) {
        loop {
            if self.serve_idle::<T>(context) {
                continue;
            }
            if self.stopping.load(Acquire) {
                return;
            }
            self.desk.wait_until(|| self.stopping.load(Acquire) || self.has_mail::<T>(context));
        }
    }

    /// Leaves its cells to whoever comes, on the thread that has served them.
    pub(crate) fn end<T: Task>(&self, context: &T::Context) {
        self.token.store(0, Release);
        // Who has not seen that yet has queued something that is seen here.
        fence::heavy();
        self.each_cell(context, &mut |cell: &Cell<T>| cell.attend_here(context));
        MINE.with(|mine| mine.borrow_mut().take());
    }

    /// Asks it to come to an end.
    pub(crate) fn stop(&self) {
        self.stopping.store(true, Release);
        self.desk.ring();
    }

    /// Runs what waits for those of its cells that it is not in. Whether there was any.
    pub(super) fn serve_idle<T: Task>(&self, context: &T::Context) -> bool {
        let mut any = false;
        self.each_cell(context, &mut |cell: &Cell<T>| any |= cell.serve(self, context));
        any
    }

    /// Whether something waits for one of its cells that it is not in.
    pub(super) fn has_mail<T: Task>(&self, context: &T::Context) -> bool {
        let mut any = false;
        self.each_cell(context, &mut |cell: &Cell<T>| any |= cell.is_ready());
        any
    }

    fn each_cell<T: Task>(&self, context: &T::Context, visit: &mut dyn FnMut(&Cell<T>)) {
        T::each_cell(context, &mut |cell| {
            if cell.gate.worker().is_some_and(|worker| std::ptr::eq(worker, self)) {
                visit(cell);
            }
        });
    }
}
