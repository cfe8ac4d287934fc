//! Why there is no model for a message: said once, counted, and summed up at the end.

use std::{
    ffi::CStr,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use pntos::{LoggingLevel, Mediator, Message, Result};
use pntos_nav_messages::Lack;

/// The registry group of the counts.
const STATISTICS: &str = "standard-models/statistics";

/// Why there is no model for a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Refusal {
    /// It is of a type that the processor does not read.
    Type,
    /// Its values are in another frame than the one named.
    Frame(&'static str),
    /// A value that is needed is not there.
    Missing(&'static str),
    /// A value is NaN or infinite.
    NotFinite,
    /// Its latitude or longitude is of no place.
    NoPlace,
    /// Its covariance has another size, or is not positive definite.
    Covariance,
    /// No inertial solution ever came.
    NoSolution,
    /// The inertial solution is of another time, off by so many ns.
    OtherTime(i64),
    /// No rotation rate ever came.
    NoRate,
    /// The engine has no estimate of the blocks.
    NoEstimate,
    /// The blocks have fewer states than the model needs.
    States {
        /// How many are needed.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
}

/// The names of the reasons, by their index.
const KEYS: [&str; 11] = [
    "wrong_type",
    "wrong_frame",
    "missing",
    "not_finite",
    "no_place",
    "covariance",
    "no_solution",
    "other_time",
    "no_rate",
    "no_estimate",
    "too_few_states",
];

/// The refusals of all processors.
#[derive(Debug, Default)]
pub(crate) struct Totals([AtomicU64; KEYS.len()]);

impl Totals {
    /// Writes them into the registry.
    pub(crate) fn publish(&self, mediator: &Mediator) -> Result {
        let group = mediator.batch(STATISTICS)?;
        for (key, count) in KEYS.iter().zip(&self.0) {
            group.set_int(*key, i64::try_from(count.load(Relaxed)).unwrap_or(i64::MAX));
        }
        Ok(())
    }
}

impl Refusal {
    fn index(self) -> usize {
        match self {
            Self::Type => 0,
            Self::Frame(_) => 1,
            Self::Missing(_) => 2,
            Self::NotFinite => 3,
            Self::NoPlace => 4,
            Self::Covariance => 5,
            Self::NoSolution => 6,
            Self::OtherTime(_) => 7,
            Self::NoRate => 8,
            Self::NoEstimate => 9,
            Self::States { .. } => 10,
        }
    }

    /// What somebody configured wrongly is an error; what a message may bring is a warning.
    fn level(self) -> LoggingLevel {
        match self {
            Self::NoSolution | Self::NoRate | Self::NoEstimate | Self::States { .. } => LoggingLevel::ERROR,
            _ => LoggingLevel::WARN,
        }
    }
}

impl From<Lack> for Refusal {
    fn from(lack: Lack) -> Self {
        match lack {
            Lack::Frame => Self::Frame("geodetic"),
            Lack::Term => Self::Missing("a term of the position, velocity or attitude"),
            Lack::Covariance => Self::Covariance,
            _ => Self::Type,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type => f.write_str("is of a type that it does not read, or lacks an array"),
            Self::Frame(wanted) => write!(f, "has another frame than `{wanted}`"),
            Self::Missing(what) => write!(f, "does not say {what}"),
            Self::NotFinite => f.write_str("has a value that is not finite"),
            Self::NoPlace => {
                f.write_str("has a latitude beyond a pole, or a longitude beyond a full turn: they are in rad")
            }
            Self::Covariance => f.write_str("has a covariance of another size, or one that is not positive definite"),
            Self::NoSolution => f.write_str(
                "came before any inertial solution: the processor needs that at the time of each measurement, so \
                 `aux` of its registry group should have `inertial_pva`",
            ),
            Self::OtherTime(off) => {
                write!(f, "is of another time than the inertial solution, by {} s", *off as f64 * 1e-9)
            }
            Self::NoRate => f.write_str(
                "came before any rotation rate: a lever arm or a delay needs it, so `aux` of the processor's registry group \
                 should have `inertial_forces`",
            ),
            Self::NoEstimate => f.write_str("finds no estimate of the blocks: `blocks` should name blocks of the engine"),
            Self::States { wanted, found } => write!(
                f,
                "finds {found} states in the blocks, and the model needs {wanted}: `blocks` should name them in the \
                 order of its documentation"
            ),
        }
    }
}

/// The refusals of one processor and its copies.
#[derive(Debug)]
pub(crate) struct Refusals {
    /// Whom the log is about.
    name: String,
    mediator: Mediator,
    counts: [AtomicU64; KEYS.len()],
    totals: Arc<Totals>,
}

impl Refusals {
    pub(crate) fn new(kind: &str, label: &CStr, mediator: &Mediator, totals: &Arc<Totals>) -> Self {
        Self {
            name: format!("the measurement processor `{}` (`{kind}`)", label.to_string_lossy()),
            mediator: mediator.clone(),
            counts: [const { AtomicU64::new(0) }; KEYS.len()],
            totals: Arc::clone(totals),
        }
    }

    /// Counts a message that is refused, and says why if it is the first for this reason.
    #[cold]
    pub(crate) fn note(&self, refusal: Refusal, message: &Message) {
        self.totals.0[refusal.index()].fetch_add(1, Relaxed);
        if self.counts[refusal.index()].fetch_add(1, Relaxed) > 0 {
            return;
        }
        self.mediator.log(
            refusal.level(),
            format_args!(
                "{} makes no model: {:?} from `{}` {refusal}; further ones are only counted: `{}` of the registry group \
                 `{STATISTICS}`",
                self.name,
                message.message_type(),
                message.source().to_string_lossy(),
                KEYS[refusal.index()]
            ),
        );
    }

    /// Says how many messages were refused, and counts anew.
    pub(crate) fn report(&self) {
        let total: u64 = self.counts.iter().map(|count| count.swap(0, Relaxed)).sum();
        if total > 0 {
            self.mediator.info(format_args!("{} made no model of {total} messages", self.name));
        }
    }
}

impl Drop for Refusals {
    fn drop(&mut self) {
        self.report();
    }
}
