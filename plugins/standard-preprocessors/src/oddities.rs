//! What is odd about messages: said once, counted, and summed up at the end.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use pntos::{Managed, Mediator, Message, Result, Timestamp};

/// What can be odd about a message.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Odd {
    /// The preprocessor is not meant for it; it is passed on as it is.
    Type,
    /// It has no time; it is passed on as it is.
    NoTime,
    /// It belongs to somebody else as well and cannot be copied; it is passed on as it is.
    NotCopied,
    /// Its time is too far off, or has been off for long; the time adjuster starts again from it.
    Restart,
    /// Its value means nothing; it is dropped.
    Value,
}

/// The registry group of the counts.
const STATISTICS: &str = "standard-preprocessors/statistics";

/// The names of what can be odd, in the order of [`Odd`].
const KEYS: [&str; 5] = ["wrong_type", "no_time", "not_copied", "restarted", "senseless"];

/// Odd messages of one preprocessor.
#[derive(Debug)]
pub(crate) struct Oddities {
    /// Whom the log is about.
    name: String,
    mediator: Mediator,
    counts: [AtomicU64; KEYS.len()],
}

impl Oddities {
    pub(crate) fn new(kind: &str, group: &str, mediator: &Mediator) -> Self {
        Self {
            name: format!("`{kind}` of the registry group `{group}`"),
            mediator: mediator.clone(),
            counts: [const { AtomicU64::new(0) }; KEYS.len()],
        }
    }

    /// Counts a message, and says what is odd if it is the first of its kind.
    #[cold]
    pub(crate) fn note(&self, odd: Odd, message: &Message, what: impl fmt::Display) {
        if self.counts[odd as usize].fetch_add(1, Relaxed) > 0 {
            return;
        }
        self.mediator.warn(format_args!(
            "{}: a message from `{}` {what}; further ones are only counted: `{}` of the registry group `{STATISTICS}`",
            self.name,
            message.source().to_string_lossy(),
            KEYS[odd as usize]
        ));
    }

    /// Says how many messages were odd.
    pub(crate) fn report(&self, mediator: &Mediator) {
        for (odd, what) in [
            (Odd::Type, "of another type were passed on as they are"),
            (Odd::NoTime, "without a time were passed on as they are"),
            (Odd::NotCopied, "that could not be copied were passed on as they are"),
            (Odd::Restart, "had a time too far off, or off for too long, from which what followed was counted"),
            (Odd::Value, "with a value that means nothing were dropped"),
        ] {
            let count = self.counts[odd as usize].load(Relaxed);
            if count > 0 {
                mediator.info(format_args!("{}: {count} messages {what}", self.name));
            }
        }
    }

    /// Writes into the registry how many messages were odd, over all preprocessors.
    pub(crate) fn publish(all: &[Arc<Self>], mediator: &Mediator) -> Result {
        let group = mediator.batch(STATISTICS)?;
        for (odd, key) in KEYS.iter().enumerate() {
            let total: u64 = all.iter().map(|one| one.counts[odd].load(Relaxed)).sum();
            group.set_int(*key, i64::try_from(total).unwrap_or(i64::MAX));
        }
        Ok(())
    }

    /// The time of a message. One that has none is noted.
    #[inline]
    pub(crate) fn time(&self, message: &Message) -> Option<i64> {
        let time = message.time();
        if time.is_none() {
            self.note(
                Odd::NoTime,
                message,
                format_args!("is a {:?}, which has no time: it is passed on as it is", message.message_type()),
            );
        }
        time.map(|time| time.elapsed_nsec)
    }

    /// The message with another time; as it was if it cannot be changed.
    #[inline]
    pub(crate) fn with_time(&self, message: Managed<Message>, elapsed_nsec: i64) -> Managed<Message> {
        let mut message = self.own(message);
        message.set_time(Timestamp { elapsed_nsec });
        message
    }

    /// A message to change: this one, or a copy if somebody else has it too.
    #[inline]
    pub(crate) fn own(&self, message: Managed<Message>) -> Managed<Message> {
        if message.num_refs() == Some(1) {
            return message;
        }
        match message.copy() {
            Ok(copy) => copy,
            Err(error) => {
                self.note(Odd::NotCopied, &message, format_args!("is passed on as it is: {error}"));
                message
            }
        }
    }
}
