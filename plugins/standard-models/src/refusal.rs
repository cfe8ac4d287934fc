//! Why there is no model for a message.

use std::fmt;

use pntos::{LoggingLevel, notices};
use pntos_nav_messages::Lack;

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

impl notices::Kind for Refusal {
    const KEYS: &'static [&'static str] = &[
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
