//! What the kinds of plugin promise beyond their tables: one file for each kind, with a list of tests.

mod ask;
mod blocks;
mod control;
mod fusion;
mod fusion_strategy;
mod inertial;
mod initialization;
pub(super) mod logging;
mod models;
mod numbers;
mod orchestration;
mod preprocessor;
mod registry;
mod state_modeling;
mod strategy;
mod transport;
mod ui;

use super::Test;

/// The tests of all kinds, kind by kind.
pub(super) const FAMILIES: &[&[Test]] = &[
    control::TESTS,
    fusion::TESTS,
    fusion_strategy::TESTS,
    inertial::TESTS,
    initialization::TESTS,
    logging::TESTS,
    orchestration::TESTS,
    preprocessor::TESTS,
    registry::TESTS,
    state_modeling::TESTS,
    transport::TESTS,
    ui::TESTS,
];
