//! One broken rule.

/// A table.
pub trait Clock {
    fn now(&self) -> i64;
}
