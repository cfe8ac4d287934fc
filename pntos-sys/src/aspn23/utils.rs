// Made from api-spec/aspn23/utils.rs by `cargo pntos gen`. Changes belong there.

//! Functions that work on a message of any type through its header.

use crate::Aspn23TypeHeader;

/// The start of any message.
pub type AspnBase = Aspn23TypeHeader;
