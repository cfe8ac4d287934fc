//! Plugins that write down what is asked of them, around the plugin under test.

mod engine;
mod inertial;
mod models;

use std::{
    ffi::CStr,
    sync::{Arc, Mutex, MutexGuard},
};

pub use self::models::BACK;
use pntos::{
    Managed, Message, MessageType, Timestamp,
    aspn::{
        AspnRef, Matrix, MeasurementImu, MeasurementPosition, MeasurementPositionVelocityAttitude,
        MeasurementPositionVelocityAttitudeReferenceFrame, TypeTimestamp,
    },
    client::{self, CommonPlugin, MessageStreamConfig, PluginArray},
    table,
    testing::{Running, System, Value},
};
use standard_orchestration::StandardOrchestration;

pub const ORCHESTRATION: &str = "standard-orchestration";

/// What the plugins round the one under test have in common.
#[derive(Clone, Default)]
pub struct World(Arc<Mutex<Shared>>);

#[derive(Default)]
pub struct Shared {
    journal: Vec<String>,
    /// Slots that the plugin under test has no reason to call, and has called.
    not_asked: Vec<String>,
    /// Nothing is written down, so that what is counted is what the plugin under test allocates.
    pub is_quiet: bool,
    /// Times of the inertial's history, ms.
    pub history: Vec<i64>,
    /// The estimate of the inertial's errors after an update.
    pub errors: Vec<f64>,
    /// Messages that the alignment needs.
    pub align_after: usize,
}

impl World {
    pub fn shared(&self) -> MutexGuard<'_, Shared> {
        self.0.lock().unwrap()
    }

    pub fn write(&self, line: impl FnOnce() -> String) {
        let mut shared = self.shared();
        if !shared.is_quiet {
            shared.journal.push(line());
        }
    }

    /// Somebody called a slot that has no answer here: the test fails at its end.
    pub fn not_asked<T>(&self, slot: &str) -> pntos::Result<T> {
        self.shared().not_asked.push(slot.to_owned());
        Err(pntos::Error::new("there is no answer to this in a test"))
    }

    /// What was written since the last time, a line each.
    pub fn journal(&self) -> Vec<String> {
        std::mem::take(&mut self.shared().journal)
    }
}

/// Whole milliseconds.
pub fn ms(time: Timestamp) -> i64 {
    time.elapsed_nsec / 1_000_000
}

pub fn at(ms: i64) -> TypeTimestamp {
    TypeTimestamp { elapsed_nsec: ms * 1_000_000 }
}

pub fn imu(time: i64) -> Managed<Message> {
    MeasurementImu { time_of_validity: at(time), ..Default::default() }.into_message("/imu").unwrap()
}

pub fn fix_from(source: &str, time: i64) -> Managed<Message> {
    MeasurementPosition { time_of_validity: at(time), ..Default::default() }.into_message(source).unwrap()
}

pub fn fix(time: i64) -> Managed<Message> {
    fix_from("/fix", time)
}

pub fn pva(time: i64, latitude: f64) -> Managed<Message> {
    MeasurementPositionVelocityAttitude {
        time_of_validity: at(time),
        reference_frame: MeasurementPositionVelocityAttitudeReferenceFrame::GEODETIC,
        p1: Some(latitude),
        p2: Some(0.5),
        p3: Some(100.0),
        v1: Some(0.0),
        v2: Some(0.0),
        v3: Some(0.0),
        quaternion: Some([1.0, 0.0, 0.0, 0.0]),
        covariance: Matrix::diagonal(&[4.0; 9]),
        ..Default::default()
    }
    .into_message("inertial")
    .unwrap()
}

/// Messages with their times and sources, in brackets.
pub fn written(messages: &client::MessageArray) -> String {
    let one = |message: &Message| {
        let kind = match message.aspn() {
            AspnRef::MeasurementImu(_) => "forces",
            AspnRef::MeasurementPositionVelocityAttitude(_) => "pva",
            _ => "message",
        };
        format!("{kind}@{}", message.time().map_or(0, ms))
    };
    let all: Vec<String> = messages.data().iter().flatten().map(|message| one(&message)).collect();
    all.join(" ")
}

pub struct Streams;

impl table::MessageStreamConfig for Streams {
    fn sequenced_stream_add(_: &client::Mediator, _: MessageType, _: Option<&CStr>) -> pntos::Result {
        panic!("only immediate messages are asked for")
    }

    fn sequenced_stream_remove(_: &client::Mediator, _: MessageType, _: Option<&CStr>) -> pntos::Result {
        Ok(())
    }

    fn sequenced_stream_all(_: &client::Mediator, _: bool) -> pntos::Result {
        panic!("only immediate messages are asked for")
    }

