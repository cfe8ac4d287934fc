//! The buffer that puts messages into the order of their time.
//!
//! A message is released once it is more than the buffer's length older than the message that has just come in, whatever
//! that one's stream. Measuring from the message at hand, not from the newest ever seen, keeps one message with a time far
//! in the future from making everything after it late.

use std::collections::VecDeque;

struct Waiting<T> {
    time: i64,
    message: T,
}

/// More messages than this do not wait, so that messages whose time stands still cannot fill the memory.
const BOUND: usize = 1 << 16;

/// A message that waits no longer.
pub(crate) struct Released<T> {
    pub(crate) time: i64,
    pub(crate) message: T,
    /// How many were released before their time because too many waited, if this is one of them.
    pub(crate) crowded: Option<u64>,
}

pub(crate) struct Sequencer<T> {
    /// In the order of time; messages of the same time in the order of arrival.
    waiting: VecDeque<Waiting<T>>,
    length: i64,
    released: i64,
    late: u64,
    crowded: u64,
}

impl<T> Sequencer<T> {
    /// `length` and all times are nanoseconds.
    pub(crate) fn new(length: i64) -> Self {
        Self { waiting: VecDeque::with_capacity(1024), length, released: i64::MIN, late: 0, crowded: 0 }
    }

    /// Takes a message in. One that is older than what has been released already counts as late; it still goes through.
    #[inline(never)]
    pub(crate) fn insert(&mut self, time: i64, message: T) {
        if time < self.released {
            self.late += 1;
        }
        // Messages come nearly in order, so the place is near the end.
        let mut at = self.waiting.len();
        while at > 0 && self.waiting[at - 1].time > time {
            at -= 1;
        }
        self.waiting.insert(at, Waiting { time, message });
    }

    /// The next message to release after one of time `now` has come in.
    #[inline]
    pub(crate) fn release(&mut self, now: i64) -> Option<Released<T>> {
        if self.waiting.front()?.time < now.saturating_sub(self.length) {
            return self.flush();
        }
        if self.waiting.len() <= BOUND {
            return None;
        }
        self.crowded += 1;
        let crowded = Some(self.crowded);
        self.flush().map(|released| Released { crowded, ..released })
    }

    /// The next message, however young.
    pub(crate) fn flush(&mut self) -> Option<Released<T>> {
        let Waiting { time, message } = self.waiting.pop_front()?;
        self.released = self.released.max(time);
        Some(Released { time, message, crowded: None })
    }

    /// How many messages came too late to be put into order.
    pub(crate) fn late(&self) -> u64 {
        self.late
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn released(sequencer: &mut Sequencer<i64>, now: i64) -> Vec<i64> {
        std::iter::from_fn(|| sequencer.release(now)).map(|released| released.message).collect()
    }

    #[test]
    fn releases_in_the_order_of_time_what_is_older_than_the_buffer() {
        let mut sequencer = Sequencer::new(10);
        for time in [3, 1, 2, 14] {
            sequencer.insert(time, time);
        }
        assert_eq!(released(&mut sequencer, 13), [1, 2]);
        assert_eq!(released(&mut sequencer, 14), [3]);
        assert_eq!(sequencer.late(), 0);
    }

    #[test]
    fn keeps_the_order_of_arrival_for_equal_times() {
        let mut sequencer = Sequencer::new(0);
        sequencer.insert(5, 50);
        sequencer.insert(5, 51);
        sequencer.insert(5, 52);
        assert_eq!(released(&mut sequencer, 6), [50, 51, 52]);
    }

    #[test]
    fn lets_a_late_message_through_and_counts_it() {
        let mut sequencer = Sequencer::new(10);
        sequencer.insert(0, 0);
        sequencer.insert(20, 20);
        assert_eq!(released(&mut sequencer, 20), [0]);
        sequencer.insert(-5, -5);
        assert_eq!(released(&mut sequencer, 21), [-5]);
        assert_eq!(sequencer.late(), 1);
    }

    #[test]
    fn one_time_far_in_the_future_does_not_make_the_next_messages_late() {
        let mut sequencer = Sequencer::new(10);
        sequencer.insert(0, 0);
        assert_eq!(released(&mut sequencer, i64::MAX), [0]);
        sequencer.insert(i64::MAX, 99);
        sequencer.insert(1, 1);
        sequencer.insert(20, 20);
        assert_eq!(released(&mut sequencer, 20), [1]);
        assert_eq!(sequencer.late(), 0);
    }

    #[test]
    fn releases_the_oldest_when_too_many_wait() {
        let mut sequencer = Sequencer::new(10);
        for message in 0..BOUND as i64 + 2 {
            sequencer.insert(0, message);
        }
        assert_eq!(released(&mut sequencer, 0), [0, 1]);
        assert_eq!(sequencer.crowded, 2);
    }

    #[test]
    fn flushes_the_rest_in_order() {
        let mut sequencer = Sequencer::new(1_000);
        for time in [3, 1, 2] {
            sequencer.insert(time, time);
        }
        assert_eq!(
            std::iter::from_fn(|| sequencer.flush()).map(|released| released.message).collect::<Vec<_>>(),
            [1, 2, 3]
        );
    }

    #[test]
    fn times_at_the_ends_of_the_range_do_not_overflow() {
        let mut sequencer = Sequencer::new(10);
        sequencer.insert(i64::MIN, 0);
        assert_eq!(released(&mut sequencer, i64::MIN), []);
        assert_eq!(released(&mut sequencer, 0), [0]);
    }
}
