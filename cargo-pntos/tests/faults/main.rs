//! Bad input from end to end: what the guide says about each kind, in its chapter on bad input, is what happens.

mod apps;
mod guide;
mod outcome;
mod recording;
mod sensors;
mod settings;
#[path = "../support/mod.rs"]
mod support;
