//! Messages that wait for older ones.

use std::collections::VecDeque;

use pntos::{Managed, Message};

/// So many may wait: two seconds of a fast sensor many times over.
const MOST: usize = 100_000;

/// When it is the turn of a message that came with the time `stamp`, which its preprocessors have corrected to `time`: at its
/// stamp, as a system has it that does not preprocess first. A stamp that is off by more than messages wait says nothing.
pub(crate) fn turn(stamp: i64, time: i64, buffer: i64) -> i64 {
    let is_near = i64::try_from(stamp.abs_diff(time)).is_ok_and(|off| off <= buffer);
    if is_near { stamp.max(time) } else { time }
}

/// Messages in the order of their times, and of their arrival where these are equal. None overtakes another: a message whose
/// turn is before that of an older one waits for it.
#[derive(Debug, Default)]
pub(crate) struct Sequence(VecDeque<Waiting>);

#[derive(Debug)]
struct Waiting {
    time: i64,
    turn: i64,
    message: Managed<Message>,
}

impl Sequence {
    /// Takes a message in. The oldest, if there are too many: it is to be processed before its turn.
    pub(crate) fn insert(&mut self, time: i64, turn: i64, message: Managed<Message>) -> Option<Managed<Message>> {
        // Nearly all messages come in their order.
        let behind = self.0.iter().rev().take_while(|waiting| waiting.time > time).count();
        self.0.insert(self.0.len() - behind, Waiting { time, turn, message });
        if self.0.len() > MOST { self.0.pop_front().map(|oldest| oldest.message) } else { None }
    }

    /// The oldest message, if its turn is before `time`.
    #[inline]
    pub(crate) fn pop_before(&mut self, time: i64) -> Option<Managed<Message>> {
        match self.0.front() {
            Some(oldest) if oldest.turn < time => self.0.pop_front().map(|oldest| oldest.message),
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
            assert!(sequence.insert(time, time, message(time, source)).is_none());
        }
        let mut sources = String::new();
        while let Some(message) = sequence.pop_before(3) {
            sources.push_str(message.source().to_str().unwrap());
        }
        assert_eq!((sources.as_str(), sequence.len()), ("bdc", 2));
    }

    #[test]
    fn none_overtakes_an_older_one_whose_turn_is_later() {
        let mut sequence = Sequence::default();
        sequence.insert(2, 2, message(2, "b"));
        sequence.insert(1, 5, message(1, "a"));
        assert!(sequence.pop_before(5).is_none());
        let first = sequence.pop_before(6).expect("it is its turn");
        assert_eq!((first.source(), sequence.len()), (c"a", 1));
    }

    #[test]
    fn a_turn_is_at_the_stamp_unless_that_is_far_off() {
        assert_eq!([turn(10, 8, 2), turn(8, 10, 2), turn(11, 8, 2), turn(7, 10, 2)], [10, 10, 8, 10]);
        assert_eq!(turn(i64::MIN, i64::MAX, 2), i64::MAX);
    }

    #[test]
    fn a_message_too_many_pushes_the_oldest_out() {
        let mut sequence = Sequence::default();
        let one = message(7, "x");
        for _ in 0..MOST {
            assert!(sequence.insert(7, 7, one.clone()).is_none());
        }
        let oldest = sequence.insert(9, 9, one.clone()).expect("one too many");
        assert_eq!((oldest.time().unwrap().elapsed_nsec, sequence.len()), (7, MOST));
    }
}
