//! The plugin in a system.

mod allocations;
mod kinds;
mod system;
