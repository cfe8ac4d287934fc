//! Small plugins whose behaviour a test gives as closures, and a registry that holds values in memory.

#![allow(dead_code, missing_docs)]

mod casts;
pub mod cc;
mod registry;

use std::{
    ffi::{CStr, CString},
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

use pntos::{
    LoggingLevel, Managed, Mediator, Message, MessageType, PluginTypes, Result, Timestamp,
    aspn::{MeasurementPosition, MeasurementVelocity},
    client,
    plugin::{CommonPlugin, Init, Plugin},
    pntos_plugin, table,
};
use pntos_rt::{App, Options, Outcome, Problems, loader, run_plugins};

#[allow(unused_imports, reason = "not every test uses them")]
pub use casts::*;
pub use registry::MemoryRegistry;

type Action<A, R = Result> = Box<dyn Fn(&Mediator, A) -> R + Send + Sync>;

/// What an orchestration does with the stream configuration, which it is lent.
type OnStreams = Box<dyn Fn(&Mediator, &client::MessageStreamConfig) -> Result + Send + Sync>;

type Solutions = Result<Option<Managed<client::MessageArray>>>;

/// What a plugin keeps from its start.
#[derive(Default)]
pub struct Started(OnceLock<Mediator>);

impl Started {
    fn init(&self, init: &Init<'_>) {
        let _ = self.0.set(init.mediator.clone());
    }

    fn mediator(&self) -> &Mediator {
        self.0.get().expect("initialised")
    }
}

#[derive(Default)]
pub struct Transport {
    pub started: Started,
    pub on_init: Option<Action<()>>,
    pub on_start: Option<Action<()>>,
    pub on_stop: Option<Action<()>>,
    pub on_shutdown: Option<Action<()>>,
    pub on_broadcast: Option<Action<(Managed<Message>, Option<CString>)>>,
}

impl CommonPlugin for Transport {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        self.started.init(&init);
        self.on_init.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }

    fn shutdown_plugin(&self) -> Result {
        self.on_shutdown.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }
}

#[pntos_plugin(identifier = "transport")]
impl table::TransportPlugin for Transport {
    fn start_listening(&self) -> Result {
        self.on_start.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }

    fn stop_listening(&self) -> Result {
        self.on_stop.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }

    fn broadcast_message(&self, message: Managed<Message>, channel_name: Option<&CStr>) -> Result {
        match &self.on_broadcast {
            Some(action) => action(self.started.mediator(), (message, channel_name.map(CStr::to_owned))),
            None => Ok(()),
        }
    }
}

#[derive(Default)]
pub struct Orchestration {
    pub started: Started,
    pub on_plugins: Option<Action<Option<Managed<client::PluginArray>>>>,
    pub on_init: Option<OnStreams>,
    pub on_message: Option<Action<(Managed<Message>, bool)>>,
    pub on_solutions: Option<Action<Vec<Timestamp>, Solutions>>,
    pub on_filters: Option<Action<(), Result<Managed<client::StringArray>>>>,
}

impl CommonPlugin for Orchestration {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        self.started.init(&init);
        Ok(())
    }
}

#[pntos_plugin(identifier = "orchestration")]
impl table::OrchestrationPlugin for Orchestration {
    fn init_orchestration_plugin(
        &self,
        plugins: Option<Managed<client::PluginArray>>,
        stream_config: &client::MessageStreamConfig,
    ) -> Result {
        if let Some(action) = &self.on_plugins {
            action(self.started.mediator(), plugins)?;
        }
        self.on_init.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), stream_config))
    }

    fn process_pntos_message(&self, message: Managed<Message>, sequenced: bool) -> Result {
        self.on_message.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), (message, sequenced)))
    }

    fn get_filter_description_list(&self) -> Result<Managed<client::StringArray>> {
        match &self.on_filters {
            Some(action) => action(self.started.mediator(), ()),
            None => Ok(client::StringArray::from_strs([c"TEST_BEST_ESTIMATE"])),
        }
    }

    fn request_solutions(
        &self,
        solution_times: &[Timestamp],
        _: Option<&CStr>,
    ) -> Result<Option<Managed<client::MessageArray>>> {
        match &self.on_solutions {
            Some(action) => action(self.started.mediator(), solution_times.to_vec()),
            None => Ok(Some(client::MessageArray::new(
                solution_times.iter().map(|time| Some(position(time.elapsed_nsec, "solution"))).collect(),
            ))),
        }
    }
}

/// Keeps every line.
#[derive(Default)]
pub struct Logging {
    pub started: Started,
    pub lines: Arc<Mutex<Vec<String>>>,
    pub on_log: Option<Action<()>>,
}

impl CommonPlugin for Logging {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        self.started.init(&init);
        Ok(())
    }
}

#[pntos_plugin(identifier = "logging")]
impl table::LoggingPlugin for Logging {
    fn log(&self, _: PluginTypes, identifier: &CStr, level: LoggingLevel, message: &CStr) -> Result {
        let line = format!("{level:?} {}: {}", identifier.to_string_lossy(), message.to_string_lossy());
        self.lines.lock().expect("not poisoned").push(line);
        self.on_log.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }
}

#[derive(Default)]
pub struct Ui {
    pub started: Started,
    pub wants_main_thread: bool,
    pub on_run: Option<Action<()>>,
    pub on_shutdown: Option<Action<()>>,
}

impl CommonPlugin for Ui {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        self.started.init(&init);
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        self.on_shutdown.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }
}

