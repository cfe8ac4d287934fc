//! One broken rule.

/// Kinds.
pub enum Kind {
    /// Too large.
    KIND_HUGE = 4294967296,
    /// Not there.
    KIND_OTHER = KIND_MISSING,
    /// Not a value.
    KIND_SUM = 1 + 1,
}
