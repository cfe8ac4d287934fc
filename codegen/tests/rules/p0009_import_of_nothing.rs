//@ other.rs
//! Another file.

/// A number.
pub const THING: u32 = 1;

/// Kinds.
pub enum Kind {
    /// The only one.
    KIND_ONLY,
}
//@ clock.rs
//! One broken rule.

use crate::missing::Thing;
use crate::other::Absent;
#[forward]
use crate::other::Kind;
