//! The plugin among others that write down what is asked of them.

mod allocations;
mod configuration;
mod order;
mod solutions;
mod support;
