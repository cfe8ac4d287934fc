//! One broken rule.

/// A table.
pub trait Store {
    /// Replaces a value.
    fn replace(&self, old: i64, new: i64);
}

/// A type.
pub struct r#async {
    /// A word of Rust may name a member.
    pub r#type: u32,
    /// A word of C may not.
    pub _Bool: u32,
    /// Nor may what C89 cannot spell.
    pub größe: u32,
}

/// An enum.
pub enum Kind {
    /// A variant stands alone.
    r#move,
}