#[pntos_plugin(identifier = "ui")]
impl table::UiPlugin for Ui {
    fn requires_main_thread(&self) -> Result<bool> {
        Ok(self.wants_main_thread)
    }

    fn run_main_thread(&self) -> Result {
        self.on_run.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }
}

#[derive(Default)]
pub struct Platform {
    pub started: Started,
    pub on_control: Option<Action<Managed<client::PluginArray>>>,
    pub on_shutdown: Option<Action<()>>,
}

impl CommonPlugin for Platform {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        self.started.init(&init);
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        self.on_shutdown.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }
}

#[pntos_plugin(identifier = "platform")]
impl table::PlatformIntegrationPlugin for Platform {
    fn take_control(
        &self,
        plugins: Managed<client::PluginArray>,
        _: Option<pntos::NullableCStrArray<'_>>,
        _: Option<&CStr>,
    ) -> Result {
        self.on_control.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), plugins))
    }
}

/// A plugin without a part.
#[derive(Default)]
pub struct Bystander {
    pub started: Started,
    pub on_init: Option<Action<()>>,
    pub on_shutdown: Option<Action<()>>,
}

impl CommonPlugin for Bystander {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        self.started.init(&init);
        self.on_init.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }

    fn shutdown_plugin(&self) -> Result {
        self.on_shutdown.as_ref().map_or(Ok(()), |action| action(self.started.mediator(), ()))
    }
}

#[pntos_plugin(identifier = "bystander")]
impl pntos::plugin::UtilityPlugin for Bystander {}

/// The plugins of a test, each with a part that does nothing unless the test says so.
#[derive(Default)]
pub struct Cast {
    pub registry: MemoryRegistry,
    pub logging: Logging,
    pub orchestration: Orchestration,
    pub transport: Transport,
    pub more: Vec<Managed<client::CommonPlugin>>,
    /// Identifiers of plugins, each with the worker that is to run it.
    pub workers: Vec<(&'static str, &'static str)>,
}

impl Cast {
    pub fn plugins(self) -> Managed<client::PluginArray> {
        let mut plugins = vec![
            self.transport.into_plugin(),
            self.orchestration.into_plugin(),
            self.logging.into_plugin(),
            self.registry.into_plugin(),
        ];
        plugins.extend(self.more);
        client::PluginArray::new(plugins)
    }

    /// Runs the app with the ledger on, which has to end at zero.
    pub fn run(self, app: &str) -> Outcome {
        let outcome = self.try_run(app, &with_ledger()).unwrap_or_else(|problems| panic!("{problems}"));
        let ledger = outcome.ledger.as_ref().expect("the ledger is on");
        assert_eq!((ledger.outstanding(), ledger.excess), (0, 0), "{ledger}");
        outcome
    }

    pub fn try_run(self, app: &str, options: &Options) -> std::result::Result<Outcome, Problems> {
        let app = App::parse(app, "test.toml", &pntos_rt::Overrides::default())?;
        let workers = self.workers.clone();
        let mut plugins = loader::plugins("the test", &self.plugins())?;
        for plugin in &mut plugins {
            let identifier = plugin.identifier().to_string_lossy().into_owned();
            if let Some((_, worker)) = workers.iter().find(|(wanted, _)| *wanted == identifier) {
                plugin.place_on(worker);
            }
        }
        run_plugins(&app, plugins, options)
    }
}

pub fn with_ledger() -> Options {
    Options { ledger: true, ..Options::default() }
}

/// Tells the controller that there is nothing more to come.
pub fn done(mediator: &Mediator) -> Result {
    mediator.batch("controller/flags")?.set_bool(c"ready_to_shutdown", true);
    Ok(())
}

/// A position with nothing in it but its time.
pub fn position(time: i64, source: &str) -> Managed<Message> {
    let message =
        MeasurementPosition { time_of_validity: Timestamp { elapsed_nsec: time }, ..MeasurementPosition::default() };
    message.into_message(source).expect("a position")
}

pub fn velocity(time: i64, source: &str) -> Managed<Message> {
    let message =
        MeasurementVelocity { time_of_validity: Timestamp { elapsed_nsec: time }, ..MeasurementVelocity::default() };
    message.into_message(source).expect("a velocity")
}

pub fn time(message: &Message) -> i64 {
    message.time().expect("a message with a time").elapsed_nsec
}

pub const POSITION: MessageType = MessageType(35);
pub const VELOCITY: MessageType = MessageType(49);

/// A shared list that closures fill.
#[derive(Clone, Default)]
pub struct Seen<T>(Arc<Mutex<Vec<T>>>);

impl<T: Clone> Seen<T> {
    pub fn push(&self, item: T) {
        self.0.lock().expect("not poisoned").push(item);
    }

    pub fn all(&self) -> Vec<T> {
        self.0.lock().expect("not poisoned").clone()
    }
}

/// A shared count.
#[derive(Clone, Default)]
pub struct Count(Arc<AtomicU64>);

impl Count {
    pub fn add(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }

    pub fn get(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
}

pub fn only_failure(outcome: &Outcome) -> &str {
    match outcome.failures.as_slice() {
        [only] => only,
        other => panic!("expected one failure: {other:#?}"),
    }
}

/// A thread of a plugin, which the plugin has to end in its shutdown.
pub type Worker = Arc<Mutex<Option<std::thread::JoinHandle<()>>>>;

pub fn join(worker: &Worker) -> Result {
    if let Some(thread) = worker.lock().expect("not poisoned").take() {
        thread.join().expect("the plugin's thread did not panic");
    }
    Ok(())
}
