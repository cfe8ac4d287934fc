//! One broken rule.

/// A table.
pub trait Store {
    /// Keeps a name.
    fn keep(&self, name: String, count: &mut u32, text: CStr);
    /// Arguments that outlive their call.
    const rest: VaList;
}
