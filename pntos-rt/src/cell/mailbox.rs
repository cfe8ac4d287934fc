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
    /// The most tasks that waited at one time, if that was beyond the bound.
    longest: AtomicU64,
}

impl<T> Mailbox<T> {
    pub(super) fn new(bound: usize) -> Self {
        Self {
            queue: Mutex::new(VecDeque::with_capacity(bound.min(READY))),
            room: Condvar::new(),
            bound,
            dropped: AtomicU64::new(0),
            longest: AtomicU64::new(0),
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

    /// Pushes beyond the bound if it must. Then it returns how many tasks wait, at the first and at each doubling.
    pub(super) fn push_always(&self, task: T) -> Option<u64> {
        let mut queue = lock(&self.queue);
        queue.push_back(task);
        let (length, longest) = (queue.len() as u64, self.longest.load(Relaxed));
        if queue.len() <= self.bound || length <= longest {
            return None;
        }
        // Written with the queue locked, so no other thread writes in between.
        self.longest.store(length, Relaxed);
        let doublings = |length: u64| (length / (self.bound as u64 + 1)).checked_ilog2();
        (doublings(length) != doublings(longest)).then_some(length)
    }

    pub(super) fn longest(&self) -> u64 {
        self.longest.load(Relaxed)
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

#[cfg(all(test, not(loom)))]
mod tests {
    use super::Mailbox;

    #[test]
    fn what_cannot_be_dropped_waits_beyond_the_bound_and_is_told_of_at_each_doubling() {
        let mailbox = Mailbox::new(4);

        let told: Vec<u64> = (0..30).filter_map(|task| mailbox.push_always(task)).collect();

        assert_eq!(told, [5, 10, 20]);
        assert_eq!((mailbox.longest(), mailbox.dropped()), (30, 0));
    }
}
