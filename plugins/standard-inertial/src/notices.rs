//! What was wrong with what came: a line in the log for the first of each kind, and a count of all.

use std::{
    fmt::Display,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use pntos::Mediator;

const GROUP: &str = "standard-inertial/statistics";

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    WrongType,
    Sampled,
    Unusable,
    NotLater,
    Implausible,
    Irregular,
    Gap,
    RefusedReset,
    RefusedCorrection,
}

/// In the order of [`Kind`].
const KEYS: [&str; 9] = [
    "wrong_type",
    "sampled",
    "unusable",
    "not_later",
    "implausible",
    "irregular",
    "gaps",
    "refused_resets",
    "refused_corrections",
];

/// The counts of all inertials of a plugin.
#[derive(Debug, Default)]
pub(crate) struct Notices([AtomicU64; KEYS.len()]);

impl Notices {
    /// Counts one, and logs `text` if it is the first of its kind.
    pub(crate) fn count(&self, kind: Kind, mediator: &Mediator, text: impl Display) {
        if self.0[kind as usize].fetch_add(1, Relaxed) == 0 {
            mediator.warn(format_args!(
                "{text}; further ones are counted in `{}` of the registry group `{GROUP}`",
                KEYS[kind as usize]
            ));
        }
    }

    /// Writes the counts into the registry.
    pub(crate) fn publish(&self, mediator: &Mediator) {
        match mediator.batch(GROUP) {
            Ok(group) => {
                for (key, count) in KEYS.iter().zip(&self.0) {
                    group.set_int(*key, i64::try_from(count.load(Relaxed)).unwrap_or(i64::MAX));
                }
            }
            Err(error) => mediator.warn(format_args!("the counts of the run are lost: {error}")),
        }
    }
}
