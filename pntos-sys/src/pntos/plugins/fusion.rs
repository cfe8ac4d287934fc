// Made from api-spec/pntos/plugins/fusion.rs by `cargo pntos gen`. Changes belong there.

//! Fusion plugins: engines that put state blocks, measurement processors and a filter together.

use crate::{AspnTypeTimestamp, Bool, PntosCommonPlugin, PntosEstimateWithCovariance, PntosFusionType, PntosManagedMemory, PntosMatrix, PntosMessage, PntosMessageArray, PntosStandardFusionStrategy, PntosStandardMeasurementProcessor, PntosStandardStateBlock, PntosStringArray, PntosVirtualStateBlock, c_char};

/// What all fusion engines have.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosCommonFusionEngine {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The kind of the engine, which is the table that a pointer to this one may be cast to: for
    /// `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardFusionEngine`.
    pub engine_type: PntosFusionType,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosCommonFusionEngine>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosCommonFusionEngine>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonFusionEngine, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosCommonFusionEngine, engine_type)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosCommonFusionEngine>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonFusionEngine>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonFusionEngine, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosCommonFusionEngine, engine_type)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosCommonFusionEngine>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonFusionEngine>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonFusionEngine, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosCommonFusionEngine, engine_type)];
};

/// How the errors of one state block, A, go together with those of others.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosCrossCovariances {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Number of other blocks.
    pub num_covariances: usize,
    /// The labels of the other blocks. They live as long as this object.
    pub block_labels: *mut *mut c_char,
    /// For each label a matrix with a row for each state of that block and a column for each state of A:
    /// the covariance of the two states.
    pub cross_covariances: *mut *mut PntosMatrix,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosCrossCovariances>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosCrossCovariances>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCrossCovariances, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosCrossCovariances, num_covariances
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosCrossCovariances, block_labels)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosCrossCovariances, cross_covariances
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosCrossCovariances>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCrossCovariances>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCrossCovariances, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosCrossCovariances, num_covariances
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosCrossCovariances, block_labels)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosCrossCovariances, cross_covariances
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosCrossCovariances>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCrossCovariances>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCrossCovariances, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosCrossCovariances, num_covariances
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosCrossCovariances, block_labels)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosCrossCovariances, cross_covariances
    )];
};

