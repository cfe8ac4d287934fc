//! What a loader does before anything is called.

use super::{Applies, Test};
use crate::Judge;

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "loading::library",
        about: "the library exports its symbol, versions and an array of complete plugins",
        applies: Applies::Library,
        run: library,
    },
    Test {
        name: "loading::same_again",
        about: "another process finds the same plugins in the same order",
        applies: Applies::Library,
        run: same_again,
    },
];

fn library(judge: &mut Judge) {
    judge.opened();
}

fn same_again(judge: &mut Judge) {
    for plugin in judge.opened().map(|opened| opened.plugins()).unwrap_or_default() {
        judge.record(&format!("plugin {} of kind {:?}", plugin.identifier, plugin.kind));
    }
}
