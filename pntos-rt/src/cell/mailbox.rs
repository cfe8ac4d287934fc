//! What waits for a busy cell.

use std::collections::VecDeque;

use crate::sync::{AtomicU64, Condvar, Mutex, Ordering::Relaxed, lock, wait};

/// Room that is there from the start, so that queueing does not allocate.
const READY: usize = 1024;

pub(super) struct Mailbox<T> {
    queue: Mutex<VecDeque<T>>,
    room: Condvar,
    bound: usize,
    dropped: AtomicU64,
}

impl<T> Mailbox<T> {
    pub(super) fn new(bound: usize) -> Self {
        Self {
            queue: Mutex::new(VecDeque::with_capacity(bound.min(READY))),
            room: Condvar::new(),
            bound,
            dropped: AtomicU64::new(0),
        }
    }

    /// `false` if there is no room and the caller may not wait for some: `task` is gone then.
    pub(super) fn push(&self, task: T, may_wait: bool) -> bool {
        let mut queue = lock(&self.queue);
        while queue.len() >= self.bound {
            if !may_wait {
                self.dropped.fetch_add(1, Relaxed);
                drop(queue);
                return false;
            }
            queue = wait(&self.room, queue);
        }
        queue.push_back(task);
        true
    }

    /// Pushes beyond the bound if it must.
    pub(super) fn push_always(&self, task: T) {
        lock(&self.queue).push_back(task);
    }

    pub(super) fn pop(&self) -> Option<T> {
        let mut queue = lock(&self.queue);
        let task = queue.pop_front();
        if queue.len() < self.bound {
            self.room.notify_one();
        }
        task
    }

    pub(super) fn dropped(&self) -> u64 {
        self.dropped.load(Relaxed)
    }
}
