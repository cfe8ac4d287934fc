//! What the kinds of plugin promise beyond their tables: one file for each kind, with a list of tests.

mod ask;
mod logging;
mod orchestration;
mod registry;
mod transport;

use super::Test;

/// The tests of all kinds, kind by kind.
pub(super) const FAMILIES: &[&[Test]] = &[registry::TESTS, transport::TESTS, logging::TESTS, orchestration::TESTS];
