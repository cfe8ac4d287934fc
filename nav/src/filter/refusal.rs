//! Why a filter refused what it was given.

use core::{fmt, hash::Hash};

use crate::width::{Width, Work};

/// Why a filter refused what it was given. It is as it was before.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// A vector or a matrix has another number of elements than fits the filter.
    Size {
        /// Its name.
        what: &'static str,
        /// How many elements fit.
        wanted: usize,
        /// How many it has.
        found: usize,
    },
    /// States that the filter does not have.
    Range {
        /// The first of them.
        first: usize,
        /// How many.
        count: usize,
        /// How many states there are.
        states: usize,
    },
    /// A filter without states has nothing to move or to correct.
    NoStates,
    /// An element is infinite or not a number.
    NotFinite {
        /// The vector or matrix.
        what: &'static str,
        /// The element, counted row after row.
        index: usize,
    },
    /// A covariance with elements that differ from their mirror images by more than rounding.
    NotSymmetric {
        /// The matrix.
        what: &'static str,
        /// Row of the element that differs.
        row: usize,
        /// Its column.
        column: usize,
    },
    /// A covariance in which some sum of its states has a negative variance, or none where it must have one.
    NotPositive {
        /// The matrix.
        what: &'static str,
        /// The row at which factorising it fails.
        row: usize,
    },
}

impl Refusal {
    /// What two of them have in common that are for the same reason and of the same vector or matrix, wherever in it.
    #[must_use]
    pub fn reason(&self) -> impl Eq + Hash + use<> {
        (core::mem::discriminant(self), self.what())
    }

    fn what(&self) -> Option<&'static str> {
        match *self {
            Self::Size { what, .. }
            | Self::NotFinite { what, .. }
            | Self::NotSymmetric { what, .. }
            | Self::NotPositive { what, .. } => Some(what),
            Self::Range { .. } | Self::NoStates => None,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Size { what, wanted, found } => {
                write!(f, "`{what}` has {found} elements, and {wanted} fit the filter")
            }
            Self::Range { first, count, states } => {
                write!(f, "{count} states from {first} on were named, and the filter has {states}")
            }
            Self::NoStates => write!(f, "the filter has no states yet: add some first"),
            Self::NotFinite { what, index } => {
                write!(f, "element {index} of `{what}`, counted row after row, is not finite")
            }
            Self::NotSymmetric { what, row, column } => write!(
                f,
                "`{what}` is not symmetric: the element of row {row}, column {column} differs from its mirror image"
            ),
            Self::NotPositive { what, row } => {
                write!(f, "`{what}` is not positive definite: factorising it fails at row {row}")
            }
        }
    }
}

impl core::error::Error for Refusal {}

/// Refuses a slice of another length.
pub(super) fn size(what: &'static str, wanted: usize, found: &[f64]) -> Result<(), Refusal> {
    if found.len() == wanted { Ok(()) } else { Err(Refusal::Size { what, wanted, found: found.len() }) }
}

/// Refuses states that are not there.
pub(super) fn range(first: usize, count: usize, states: usize) -> Result<(), Refusal> {
    match first.checked_add(count) {
        Some(end) if end <= states => Ok(()),
        _ => Err(Refusal::Range { first, count, states }),
    }
}

/// Refuses infinities and what is not a number.
pub(super) fn finite(what: &'static str, values: &[f64]) -> Result<(), Refusal> {
    if Width::widest().run(Zeros(values)) == 0.0 {
        return Ok(());
    }
    let index = values.iter().position(|value| !value.is_finite()).unwrap_or_default();
    Err(Refusal::NotFinite { what, index })
}

/// Zero if all values are numbers: a number times zero is zero; infinity is not, and neither is what is none.
struct Zeros<'a>(&'a [f64]);

impl Work for Zeros<'_> {
    type Output = f64;

    #[inline(always)]
    fn run(self) -> f64 {
        // Many at a time, none of which waits for another.
        let (groups, rest) = self.0.as_chunks::<16>();
        let mut zeros = [0.0; 16];
        for group in groups {
            for (zero, value) in zeros.iter_mut().zip(group) {
                *zero += value * 0.0;
            }
        }
        zeros.iter().sum::<f64>() + rest.iter().map(|value| value * 0.0).sum::<f64>()
    }
}
