//! One broken rule.

/// A table.
pub trait Clock {
    /// The time.
    fn now(&self) -> Timestmp;
}

/// A time.
pub struct Timestamp {
    /// Since the epoch.
    #[unit("ns")]
    pub elapsed: i64,
}
