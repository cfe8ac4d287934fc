//! Plugins as a platform integration sees them.
//!
//! pntOS hands it the plugins themselves, and leaves it to the controller that its calls do not meet the controller's own.
//! So what it gets are tables of ours in front of them: each call goes through the plugin's cell like any other.

use std::ffi::CStr;

use pntos::{
    Error, Fault, LoggingLevel, Managed, Message, PluginTypes, Result, Timestamp, client,
    plugin::{CommonPlugin, UtilityPlugin},
    table,
};

use super::base::{self, is_the_controllers};
use crate::{
    cell::{Inside, chain::Slot},
    custody::Data,
    registry_proxy::{Access, RegistryProxy},
    system::{Plugin, is_orchestrated},
};

/// The plugins of a system, other than `access.plugin`, for that plugin. Those that the orchestration was given are its
/// own affair and are left out.
pub(super) fn plugins(access: &Access) -> (Managed<client::PluginArray>, Vec<usize>) {
    let system = &access.system;
    let others = (0..system.plugins.len()).filter(|index| {
        let kind = system.plugins[*index].kind;
        Some(*index) != access.plugin && (*index == system.orchestration || !is_orchestrated(kind))
    });
    let indices: Vec<usize> = others.collect();
    let tables = indices.iter().map(|index| Facade { access: access.clone(), plugin: *index }.into_table()).collect();
    (client::PluginArray::new(tables), indices)
}

/// One plugin, for another.
struct Facade {
    access: Access,
    /// The plugin behind it.
    plugin: usize,
}

impl Drop for Facade {
    fn drop(&mut self) {
        self.access.system.count_released(Slot::TAKE_CONTROL);
    }
}

impl CommonPlugin for Facade {}

impl UtilityPlugin for Facade {}

impl Facade {
    fn into_table(self) -> Managed<client::CommonPlugin> {
        self.access.system.count_handed_out(Slot::TAKE_CONTROL);
        let system = self.access.system.clone();
        let (own, behind) = (self.access.own.clone(), &system.plugins[self.plugin]);
        match behind.kind {
            PluginTypes::TRANSPORT_PLUGIN => base::table!(self, behind, &own, PntosTransportPlugin, transport_plugin),
            PluginTypes::ORCHESTRATION_PLUGIN => {
                base::table!(self, behind, &own, PntosOrchestrationPlugin, orchestration_plugin)
            }
            PluginTypes::REGISTRY_PLUGIN => base::table!(self, behind, &own, PntosRegistryPlugin, registry_plugin),
            PluginTypes::LOGGING_PLUGIN => base::table!(self, behind, &own, PntosLoggingPlugin, logging_plugin),
            PluginTypes::UI_PLUGIN => base::table!(self, behind, &own, PntosUiPlugin, ui_plugin),
            _ => base::alone(self, behind, &own),
        }
    }

    fn behind(&self) -> &Plugin {
        &self.access.system.plugins[self.plugin]
    }

    /// Calls the plugin in its cell.
    fn call<R: Send>(&self, slot: Slot, run: impl FnOnce(&Inside<'_>, &Plugin) -> R + Send) -> Result<R> {
        let Access { system, plugin, .. } = &self.access;
        let called = system
            .admits(*plugin, slot)
            .then(|| system.call(self.plugin, slot, |inside, plugin| plugin.is_open().then(|| run(inside, plugin))));
        called.flatten().flatten().ok_or_else(|| {
            Error::with_fault(
                Fault::Caller,
                format_args!("`{}` of `{}` cannot be called now", slot.name(), self.behind().name),
            )
        })
    }

    /// What the platform integration hands in, made safe to hand on.
    fn take<T: Data>(&self, object: Managed<T>, slot: Slot) -> Result<Managed<T>> {
        let Access { system, plugin, .. } = &self.access;
        // SAFETY: the caller has given us the reference; what it hands in nests no managed object.
        let taken = unsafe { system.take::<T>(object.into_raw(), plugin.unwrap_or(self.plugin), slot) }?;
        taken.ok_or_else(|| Error::with_fault(Fault::Caller, "the argument is NULL"))
    }
}

impl table::TransportPlugin for Facade {
    fn start_listening(&self) -> Result {
        self.call(Slot::START_LISTENING, |inside, plugin| {
            plugin.object.kind::<client::TransportPlugin>(inside).start_listening();
        })
    }

    fn stop_listening(&self) -> Result {
        self.call(Slot::STOP_LISTENING, |inside, plugin| {
            plugin.object.kind::<client::TransportPlugin>(inside).stop_listening();
        })
    }

    fn broadcast_message(&self, message: Managed<Message>, channel_name: Option<&CStr>) -> Result {
        let message = self.take(message, Slot::BROADCAST_MESSAGE)?;
        self.access.system.send(self.plugin, message, channel_name);
        Ok(())
    }
}

impl table::OrchestrationPlugin for Facade {
    fn init_orchestration_plugin(
        &self,
        _: Option<Managed<client::PluginArray>>,
        _: &client::MessageStreamConfig,
    ) -> Result {
        is_the_controllers("init_orchestration_plugin")
    }

    fn process_pntos_message(&self, message: Managed<Message>, _: bool) -> Result {
        let message = self.take(message, Slot::ORCHESTRATION_PROCESS)?;
        self.access.system.process(message);
        Ok(())
    }

    fn get_filter_description_list(&self) -> Result<Managed<client::StringArray>> {
        self.access.system.filters().ok_or_else(|| Error::with_fault(Fault::System, "the orchestration has not said"))
    }

    fn request_solutions(
        &self,
        times: &[Timestamp],
        filter: Option<&CStr>,
    ) -> Result<Option<Managed<client::MessageArray>>> {
        self.call(Slot::ORCHESTRATION_REQUEST_SOLUTIONS, |inside, _| {
            self.access.system.solutions(inside, times, filter)
        })
    }
}

impl table::RegistryPlugin for Facade {
    /// The system has one registry; this is it.
    fn new_registry(&self, _: Option<&CStr>) -> Result<Managed<client::Registry>> {
        Ok(RegistryProxy::hand_out(self.access.clone()))
    }
}

impl table::LoggingPlugin for Facade {
    fn log(&self, kind: PluginTypes, identifier: &CStr, level: LoggingLevel, message: &CStr) -> Result {
        self.call(Slot::LOG, |inside, plugin| {
            plugin.object.kind::<client::LoggingPlugin>(inside).log(kind, identifier, level, message);
        })
    }
}

impl table::UiPlugin for Facade {
    fn requires_main_thread(&self) -> Result<bool> {
        self.call(Slot::REQUIRES_MAIN_THREAD, |inside, plugin| {
            plugin.object.kind::<client::UiPlugin>(inside).requires_main_thread()
        })
    }

    fn run_main_thread(&self) -> Result {
        is_the_controllers("run_main_thread")
    }
}
