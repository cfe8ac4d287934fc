//! One broken rule.

/// Kinds.
pub enum Kind {
    /// First.
    KIND_FIRST = 1,
    /// Last.
    KIND_LAST = 1,
}
