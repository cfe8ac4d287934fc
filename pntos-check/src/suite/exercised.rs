//! A plugin of which every slot is called: what the tests of references, of changes, of arguments and of values share.

use pntos::sys::PntosPluginTypes;

use crate::exercise::{self, Trial};
use crate::{Judge, Plugin, kinds};

/// Initialises the plugin, calls every slot of its table and of what that returns, and ends its life.
pub fn live(judge: &mut Judge, trial: Trial) {
    let Some(plugin) = judge.start() else { return };
    work(judge, &plugin, trial);
    judge.finish(plugin);
}

/// Calls every slot of the plugin's table and of what that returns.
pub fn work(judge: &Judge, plugin: &Plugin, trial: Trial) {
    let Some(table) = kinds::find(plugin.kind).and_then(|kind| exercise::find(kind.table)) else { return };
    let world = judge.world();
    // SAFETY: the plugin is live, initialised, and its table was looked at when the library was opened.
    unsafe {
        if plugin.kind == PntosPluginTypes::PNTOS_ORCHESTRATION_PLUGIN {
            let init = "PntosOrchestrationPlugin.init_orchestration_plugin";
            exercise::call_once(world, table, init, plugin.table());
        }
        exercise::drive(world, table, plugin.table(), trial);
    }
}
