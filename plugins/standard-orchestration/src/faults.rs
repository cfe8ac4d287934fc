//! What went wrong with messages: counted by kind, and logged once a kind.

use std::fmt::Display;

use pntos::{LoggingLevel, Mediator};

use crate::IDENTIFIER;

/// The kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Its time is before that of the filter.
    Old,
    /// Its time is so far ahead that no other message bears it out.
    FarAhead,
    /// The inertial takes no messages of its type.
    WrongType,
    /// It has no time of validity, and is needed at one.
    NoTime,
    /// A preprocessor made something that is not a message.
    NoMessage,
    /// The inertial has no solution at the time of the filter.
    NoInertial,
    /// The inertial went over a gap between its readings.
    Gap,
    /// The engine did not move to the time it was told.
    Stuck,
    /// The filter's estimate is not finite.
    NotFinite,
    /// More messages wait than the sequence holds.
    Overfull,
}

const KINDS: [(Kind, &str, LoggingLevel); 10] = [
    (Kind::Old, "old", LoggingLevel::INFO),
    (Kind::FarAhead, "far_ahead", LoggingLevel::WARN),
    (Kind::WrongType, "wrong_type", LoggingLevel::WARN),
    (Kind::NoTime, "no_time", LoggingLevel::WARN),
    (Kind::NoMessage, "no_message", LoggingLevel::WARN),
    (Kind::NoInertial, "no_inertial", LoggingLevel::WARN),
    (Kind::Gap, "gaps", LoggingLevel::WARN),
    (Kind::Stuck, "stuck", LoggingLevel::WARN),
    (Kind::NotFinite, "not_finite", LoggingLevel::ERROR),
    (Kind::Overfull, "overfull", LoggingLevel::WARN),
];

/// How often each kind happened.
#[derive(Debug)]
pub(crate) struct Faults {
    mediator: Mediator,
    counts: [i64; KINDS.len()],
}

impl Faults {
    pub(crate) fn new(mediator: Mediator) -> Self {
        Self { mediator, counts: [0; KINDS.len()] }
    }

    /// Counts one, and logs it if it is the first of its kind.
    #[cold]
    pub(crate) fn count(&mut self, kind: Kind, text: impl Display) {
        let count = &mut self.counts[kind as usize];
        *count += 1;
        if *count == 1 {
            let (_, key, level) = KINDS[kind as usize];
            self.mediator.log(
                level,
                format_args!(
                    "{text}; further ones are only counted: `{key}` of the registry group `{IDENTIFIER}/statistics`"
                ),
            );
        }
    }

    /// The name of each kind and how often it happened.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (&'static str, i64)> {
        KINDS.iter().zip(self.counts).map(|((_, name, _), count)| (*name, count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_in_its_own_place() {
        for (index, (kind, ..)) in KINDS.iter().enumerate() {
            assert_eq!(*kind as usize, index);
        }
    }
}
