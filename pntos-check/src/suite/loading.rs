//! What a loader does before anything is called.

use super::{Applies, Test};
use crate::Judge;

pub(super) const TESTS: &[Test] = &[Test {
    name: "loading::library",
    about: "the library exports its symbol, versions and an array of complete plugins",
    applies: Applies::Library,
    run: library,
}];

fn library(judge: &mut Judge) {
    judge.opened();
}
