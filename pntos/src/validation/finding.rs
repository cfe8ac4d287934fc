//! What is wrong with a message.

use alloc::string::String;
use core::fmt;

/// One thing that is wrong with a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The field, with those that lead to it: `obs[3].pseudorange`, `covariance[0][2]`.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// The value of an enum is not listed.
    NotListed {
        /// The value.
        value: u32,
    },
    /// A `bool` is neither 0 nor 1.
    NotABool {
        /// What it is.
        value: u8,
    },
    /// A string or an array is a null pointer.
    Missing {
        /// Elements it should have.
        count: u64,
    },
    /// A number is NaN where ASPN has no absent value.
    NotANumber,
    /// A number is infinite.
    Infinite,
    /// A variance is negative.
    Negative {
        /// The variance.
        value: f64,
    },
    /// A covariance is another one in its other half.
    NotSymmetric {
        /// The covariance.
        value: f64,
        /// Its mirror image.
        other: f64,
    },
    /// A covariance is larger than its variances allow.
    CorrelatedTooMuch {
        /// The covariance.
        value: f64,
        /// The largest that the variances allow.
        most: f64,
    },
    /// The length of a quaternion is not 1.
    LengthNot1 {
        /// Its length.
        length: f64,
    },
    /// A count is not how many values are there.
    NotAsManyAsMeasured {
        /// The count.
        count: u64,
        /// Values that are not NaN.
        measured: usize,
    },
    /// An angle is beyond what it can be.
    OutOfRange {
        /// The angle.
        value: f64,
        /// The least.
        low: f64,
        /// The most.
        high: f64,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, problem } = self;
        match problem {
            Problem::NotListed { value } => write!(f, "`{field}` is {value}, which is not listed"),
            Problem::NotABool { value } => write!(f, "`{field}` is {value}, but a `bool` is 0 or 1"),
            Problem::Missing { count } => write!(f, "`{field}` is NULL, but should have {count} elements"),
            Problem::NotANumber => write!(f, "`{field}` is NaN, but cannot be absent"),
            Problem::Infinite => write!(f, "`{field}` is infinite"),
            Problem::Negative { value } => write!(f, "`{field}` is {value}, but a variance is not negative"),
            Problem::NotSymmetric { value, other } => {
                write!(f, "`{field}` is {value}, but {other} in the other half of the matrix")
            }
            Problem::CorrelatedTooMuch { value, most } => {
                write!(f, "`{field}` is {value}, but the variances allow {most} at most")
            }
            Problem::LengthNot1 { length } => write!(f, "`{field}` has length {length}, but a rotation has 1"),
            Problem::NotAsManyAsMeasured { count, measured } => {
                write!(f, "`{field}` is {count}, but {measured} values are there")
            }
            Problem::OutOfRange { value, low, high } => {
                write!(f, "`{field}` is {value} rad, but is between {low:.4} and {high:.4}")
            }
        }
    }
}
