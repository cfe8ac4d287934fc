//! The plugins that an orchestration is handed, as an array that the ledger counts: those that share its cell as they are, the
//! others by stand-ins.
//!
//! The orchestration may release the array on any thread, but the plugins in it need not count atomically: their
//! references go back in their own cell.

use std::sync::Arc;

use pntos::{Managed, client, object::Object, sys};

use crate::{
    cell::{Inside, chain::Slot},
    custody::Foreign,
    stand_in::{self, Border},
    system::{HOME, System, is_orchestrated},
};

struct Orchestrated {
    system: Arc<System>,
    /// The plugins by place in the system's list, each with a reference of its own.
    plugins: Vec<(usize, Foreign<client::CommonPlugin>)>,
    #[allow(dead_code, reason = "held for the pointers")]
    stand_ins: Vec<Managed<client::CommonPlugin>>,
    pointers: Pointers,
}

/// What the table points to.
struct Pointers(Vec<*mut sys::PntosCommonPlugin>);

// SAFETY: the pointers are only copied and handed on; what they point to is held as `Foreign`.
unsafe impl Send for Pointers {}
// SAFETY: as for `Send`.
unsafe impl Sync for Pointers {}

type Table = Object<sys::PntosPluginArray, Orchestrated>;

/// The orchestrated plugins of a system, for the orchestration, in whose cell this thread is. `None` if there are none.
pub(super) fn plugins(
    system: &Arc<System>,
    border: &Arc<Border>,
    inside: &Inside<'_>,
) -> Option<Managed<client::PluginArray>> {
    let indices = (0..system.plugins.len())
        .filter(|index| *index != system.orchestration && is_orchestrated(system.plugins[*index].kind));
    let mut plugins = Vec::new();
    let (mut stand_ins, mut pointers) = (Vec::new(), Vec::new());
    for index in indices {
        if system.group(index) == HOME {
            let plugin = system.plugins[index].object.get(inside).to_managed();
            pointers.push(plugin.as_ptr());
            plugins.push((index, Foreign::new(plugin)));
        } else if let Some(plugin) = stand_in::plugins::plugin(border, index, system.orchestration) {
            pointers.push(plugin.as_ptr());
            stand_ins.push(plugin);
        }
    }
    if pointers.is_empty() {
        return None;
    }
    system.count_handed_out(Slot::INIT_ORCHESTRATION_PLUGIN);
    let inner = Orchestrated { system: system.clone(), plugins, stand_ins, pointers: Pointers(pointers) };
    // SAFETY: the table has the memory functions of this very type, and points to memory that the object keeps.
    let object = unsafe {
        Table::new(inner, |inner| sys::PntosPluginArray {
            memory: Table::memory(),
            plugins: inner.pointers.0.as_ptr().cast_mut(),
            num_plugins: inner.pointers.0.len(),
        })
    };
    // SAFETY: the object is new, complete, and this is its one reference.
    unsafe { Managed::from_raw(object.as_ptr()) }
}

impl Drop for Orchestrated {
    fn drop(&mut self) {
        for (index, plugin) in &self.plugins {
            self.system.release(*index, plugin.release());
        }
        self.system.count_released(Slot::INIT_ORCHESTRATION_PLUGIN);
    }
}
