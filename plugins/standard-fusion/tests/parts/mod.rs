//! Blocks, processors and virtual blocks for the tests of the engine.

mod strategy;

use std::{
    ffi::{CStr, CString},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use pntos::{
    FusionType, Managed, Mediator, Message, Result, Timestamp,
    aspn::{MeasurementAltitude, TypeTimestamp},
    client::{
        CrossCovariances, EstimateWithCovariance, FusionPlugin, GenXandP, Matrix, MessageArray, StandardDynamicsModel,
        StandardFusionEngine, StandardFusionStrategy, StandardMeasurementModel, StandardMeasurementProcessor,
        StandardStateBlock, VirtualStateBlock,
    },
    pntos_object, table,
    testing::{Running, System, Value},
};
use standard_fusion::StandardFusion;

use strategy::Strategy;

/// Variance of what an [`Altitude`] sees.
const VARIANCE: f64 = 6.5;

/// What the parts tell the test.
#[derive(Clone, Default)]
pub struct Told {
    generator: Arc<Mutex<Option<Managed<GenXandP>>>>,
    dynamics: Arc<AtomicUsize>,
    aux: Arc<Mutex<Vec<String>>>,
}

impl Told {
    fn aux(&self, of: &CStr, aux: &MessageArray) {
        assert_eq!(aux.data().len(), 2);
        self.aux.lock().unwrap().push(of.to_str().unwrap().to_owned());
    }
}

/// The plugin in a system.
pub struct World {
    pub system: System,
    pub plugin: Running<FusionPlugin>,
    mediator: Mediator,
    told: Told,
}

impl World {
    pub fn new() -> Self {
        Self::start(System::new())
    }

    pub fn with_setting(key: &str, value: impl Into<Value>) -> Self {
        let system = System::new();
        system.set("standard-fusion", key, value);
        Self::start(system)
    }

    fn start(system: System) -> Self {
        let plugin = system.start(StandardFusion::default());
        let mediator = Mediator::attached(c"test", system.mediator());
        Self { system, plugin, mediator, told: Told::default() }
    }

    pub fn strategy(&self) -> Managed<StandardFusionStrategy> {
        Strategy::managed(&self.mediator)
    }

    /// An engine without a strategy.
    pub fn bare_engine(&self) -> Managed<StandardFusionEngine> {
        self.plugin.new_fusion_engine(FusionType::STANDARD_MODEL).unwrap().downcast().unwrap()
    }

    pub fn engine(&self) -> Managed<StandardFusionEngine> {
        let engine = self.bare_engine();
        engine.set_strategy(self.strategy());
        engine
    }

    /// An object of one of the kinds below.
    pub fn object<T: Part>(&self, part: T) -> Managed<T::Handle> {
        part.managed(&self.mediator, &self.told)
    }

    pub fn add_block(
        &self,
        engine: &StandardFusionEngine,
        label: &'static CStr,
        x: &[f64],
        p: &[f64],
        cross: Option<Managed<CrossCovariances>>,
    ) {
        let start = EstimateWithCovariance::generic(x.to_vec(), p.to_vec()).unwrap();
        engine.add_state_block(self.object(Drift::new(label, x.len())), start, cross);
    }

    pub fn sees(&self, label: &'static CStr, blocks: &[&CStr], h: &[f64]) -> Altitude {
        let blocks = blocks.iter().map(|block| CString::from(*block)).collect();
        Altitude { label, blocks, h: h.to_vec(), adds_to: None, mediator: None, told: self.told.clone() }
    }

    pub fn processor<const N: usize>(
        &self,
        label: &'static CStr,
        blocks: &[&CStr],
        h: [f64; N],
    ) -> Managed<StandardMeasurementProcessor> {
        self.object(self.sees(label, blocks, &h))
    }

    pub fn scaled<const R: usize, const C: usize>(
        &self,
        target: &'static CStr,
        source: &'static CStr,
        by: [[f64; C]; R],
    ) -> Managed<VirtualStateBlock> {
        self.object(Scaled::new(target, source, by.map(|row| row.to_vec()).to_vec()))
    }

    pub fn altitude(&self, altitude: f64, seconds: i64) -> Managed<Message> {
        let time_of_validity = TypeTimestamp { elapsed_nsec: seconds * 1_000_000_000 };
        MeasurementAltitude { altitude, time_of_validity, ..MeasurementAltitude::default() }
            .into_message("test")
            .unwrap()
    }

    /// What a part was last given to ask for the estimate.
    pub fn kept_generator(&self) -> Managed<GenXandP> {
        self.told.generator.lock().unwrap().clone().unwrap()
    }

    /// How often the blocks that were added made dynamics; their copies count for themselves.
    pub fn made_dynamics(&self) -> usize {
        self.told.dynamics.load(Relaxed)
    }

    /// Who got auxiliary data.
    pub fn aux(&self) -> Vec<String> {
        self.told.aux.lock().unwrap().clone()
    }
}

pub fn column(elements: &[f64]) -> Managed<Matrix> {
    Matrix::column(elements.to_vec())
}

/// Something that becomes an object.
pub trait Part {
    type Handle: pntos::Handle;
    fn managed(self, mediator: &Mediator, told: &Told) -> Managed<Self::Handle>;
}

/// A block whose states grow by 1 a second, with noise of variance 1 a second.
#[derive(Clone)]
pub struct Drift {
    label: &'static CStr,
    states: usize,
    fails: bool,
    mediator: Option<Mediator>,
    told: Told,
}

impl Drift {
    pub fn new(label: &'static CStr, states: usize) -> Self {
        Self { label, states, fails: false, mediator: None, told: Told::default() }
    }

    /// The same, without dynamics.
    pub fn failing(self) -> Self {
        Self { fails: true, ..self }
    }
}

impl Part for Drift {
    type Handle = StandardStateBlock;

    fn managed(self, mediator: &Mediator, told: &Told) -> Managed<StandardStateBlock> {
        let drift = Self { mediator: Some(mediator.clone()), told: told.clone(), ..self };
        StandardStateBlock::implement(drift, mediator)
    }
}

#[pntos_object]
impl table::StandardStateBlock for Drift {
    fn label(&self) -> &CStr {
        self.label
    }

    fn num_states(&self) -> usize {
        self.states
    }

    fn receive_aux_data(&self, aux: Managed<MessageArray>) -> Result {
        self.told.aux(self.label, &aux);
        Ok(())
    }

    fn generate_dynamics(
        &self,
        generator: Managed<GenXandP>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Option<Managed<StandardDynamicsModel>>> {
        if self.fails {
            return Ok(None);
        }
        assert_eq!(generator.generate(&[self.label]).unwrap().length(), self.states);
        *self.told.generator.lock().unwrap() = Some(generator);
        self.told.dynamics.fetch_add(1, Relaxed);
        let seconds = (to.elapsed_nsec - from.elapsed_nsec) as f64 * 1e-9;
        let noise = Matrix::diagonal(&vec![seconds; self.states]);
        let mediator = self.mediator.as_ref().unwrap();
        StandardDynamicsModel::new(Matrix::identity(self.states), noise, mediator, move |x| {
            Ok(Matrix::column(x.data().iter().map(|x| x + seconds).collect()))
        })
        .map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardStateBlock>> {
        Ok(self.clone().managed(self.mediator.as_ref().unwrap(), &Told::default()))
    }
}

/// A processor that sees a sum of states as an altitude, if it is not below 0.
#[derive(Clone)]
pub struct Altitude {
    label: &'static CStr,
    blocks: Vec<CString>,
    h: Vec<f64>,
    /// An engine to which it adds a block of one state, `new`.
    adds_to: Option<Managed<StandardFusionEngine>>,
    mediator: Option<Mediator>,
    told: Told,
}

impl Altitude {
    /// The same, which adds a block to an engine.
    pub fn adding_to(self, engine: &Managed<StandardFusionEngine>) -> Self {
        Self { adds_to: Some(engine.clone()), ..self }
    }
}

impl Part for Altitude {
    type Handle = StandardMeasurementProcessor;

    fn managed(self, mediator: &Mediator, told: &Told) -> Managed<StandardMeasurementProcessor> {
        let altitude = Self { mediator: Some(mediator.clone()), told: told.clone(), ..self };
        StandardMeasurementProcessor::implement(altitude, mediator)
    }
}

#[pntos_object]
impl table::StandardMeasurementProcessor for Altitude {
    fn label(&self) -> &CStr {
        self.label
    }

    fn state_block_labels(&self) -> Vec<&CStr> {
        self.blocks.iter().map(|block| &**block).collect()
    }

    fn receive_aux_data(&self, aux: Managed<MessageArray>) -> Result {
        self.told.aux(self.label, &aux);
        Ok(())
    }

    fn generate_model(
        &self,
        message: Managed<Message>,
        generator: Managed<GenXandP>,
    ) -> Result<Option<Managed<StandardMeasurementModel>>> {
        *self.told.generator.lock().unwrap() = Some(generator);
        let mediator = self.mediator.as_ref().unwrap();
        if let Some(engine) = &self.adds_to {
            let start = EstimateWithCovariance::generic(vec![0.0], vec![1.0])?;
            engine.add_state_block(Drift::new(c"new", 1).managed(mediator, &self.told), start, None);
        }
        let altitude = message.view::<MeasurementAltitude>().unwrap().altitude();
        if altitude < 0.0 {
            return Ok(None);
        }
        let h = Matrix::new(1, self.h.len(), self.h.clone())?;
        StandardMeasurementModel::linear(column(&[altitude]), h, Matrix::diagonal(&[VARIANCE]), mediator).map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardMeasurementProcessor>> {
        Ok(self.clone().managed(self.mediator.as_ref().unwrap(), &self.told))
    }
}

/// A virtual block that multiplies its source by a matrix.
#[derive(Clone)]
pub struct Scaled {
    target: &'static CStr,
    source: &'static CStr,
    by: Vec<Vec<f64>>,
    mediator: Option<Mediator>,
    told: Told,
}

impl Scaled {
    pub fn new(target: &'static CStr, source: &'static CStr, by: Vec<Vec<f64>>) -> Self {
        Self { target, source, by, mediator: None, told: Told::default() }
    }
}

impl Part for Scaled {
    type Handle = VirtualStateBlock;

    fn managed(self, mediator: &Mediator, told: &Told) -> Managed<VirtualStateBlock> {
        let scaled = Self { mediator: Some(mediator.clone()), told: told.clone(), ..self };
        VirtualStateBlock::implement(scaled, mediator)
    }
}

#[pntos_object]
impl table::VirtualStateBlock for Scaled {
    fn receive_aux_data(&self, aux: Managed<MessageArray>) -> Result {
        self.told.aux(self.target, &aux);
        Ok(())
    }

    fn convert(&self, _: Managed<EstimateWithCovariance>, _: Timestamp) -> Result<Managed<EstimateWithCovariance>> {
        Err(pntos::Error::new("the engine goes by Jacobians"))
    }

    fn convert_estimate(&self, estimate: Managed<Matrix>, _: Timestamp) -> Result<Managed<Matrix>> {
        let times = |row: &Vec<f64>| row.iter().zip(estimate.data()).map(|(a, b)| a * b).sum();
        Ok(Matrix::column(self.by.iter().map(times).collect()))
    }

    fn jacobian(&self, _: Managed<Matrix>, _: Timestamp) -> Result<Managed<Matrix>> {
        Matrix::new(self.by.len(), self.by[0].len(), self.by.concat())
    }

    fn source(&self) -> &CStr {
        self.source
    }

    fn target(&self) -> &CStr {
        self.target
    }

    fn deep_copy(&self) -> Result<Managed<VirtualStateBlock>> {
        Ok(self.clone().managed(self.mediator.as_ref().unwrap(), &self.told))
    }
}
