//! One broken rule.

/// Kinds.
#[open]
pub enum Kind {
    /// A linear one.
    KIND_LINEAR,
    /// A sampled one.
    KIND_SAMPLED,
}

/// A base.
pub trait Base {
    /// Which kind it is.
    const kind: Kind;
    /// How many there are.
    const count: u32;
}

/// A table of a kind.
#[tag(kind = KIND_LINEAR)]
pub trait Linear: Base {
    /// Does nothing.
    fn act(&self);
}

/// Another table of the same kind.
#[tag(kind = KIND_LINEAR)]
pub trait Straight: Base {
    /// Does nothing.
    fn act(&self);
}

/// A table of no kind.
#[tag(kind = KIND_ROUND)]
pub trait Round: Base {
    /// Does nothing.
    fn act(&self);
}

/// A table told by a number.
#[tag(count = KIND_SAMPLED)]
pub trait Sampled: Base {
    /// Does nothing.
    fn act(&self);
}

/// A table that nobody casts to.
#[tag(kind = KIND_SAMPLED)]
pub trait Alone {
    /// Does nothing.
    fn act(&self);
}
