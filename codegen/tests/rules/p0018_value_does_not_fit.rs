//! One broken rule.

/// Kinds.
pub enum Kind {
    /// Too large.
    KIND_HUGE = 2147483648,
    /// Not there.
    KIND_OTHER = KIND_MISSING,
    /// Not a value.
    KIND_SUM = 1 + 1,
    /// Ten in Rust, eight in C.
    KIND_OCTAL = 010,
    /// A form that C89 does not have.
    KIND_BINARY = 0b11,
}

/// Negative.
pub const LIMIT: u32 = -1;
/// Not an integer.
pub const RATIO: f64 = 1;
