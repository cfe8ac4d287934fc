//! What is odd about messages, and what is the same for all that change them.

use std::fmt;

use pntos::{Managed, Message, Timestamp, notices::Notices};

pntos::notices! {
    /// What can be odd about a message.
    pub(crate) enum Odd {
        /// The preprocessor is not meant for it; it is passed on as it is.
        Type => WARN "wrong_type",
        /// It has no time; it is passed on as it is.
        NoTime => WARN "no_time",
        /// It belongs to somebody else as well and cannot be copied; it is passed on as it is.
        NotCopied => WARN "not_copied",
        /// Its time is too far off, or has been off for long; the time adjuster starts again from it.
        Restart => WARN "restarted",
        /// Its value means nothing; it is dropped.
        Value => WARN "senseless",
    }
}

/// Odd messages of one preprocessor.
#[derive(Clone, Debug)]
pub(crate) struct Oddities(pub Notices<Odd>);

impl Oddities {
    /// Counts a message, and says what is odd if it is the first of its kind.
    #[cold]
    pub(crate) fn note(&self, odd: Odd, message: &Message, what: impl fmt::Display) {
        self.0.count(odd, format_args!("a message from `{}` {what}", message.source().to_string_lossy()));
    }

    /// The time of a message. One that has none is noted.
    #[inline]
    pub(crate) fn time(&self, message: &Message) -> Option<i64> {
        let time = message.time();
        if time.is_none() {
            self.note(
                Odd::NoTime,
                message,
                format_args!("is a {}, which has no time: it is passed on as it is", message.type_name()),
            );
        }
        time.map(|time| time.elapsed_nsec)
    }

    /// The message with another time; as it was if it cannot be changed.
    #[inline]
    pub(crate) fn with_time(&self, mut message: Managed<Message>, elapsed_nsec: i64) -> Managed<Message> {
        let time = Timestamp { elapsed_nsec };
        if !message.set_time(time) {
            message = self.own(message);
            message.set_time(time);
        }
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
