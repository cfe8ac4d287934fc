//! References: what a plugin is given comes back, once, and is not used afterwards.

use super::{Applies, Test, exercised};
use crate::exercise::Trial;

pub(super) const TESTS: &[Test] = &[Test {
    name: "references::by_slot",
    about: "everything that comes to the plugin through any slot is given back once, and left alone afterwards",
    applies: Applies::Plugin,
    run: |judge| exercised::live(judge, Trial::Ordinary),
}];
