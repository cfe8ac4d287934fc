//! The navigation job as one program: reads a log, aligns, mechanises, filters, feeds back and writes solutions, with the
//! same mathematics as the plugins and nothing in between.
//!
//! It is the yardstick for the plugins. What they do over tables, messages and registry groups is here a call; what they
//! are configured with is here compiled in ([`Config`]). It is no way to build a navigation system: nothing in it can be
//! exchanged.

mod config;
mod input;
mod model;
mod navigator;
mod output;
mod profile;
mod run;
mod waiting;

pub use config::{Config, Forgetting};
pub use output::{Output, Sink, Solution};
pub use profile::{Profile, Stage};
pub use run::{Counts, Stovepipe};
