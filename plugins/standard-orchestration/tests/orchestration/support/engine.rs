//! A fusion engine that moves its time and says what its world says.

use std::{ffi::CStr, sync::Mutex};

use pntos::{
    CStrArray, FusionType, Managed, Mediator, Result, Timestamp,
    client::{
        CommonFusionEngine, CommonFusionStrategy, CrossCovariances, EstimateWithCovariance, Matrix, Message,
        MessageArray, StandardDynamicsModel, StandardFusionEngine, StandardFusionStrategy, StandardMeasurementModel,
        StandardMeasurementProcessor, StandardStateBlock, StringArray, VirtualStateBlock,
    },
    plugin::{CommonPlugin, Init},
    pntos_plugin, table,
};

use super::{World, ms, written};

#[derive(Default)]
pub struct Fusion(pub World);

impl CommonPlugin for Fusion {}

#[pntos_plugin(identifier = "fusion")]
impl pntos::table::FusionPlugin for Fusion {
    fn is_fusion_type_supported(&self, kind: FusionType) -> Result<bool> {
        Ok(kind == FusionType::STANDARD_MODEL)
    }

    fn new_fusion_engine(&self, _: FusionType) -> Result<Option<Managed<CommonFusionEngine>>> {
        let engine = Engine { world: self.0.clone(), time: Mutex::default() };
        Ok(Some(StandardFusionEngine::implement(engine, &Mediator::detached(c"engine")).upcast()))
    }
}

struct Engine {
    world: World,
    time: Mutex<i64>,
}

fn text(label: &CStr) -> String {
    label.to_string_lossy().into_owned()
}

fn not_asked<T>() -> Result<T> {
    Err(pntos::Error::new("the orchestration has no reason to ask for this"))
}

impl Engine {
    fn estimate(&self, labels: &CStrArray<'_>) -> Result<Option<Managed<EstimateWithCovariance>>> {
        let states = match labels.get(0) {
            Some(label) if label == c"bias" => vec![1e-6],
            _ => {
                let errors = self.world.shared().errors.clone();
                if errors.is_empty() { vec![0.0; 15] } else { errors }
            }
        };
        let mut covariance = vec![0.0; states.len() * states.len()];
        (0..states.len()).for_each(|i| covariance[i * (states.len() + 1)] = (i + 1) as f64);
        EstimateWithCovariance::generic(states, covariance).map(Some)
    }
}

impl table::StandardFusionEngine for Engine {
    fn set_time(&self, time: Timestamp) -> Result {
        self.world.write(|| format!("time {}", ms(time)));
        *self.time.lock().unwrap() = time.elapsed_nsec;
        Ok(())
    }

    fn get_time(&self) -> Result<Timestamp> {
        Ok(Timestamp { elapsed_nsec: *self.time.lock().unwrap() })
    }

    fn set_strategy(&self, _: Managed<StandardFusionStrategy>) -> Result {
        self.world.write(|| "strategy".to_owned());
        Ok(())
    }

    fn get_strategy(&self) -> Result<Option<Managed<StandardFusionStrategy>>> {
        not_asked()
    }

    fn get_num_states(&self) -> Result<usize> {
        not_asked()
    }

    fn get_state_block_labels(&self) -> Result<Option<Managed<StringArray>>> {
        not_asked()
    }

    fn has_block(&self, _: &CStr) -> Result<bool> {
        not_asked()
    }

    fn add_state_block(
        &self,
        block: Managed<StandardStateBlock>,
        initial: Managed<EstimateWithCovariance>,
        _: Option<Managed<CrossCovariances>>,
    ) -> Result {
        let diagonal: Vec<f64> =
            (0..initial.length()).map(|i| initial.covariance()[i * (initial.length() + 1)]).collect();
        self.world.write(|| format!("block {} {:?} {diagonal:?}", text(block.label()), initial.estimate()));
        Ok(())
    }

    fn get_state_block_estimate(&self, _: &CStr) -> Result<Option<Managed<Matrix>>> {
        not_asked()
    }

    fn get_state_block_covariance(&self, _: &CStr) -> Result<Option<Managed<Matrix>>> {
        not_asked()
    }

    fn get_state_block_cross_covariance(&self, _: &CStr, _: &CStr) -> Result<Option<Managed<Matrix>>> {
        not_asked()
    }

    fn set_state_block_estimate(&self, label: &CStr, estimate: Managed<Matrix>) -> Result {
        assert!(estimate.data().iter().all(|state| *state == 0.0));
        self.world.shared().errors.clear();
        self.world.write(|| format!("zero {} ({})", text(label), estimate.rows()));
        Ok(())
    }

    fn set_state_block_covariance(&self, _: &CStr, _: Managed<Matrix>) -> Result {
        not_asked()
    }

    fn set_state_block_cross_covariance(&self, _: &CStr, _: &CStr, _: Managed<Matrix>) -> Result {
        not_asked()
    }

