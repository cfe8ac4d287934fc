//! Messages that wait for older ones.

use std::collections::VecDeque;

use pntos::{Managed, Message};

/// So many may wait: two seconds of a fast sensor many times over.
const MOST: usize = 100_000;

/// Messages in the order of their times, and of their arrival where these are equal.
#[derive(Debug, Default)]
pub(crate) struct Sequence(VecDeque<(i64, Managed<Message>)>);

impl Sequence {
    /// Takes a message in. The oldest, if there are too many: it is to be processed in spite of its time.
    pub(crate) fn insert(&mut self, time: i64, message: Managed<Message>) -> Option<Managed<Message>> {
        // Nearly all messages come in their order.
        let behind = self.0.iter().rev().take_while(|(waiting, _)| *waiting > time).count();
        self.0.insert(self.0.len() - behind, (time, message));
        if self.0.len() > MOST { self.0.pop_front().map(|(_, message)| message) } else { None }
    }

    /// The oldest message, if its time is before `time`.
    #[inline]
    pub(crate) fn pop_before(&mut self, time: i64) -> Option<Managed<Message>> {
        match self.0.front() {
            Some((waiting, _)) if *waiting < time => self.0.pop_front().map(|(_, message)| message),
            _ => None,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use pntos::aspn::{MeasurementPosition, TypeTimestamp};

    use super::*;

    fn message(time: i64, source: &str) -> Managed<Message> {
        let time_of_validity = TypeTimestamp { elapsed_nsec: time };
        MeasurementPosition { time_of_validity, ..Default::default() }.into_message(source).unwrap()
    }

    #[test]
    fn gives_messages_in_the_order_of_their_times_and_equal_ones_in_that_of_their_arrival() {
        let mut sequence = Sequence::default();
        for (time, source) in [(3, "a"), (1, "b"), (2, "c"), (1, "d"), (3, "e")] {
            assert!(sequence.insert(time, message(time, source)).is_none());
        }
        let mut sources = String::new();
        while let Some(message) = sequence.pop_before(3) {
            sources.push_str(message.source().to_str().unwrap());
        }
        assert_eq!((sources.as_str(), sequence.len()), ("bdc", 2));
    }

    #[test]
    fn a_message_too_many_pushes_the_oldest_out() {
        let mut sequence = Sequence::default();
        let one = message(7, "x");
        for _ in 0..MOST {
            assert!(sequence.insert(7, one.clone()).is_none());
        }
        let oldest = sequence.insert(9, one.clone()).expect("one too many");
        assert_eq!((oldest.time().unwrap().elapsed_nsec, sequence.len()), (7, MOST));
    }
}
