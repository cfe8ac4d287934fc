//! From the bus to the system, on the thread on which the bus delivers.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
};

use lcm_bus::{Delivery, DeliveryHandler, Stop, Subscriptions};
use pntos::{
    Exclusive, Managed, Mediator, Message, Source,
    lcm::{self, DecodeError},
};

use crate::{echo::Echo, outbox::Outbox, statistics::Statistics};

/// What takes deliveries, over all connections.
pub(crate) struct Receiver {
    pub mediator: Mediator,
    pub gate: Gate,
    pub exclude: Subscriptions,
    pub channels: Mutex<HashMap<String, Channel>>,
    pub echo: Arc<Echo>,
    pub outbox: Arc<Outbox>,
    pub statistics: Arc<Statistics>,
}

/// What is known about a channel once it was met.
pub(crate) struct Channel {
    /// `None` if it is excluded.
    source: Option<Source>,
    warned: bool,
}

/// Whether the system listens.
#[derive(Debug, Default)]
pub(crate) struct Gate {
    is_open: AtomicBool,
    /// Held while a message is handed in.
    inside: Exclusive<()>,
}

impl Gate {
    pub(crate) fn open(&self) {
        self.is_open.store(true, Relaxed);
    }

    /// Lets nothing in any more, and waits for what is on its way: unless that is what called.
    pub(crate) fn close(&self) {
        self.is_open.store(false, Relaxed);
        drop(self.inside.enter());
    }
}

impl Receiver {
    fn source(&self, channel: &str) -> Option<Source> {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = channels.get(channel) {
            return known.source.clone();
        }
        let source = (!self.exclude.matches(channel)).then(|| Source::from(channel));
        channels.insert(channel.to_owned(), Channel { source: source.clone(), warned: false });
        source
    }

    fn hand_in(&self, message: Managed<Message>) {
        let Ok(_inside) = self.gate.inside.enter() else { return };
        if self.gate.is_open.load(Relaxed) && self.mediator.process_pntos_message(message).is_ok() {
            self.statistics.decoded.add(1);
        }
    }

    fn refuse(&self, channel: &str, error: &DecodeError) {
        match error {
            DecodeError::UnknownFingerprint { .. } => self.statistics.unknown_fingerprint.add(1),
            _ => self.statistics.undecodable.add(1),
        }
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        let was_warned = channels.get_mut(channel).map(|known| std::mem::replace(&mut known.warned, true));
        drop(channels);
        if was_warned == Some(false) {
            self.mediator.warn(format_args!(
                "a message on channel `{channel}` is passed over, as others like it will be without a word: {error}"
            ));
        }
    }
}

impl DeliveryHandler for Receiver {
    fn on_delivery(&self, delivery: Delivery) {
        self.statistics.received.add(1);
        let (channel, bytes) = (&*delivery.frame.channel, &*delivery.frame.payload);
        if self.echo.is_ours(channel, bytes) {
            self.statistics.echoes.add(1);
            return;
        }
        let Some(source) = self.source(channel) else { return };
        match lcm::decode_message(&source, bytes) {
            Ok(message) => self.hand_in(message),
            Err(error) => self.refuse(channel, &error),
        }
    }

    fn on_stop(&self, cause: Stop) {
        self.outbox.lose(cause.to_string());
    }
}
