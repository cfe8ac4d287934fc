//@ other.rs
//! Another file.

/// A number.
pub const THING: u32 = 1;
//@ clock.rs
//! One broken rule.

use crate::missing::Thing;
use crate::other::Absent;
