//! One broken rule.

use crate::other::Thing;

//@ other.rs
//! Another file.

/// A thing.
pub struct Thing {
    /// Its size.
    pub size: u32,
}