    fn remove_state_block(&self, _: &CStr) -> Result {
        not_asked()
    }

    fn get_virtual_state_block_target_labels(&self) -> Result<Option<Managed<StringArray>>> {
        not_asked()
    }

    fn has_virtual_state_block(&self, _: &CStr) -> Result<bool> {
        not_asked()
    }

    fn add_virtual_state_block(&self, block: Managed<VirtualStateBlock>) -> Result {
        self.world.write(|| format!("virtual {} from {}", text(block.target()), text(block.source())));
        Ok(())
    }

    fn remove_virtual_state_block(&self, _: &CStr) -> Result {
        not_asked()
    }

    fn get_measurement_processor_labels(&self) -> Result<Option<Managed<StringArray>>> {
        not_asked()
    }

    fn has_processor(&self, _: &CStr) -> Result<bool> {
        not_asked()
    }

    fn add_measurement_processor(&self, processor: Managed<StandardMeasurementProcessor>) -> Result {
        let blocks: Vec<String> = processor.state_block_labels().iter().map(text).collect();
        self.world.write(|| format!("processor {} {blocks:?}", text(processor.label())));
        Ok(())
    }

    fn remove_measurement_processor(&self, _: &CStr) -> Result {
        not_asked()
    }

    fn propagate(&self, time: Timestamp) -> Result {
        self.world.write(|| format!("propagate {}", ms(time)));
        *self.time.lock().unwrap() = time.elapsed_nsec;
        Ok(())
    }

    fn update(&self, label: &CStr, message: Managed<Message>) -> Result {
        self.world.write(|| format!("update {} @{}", text(label), message.time().map_or(0, ms)));
        Ok(())
    }

    fn peek_ahead(&self, time: Timestamp, labels: CStrArray<'_>) -> Result<Option<Managed<EstimateWithCovariance>>> {
        self.world.write(|| format!("peek {}", ms(time)));
        self.estimate(&labels)
    }

    fn generate_x_and_p(&self, labels: CStrArray<'_>) -> Result<Option<Managed<EstimateWithCovariance>>> {
        self.estimate(&labels)
    }

    fn give_state_block_aux_data(&self, label: &CStr, aux: Managed<MessageArray>) -> Result {
        self.world.write(|| format!("aux of {}: {}", text(label), written(&aux)));
        Ok(())
    }

    fn give_measurement_processor_aux_data(&self, label: &CStr, aux: Managed<MessageArray>) -> Result {
        self.world.write(|| format!("aux of processor {}: {}", text(label), written(&aux)));
        Ok(())
    }

    fn give_virtual_state_block_aux_data(&self, label: &CStr, aux: Managed<MessageArray>) -> Result {
        self.world.write(|| format!("aux of virtual {}: {}", text(label), written(&aux)));
        Ok(())
    }

    fn deep_copy(&self) -> Result<Managed<StandardFusionEngine>> {
        not_asked()
    }
}

#[derive(Default)]
pub struct Strategies;

impl CommonPlugin for Strategies {
    fn init_plugin(&self, _: Init<'_>) -> Result {
        Ok(())
    }
}

#[pntos_plugin(identifier = "strategy")]
impl pntos::table::FusionStrategyPlugin for Strategies {
    fn is_fusion_type_supported(&self, _: FusionType) -> Result<bool> {
        Ok(true)
    }

    fn new_fusion_strategy(&self, _: FusionType) -> Result<Option<Managed<CommonFusionStrategy>>> {
        Ok(Some(StandardFusionStrategy::implement(Nothing, &Mediator::detached(c"strategy")).upcast()))
    }
}

/// A strategy that nobody uses: the engine has no arithmetic.
struct Nothing;

impl table::StandardFusionStrategy for Nothing {
    fn get_num_states(&self) -> Result<usize> {
        not_asked()
    }

    fn add_states(&self, _: Managed<Matrix>, _: Managed<Matrix>, _: Option<Managed<Matrix>>) -> Result<usize> {
        not_asked()
    }

    fn remove_states(&self, _: usize, _: usize) -> Result {
        not_asked()
    }

    fn get_estimate(&self) -> Result<Option<Managed<Matrix>>> {
        not_asked()
    }

    fn set_estimate_slice(&self, _: Managed<Matrix>, _: usize) -> Result {
        not_asked()
    }

    fn get_covariance(&self) -> Result<Option<Managed<Matrix>>> {
        not_asked()
    }

    fn set_covariance_block(&self, _: Managed<Matrix>, _: usize, _: usize) -> Result {
        not_asked()
    }

    fn set_covariance_slice(&self, _: Managed<Matrix>, _: usize) -> Result {
        not_asked()
    }

    fn propagate(&self, _: Managed<StandardDynamicsModel>) -> Result {
        not_asked()
    }

    fn update(&self, _: Managed<StandardMeasurementModel>) -> Result {
        not_asked()
    }

    fn deep_copy(&self) -> Result<Managed<StandardFusionStrategy>> {
        not_asked()
    }
}
