//! Everything a plugin or a loader needs.

pub use crate::pntos::loader::*;
pub use crate::pntos::plugins::*;
