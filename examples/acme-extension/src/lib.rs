//! The Rust side of an extension: the generated modules, and nothing else. A plugin depends on this crate and on `pntos`.

#[path = "../generated/rust/mod.rs"]
mod generated;

pub use generated::*;
