//! Models without content, and preprocessors that drop, repeat or rename.

use std::ffi::{CStr, CString};

use pntos::{
    CStrArray, FusionType, Managed, Mediator, Result, Timestamp,
    client::{
        CommonStateModelProvider, EstimateWithCovariance, GenXandP, Matrix, Message, MessageArray, Preprocessor,
        StandardDynamicsModel, StandardFusionEngine, StandardMeasurementModel, StandardMeasurementProcessor,
        StandardStateBlock, StandardStateModelProvider, VirtualStateBlock,
    },
    plugin::CommonPlugin,
    pntos_plugin, table,
};

use super::{World, fix_from, ms};

fn detached() -> Mediator {
    Mediator::detached(c"models")
}

#[derive(Default)]
pub struct Models;

impl CommonPlugin for Models {}

#[pntos_plugin(identifier = "models")]
impl table::StateModelingPlugin for Models {
    fn is_fusion_type_supported(&self, kind: FusionType) -> Result<bool> {
        Ok(kind == FusionType::STANDARD_MODEL)
    }

    fn new_state_model_provider(&self, _: FusionType) -> Result<Option<Managed<CommonStateModelProvider>>> {
        Ok(Some(StandardStateModelProvider::implement(Provider, &detached()).upcast()))
    }
}

struct Provider;

impl table::StandardStateModelProvider for Provider {
    fn processor_identifiers(&self) -> Vec<&CStr> {
        vec![c"processor", c"refusing"]
    }

    fn block_identifiers(&self) -> Vec<&CStr> {
        vec![c"block-1", c"block-15"]
    }

    fn virtual_block_identifiers(&self) -> Vec<&CStr> {
        vec![c"virtual"]
    }

    fn new_processor(
        &self,
        index: usize,
        _: Option<Managed<StandardFusionEngine>>,
        label: &CStr,
        blocks: CStrArray<'_>,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<StandardMeasurementProcessor>>> {
        let processor = Processor { label: label.to_owned(), blocks: blocks.iter().map(CStr::to_owned).collect() };
        Ok((index == 0).then(|| StandardMeasurementProcessor::implement(processor, &detached())))
    }

    fn new_block(
        &self,
        index: usize,
        _: Option<Managed<StandardFusionEngine>>,
        label: &CStr,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<StandardStateBlock>>> {
        let block = Block { label: label.to_owned(), states: [1, 15][index] };
        Ok(Some(StandardStateBlock::implement(block, &detached())))
    }

    fn new_virtual_block(
        &self,
        _: usize,
        source: &CStr,
        target: &CStr,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<VirtualStateBlock>>> {
        let block = Virtual { source: source.to_owned(), target: target.to_owned() };
        Ok(Some(VirtualStateBlock::implement(block, &detached())))
    }
}

fn not_asked<T>() -> Result<T> {
    Err(pntos::Error::new("only an engine asks for this"))
}

struct Block {
    label: CString,
    states: usize,
}

impl table::StandardStateBlock for Block {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn num_states(&self) -> usize {
        self.states
    }

    fn receive_aux_data(&self, _: Managed<MessageArray>) -> Result {
        not_asked()
    }

    fn generate_dynamics(
        &self,
        _: Managed<GenXandP>,
        _: Timestamp,
        _: Timestamp,
    ) -> Result<Option<Managed<StandardDynamicsModel>>> {
        not_asked()
    }

    fn deep_copy(&self) -> Result<Managed<StandardStateBlock>> {
        not_asked()
    }
}

struct Processor {
    label: CString,
    blocks: Vec<CString>,
}

impl table::StandardMeasurementProcessor for Processor {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn state_block_labels(&self) -> Vec<&CStr> {
        self.blocks.iter().map(CString::as_c_str).collect()
    }

    fn receive_aux_data(&self, _: Managed<MessageArray>) -> Result {
        not_asked()
    }

    fn generate_model(
        &self,
        _: Managed<Message>,
        _: Managed<GenXandP>,
    ) -> Result<Option<Managed<StandardMeasurementModel>>> {
        not_asked()
    }

    fn deep_copy(&self) -> Result<Managed<StandardMeasurementProcessor>> {
        not_asked()
    }
}

struct Virtual {
    source: CString,
    target: CString,
}

impl table::VirtualStateBlock for Virtual {
    fn source(&self) -> &CStr {
        &self.source
    }

    fn target(&self) -> &CStr {
        &self.target
    }

    fn receive_aux_data(&self, _: Managed<MessageArray>) -> Result {
        not_asked()
    }

    fn convert(&self, _: Managed<EstimateWithCovariance>, _: Timestamp) -> Result<Managed<EstimateWithCovariance>> {
        not_asked()
    }

    fn convert_estimate(&self, _: Managed<Matrix>, _: Timestamp) -> Result<Managed<Matrix>> {
        not_asked()
    }

    fn jacobian(&self, _: Managed<Matrix>, _: Timestamp) -> Result<Managed<Matrix>> {
        not_asked()
    }

    fn deep_copy(&self) -> Result<Managed<VirtualStateBlock>> {
        not_asked()
    }
}

/// By how much the preprocessor `back` sets a fix back, ms.
pub const BACK: i64 = 500;

#[derive(Default)]
pub struct Preprocessors(pub World);

impl CommonPlugin for Preprocessors {}

#[pntos_plugin(identifier = "preprocessors")]
impl table::PreprocessorPlugin for Preprocessors {
    fn preprocessor_identifiers(&self) -> Vec<&CStr> {
        vec![c"drop", c"twice", c"rename", c"back"]
    }

    fn new_preprocessor(&self, index: usize, _: Option<&CStr>) -> Result<Option<Managed<Preprocessor>>> {
        let step = Step { world: self.0.clone(), kind: ["drop", "twice", "rename", "back"][index] };
        Ok(Some(Preprocessor::implement(step, &detached())))
    }
}

struct Step {
    world: World,
    kind: &'static str,
}

impl table::Preprocessor for Step {
    fn process_pntos_message(&self, message: Managed<Message>) -> Result<Option<Managed<MessageArray>>> {
        let time = ms(message.time().unwrap_or_default());
        self.world.write(|| format!("{} {:?} @{time}", self.kind, message.source()));
        let messages = match self.kind {
            "drop" => return Ok(None),
            "twice" => vec![Some(message.clone()), Some(message)],
            "back" => vec![Some(fix_from(&message.source().to_string_lossy(), time - BACK))],
            _ => vec![Some(fix_from("/renamed", time))],
        };
        Ok(Some(MessageArray::new(messages)))
    }
}
