//! From the model to files. An emitter decides nothing that the model could say.

pub mod c;
pub mod docs;
pub mod java;
pub mod lcm;
pub mod pages;
pub mod print;
pub mod rust;
pub mod sdk;
pub mod sys;

use minijinja::Environment;
use serde::Serialize;

/// Fills a skeleton in.
///
/// # Panics
///
/// When the skeleton does not fit: it is part of the generator.
fn fill(template: &str, values: impl Serialize) -> String {
    let mut environment = Environment::new();
    environment.set_trim_blocks(false);
    environment.set_keep_trailing_newline(true);
    environment
        .render_str(template, values)
        .unwrap_or_else(|error| panic!("a skeleton of the generator does not fit: {error:#}"))
}
