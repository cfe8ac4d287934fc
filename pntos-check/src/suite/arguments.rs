//! Arguments: whatever the API allows to be passed.

use super::{Applies, Test, exercised};
use crate::exercise::Trial;

pub(super) const TESTS: &[Test] = &[Test {
    name: "arguments::edges",
    about: "every slot takes NULL where it is allowed, nothing, very much, unknown kinds, and what is not a number",
    applies: Applies::Plugin,
    run: |judge| exercised::live(judge, Trial::Edges),
}];
