//! One broken rule.

/// A table.
pub trait Store {
    /// Replaces a value.
    fn replace(&self, old: i64, new: i64);
}
