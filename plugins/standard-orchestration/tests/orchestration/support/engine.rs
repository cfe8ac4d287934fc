//! A fusion engine that moves its time and says what its world says.

use std::{
    collections::BTreeMap,
    ffi::{CStr, CString},
    sync::Mutex,
};

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
        let engine = Engine { world: self.0.clone(), time: Mutex::default(), covariances: Mutex::default() };
        Ok(Some(StandardFusionEngine::implement(engine, &Mediator::detached(c"engine")).upcast()))
    }
}

struct Engine {
    world: World,
    time: Mutex<i64>,
    /// The variances that the states of each block have.
    covariances: Mutex<BTreeMap<CString, Vec<f64>>>,
}

fn diagonal(rows: usize, covariance: &[f64]) -> Vec<f64> {
    covariance.iter().step_by(rows + 1).copied().collect()
}

fn text(label: &CStr) -> String {
    label.to_string_lossy().into_owned()
}

impl Engine {
    fn not_asked<T>(&self, slot: &str) -> Result<T> {
        self.world.not_asked(slot)
    }

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
        self.not_asked("get_strategy")
    }

    fn get_num_states(&self) -> Result<usize> {
        self.not_asked("get_num_states")
    }

    fn get_state_block_labels(&self) -> Result<Option<Managed<StringArray>>> {
        self.not_asked("get_state_block_labels")
    }

    fn has_block(&self, _: &CStr) -> Result<bool> {
        self.not_asked("has_block")
    }

    fn add_state_block(
        &self,
        block: Managed<StandardStateBlock>,
        initial: Managed<EstimateWithCovariance>,
        _: Option<Managed<CrossCovariances>>,
    ) -> Result {
        let variances = diagonal(initial.length(), initial.covariance());
        self.world.write(|| format!("block {} {:?} {variances:?}", text(block.label()), initial.estimate()));
        self.covariances.lock().unwrap().insert(block.label().to_owned(), variances);
        Ok(())
    }

    fn get_state_block_estimate(&self, _: &CStr) -> Result<Option<Managed<Matrix>>> {
        self.not_asked("get_state_block_estimate")
    }

    fn get_state_block_covariance(&self, label: &CStr) -> Result<Option<Managed<Matrix>>> {
        let known = self.covariances.lock().unwrap().get(label).cloned();
        Ok(known.map(|variances| Matrix::diagonal(&variances)))
    }

    fn get_state_block_cross_covariance(&self, _: &CStr, _: &CStr) -> Result<Option<Managed<Matrix>>> {
        self.not_asked("get_state_block_cross_covariance")
    }

    fn set_state_block_estimate(&self, label: &CStr, estimate: Managed<Matrix>) -> Result {
        assert!(estimate.data().iter().all(|state| *state == 0.0));
        self.world.shared().errors.clear();
        self.world.write(|| format!("zero {} ({})", text(label), estimate.rows()));
        Ok(())
    }

    fn set_state_block_covariance(&self, label: &CStr, covariance: Managed<Matrix>) -> Result {
        let variances = diagonal(covariance.rows(), covariance.data());
        let before = self.covariances.lock().unwrap().insert(label.to_owned(), variances.clone());
        if before.as_ref() != Some(&variances) {
            self.world.write(|| format!("covariance of {} {variances:?}", text(label)));
        }
        Ok(())
    }

    fn set_state_block_cross_covariance(&self, _: &CStr, _: &CStr, _: Managed<Matrix>) -> Result {
        self.not_asked("set_state_block_cross_covariance")
    }

    fn remove_state_block(&self, _: &CStr) -> Result {
        self.not_asked("remove_state_block")
    }

    fn get_virtual_state_block_target_labels(&self) -> Result<Option<Managed<StringArray>>> {
        self.not_asked("get_virtual_state_block_target_labels")
    }

    fn has_virtual_state_block(&self, _: &CStr) -> Result<bool> {
        self.not_asked("has_virtual_state_block")
    }

    fn add_virtual_state_block(&self, block: Managed<VirtualStateBlock>) -> Result {
        self.world.write(|| format!("virtual {} from {}", text(block.target()), text(block.source())));
        Ok(())
    }

    fn remove_virtual_state_block(&self, _: &CStr) -> Result {
        self.not_asked("remove_virtual_state_block")
    }

    fn get_measurement_processor_labels(&self) -> Result<Option<Managed<StringArray>>> {
        self.not_asked("get_measurement_processor_labels")
    }

    fn has_processor(&self, _: &CStr) -> Result<bool> {
        self.not_asked("has_processor")
    }

    fn add_measurement_processor(&self, processor: Managed<StandardMeasurementProcessor>) -> Result {
        let blocks: Vec<String> = processor.state_block_labels().iter().map(text).collect();
        self.world.write(|| format!("processor {} {blocks:?}", text(processor.label())));
        Ok(())
    }

    fn remove_measurement_processor(&self, _: &CStr) -> Result {
        self.not_asked("remove_measurement_processor")
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
        self.not_asked("deep_copy")
    }
}

#[derive(Default)]
pub struct Strategies(pub World);

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
        Ok(Some(StandardFusionStrategy::implement(Nothing(self.0.clone()), &Mediator::detached(c"strategy")).upcast()))
    }
}

/// A strategy that nobody uses: the engine has no arithmetic.
struct Nothing(World);

impl Nothing {
    fn not_asked<T>(&self, slot: &str) -> Result<T> {
        self.0.not_asked(slot)
    }
}

impl table::StandardFusionStrategy for Nothing {
    fn get_num_states(&self) -> Result<usize> {
        self.not_asked("get_num_states")
    }

    fn add_states(&self, _: Managed<Matrix>, _: Managed<Matrix>, _: Option<Managed<Matrix>>) -> Result<usize> {
        self.not_asked("add_states")
    }

    fn remove_states(&self, _: usize, _: usize) -> Result {
        self.not_asked("remove_states")
    }

    fn get_estimate(&self) -> Result<Option<Managed<Matrix>>> {
        self.not_asked("get_estimate")
    }

    fn set_estimate_slice(&self, _: Managed<Matrix>, _: usize) -> Result {
        self.not_asked("set_estimate_slice")
    }

    fn get_covariance(&self) -> Result<Option<Managed<Matrix>>> {
        self.not_asked("get_covariance")
    }

    fn set_covariance_block(&self, _: Managed<Matrix>, _: usize, _: usize) -> Result {
        self.not_asked("set_covariance_block")
    }

    fn set_covariance_slice(&self, _: Managed<Matrix>, _: usize) -> Result {
        self.not_asked("set_covariance_slice")
    }

    fn propagate(&self, _: Managed<StandardDynamicsModel>) -> Result {
        self.not_asked("propagate")
    }

    fn update(&self, _: Managed<StandardMeasurementModel>) -> Result {
        self.not_asked("update")
    }

    fn deep_copy(&self) -> Result<Managed<StandardFusionStrategy>> {
        self.not_asked("deep_copy")
    }
}
