//! What waits for a cell.

use std::{collections::VecDeque, mem};

use crate::sync::{
    AtomicBool, AtomicU64, Condvar, Mutex,
    Ordering::{Acquire, Relaxed, Release},
    lock, wait_a_while,
};

/// Room that is there from the start, so that queueing does not allocate.
const READY: usize = 1024;

pub(super) struct Mailbox<M> {
    queue: Mutex<Queue<M>>,
    /// Whether there is something in the queue. Written with the queue locked.
    filled: AtomicBool,
    room: Condvar,
    bound: usize,
    dropped: AtomicU64,
    /// The most that waited at one time, if that was beyond the bound.
    longest: AtomicU64,
}

struct Queue<M> {
    mail: VecDeque<M>,
    /// How many wait for room: to wake nobody costs a system call, too.
    waiting: usize,
}

impl<M> Mailbox<M> {
    pub(super) fn new(bound: usize) -> Self {
        Self {
            queue: Mutex::new(Queue { mail: Self::buffer(bound), waiting: 0 }),
            filled: AtomicBool::new(false),
            room: Condvar::new(),
            bound,
            dropped: AtomicU64::new(0),
            longest: AtomicU64::new(0),
        }
    }

    /// An empty queue, to be filled by [`take`](Self::take).
    pub(super) fn buffer(bound: usize) -> VecDeque<M> {
        VecDeque::with_capacity(bound.min(READY))
    }

    /// `false` if there is no room and the caller does not wait (any longer) for some: `mail` is gone then. While the
    /// caller waits it is asked from time to time.
    pub(super) fn push(&self, mail: M, mut waits: impl FnMut() -> bool) -> bool {
        let mut queue = lock(&self.queue);
        while queue.mail.len() >= self.bound {
            if !waits() {
                self.dropped.fetch_add(1, Relaxed);
                drop(queue);
                return false;
            }
            queue.waiting += 1;
            queue = wait_a_while(&self.room, queue);
            queue.waiting -= 1;
        }
        queue.mail.push_back(mail);
        self.filled.store(true, Release);
        true
    }

    /// Pushes if there is room; gives `mail` back if not.
    pub(super) fn try_push(&self, mail: M) -> Result<(), M> {
        let mut queue = lock(&self.queue);
        if queue.mail.len() >= self.bound {
            return Err(mail);
        }
        queue.mail.push_back(mail);
        self.filled.store(true, Release);
        Ok(())
    }

    /// Pushes what its sender waits for, whether there is room or not: there are no more of these than threads.
    pub(super) fn push_awaited(&self, mail: M) {
        let mut queue = lock(&self.queue);
        queue.mail.push_back(mail);
        self.filled.store(true, Release);
    }

    /// Pushes beyond the bound if it must. Returns how many wait, at the first that is too many and at each doubling: up to
    /// the bound may be there in any case, so as many of these may be.
    pub(super) fn push_always(&self, mail: M) -> Option<u64> {
        let mut queue = lock(&self.queue);
        queue.mail.push_back(mail);
        self.filled.store(true, Release);
        let (length, longest) = (queue.mail.len() as u64, self.longest.load(Relaxed));
        let many = 2 * self.bound as u64;
        if length <= many || length <= longest {
            return None;
        }
        // Written with the queue locked, so no other thread writes in between.
        self.longest.store(length, Relaxed);
        let doublings = |length: u64| (length / (many + 1)).checked_ilog2();
        (doublings(length) != doublings(longest)).then_some(length)
    }

    /// Whether something waits. Seen for sure by the thread that has pushed it, and by one that was rung for since.
    #[inline]
    pub(super) fn is_filled(&self) -> bool {
        self.filled.load(Acquire)
    }

    pub(super) fn longest(&self) -> u64 {
        self.longest.load(Relaxed)
    }

    pub(super) fn pop(&self) -> Option<M> {
        let mut queue = lock(&self.queue);
        let mail = queue.mail.pop_front();
        self.filled.store(!queue.mail.is_empty(), Release);
        if queue.waiting > 0 && queue.mail.len() < self.bound {
            self.room.notify_one();
        }
        mail
    }

    /// Takes everything at once, in exchange for an empty buffer. So those that wait for room are woken once for all of it.
    pub(super) fn take(&self, empty: &mut VecDeque<M>) {
        let mut queue = lock(&self.queue);
        mem::swap(&mut queue.mail, empty);
        self.filled.store(false, Release);
        let is_awaited = queue.waiting > 0;
        drop(queue);
        if is_awaited {
            self.room.notify_all();
        }
    }

    pub(super) fn dropped(&self) -> u64 {
        self.dropped.load(Relaxed)
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::Mailbox;

    #[test]
    fn a_full_queue_is_no_reason_to_tell_of_what_cannot_be_dropped() {
        let mailbox = Mailbox::new(4);
        for message in 0..4 {
            assert!(mailbox.push(message, || false));
        }

        let told: Vec<u64> = (0..5).filter_map(|task| mailbox.push_always(task)).collect();

        assert_eq!(told, [9], "the first four are no more than the messages before them");
    }

    #[test]
    fn what_cannot_be_dropped_waits_beyond_the_bound_and_is_told_of_at_each_doubling() {
        let mailbox = Mailbox::new(4);

        let told: Vec<u64> = (0..30).filter_map(|task| mailbox.push_always(task)).collect();

        assert_eq!(told, [9, 18]);
        assert_eq!((mailbox.longest(), mailbox.dropped()), (30, 0));
    }

    #[test]
    fn what_is_taken_makes_room() {
        let mailbox = Mailbox::new(2);
        let pushed: Vec<bool> = (0..3).map(|task| mailbox.push(task, || false)).collect();
        let mut taken = Mailbox::buffer(2);

        mailbox.take(&mut taken);

        assert_eq!(pushed, [true, true, false]);
        assert_eq!((taken.into_iter().collect(), mailbox.is_filled()), (vec![0, 1], false));
        assert!(mailbox.push(3, || false) && mailbox.is_filled());
    }
}
