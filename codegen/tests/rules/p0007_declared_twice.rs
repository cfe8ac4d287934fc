//! One broken rule.

/// Colours of a lamp.
pub enum Lamp {
    /// Stop.
    RED,
}

/// Colours of a flag.
pub enum Flag {
    /// Port.
    RED,
}

/// A table.
pub trait Mixer {
    /// Mixes.
    fn mix(&self, first: u32, first: u32);
}