    fn immediate_stream_add(_: &client::Mediator, _: MessageType, _: Option<&CStr>) -> pntos::Result {
        Ok(())
    }

    fn immediate_stream_remove(_: &client::Mediator, _: MessageType, _: Option<&CStr>) -> pntos::Result {
        Ok(())
    }

    fn immediate_stream_all(mediator: &client::Mediator, enable: bool) -> pntos::Result {
        assert!(enable);
        mediator.log_message(pntos::LoggingLevel::DEBUG, c"all messages are immediate");
        Ok(())
    }
}

/// The plugin under test in its system.
pub struct Bench {
    pub system: System,
    pub world: World,
    pub plugin: Running<client::OrchestrationPlugin>,
    _others: Others,
}

struct Others {
    _fusion: Running<client::FusionPlugin>,
    _strategy: Running<client::FusionStrategyPlugin>,
    _inertial: Running<client::InertialPlugin>,
    _initialization: Running<client::InitializationPlugin>,
    _models: Running<client::StateModelingPlugin>,
    _preprocessors: Running<client::PreprocessorPlugin>,
}

/// A configuration with one block, one processor and an inertial.
pub fn configured() -> System {
    let system = System::new();
    let set = |group: &str, key: &str, value: Value| system.set(group, key, value);
    set(ORCHESTRATION, "imu_channel", "/imu".into());
    set(ORCHESTRATION, "blocks", ["bias"].into());
    set(ORCHESTRATION, "processors", ["fix"].into());
    set(ORCHESTRATION, "publish_period", 0.0.into());
    // Else the filter would follow the inertial between what a test is about.
    set(ORCHESTRATION, "max_filter_lag", 1e6.into());
    // Readings come seconds apart here, and what that means for the covariance is one test's matter.
    set(ORCHESTRATION, "gap_acceleration", 0.0.into());
    set(ORCHESTRATION, "gap_turn_rate", 0.0.into());
    set("block/bias", "model", "block-1".into());
    set("block/bias", "initial_sigma", Value::DoubleArray(vec![1.0]));
    set("block/pinson15", "model", "block-15".into());
    set("processor/fix", "model", "processor".into());
    set("processor/fix", "blocks", ["pinson15", "bias"].into());
    set("processor/fix", "channel", "/fix".into());
    set("processor/fix", "aux", ["inertial_pva"].into());
    system
}

impl Drop for Bench {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(self.world.shared().not_asked, Vec::<String>::new(), "there is an answer to all that is asked");
        }
    }
}

impl Bench {
    pub fn start(system: System) -> Self {
        Self::start_in(system, World::default())
    }

    pub fn start_in(system: System, world: World) -> Self {
        let others = Others {
            _fusion: system.start(engine::Fusion(world.clone())),
            _strategy: system.start(engine::Strategies(world.clone())),
            _inertial: system.start(inertial::Inertials(world.clone())),
            _initialization: system.start(inertial::Alignments(world.clone())),
            _models: system.start(models::Models),
            _preprocessors: system.start(models::Preprocessors(world.clone())),
        };
        let all: Vec<Managed<CommonPlugin>> = vec![
            (*others._fusion).clone().upcast(),
            (*others._strategy).clone().upcast(),
            (*others._inertial).clone().upcast(),
            (*others._initialization).clone().upcast(),
            (*others._models).clone().upcast(),
            (*others._preprocessors).clone().upcast(),
        ];
        let plugin = system.start::<client::OrchestrationPlugin>(StandardOrchestration::default());
        plugin.init_orchestration_plugin(Some(PluginArray::new(all)), &MessageStreamConfig::of::<Streams>());
        Self { system, world, plugin, _others: others }
    }

    /// One that is aligned at 1000 ms.
    pub fn aligned(system: System) -> Self {
        let bench = Self::start(system);
        bench.send(imu(1000));
        assert!(bench.system.log_text().contains("aligned at 1.0"), "{}", bench.system.log_text());
        bench.world.journal();
        bench
    }

    pub fn send(&self, message: Managed<Message>) {
        self.plugin.process_pntos_message(message, false);
    }

    /// What is done with a message.
    pub fn journal_of(&self, message: Managed<Message>) -> Vec<String> {
        self.world.journal();
        self.send(message);
        self.world.journal()
    }

    /// The count of a kind of fault, at the end.
    pub fn count(&self, name: &str) -> i64 {
        self.plugin.shut_down();
        match self.system.get("standard-orchestration/statistics", name) {
            Some(Value::Int(count)) => count,
            other => panic!("{name} is {other:?}"),
        }
    }
}
