//! One broken rule.

/// A table.
pub trait Store {
    /// Keeps a name.
    fn keep(&self, #[lent] name: &CStr, #[transfer("it is copied")] count: u32);
}
