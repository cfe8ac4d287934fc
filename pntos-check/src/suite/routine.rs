//! An ordinary working day of a plugin: what a system does with it between `init_plugin` and `shutdown_plugin`.
//!
//! Tests of threads, of endurance and of life need a plugin at work and do not care at what.

use std::ptr::null_mut;

use pntos::sys::{self, PntosPluginTypes as Kinds};
use pntos::{Lent, Message, lcm};

use super::call::call;
use crate::exercise::{self, Trial};
use crate::world::hold::Held;
use crate::world::messages::{Content, SECOND, START, message};
use crate::world::{self, lend_text, streams, transfer};
use crate::{Plugin, kinds};

/// A plugin at work.
pub(crate) struct Routine {
    plugin: Plugin,
    registry: Option<Held<sys::PntosRegistry>>,
    rounds: i64,
    seen: String,
}

impl Routine {
    /// Does what a system does once after `init_plugin`.
    pub(crate) fn begin(plugin: &Plugin) -> Routine {
        let mut registry = None;
        match plugin.kind {
            Kinds::PNTOS_TRANSPORT_PLUGIN => call!(plugin.table(), PntosTransportPlugin.start_listening),
            Kinds::PNTOS_ORCHESTRATION_PLUGIN => {
                call!(
                    plugin.table(),
                    PntosOrchestrationPlugin.init_orchestration_plugin,
                    null_mut(),
                    streams::config()
                );
            }
            Kinds::PNTOS_REGISTRY_PLUGIN => {
                const SLOT: &str = "PntosRegistryPlugin.new_registry";
                let made = call!(plugin.table(), PntosRegistryPlugin.new_registry, null_mut());
                // SAFETY: a registry, by the description of the slot.
                registry = unsafe { Held::receive(SLOT, "the result", made) };
            }
            _ => {}
        }
        Routine { plugin: plugin.clone(), registry, rounds: 0, seen: String::new() }
    }

    /// Does what a system does again and again. Every round is the same but for the time.
    pub(crate) fn round(&mut self) {
        self.rounds += 1;
        let time = START + self.rounds * SECOND / 10;
        match self.plugin.kind {
            Kinds::PNTOS_TRANSPORT_PLUGIN => self.broadcast(time),
            Kinds::PNTOS_ORCHESTRATION_PLUGIN => self.orchestrate(time),
            Kinds::PNTOS_LOGGING_PLUGIN => self.log(),
            Kinds::PNTOS_REGISTRY_PLUGIN => self.register(),
            kind if MAKERS.contains(&kind) => self.exercise(),
            _ => self.be_there(),
        }
    }

    /// Does what a system does once before `shutdown_plugin`.
    pub(crate) fn end(self) {
        if self.plugin.kind == Kinds::PNTOS_TRANSPORT_PLUGIN {
            call!(self.plugin.table(), PntosTransportPlugin.stop_listening);
        }
    }

    /// One small call, as it may come at any time after [`begin`](Self::begin).
    pub(crate) fn visit(plugin: &Plugin) {
        match plugin.kind {
            Kinds::PNTOS_TRANSPORT_PLUGIN => {
                const SLOT: &str = "PntosTransportPlugin.broadcast_message";
                let message = transfer(message(Content::Solution, c"check", START), SLOT, "message");
                call!(plugin.table(), PntosTransportPlugin.broadcast_message, message, null_mut());
            }
            Kinds::PNTOS_ORCHESTRATION_PLUGIN => {
                const SLOT: &str = "PntosOrchestrationPlugin.get_filter_description_list";
                let filters = call!(plugin.table(), PntosOrchestrationPlugin.get_filter_description_list);
                // SAFETY: a list of strings, by the description of the slot.
                drop(unsafe { Held::receive(SLOT, "the result", filters) });
            }
            _ => {}
        }
    }

    /// What the plugin answered in its first rounds, a line for each answer.
    pub(crate) fn seen(&self) -> &str {
        &self.seen
    }

    /// How many calls of the plugin's slots a round makes.
    pub(crate) fn calls_a_round(&self) -> usize {
        match self.plugin.kind {
            Kinds::PNTOS_TRANSPORT_PLUGIN => 1,
            Kinds::PNTOS_LOGGING_PLUGIN => 2,
            Kinds::PNTOS_ORCHESTRATION_PLUGIN => Content::ORDINARY.len() + 2,
            Kinds::PNTOS_REGISTRY_PLUGIN => 5,
            kind if MAKERS.contains(&kind) => MANY,
            _ => 3,
        }
    }

    /// Makes everything that the plugin makes, and calls every slot of it.
    fn exercise(&self) {
        let table = kinds::find(self.plugin.kind).and_then(|kind| exercise::find(kind.table));
        let (Some(table), Some(world)) = (table, world::current()) else { return };
        // SAFETY: the plugin is live, initialised, and its table was looked at when the library was opened.
        unsafe { exercise::drive(world, table, self.plugin.table(), Trial::Ordinary) };
    }

    /// What any plugin is called for: references, and what it observes in the registry. Controllers, platform integrations,
    /// databases, orchestration strategies and utilities have no more that can be called again: control is handed over once.
    fn be_there(&self) {
        self.plugin.hold();
        self.plugin.let_go();
        if self.plugin.kind == Kinds::PNTOS_UI_PLUGIN {
            call!(self.plugin.table(), PntosUiPlugin.requires_main_thread);
        }
        if let Some(world) = world::current() {
            world.notify_all();
        }
    }

    fn broadcast(&self, time: i64) {
        const SLOT: &str = "PntosTransportPlugin.broadcast_message";
        let channel = lend_text(c"/check/channel", SLOT, "channel_name");
        let content = Content::ORDINARY[self.rounds.unsigned_abs() as usize % Content::ORDINARY.len()];
        let message = transfer(message(content, c"check", time), SLOT, "message");
        call!(self.plugin.table(), PntosTransportPlugin.broadcast_message, message, channel.pointer().cast());
    }

