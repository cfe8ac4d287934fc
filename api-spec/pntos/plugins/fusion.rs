//! Fusion plugins: engines that put state blocks, measurement processors and a filter together.

use crate::pntos::plugins::common::*;
use crate::pntos::plugins::fusion_strategy::*;

/// What all fusion engines have.
pub trait PntosCommonFusionEngine {
    const memory: &PntosManagedMemory;
    /// The kind of the engine, which is the table that a pointer to this one may be cast to: for
    /// `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardFusionEngine`.
    const engine_type: PntosFusionType;
}

/// How the errors of one state block, A, go together with those of others.
pub struct PntosCrossCovariances {
    pub memory: &PntosManagedMemory,
    /// Number of other blocks.
    pub num_covariances: usize,
    /// The labels of the other blocks. They live as long as this object.
    #[len(num_covariances)]
    pub block_labels: &[&CStr],
    /// For each label a matrix with a row for each state of that block and a column for each state of A: the covariance
    /// of the two states.
    #[len(num_covariances)]
    pub cross_covariances: &[&PntosMatrix],
}

/// A fusion engine for the standard model.
///
/// It owns state blocks, virtual state blocks, measurement processors and one strategy. From them it makes one filter:
/// the states of all state blocks, one block after the other in the order in which they were added. It translates between
/// labels and the indices of the strategy, and between the time of messages and the steps of the filter.
///
/// An engine may bring a strategy of its own. If `get_strategy` returns NULL, `set_strategy` is called first, and nothing
/// else before it. What a label names that is not there, and what does not fit in size, changes nothing and is reported
/// to the log. Blocks and processors that were given the engine hold a reference to it; it lets go of them when they are
/// removed and when its plugin is shut down, so that the circle is broken.
#[unstable]
#[tag(engine_type = PNTOS_FUSION_STANDARD_MODEL)]
pub trait PntosStandardFusionEngine: PntosCommonFusionEngine {
    /// Says what time it is in the filter without moving the states. Used once, for the time of the first estimate.
    fn set_time(&self, time: AspnTypeTimestamp);
    /// The time for which the estimate is valid.
    fn get_time(&self) -> AspnTypeTimestamp;
    /// Replaces the strategy. Done before any state block is added: states do not move from the old to the new.
    fn set_strategy(&self, strategy: &PntosStandardFusionStrategy);
    /// The strategy itself, not a copy: what is changed in it is changed in the engine. NULL if there is none.
    fn get_strategy(&self) -> Option<&PntosStandardFusionStrategy>;
    /// Number of states of all state blocks. Virtual state blocks add nothing to it.
    fn get_num_states(&self) -> usize;
    /// The labels of the state blocks, in the order of their states; NULL if there are none. Virtual state blocks are not
    /// among them.
    fn get_state_block_labels(&self) -> Option<&PntosStringArray>;
    /// Whether there is a state block of that label.
    fn has_block(&self, block_label: &CStr) -> bool;
    /// Adds a state block, and its N states behind those of the filter.
    ///
    /// Its label is not used yet. `initial_estimate_covariance` is of type `PNTOS_EWC_GENERIC` with a length of N, and
    /// valid at the time of the engine. `cross_covariances` says how the new states go together with those of blocks
    /// that are there already; the new states are independent of all blocks that it does not name, and of all if it is
    /// NULL.
    fn add_state_block(
        &self,
        block: &PntosStandardStateBlock,
        initial_estimate_covariance: &PntosEstimateWithCovariance,
        cross_covariances: Option<&PntosCrossCovariances>,
    );
    /// The estimate of a state block, N by 1, or of a virtual state block, converted, M by 1. What is returned does not
    /// change with later calls. NULL if there is no such block, or if a virtual one leads to no state block.
    fn get_state_block_estimate(&self, block_label: &CStr) -> Option<&PntosMatrix>;
    /// The covariance of a state block, N by N, or of a virtual state block, converted, M by M. What is returned does not
    /// change with later calls. NULL if there is no such block, or if a virtual one leads to no state block.
    fn get_state_block_covariance(&self, block_label: &CStr) -> Option<&PntosMatrix>;
    /// The covariance of two state blocks: a row for each state of the first, a column for each state of the second. NULL
    /// if one of them is not there.
    fn get_state_block_cross_covariance(&self, block_label1: &CStr, block_label2: &CStr) -> Option<&PntosMatrix>;
    /// Replaces the estimate of a state block, N by 1. Some filters lose accuracy by it, so it is for what cannot be done
    /// otherwise, such as errors that were fed back to an inertial.
    fn set_state_block_estimate(&self, block_label: &CStr, estimate: &PntosMatrix);
    /// Replaces the covariance of a state block, N by N. Some filters lose accuracy by it.
    fn set_state_block_covariance(&self, block_label: &CStr, covariance: &PntosMatrix);
    /// Replaces the covariance of two state blocks: a row for each state of the first, a column for each state of the
    /// second. The mirror image follows by itself. Some filters lose accuracy by it.
    fn set_state_block_cross_covariance(&self, block_label1: &CStr, block_label2: &CStr, covariance: &PntosMatrix);
    /// Removes a state block and its states. The other states keep their estimate and covariance. Virtual state blocks
    /// and processors that refer to it stay, and are of no use until a block of that label is added again.
    fn remove_state_block(&self, block_label: &CStr);
    /// The target labels of the virtual state blocks; NULL if there are none. Some may lead to no state block: ask
    /// `has_virtual_state_block`.
    fn get_virtual_state_block_target_labels(&self) -> Option<&PntosStringArray>;
    /// Whether there is a virtual state block of that target label whose sources lead, in any number of steps, to a state
    /// block of this engine.
    fn has_virtual_state_block(&self, vsb_target_label: &CStr) -> bool;
    /// Adds a virtual state block. Its target label is not used yet; its source may be added later.
    fn add_virtual_state_block(&self, virtual_state_block: &PntosVirtualStateBlock);
    /// Removes a virtual state block. The states it converts stay as they are.
    fn remove_virtual_state_block(&self, vsb_target_label: &CStr);
    /// The labels of the measurement processors; NULL if there are none.
    fn get_measurement_processor_labels(&self) -> Option<&PntosStringArray>;
    /// Whether there is a measurement processor of that label.
    fn has_processor(&self, processor_label: &CStr) -> bool;
    /// Adds a measurement processor for later measurements. Its label is not used yet; the blocks it refers to may be
    /// added later, before the first `update` with it.
    fn add_measurement_processor(&self, processor: &PntosStandardMeasurementProcessor);
    /// Removes a measurement processor.
    fn remove_measurement_processor(&self, processor_label: &CStr);
    /// Moves all states forward to a time. An engine may put the work off until somebody looks at the result. The time
    /// it has already changes nothing; an earlier one is refused with a line in the log.
    fn propagate(&self, time: AspnTypeTimestamp);
    /// Corrects the states by a measurement.
    ///
    /// `processor_label` says which processor makes a model of `message`. The states first move forward to the time of
    /// validity in the message, if it is later than theirs. Nothing else happens if the processor makes no model.
    fn update(&self, processor_label: &CStr, message: &PntosMessage);
    /// The estimate and the covariance that some blocks would have at a time, without moving the engine there.
    ///
    /// The result is of type `PNTOS_EWC_GENERIC`: the states of the blocks one after the other in the order of the labels,
    /// of state blocks or virtual state blocks, with the covariance of all of them. NULL if and only if `time` is before
    /// that of the engine, a label belongs to no block, or there are no labels.
    fn peek_ahead(
        &self,
        time: AspnTypeTimestamp,
        #[len(num_block_labels)] block_labels: &[&CStr],
        num_block_labels: usize,
    ) -> Option<&PntosEstimateWithCovariance>;
    /// The current estimate and covariance of some blocks, in the form of `peek_ahead`. NULL if and only if a label
    /// belongs to no block, or there are no labels.
    fn generate_x_and_p(
        &self,
        #[len(num_block_labels)] block_labels: &[&CStr],
        num_block_labels: usize,
    ) -> Option<&PntosEstimateWithCovariance>;
    /// Passes messages to `receive_aux_data` of a state block.
    fn give_state_block_aux_data(&self, block_label: &CStr, aux: &PntosMessageArray);
    /// Passes messages to `receive_aux_data` of a measurement processor.
    fn give_measurement_processor_aux_data(&self, processor_label: &CStr, aux: &PntosMessageArray);
    /// Passes messages to `receive_aux_data` of the virtual state block of that target label.
    fn give_virtual_state_block_aux_data(&self, target_label: &CStr, aux: &PntosMessageArray);
    /// A copy of the engine at its current time, with copies of its strategy and of all blocks and processors, which
    /// later calls to the one do not change in the other.
    fn clone(&self) -> &PntosStandardFusionEngine;
}

/// A plugin that makes fusion engines.
#[plugin_kind(PNTOS_FUSION_PLUGIN)]
pub trait PntosFusionPlugin: PntosCommonPlugin {
    /// Whether it makes a kind of fusion engine.
    fn is_fusion_type_supported(&self, r#type: PntosFusionType) -> bool;
    /// Makes an engine without blocks and processors, by its base: its `engine_type` says which table it really is. NULL
    /// if and only if `is_fusion_type_supported` is `false` for the kind.
    fn new_fusion_engine(&self, r#type: PntosFusionType) -> Option<&PntosCommonFusionEngine>;
}
