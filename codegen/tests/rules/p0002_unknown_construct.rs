//! One broken rule.

/// A table.
pub trait Clock {
    /// The time.
    fn now(&self) -> i64 {
        0
    }
}

impl Clock {}
