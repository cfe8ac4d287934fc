//! A system with the plugin, and the messages that its models are made of.

use std::ffi::{CStr, CString};

use pntos::{
    FusionType, Managed, Mediator, Message, Timestamp,
    aspn::{
        Matrix as AspnMatrix, MeasurementPosition, MeasurementPositionReferenceFrame, MeasurementVelocity,
        MeasurementVelocityReferenceFrame,
    },
    client::{
        EstimateWithCovariance, GenXandP, MessageArray, StandardDynamicsModel, StandardMeasurementModel,
        StandardMeasurementProcessor, StandardStateBlock, StandardStateModelProvider, StateModelingPlugin,
        VirtualStateBlock,
    },
    testing::{Running as RunningPlugin, System},
};
use pntos_nav::{
    attitude::from_roll_pitch_yaw,
    nalgebra::{Matrix3, Vector3},
    solution::Pva,
};
use standard_models::StandardModels;

pub const TIME: i64 = 100_000_000_000;

pub fn at(elapsed_nsec: i64) -> Timestamp {
    Timestamp { elapsed_nsec }
}

pub struct Running {
    pub system: System,
    pub plugin: RunningPlugin<StateModelingPlugin>,
    provider: Managed<StandardStateModelProvider>,
    mediator: Mediator,
}

impl Running {
    pub fn new() -> Self {
        let system = System::new();
        let plugin = system.start::<StateModelingPlugin>(StandardModels::default());
        let provider = plugin.new_state_model_provider(FusionType::STANDARD_MODEL).unwrap();
        let provider = provider.downcast::<StandardStateModelProvider>().ok().unwrap();
        Self { system, plugin, provider, mediator: Mediator::detached(c"test") }
    }

    /// Ends the plugin, and leaves what it said.
    pub fn shut_down(self) -> System {
        self.plugin.shut_down();
        self.system
    }

    pub fn configure_imu(&self) {
        let set = |key: &str, values: [f64; 3]| self.system.set("imu/test", key, values.to_vec());
        set("accel_bias_sigma", [2.4e-3; 3]);
        set("accel_bias_tau", [300.0; 3]);
        set("accel_random_walk_sigma", [3.887e-6; 3]);
        set("gyro_bias_sigma", [2e-4; 3]);
        set("gyro_bias_tau", [500.0; 3]);
        set("gyro_random_walk_sigma", [9.9e-4, 8e-4, 6.7e-5]);
        set("gyro_bias_initial_sigma", [3e-3; 3]);
        self.system.set("block/pinson15", "imu", "imu/test");
    }

    pub fn block(&self, kind: &str, group: Option<&CStr>) -> Option<Managed<StandardStateBlock>> {
        let index = index(self.provider.block_identifiers().iter(), kind);
        self.provider.new_block(index, None, "block", group)
    }

    pub fn processor(
        &self,
        kind: &str,
        blocks: usize,
        group: Option<&CStr>,
    ) -> Option<Managed<StandardMeasurementProcessor>> {
        let index = index(self.provider.processor_identifiers().iter(), kind);
        let labels: Vec<CString> = (0..blocks).map(|block| CString::new(format!("block {block}")).unwrap()).collect();
        let labels: Vec<&CStr> = labels.iter().map(CString::as_c_str).collect();
        self.provider.new_processor(index, None, "processor", &labels, group)
    }

    pub fn virtual_block(&self, kind: &str, group: Option<&CStr>) -> Option<Managed<VirtualStateBlock>> {
        let index = index(self.provider.virtual_block_identifiers().iter(), kind);
        self.provider.new_virtual_block(index, "source", "target", group)
    }

    /// An engine whose states are all zero.
    fn estimate(&self, states: usize) -> Managed<GenXandP> {
        GenXandP::new(&self.mediator, move |_| {
            let mut covariance = vec![0.0; states * states];
            (0..states).for_each(|state| covariance[state * (states + 1)] = 1.0);
            EstimateWithCovariance::generic(vec![0.0; states], covariance).map(Some)
        })
    }

    pub fn dynamics(
        &self,
        block: &StandardStateBlock,
        states: usize,
        from: i64,
        to: i64,
    ) -> Option<Managed<StandardDynamicsModel>> {
        block.generate_dynamics(self.estimate(states), at(from), at(to))
    }

    pub fn model(
        &self,
        processor: &StandardMeasurementProcessor,
        message: &Managed<Message>,
        states: usize,
    ) -> Option<Managed<StandardMeasurementModel>> {
        processor.generate_model(message.clone(), self.estimate(states))
    }
}

fn index<'a>(mut kinds: impl Iterator<Item = &'a CStr>, kind: &str) -> usize {
    kinds.position(|name| name.to_str() == Ok(kind)).unwrap_or_else(|| panic!("no kind `{kind}`"))
}

pub fn aux<const N: usize>(messages: [Managed<Message>; N]) -> Managed<MessageArray> {
    MessageArray::new([None].into_iter().chain(messages.map(Some)).collect())
}

/// A platform that points north, and moves over level ground.
pub fn solution(time: i64) -> Managed<Message> {
    solution_with(time, Matrix3::identity())
}

/// The same, turned towards all sides.
pub fn turned_solution(time: i64) -> Managed<Message> {
    solution_with(time, from_roll_pitch_yaw(0.3, -0.4, 1.0))
}

fn solution_with(time: i64, attitude: Matrix3<f64>) -> Managed<Message> {
    let pva =
        Pva { time, latitude: 0.7, longitude: -1.4, height: 100.0, velocity: Vector3::new(1.0, 2.0, 0.1), attitude };
    let covariance = |all: &mut [f64]| all.iter_mut().step_by(10).for_each(|variance| *variance = 1.0);
    pntos_nav_messages::pva_message(&pva, covariance, &"inertial".into()).unwrap()
}

/// At rest but for a turn about down, of 0.1 rad/s.
pub fn forces() -> Managed<Message> {
    let (force, rate) = (Vector3::new(0.0, 0.0, -9.8), Vector3::new(0.0, 0.0, 0.1));
    pntos_nav_messages::sampled_imu(TIME, &force, &rate).into_message("inertial").unwrap()
}

/// A fix so much further north than the solution, in rad.
pub fn fix(time: i64, north: f64) -> Managed<Message> {
    fix_with(time, 0.7 + north, [[4.0, 0.5, 0.0], [0.5, 4.0, 0.0], [0.0, 0.0, 9.0]])
}

pub fn fix_with(time: i64, latitude: f64, covariance: [[f64; 3]; 3]) -> Managed<Message> {
    MeasurementPosition {
        time_of_validity: at(time),
        reference_frame: MeasurementPositionReferenceFrame::GEODETIC,
        term1: Some(latitude),
        term2: Some(-1.4),
        term3: Some(100.0),
        covariance: covariance.into(),
        ..Default::default()
    }
    .into_message("gps")
    .unwrap()
}

pub fn velocity(time: i64, frame: MeasurementVelocityReferenceFrame, components: [Option<f64>; 3]) -> Managed<Message> {
    let count = components.iter().flatten().count();
    MeasurementVelocity {
        time_of_validity: at(time),
        reference_frame: frame,
        x: components[0],
        y: components[1],
        z: components[2],
        covariance: AspnMatrix::diagonal(&vec![0.01; count]),
        ..Default::default()
    }
    .into_message("velocity")
    .unwrap()
}
