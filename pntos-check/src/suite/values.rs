//! Values that come and go while the plugin is at work.

use pntos_rt::app::Value;

use super::{Applies, Test, exercised};
use crate::Judge;
use crate::exercise::Trial;

pub(super) const TESTS: &[Test] = &[Test {
    name: "values::registry_changes",
    about: "the plugin hears of values that others change in the registry, and keeps nothing that it was only lent",
    applies: Applies::Plugin,
    run: registry_changes,
}];

/// Changes everything that the plugin may have asked about, twice: what it kept of the first time shows at the second.
fn registry_changes(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    let world = judge.world();
    let change = |round: i64| {
        for observed in world.observed() {
            world.set(&observed.group, observed.key.as_deref().unwrap_or("check"), &Value::Int(round));
        }
        world.set(&format!("check-{round}"), "check", &Value::Int(round));
    };
    change(0);
    exercised::work(judge, &plugin, Trial::Ordinary);
    change(1);
    change(2);
    judge.finish(plugin);
}