    fn orchestrate(&mut self, time: i64) {
        const PROCESS: &str = "PntosOrchestrationPlugin.process_pntos_message";
        for content in Content::ORDINARY {
            let message = transfer(message(content, c"check", time), PROCESS, "message");
            call!(self.plugin.table(), PntosOrchestrationPlugin.process_pntos_message, message, 1);
        }
        let filters = call!(self.plugin.table(), PntosOrchestrationPlugin.get_filter_description_list);
        // SAFETY: a list of strings, by the description of the slot.
        drop(unsafe { Held::receive("PntosOrchestrationPlugin.get_filter_description_list", "the result", filters) });
        let mut times = [sys::AspnTypeTimestamp { elapsed_nsec: time }];
        let solutions = call!(
            self.plugin.table(),
            PntosOrchestrationPlugin.request_solutions,
            times.as_mut_ptr(),
            times.len(),
            null_mut()
        );
        // SAFETY: an array of messages or NULL, by the description of the slot.
        let solutions = unsafe { Held::receive("PntosOrchestrationPlugin.request_solutions", "the result", solutions) };
        if self.rounds <= REMEMBERED {
            let Some(solutions) = &solutions else {
                self.seen += "no solutions\n";
                return;
            };
            // SAFETY: we hold the array.
            for text in unsafe { fingerprints(solutions.as_ptr()) } {
                self.seen += &text;
                self.seen.push('\n');
            }
        }
    }

    fn log(&self) {
        const SLOT: &str = "PntosLoggingPlugin.log";
        let who = lend_text(c"some-plugin", SLOT, "source_plugin_identifier");
        let line = lend_text(c"an ordinary line of text", SLOT, "message");
        call!(
            self.plugin.table(),
            PntosLoggingPlugin.log,
            Kinds::PNTOS_TRANSPORT_PLUGIN,
            who.pointer().cast(),
            sys::PntosLoggingLevel::PNTOS_LOG_LEVEL_DEBUG,
            line.pointer().cast(),
        );
        super::kinds::logging::log_one_format(self.plugin.table());
    }

    fn register(&self) {
        const START: &str = "PntosRegistry.batch_start";
        const STORE: &str = "PntosKeyValueStore.set_int";
        let Some(registry) = &self.registry else { return };
        let group = lend_text(c"check-routine", START, "group");
        let key = lend_text(c"count", STORE, "key");
        let store = call!(registry.as_ptr(), PntosRegistry.batch_start, group.pointer().cast());
        // SAFETY: a store, by the description of the slot.
        let Some(store) = (unsafe { Held::receive(START, "the result", store) }) else { return };
        call!(store.as_ptr(), PntosKeyValueStore.set_int, key.pointer().cast(), 7);
        call!(store.as_ptr(), PntosKeyValueStore.get_int, key.pointer().cast());
        let text = call!(store.as_ptr(), PntosKeyValueStore.get_str, key.pointer().cast());
        // SAFETY: a string or NULL, by the description of the slot.
        drop(unsafe { Held::receive("PntosKeyValueStore.get_str", "the result", text) });
        call!(store.as_ptr(), PntosKeyValueStore.batch_end);
    }
}

/// Plugins whose work is done by the objects that they make.
pub(super) const MAKERS: &[Kinds] = &[
    Kinds::PNTOS_FUSION_PLUGIN,
    Kinds::PNTOS_FUSION_STRATEGY_PLUGIN,
    Kinds::PNTOS_INERTIAL_PLUGIN,
    Kinds::PNTOS_INITIALIZATION_PLUGIN,
    Kinds::PNTOS_PREPROCESSOR_PLUGIN,
    Kinds::PNTOS_STATE_MODELING_PLUGIN,
];
/// About how many calls it takes to call every slot of what such a plugin makes.
const MANY: usize = 200;

/// Answers of this many rounds are remembered.
const REMEMBERED: i64 = 50;

/// Each message of an array in a form that can be compared: its type and what it would be on the wire.
///
/// # Safety
///
/// `array` is live.
unsafe fn fingerprints(array: *mut sys::PntosMessageArray) -> Vec<String> {
    // SAFETY: promised by the caller; a count of zero says nothing about the pointer.
    let messages = unsafe {
        let (data, count) = ((*array).data, (*array).num_messages);
        if count == 0 || data.is_null() { &[] } else { std::slice::from_raw_parts(data, count) }
    };
    messages
        .iter()
        .map(|message| {
            // SAFETY: an element is NULL or a live message, which the array holds.
            let Some(message) = (unsafe { Lent::<Message>::from_raw(*message) }) else {
                return "no message".to_owned();
            };
            let mut bytes = Vec::new();
            match lcm::encode_message(&message, &mut bytes) {
                Ok(()) => {
                    let hash = exercise::hash(&bytes);
                    format!("message of {} bytes with hash {hash:016x}", bytes.len())
                }
                Err(error) => format!("message that cannot be encoded: {error}"),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn call_names_the_slot_while_it_runs() {
        use pntos::sys;

        unsafe extern "C" fn stop(_: *mut sys::PntosTransportPlugin) {
            assert_eq!(crate::slot::current(), Some("PntosTransportPlugin.stop_listening"));
        }
        // SAFETY: a table of zeros has null slots and null pointers only.
        let mut table: sys::PntosTransportPlugin = unsafe { std::mem::zeroed() };
        table.stop_listening = Some(stop);

        super::call!(&raw mut table, PntosTransportPlugin.stop_listening);

        assert_eq!(crate::slot::current(), None);
    }
}
