//! Judges pntOS plugins of any language.
//!
//! A plugin library is loaded as a controller would load it, given a system that watches, and called in every way that
//! the API allows. Each [`Test`](suite::Test) runs in a process of its own, so a crash or a hang is a verdict and not
//! the end. What a test finds is a [`Finding`]: a broken [`Rule`] at a slot of a table.
//!
//! * [`rule`] lists the rules, each with a page that `cargo pntos explain` prints.
//! * [`suite`] lists the tests. A test is a function that gets a [`Judge`].
//! * [`world`] is the system that the plugin under test sees: a mediator, a registry, messages, all of them watched.
//! * [`exercise`] calls any slot of any table.
//!
//! Everything here is about the raw C interface: the safe SDK would refuse a faulty plugin before its fault is named.

pub mod crash;
pub mod exercise;
mod finding;
mod judge;
pub mod kinds;
pub mod library;
mod memory;
pub mod report;
pub mod rule;
mod runner;
pub mod slot;
pub mod suite;
pub mod wire;
pub mod worker;
pub mod world;

pub use finding::{Finding, Sink};
pub use judge::{Judge, Plugin, Subject};
pub use memory::OwnMemory;
pub use rule::{Level, Rule};
pub use runner::{Filter, Runner};

#[cfg(test)]
#[global_allocator]
static ALLOCATOR: OwnMemory = OwnMemory;
