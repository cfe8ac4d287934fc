//! One broken rule.

/// Nothing.
pub struct Nothing {}

/// No choice.
pub enum Choice {}
