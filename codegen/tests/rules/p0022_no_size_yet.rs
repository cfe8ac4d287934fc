//! One broken rule.

/// A leg of a route.
pub struct Leg {
    /// The next one.
    pub next: Leg,
}
