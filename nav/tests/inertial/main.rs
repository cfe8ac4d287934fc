//! The inertial and its alignment, from outside.

mod alignment;
mod common;
mod history;
mod mechanisation;
mod track;
