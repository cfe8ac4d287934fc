//! One broken rule.

/// A pair.
pub struct Pair {
    /// First.
    pub a: u32
    /// Second.
    pub b: u32,
}
