//! Messages that wait until no earlier one can come.

use std::collections::VecDeque;

/// Messages in order of time; those with the same time in the order in which they came.
#[derive(Debug)]
pub struct Waiting<T> {
    messages: VecDeque<(i64, T)>,
}

impl<T> Waiting<T> {
    /// Room for a few messages.
    #[must_use]
    pub fn new() -> Self {
        Self { messages: VecDeque::with_capacity(64) }
    }

    /// Adds a message of this time.
    pub fn insert(&mut self, time: i64, message: T) {
        let at = self.messages.partition_point(|(other, _)| *other <= time);
        self.messages.insert(at, (time, message));
    }

    /// The first message, if its time is before `limit`.
    #[inline]
    pub fn release(&mut self, limit: i64) -> Option<T> {
        self.messages.pop_front_if(|(time, _)| *time < limit).map(|(_, message)| message)
    }
}

impl<T> Default for Waiting<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_leave_in_order_of_time_and_before_the_limit_only() {
        let mut waiting = Waiting::new();
        for (time, name) in [(30, "c"), (10, "a"), (20, "b"), (10, "a2")] {
            waiting.insert(time, name);
        }
        let released: Vec<_> = std::iter::from_fn(|| waiting.release(30)).collect();
        assert_eq!(released, ["a", "a2", "b"]);
        assert_eq!(waiting.release(31), Some("c"));
        assert_eq!(waiting.release(i64::MAX), None);
    }
}
