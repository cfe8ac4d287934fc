//! Starting and ending a system.

use std::{
    cell::RefCell,
    ffi::{CStr, CString},
    sync::Arc,
    thread,
};

use pntos::{LoggingLevel, PluginTypes, client, table::KeyValueStore as _};

use super::{facade, orchestrated};
use crate::{
    App, Outcome,
    cell::chain::Slot,
    counts,
    custody::Foreign,
    mediator,
    registry_proxy::{Access, RegistryProxy},
    stand_in::Border,
    system::{Life, System},
    workers::Workers,
};

pub(super) struct Run {
    system: Arc<System>,
    /// The controller's own mediator.
    own: pntos::Mediator,
    /// Plugins that have been initialised, in that order.
    initialised: RefCell<Vec<usize>>,
    listening: RefCell<Vec<usize>>,
    workers: Workers,
}

impl Run {
    pub(super) fn new(system: Arc<System>) -> Self {
        system.stop.begin();
        let nobody = pntos::Mediator::detached(c"controller");
        let registry = RegistryProxy::hand_out(Access { system: system.clone(), plugin: None, own: nobody });
        let own = pntos::Mediator::attached(c"controller", mediator::mediator(&system, None, registry));
        let workers = Workers::start(&system);
        Self { system, own, initialised: RefCell::default(), listening: RefCell::default(), workers }
    }

    pub(super) fn is_healthy(&self) -> bool {
        self.system.failures.errors() == 0
    }

    fn access(&self, plugin: Option<usize>) -> Access {
        Access { system: self.system.clone(), plugin, own: self.own.clone() }
    }

    /// Starts everything, up to the first thing that fails.
    pub(super) fn start(&self, app: &App) {
        let system = &self.system;
        self.init(system.registry);
        if self.is_healthy() {
            self.new_registry();
        }
        if self.is_healthy() {
            self.set_initial_values(app);
            self.init(system.logging);
        }
        let is_transport = |index: &usize| system.plugins[*index].kind == PluginTypes::TRANSPORT_PLUGIN;
        let others = (0..system.plugins.len()).filter(|index| *index != system.registry && *index != system.logging);
        let (transports, others): (Vec<usize>, Vec<usize>) = others.partition(is_transport);
        for plugin in others.into_iter().chain(transports) {
            if self.is_healthy() {
                self.init(plugin);
            }
        }
        if self.is_healthy() {
            self.init_orchestration();
        }
        for &transport in &system.transports {
            if self.is_healthy() {
                self.listening.borrow_mut().push(transport);
                system.call(transport, Slot::START_LISTENING, |inside, plugin| {
                    plugin.object.kind::<client::TransportPlugin>(inside).start_listening();
                });
            }
        }
    }

    fn init(&self, index: usize) {
        let registry = RegistryProxy::hand_out(self.access(Some(index)));
        let mediator = mediator::mediator(&self.system, Some(index), registry);
        self.initialised.borrow_mut().push(index);
        self.system.call(index, Slot::INIT_PLUGIN, |inside, plugin| {
            // In the cell, so that nobody calls the plugin before this.
            plugin.set_life(Life::Open);
            plugin.object.get(inside).init_plugin(plugin.resources.as_deref(), Some(mediator));
        });
    }

    fn new_registry(&self) {
        let system = &self.system;
        system.call(system.registry, Slot::NEW_REGISTRY, |inside, plugin| {
            match plugin.object.kind::<client::RegistryPlugin>(inside).new_registry(None) {
                Ok(registry) => {
                    // Set once: a system has one registry.
                    let _ = system.registry_object.set(Foreign::new(registry));
                }
                Err(error) => system.say(
                    LoggingLevel::ERROR,
                    format_args!("registry `{}`: {error}; nothing can run without a registry", plugin.name),
                ),
            }
        });
    }

    fn set_initial_values(&self, app: &App) {
        for group in &app.registry {
            let store = self.access(None).start(&c_string(&group.name));
            for (key, value) in &group.values {
                let set = if app.is_forced(&group.name, key) {
                    store.put(&c_string(key), value)
                } else {
                    store.put_if_new(&c_string(key), value)
                };
                if let Err(error) = set {
                    self.system.say(LoggingLevel::ERROR, error);
                }
            }
            if let Err(error) = store.batch_end() {
                self.system.say(LoggingLevel::ERROR, error);
            }
        }
    }

    fn init_orchestration(&self) {
        let system = &self.system;
        let border = Border::new(system, &self.own);
        system.call(system.orchestration, Slot::INIT_ORCHESTRATION_PLUGIN, |inside, plugin| {
            let orchestration = plugin.object.kind::<client::OrchestrationPlugin>(inside);
            orchestration
                .init_orchestration_plugin(orchestrated::plugins(system, &border, inside), &mediator::stream_config());
            system.router.open(inside, &orchestration);
        });
        let publishes = system.call(system.orchestration, Slot::QUEUE, |inside, _| system.router.publishes(inside));
        if let Some((true, None)) = publishes
            && let Some(filters) = system.filters()
        {
            system.call(system.orchestration, Slot::QUEUE, |inside, _| system.router.choose_filter(inside, &filters));
        }
    }

