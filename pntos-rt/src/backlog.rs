//! What waits for somebody who is sure to come, up to a bound: beyond it the oldest goes.

use std::collections::VecDeque;

/// A queue in which the newest is worth more than the oldest.
pub(crate) struct Backlog<T> {
    queue: VecDeque<T>,
    most: usize,
    lost: u64,
}

impl<T> Backlog<T> {
    pub(crate) const fn new(most: usize) -> Self {
        Self { queue: VecDeque::new(), most, lost: 0 }
    }

    /// Adds to the end. Returns what had to go for it, and how many went so far.
    #[must_use = "somebody waits for what had to go"]
    pub(crate) fn push(&mut self, newest: T) -> Option<(T, u64)> {
        let oldest = if self.queue.len() >= self.most { self.queue.pop_front() } else { None };
        self.queue.push_back(newest);
        oldest.map(|oldest| {
            self.lost += 1;
            (oldest, self.lost)
        })
    }

    pub(crate) fn pop(&mut self) -> Option<T> {
        self.queue.pop_front()
    }

    /// How many went because there was no room.
    pub(crate) fn lost(&self) -> u64 {
        self.lost
    }

    pub(crate) fn clear(&mut self) {
        self.queue.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::Backlog;

    #[test]
    fn keeps_the_newest_and_counts_what_went() {
        let mut backlog = Backlog::new(2);

        let lost: Vec<_> = (1..=4).map(|number| backlog.push(number)).collect();

        assert_eq!(lost, [None, None, Some((1, 1)), Some((2, 2))]);
        assert_eq!((backlog.pop(), backlog.pop(), backlog.pop()), (Some(3), Some(4), None));
        assert_eq!(backlog.lost(), 2);
    }
}
