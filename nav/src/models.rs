//! How states change with time: the error models that blocks of a filter are made of.
//!
//! A model says for a step of `dt` seconds how the states move, `x <- Phi x`, and which noise they gather, `Qd`.

pub mod clock;
pub mod constant;
pub mod gauss_markov;
pub mod pinson;