/// A fusion engine for the standard model.
///
/// It owns state blocks, virtual state blocks, measurement processors and one strategy. From them it
/// makes one filter: the states of all state blocks, one block after the other in the order in which
/// they were added. It translates between labels and the indices of the strategy, and between the time
/// of messages and the steps of the filter.
///
/// An engine may bring a strategy of its own. If `get_strategy` returns NULL, `set_strategy` is called
/// first, and nothing else before it. What a label names that is not there, and what does not fit in
/// size, changes nothing and is reported to the log. Blocks and processors that were given the engine
/// hold a reference to it; it lets go of them when they are removed and when its plugin is shut down,
/// so that the circle is broken.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardFusionEngine {
    /// The `PntosCommonFusionEngine` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonFusionEngine,
    /// Says what time it is in the filter without moving the states. Used once, for the time of the first
    /// estimate.
    pub set_time: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            time: AspnTypeTimestamp,
        ),
    >,
    /// The time for which the estimate is valid.
    pub get_time: Option<
        unsafe extern "C" fn(self_: *mut PntosStandardFusionEngine) -> AspnTypeTimestamp,
    >,
    /// Replaces the strategy. Done before any state block is added: states do not move from the old to the
    /// new.
    ///
    /// References: the callee gets one on `strategy`.
    pub set_strategy: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            strategy: *mut PntosStandardFusionStrategy,
        ),
    >,
    /// The strategy itself, not a copy: what is changed in it is changed in the engine. NULL if there is
    /// none.
    ///
    /// References: the caller gets one on the result.
    pub get_strategy: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
        ) -> *mut PntosStandardFusionStrategy,
    >,
    /// Number of states of all state blocks. Virtual state blocks add nothing to it.
    pub get_num_states: Option<
        unsafe extern "C" fn(self_: *mut PntosStandardFusionEngine) -> usize,
    >,
    /// The labels of the state blocks, in the order of their states; NULL if there are none. Virtual state
    /// blocks are not among them.
    ///
    /// References: the caller gets one on the result.
    pub get_state_block_labels: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
        ) -> *mut PntosStringArray,
    >,
    /// Whether there is a state block of that label.
    pub has_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label: *mut c_char,
        ) -> Bool,
    >,
    /// Adds a state block, and its N states behind those of the filter.
    ///
    /// Its label is not used yet. `initial_estimate_covariance` is of type `PNTOS_EWC_GENERIC` with a
    /// length of N, and valid at the time of the engine. `cross_covariances` says how the new states go
    /// together with those of blocks that are there already; the new states are independent of all blocks
    /// that it does not name, and of all if it is NULL.
    ///
    /// References: the callee gets one on `block` and `initial_estimate_covariance` and
    /// `cross_covariances`.
    pub add_state_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block: *mut PntosStandardStateBlock,
            initial_estimate_covariance: *mut PntosEstimateWithCovariance,
            cross_covariances: *mut PntosCrossCovariances,
        ),
    >,
    /// The estimate of a state block, N by 1, or of a virtual state block, converted, M by 1. What is
    /// returned does not change with later calls. NULL if there is no such block, or if a virtual one leads
    /// to no state block.
    ///
    /// References: the caller gets one on the result.
    pub get_state_block_estimate: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label: *mut c_char,
        ) -> *mut PntosMatrix,
    >,
    /// The covariance of a state block, N by N, or of a virtual state block, converted, M by M. What is
    /// returned does not change with later calls. NULL if there is no such block, or if a virtual one leads
    /// to no state block.
    ///
    /// References: the caller gets one on the result.
    pub get_state_block_covariance: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label: *mut c_char,
        ) -> *mut PntosMatrix,
    >,
    /// The covariance of two state blocks: a row for each state of the first, a column for each state of
    /// the second. NULL if one of them is not there.
    ///
    /// References: the caller gets one on the result.
    pub get_state_block_cross_covariance: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label1: *mut c_char,
            block_label2: *mut c_char,
        ) -> *mut PntosMatrix,
    >,
    /// Replaces the estimate of a state block, N by 1. Some filters lose accuracy by it, so it is for what
    /// cannot be done otherwise, such as errors that were fed back to an inertial.
    ///
    /// References: the callee gets one on `estimate`.
    pub set_state_block_estimate: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label: *mut c_char,
            estimate: *mut PntosMatrix,
        ),
    >,
    /// Replaces the covariance of a state block, N by N. Some filters lose accuracy by it.
    ///
    /// References: the callee gets one on `covariance`.
    pub set_state_block_covariance: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label: *mut c_char,
            covariance: *mut PntosMatrix,
        ),
    >,
    /// Replaces the covariance of two state blocks: a row for each state of the first, a column for each
    /// state of the second. The mirror image follows by itself. Some filters lose accuracy by it.
    ///
    /// References: the callee gets one on `covariance`.
    pub set_state_block_cross_covariance: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label1: *mut c_char,
            block_label2: *mut c_char,
            covariance: *mut PntosMatrix,
        ),
    >,
    /// Removes a state block and its states. The other states keep their estimate and covariance. Virtual
    /// state blocks and processors that refer to it stay, and are of no use until a block of that label is
    /// added again.
    pub remove_state_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label: *mut c_char,
        ),
    >,
    /// The target labels of the virtual state blocks; NULL if there are none. Some may lead to no state
    /// block: ask `has_virtual_state_block`.
    ///
    /// References: the caller gets one on the result.
    pub get_virtual_state_block_target_labels: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
        ) -> *mut PntosStringArray,
    >,
    /// Whether there is a virtual state block of that target label whose sources lead, in any number of
    /// steps, to a state block of this engine.
    pub has_virtual_state_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            vsb_target_label: *mut c_char,
        ) -> Bool,
    >,
    /// Adds a virtual state block. Its target label is not used yet; its source may be added later.
    ///
    /// References: the callee gets one on `virtual_state_block`.
    pub add_virtual_state_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            virtual_state_block: *mut PntosVirtualStateBlock,
        ),
    >,
    /// Removes a virtual state block. The states it converts stay as they are.
    pub remove_virtual_state_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            vsb_target_label: *mut c_char,
        ),
    >,
    /// The labels of the measurement processors; NULL if there are none.
    ///
    /// References: the caller gets one on the result.
    pub get_measurement_processor_labels: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
        ) -> *mut PntosStringArray,
    >,
    /// Whether there is a measurement processor of that label.
    pub has_processor: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            processor_label: *mut c_char,
        ) -> Bool,
    >,
    /// Adds a measurement processor for later measurements. Its label is not used yet; the blocks it refers
    /// to may be added later, before the first `update` with it.
    ///
    /// References: the callee gets one on `processor`.
    pub add_measurement_processor: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            processor: *mut PntosStandardMeasurementProcessor,
        ),
    >,
    /// Removes a measurement processor.
    pub remove_measurement_processor: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            processor_label: *mut c_char,
        ),
    >,
    /// Moves all states forward to a time. An engine may put the work off until somebody looks at the
    /// result. The time it has already changes nothing; an earlier one is refused with a line in the log.
    pub propagate: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            time: AspnTypeTimestamp,
        ),
    >,
    /// Corrects the states by a measurement.
    ///
    /// `processor_label` says which processor makes a model of `message`. The states first move forward to
    /// the time of validity in the message, if it is later than theirs. Nothing else happens if the
    /// processor makes no model.
    ///
    /// References: the callee gets one on `message`.
    pub update: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            processor_label: *mut c_char,
            message: *mut PntosMessage,
        ),
    >,
    /// The estimate and the covariance that some blocks would have at a time, without moving the engine
    /// there.
    ///
    /// The result is of type `PNTOS_EWC_GENERIC`: the states of the blocks one after the other in the order
    /// of the labels, of state blocks or virtual state blocks, with the covariance of all of them. NULL if
    /// and only if `time` is before that of the engine, a label belongs to no block, or there are no
    /// labels.
    ///
    /// References: the caller gets one on the result.
    pub peek_ahead: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            time: AspnTypeTimestamp,
            block_labels: *mut *mut c_char,
            num_block_labels: usize,
        ) -> *mut PntosEstimateWithCovariance,
    >,
    /// The current estimate and covariance of some blocks, in the form of `peek_ahead`. NULL if and only if
    /// a label belongs to no block, or there are no labels.
    ///
    /// References: the caller gets one on the result.
    pub generate_x_and_p: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_labels: *mut *mut c_char,
            num_block_labels: usize,
        ) -> *mut PntosEstimateWithCovariance,
    >,
    /// Passes messages to `receive_aux_data` of a state block.
    ///
    /// References: the callee gets one on `aux`.
    pub give_state_block_aux_data: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            block_label: *mut c_char,
            aux: *mut PntosMessageArray,
        ),
    >,
    /// Passes messages to `receive_aux_data` of a measurement processor.
    ///
    /// References: the callee gets one on `aux`.
    pub give_measurement_processor_aux_data: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            processor_label: *mut c_char,
            aux: *mut PntosMessageArray,
        ),
    >,
    /// Passes messages to `receive_aux_data` of the virtual state block of that target label.
    ///
    /// References: the callee gets one on `aux`.
    pub give_virtual_state_block_aux_data: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
            target_label: *mut c_char,
            aux: *mut PntosMessageArray,
        ),
    >,
    /// A copy of the engine at its current time, with copies of its strategy and of all blocks and
    /// processors, which later calls to the one do not change in the other.
    ///
    /// References: the caller gets one on the result.
    pub clone: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionEngine,
        ) -> *mut PntosStandardFusionEngine,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 264] = [(); core::mem::size_of::<PntosStandardFusionEngine>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardFusionEngine>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardFusionEngine, common)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosStandardFusionEngine, set_time)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosStandardFusionEngine, get_time)];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_strategy
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_strategy
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_num_states
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_labels
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_block
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_state_block
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_estimate
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_covariance
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_cross_covariance
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_estimate
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_covariance
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_cross_covariance
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_state_block
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_virtual_state_block_target_labels
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_virtual_state_block
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_virtual_state_block
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_virtual_state_block
    )];
    const _: [(); 168] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_measurement_processor_labels
    )];
    const _: [(); 176] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_processor
    )];
    const _: [(); 184] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_measurement_processor
    )];
    const _: [(); 192] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_measurement_processor
    )];
    const _: [(); 200] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, propagate
    )];
    const _: [(); 208] = [(); core::mem::offset_of!(PntosStandardFusionEngine, update)];
    const _: [(); 216] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, peek_ahead
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, generate_x_and_p
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_state_block_aux_data
    )];
    const _: [(); 240] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_measurement_processor_aux_data
    )];
    const _: [(); 248] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_virtual_state_block_aux_data
    )];
    const _: [(); 256] = [(); core::mem::offset_of!(PntosStandardFusionEngine, clone)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 132] = [(); core::mem::size_of::<PntosStandardFusionEngine>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardFusionEngine>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardFusionEngine, common)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardFusionEngine, set_time)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosStandardFusionEngine, get_time)];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_strategy
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_strategy
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_num_states
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_labels
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_block
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_state_block
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_estimate
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_covariance
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_cross_covariance
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_estimate
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_covariance
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_cross_covariance
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_state_block
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_virtual_state_block_target_labels
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_virtual_state_block
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_virtual_state_block
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_virtual_state_block
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_measurement_processor_labels
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_processor
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_measurement_processor
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_measurement_processor
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, propagate
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(PntosStandardFusionEngine, update)];
    const _: [(); 108] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, peek_ahead
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, generate_x_and_p
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_state_block_aux_data
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_measurement_processor_aux_data
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_virtual_state_block_aux_data
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(PntosStandardFusionEngine, clone)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 132] = [(); core::mem::size_of::<PntosStandardFusionEngine>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardFusionEngine>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardFusionEngine, common)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardFusionEngine, set_time)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosStandardFusionEngine, get_time)];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_strategy
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_strategy
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_num_states
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_labels
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_block
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_state_block
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_estimate
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_covariance
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_state_block_cross_covariance
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_estimate
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_covariance
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, set_state_block_cross_covariance
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_state_block
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_virtual_state_block_target_labels
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_virtual_state_block
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_virtual_state_block
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_virtual_state_block
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, get_measurement_processor_labels
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, has_processor
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, add_measurement_processor
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, remove_measurement_processor
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, propagate
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(PntosStandardFusionEngine, update)];
    const _: [(); 108] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, peek_ahead
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, generate_x_and_p
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_state_block_aux_data
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_measurement_processor_aux_data
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        PntosStandardFusionEngine, give_virtual_state_block_aux_data
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(PntosStandardFusionEngine, clone)];
};

/// A plugin that makes fusion engines.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosFusionPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Whether it makes a kind of fusion engine.
    pub is_fusion_type_supported: Option<
        unsafe extern "C" fn(
            self_: *mut PntosFusionPlugin,
            r#type: PntosFusionType,
        ) -> Bool,
    >,
    /// Makes an engine without blocks and processors, by its base: its `engine_type` says which table it
    /// really is. NULL if and only if `is_fusion_type_supported` is `false` for the kind.
    ///
    /// References: the caller gets one on the result.
    pub new_fusion_engine: Option<
        unsafe extern "C" fn(
            self_: *mut PntosFusionPlugin,
            r#type: PntosFusionType,
        ) -> *mut PntosCommonFusionEngine,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<PntosFusionPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosFusionPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosFusionPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosFusionPlugin, is_fusion_type_supported
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosFusionPlugin, new_fusion_engine
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosFusionPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosFusionPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosFusionPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosFusionPlugin, is_fusion_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosFusionPlugin, new_fusion_engine
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosFusionPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosFusionPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosFusionPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosFusionPlugin, is_fusion_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosFusionPlugin, new_fusion_engine
    )];
};
