//! What came in and went out, for whoever asks the registry afterwards.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use pntos::{Mediator, notices};

const GROUP: &str = "lcm/statistics";

/// A count that goes up on any thread.
#[derive(Debug, Default)]
pub(crate) struct Count(AtomicU64);

impl Count {
    pub(crate) fn add(&self, more: u64) {
        self.0.fetch_add(more, Relaxed);
    }

    /// One more. Whether somebody should hear of it: of the first, the tenth, the hundredth, ...
    pub(crate) fn add_is_worth_a_word(&self) -> bool {
        let count = self.0.fetch_add(1, Relaxed) + 1;
        10_u64.checked_pow(count.ilog10()) == Some(count)
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

/// Counts since the plugin was initialised.
#[derive(Debug, Default)]
pub(crate) struct Statistics {
    /// Messages of a subscribed channel.
    pub received: Count,
    /// Of those, handed to the system.
    pub decoded: Count,
    pub unknown_fingerprint: Count,
    pub undecodable: Count,
    /// Messages of our own that came back.
    pub echoes: Count,
    /// Given to the bus.
    pub sent: Count,
    /// Pushed out of the queue by newer ones.
    pub dropped: Count,
    /// Without an LCM form, or for a channel that cannot be.
    pub refused: Count,
    /// Not taken by the bus, or lost with a connection.
    pub unsent: Count,
    /// Connections made again after one was lost.
    pub reconnections: Count,
    /// Datagrams that are none of LCM's, and messages of which fragments are missing.
    pub discarded: Count,
}

impl Statistics {
    pub(crate) fn publish(&self, mediator: &Mediator) {
        let values = [
            ("received", &self.received),
            ("decoded", &self.decoded),
            ("unknown_fingerprint", &self.unknown_fingerprint),
            ("undecodable", &self.undecodable),
            ("echoes", &self.echoes),
            ("sent", &self.sent),
            ("dropped", &self.dropped),
            ("refused", &self.refused),
            ("unsent", &self.unsent),
            ("reconnections", &self.reconnections),
            ("discarded", &self.discarded),
        ];
        let values = values.map(|(key, count)| (key, count.get()));
        if let Err(error) = notices::publish(mediator, GROUP, values) {
            mediator.warn(format_args!("the counts of the run are lost: {error}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_said_ever_more_rarely() {
        let count = Count::default();
        let said: Vec<u64> = (1..=1000).filter(|_| count.add_is_worth_a_word()).collect();
        assert_eq!(said, [1, 10, 100, 1000]);
    }
}
