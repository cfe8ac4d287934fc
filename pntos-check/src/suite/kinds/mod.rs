//! What the kinds of plugin promise beyond their tables: one file for each kind, with a list of tests.

use super::Test;

/// The tests of all kinds.
pub(super) const TESTS: &[Test] = &[];
