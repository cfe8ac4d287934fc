//! What waits for the thread that sends: messages, and word of what happened to the connection.

use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use pntos::{Managed, Message};

/// A message on its way out.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub message: Managed<Message>,
    pub channel: Arc<Channel>,
}

/// Where messages go.
#[derive(Debug)]
pub(crate) struct Channel {
    pub name: String,
    /// Whether the bus brings them back to us.
    pub comes_back: bool,
}

/// What the sending thread is to do next.
#[derive(Debug)]
pub(crate) enum Next {
    Send(Outgoing),
    /// The connection is gone, for this reason.
    Lost(String),
    /// It is time to try again to connect.
    Connect,
    /// Everything was sent that can be.
    End,
}

/// The queue.
#[derive(Debug)]
pub(crate) struct Outbox {
    state: Mutex<State>,
    changed: Condvar,
    capacity: usize,
}

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<Outgoing>,
    lost: Option<String>,
    is_closed: bool,
}

impl Outbox {
    pub(crate) fn new(capacity: usize) -> Self {
        let state = State { waiting: VecDeque::with_capacity(capacity), ..State::default() };
        Self { state: Mutex::new(state), changed: Condvar::new(), capacity }
    }

    /// Adds a message; the oldest one makes room for it if need be, and is returned. So is the message itself once the
    /// queue is closed.
    pub(crate) fn push(&self, outgoing: Outgoing) -> Option<Outgoing> {
        let mut state = self.lock();
        if state.is_closed {
            return Some(outgoing);
        }
        let oldest = if state.waiting.len() == self.capacity { state.waiting.pop_front() } else { None };
        state.waiting.push_back(outgoing);
        drop(state);
        self.changed.notify_one();
        oldest
    }

    /// Says that the connection is gone.
    pub(crate) fn lose(&self, why: String) {
        self.lock().lost = Some(why);
        self.changed.notify_one();
    }

    /// Puts back what could not be sent, because the connection is gone. If the queue is full, it was the oldest.
    pub(crate) fn put_back(&self, outgoing: Outgoing) {
        let mut state = self.lock();
        if state.waiting.len() < self.capacity {
            state.waiting.push_front(outgoing);
        }
        state.lost.get_or_insert_with(|| "it is closed".to_owned());
    }

    /// Forgets what was said about a connection that is known to be gone.
    pub(crate) fn forget_loss(&self) {
        self.lock().lost = None;
    }

    /// Takes no more messages.
    pub(crate) fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_one();
    }

    /// What is left, once nobody sends it any more.
    pub(crate) fn abandon(&self) -> usize {
        let left = std::mem::take(&mut self.lock().waiting);
        left.len()
    }

    /// Waits for something to do. Without a connection messages stay where they are; `retry` is then when to try again to
    /// make one.
    pub(crate) fn next(&self, retry: Option<Instant>) -> Next {
        let mut state = self.lock();
        loop {
            if let Some(why) = state.lost.take() {
                return Next::Lost(why);
            }
            let Some(retry) = retry else {
                if let Some(outgoing) = state.waiting.pop_front() {
                    return Next::Send(outgoing);
                }
                if state.is_closed {
                    return Next::End;
                }
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            if state.is_closed {
                return Next::End;
            }
            let left = retry.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Next::Connect;
            }
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use pntos::aspn::MeasurementPosition;

    use super::*;

    fn outgoing(sequence_id: u16) -> Outgoing {
        let mut position = MeasurementPosition::default();
        position.header.sequence_id = sequence_id;
        let channel = Arc::new(Channel { name: "a".to_owned(), comes_back: false });
        Outgoing { message: position.into_message("a").unwrap(), channel }
    }

    fn number(outgoing: &Outgoing) -> u16 {
        outgoing.message.view::<MeasurementPosition>().unwrap().header().sequence_id()
    }

    fn sends(outbox: &Outbox) -> u16 {
        match outbox.next(None) {
            Next::Send(outgoing) => number(&outgoing),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_oldest_makes_room_for_the_newest() {
        let outbox = Outbox::new(2);
        assert!(outbox.push(outgoing(1)).is_none() && outbox.push(outgoing(2)).is_none());
        assert_eq!(outbox.push(outgoing(3)).map(|oldest| number(&oldest)), Some(1));
        assert_eq!((sends(&outbox), sends(&outbox)), (2, 3));
    }

    #[test]
    fn what_waits_is_sent_after_the_queue_is_closed_and_nothing_else() {
        let outbox = Outbox::new(2);
        assert!(outbox.push(outgoing(1)).is_none());
        outbox.close();
        assert_eq!(outbox.push(outgoing(2)).map(|refused| number(&refused)), Some(2));
        assert_eq!(sends(&outbox), 1);
        assert!(matches!(outbox.next(None), Next::End));
    }

    #[test]
    fn messages_wait_for_a_connection() {
        let outbox = Outbox::new(2);
        assert!(outbox.push(outgoing(1)).is_none());
        outbox.lose("gone".to_owned());
        assert!(matches!(outbox.next(None), Next::Lost(why) if why == "gone"));
        assert!(matches!(outbox.next(Some(Instant::now() + Duration::from_millis(5))), Next::Connect));
        outbox.close();
        assert!(matches!(outbox.next(Some(Instant::now() + Duration::from_secs(600))), Next::End));
        assert_eq!(outbox.abandon(), 1);
    }
}
