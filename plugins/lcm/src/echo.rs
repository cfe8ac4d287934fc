//! Messages of our own, which a bus brings back to whoever subscribes to their channel.
//!
//! Neither a datagram nor a relay says whose a message is. What does is the message itself: one that is byte for byte what
//! we sent, on the channel that we sent it on, is taken for ours, once for each time that we sent it. If it was somebody
//! else's, then ours arrives as theirs, which is the same.

use std::{
    collections::VecDeque,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Mutex, PoisonError},
};

/// Messages that may be under way. More are forgotten: then they were lost, or the bus does not bring them back.
const MOST: usize = 1024;

/// What was sent and has not come back.
#[derive(Debug, Default)]
pub(crate) struct Echo(Mutex<VecDeque<u64>>);

impl Echo {
    /// Expects a message that is about to be sent.
    pub(crate) fn expect(&self, channel: &str, bytes: &[u8]) {
        let mut pending = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if pending.len() == MOST {
            pending.pop_front();
        }
        pending.push_back(digest(channel, bytes));
    }

    /// Whether this is a message of ours; it is then not expected any more.
    pub(crate) fn is_ours(&self, channel: &str, bytes: &[u8]) -> bool {
        let mut pending = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if pending.is_empty() {
            return false;
        }
        let digest = digest(channel, bytes);
        let found = pending.iter().position(|expected| *expected == digest);
        found.and_then(|at| pending.remove(at)).is_some()
    }
}

fn digest(channel: &str, bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (channel, bytes).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_message_for_ours_as_often_as_it_was_sent() {
        let echo = Echo::default();
        echo.expect("a", b"one");
        echo.expect("a", b"one");
        assert!(!echo.is_ours("b", b"one") && !echo.is_ours("a", b"two"));
        assert!(echo.is_ours("a", b"one") && echo.is_ours("a", b"one"));
        assert!(!echo.is_ours("a", b"one"), "a third one is somebody else's");
    }

    #[test]
    fn forgets_the_oldest_of_too_many() {
        let echo = Echo::default();
        for number in 0..=MOST {
            echo.expect("a", &number.to_le_bytes());
        }
        assert!(!echo.is_ours("a", &0_usize.to_le_bytes()));
        assert!(echo.is_ours("a", &MOST.to_le_bytes()));
    }
}
