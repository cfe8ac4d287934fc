// Made from description by `cargo pntos gen`. Changes belong there.

//! Acme: Acme extensions 1, an extension of pntOS.
//!
//! A module tree for a crate that depends on `pntos`: declare it as a module, or make it the root of a crate.

/// A handle for every counted object: call its slots, read its data.
#[rustfmt::skip]
pub mod client;
/// Messages as LCM bytes.
#[rustfmt::skip]
pub mod lcm;
/// Raw bindings: structs and numbers as C has them.
#[rustfmt::skip]
pub mod sys;
/// A trait for every table that may be implemented, and the C functions behind it.
#[rustfmt::skip]
pub mod table;
/// Enums, structs to build, and views of received ones.
#[rustfmt::skip]
pub mod types;
/// Whether a message makes sense.
#[rustfmt::skip]
pub mod validation;

pub use types::*;
