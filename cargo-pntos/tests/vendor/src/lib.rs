//! Zephyr's messages.

#[path = "../generated/rust/mod.rs"]
mod generated;

pub use generated::*;