    /// Waits for the end of the run, with the platform integration in control if there is one.
    pub(super) fn wait(&self, app: &App) {
        let system = &self.system;
        let platform = system.plugins.iter().position(|plugin| plugin.kind == PluginTypes::PLATFORM_INTEGRATION_PLUGIN);
        let Some(platform) = platform else { return self.wait_for_the_end() };
        let (plugins, indices) = facade::plugins(&self.access(Some(platform)));
        let locations: Vec<Option<&CStr>> =
            indices.iter().map(|index| system.plugins[*index].resources.as_deref()).collect();
        let config = c_string(&app.to_config());
        thread::scope(|scope| {
            // Like a main loop: a thread of the plugin's own, which its shutdown has to end.
            scope.spawn(|| {
                let platform = system.plugins[platform].object.kind_unguarded::<client::PlatformIntegrationPlugin>();
                platform.take_control(plugins, Some(&locations), Some(&config));
                if !system.plugins.iter().any(|plugin| is_driver(plugin.kind)) {
                    system.stop.over();
                }
            });
            self.wait_for_the_end();
            shutdown(system, platform);
        });
    }

    /// Waits for the end of the run, lending this thread to the UI that requires it.
    fn wait_for_the_end(&self) {
        let system = &self.system;
        let uis = (0..system.plugins.len()).filter(|index| system.plugins[*index].kind == PluginTypes::UI_PLUGIN);
        let wanting: Vec<usize> = uis
            .filter(|ui| {
                let asked = system.call(*ui, Slot::REQUIRES_MAIN_THREAD, |inside, plugin| {
                    plugin.object.kind::<client::UiPlugin>(inside).requires_main_thread()
                });
                asked == Some(true)
            })
            .collect();
        if let [_, second, ..] = wanting.as_slice() {
            system.say(
                LoggingLevel::ERROR,
                format_args!(
                    "UI `{}` requires the main thread, which another UI has: an app can have one such UI",
                    system.plugins[*second].name
                ),
            );
            return;
        }
        let Some(&ui) = wanting.first() else {
            system.stop.wait();
            return;
        };
        thread::scope(|scope| {
            // The UI's main loop is like a thread of its own: its cell stays free for notifications, and for the
            // shutdown that makes it return.
            scope.spawn(|| {
                system.stop.wait();
                shutdown(system, ui);
            });
            system.plugins[ui].object.kind_unguarded::<client::UiPlugin>().run_main_thread();
            system.stop.over();
        });
    }

    /// Ends everything that was started, whatever failed, and tells what happened.
    pub(super) fn end(mut self) -> Outcome {
        let system = &self.system;
        for transport in self.listening.take() {
            system.call(transport, Slot::STOP_LISTENING, |inside, plugin| {
                plugin.object.kind::<client::TransportPlugin>(inside).stop_listening();
            });
        }
        let times_and_late = system.call(system.orchestration, Slot::ORCHESTRATION_PROCESS, |inside, _| {
            system.flush(inside);
            (system.router.message_times(inside), system.router.late(inside))
        });
        let mut counts = Vec::new();
        for plugin in self.initialised.take().into_iter().rev() {
            if plugin == system.registry {
                counts = counts::read(system);
            }
            shutdown(system, plugin);
        }
        self.release();
        // What was released for their cells comes first.
        self.workers.stop();
        if system.custody.live() > 0 {
            // Somebody still holds an object of this run, whose release will need the cells: they have to stay.
            std::mem::forget(self.system.clone());
        }

        let (message_times, late) = times_and_late.unwrap_or_default();
        Outcome {
            messages: system.progress.messages(),
            solutions: system.progress.solutions(),
            unavailable: system.router.unavailable(),
            late,
            dropped: system.dropped(),
            longest: system.longest(),
            message_times,
            warnings: system.failures.warnings(),
            errors: system.failures.errors(),
            failures: system.failures.list(),
            counts,
            ledger: system.custody.ledger().map(crate::ledger::Ledger::report),
            wall_time: std::time::Duration::ZERO,
            plugins: system.plugins.iter().map(|plugin| (plugin.name.clone(), plugin.library.clone())).collect(),
        }
    }

    /// Gives back every reference that the controller holds.
    fn release(&self) {
        let system = &self.system;
        if let Some(registry) = system.registry_object.get() {
            system.release(system.registry, registry.release());
        }
        self.own.close();
        system.notifications.clear();
        for (index, plugin) in system.plugins.iter().enumerate() {
            system.release(index, plugin.object.release());
            system.count_released(Slot::PLUGINS_LOADER);
        }
    }
}

/// Shuts a plugin down, unless that has happened.
fn shutdown(system: &System, index: usize) {
    let plugin = &system.plugins[index];
    if plugin.is_open() {
        system.call(index, Slot::SHUTDOWN_PLUGIN, |inside, plugin| {
            plugin.object.get(inside).shutdown_plugin();
            // In the cell, so that what is queued for the plugin does not reach it any more.
            plugin.set_life(Life::Over);
        });
    }
}

/// Whether plugins of this kind end the run when they are done.
fn is_driver(kind: PluginTypes) -> bool {
    [PluginTypes::TRANSPORT_PLUGIN, PluginTypes::UI_PLUGIN].contains(&kind)
}

/// The app file refuses NUL characters, so nothing is lost.
fn c_string(text: &str) -> CString {
    CString::new(text).unwrap_or_default()
}
