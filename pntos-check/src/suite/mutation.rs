//! Changes: what others hold as well is only read.

use super::{Applies, Test, exercised};
use crate::exercise::Trial;

pub(super) const TESTS: &[Test] = &[Test {
    name: "mutation::shared",
    about: "what others hold as well is not written to, through any slot",
    applies: Applies::Plugin,
    run: |judge| exercised::live(judge, Trial::Shared),
}];
