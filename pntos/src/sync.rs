//! The atomics of what is shared between threads: with `--cfg loom`, those that a model checker watches.

#[cfg(not(loom))]
pub(crate) use core::sync::atomic::AtomicUsize;
#[cfg(loom)]
pub(crate) use loom::sync::atomic::AtomicUsize;
