//! One broken rule.

/// A header.
pub struct Header {
    /// Which message.
    pub kind: u32,
}

/// A message.
#[base(header)]
pub struct Message {
    /// When.
    pub time: i64,
    /// Which.
    pub header: Header,
}

/// A table on something that is none.
pub trait Table: Header {
    /// Does nothing.
    fn act(&self);
}
