//! One broken rule.

/// A table.
pub trait Clock {
    /// The time.
    fn now(&self) -> i64 {
        0
    }
}

impl Clock {}

/// Another table.
pub trait Timer {
    /// A promise that C cannot make.
    unsafe fn start(&self, done: extern "system" fn(count: u32));
}

/// A string is no number.
pub const LIMIT: u32 = c"ten";

extern "Rust" {
    /// Not of C.
    pub fn sleep();
}

/// No slot, and yet with a `self`.
pub trait Door {
    /// Rings.
    fn ring(&self, done: fn(self: &Door));
}

/// The `self` of nothing.
pub type Knock = fn(self: u32);
