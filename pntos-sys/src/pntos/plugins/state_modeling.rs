// Made from api-spec/pntos/plugins/state_modeling.rs by `cargo pntos gen`. Changes belong there.

//! State modeling plugins: how states move with time, and how measurements depend on them.
//!
//! The standard model is that of an extended Kalman filter. States are a column of numbers `x` with a Gaussian error of
//! covariance `P`. From one time to the next they change as `x_new = g(x_old) + w`, where `w` is white noise of
//! covariance `Qd`. A measurement `z` depends on them as `z = h(x) + v`, where `v` is white noise of covariance `R`.
//! State blocks give the first relation, measurement processors the second. Each knows only its own states: a fusion
//! engine puts them together.
//!
//! Every vector is a `PntosMatrix` of one column. A label is text that is unique among the objects of its kind in an
//! engine; state blocks and virtual state blocks share one set of labels.

use crate::{AspnTypeTimestamp, Bool, PntosCommonPlugin, PntosEstimateWithCovariance, PntosFusionType, PntosManagedMemory, PntosMatrix, PntosMessage, PntosMessageArray, PntosStandardFusionEngine, c_char};

/// What all state model providers have.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosCommonStateModelProvider {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The kind of fusion engine that its models are for, which is the table that a pointer to this one may
    /// be cast to: for `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardStateModelProvider`.
    pub engine_type: PntosFusionType,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosCommonStateModelProvider>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosCommonStateModelProvider>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosCommonStateModelProvider, memory
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosCommonStateModelProvider, engine_type
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosCommonStateModelProvider>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonStateModelProvider>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosCommonStateModelProvider, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosCommonStateModelProvider, engine_type
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosCommonStateModelProvider>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonStateModelProvider>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosCommonStateModelProvider, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosCommonStateModelProvider, engine_type
    )];
};

/// The function `g` of a `PntosStandardDynamicsModel`: the states at the end of a step.
///
/// `x` holds the states at its start, N by 1; the result is N by 1 as well. The function may be called
/// any number of times, with states that the filter never had, and changes nothing.
pub type PntosStandardDynamicsModelCallback = Option<
    unsafe extern "C" fn(
        self_: *mut PntosStandardDynamicsModel,
        x: *mut PntosMatrix,
    ) -> *mut PntosMatrix,
>;

/// How N states change over one step of time: `x_new = g(x_old) + w`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardDynamicsModel {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Derivative of `g` by the states at the current estimate, N by N: row i, column j is how much state i
    /// at the end of the step changes with state j at its start.
    pub Phi: *mut PntosMatrix,
    /// Covariance of the noise `w` that the step adds, N by N and symmetric.
    pub Qd: *mut PntosMatrix,
    /// The states at the end of the step. For a linear model it multiplies by `Phi`.
    ///
    /// References: the callee gets one on `x`, the caller gets one on the result.
    pub g: PntosStandardDynamicsModelCallback,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosStandardDynamicsModel>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardDynamicsModel>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, Phi)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, Qd)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, g)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosStandardDynamicsModel>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardDynamicsModel>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, Phi)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, Qd)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, g)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosStandardDynamicsModel>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardDynamicsModel>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, Phi)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, Qd)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosStandardDynamicsModel, g)];
};

/// The function `h` of a `PntosStandardMeasurementModel`: the measurement that states would give.
///
/// `x` holds states, N by 1; the result is M by 1, in the order and the units of `z`. The function may
/// be called any number of times, with states that the filter never had, and changes nothing.
pub type PntosStandardMeasurementModelCallback = Option<
    unsafe extern "C" fn(
        self_: *mut PntosStandardMeasurementModel,
        x: *mut PntosMatrix,
    ) -> *mut PntosMatrix,
>;

/// How M measured values depend on N states: `z = h(x) + v`.
///
/// The N states are those of the blocks that the measurement processor names, one block after the other
/// in its order. The model that an engine hands on to its strategy is over all states of the filter.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardMeasurementModel {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The measured values, M by 1.
    pub z: *mut PntosMatrix,
    /// The measurement that is to be expected from given states. For a linear model it multiplies by `H`.
    ///
    /// References: the callee gets one on `x`, the caller gets one on the result.
    pub h: PntosStandardMeasurementModelCallback,
    /// Derivative of `h` by the states at the current estimate, M by N: row i, column j is how much value i
    /// changes with state j.
    pub H: *mut PntosMatrix,
    /// Covariance of the noise `v` of the measured values, M by M and symmetric.
    pub R: *mut PntosMatrix,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<PntosStandardMeasurementModel>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardMeasurementModel>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardMeasurementModel, memory
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, z)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, h)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, H)];
    const _: [(); 32] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, R)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosStandardMeasurementModel>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardMeasurementModel>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardMeasurementModel, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, z)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, h)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, H)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, R)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosStandardMeasurementModel>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardMeasurementModel>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardMeasurementModel, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, z)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, h)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, H)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosStandardMeasurementModel, R)];
};

/// A way to ask an engine for the current estimate of any of its states, at the moment they are needed.
///
/// An engine passes one to `generate_dynamics` and `generate_model`. Whoever gets it may keep it, but
/// it answers only as long as the engine is at the point at which it was made.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosGenXandP {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The estimate and the covariance of some blocks.
    ///
    /// `block_labels` names state blocks or virtual state blocks. The result is of type
    /// `PNTOS_EWC_GENERIC`: the states of the blocks one after the other in the order of the labels, and
    /// the covariance of all of them, correlations between the blocks included. NULL if a label belongs to
    /// no block, or if the engine has moved on or is gone.
    ///
    /// References: the caller gets one on the result.
    pub generate: Option<
        unsafe extern "C" fn(
            self_: *mut PntosGenXandP,
            block_labels: *mut *mut c_char,
            num_block_labels: usize,
        ) -> *mut PntosEstimateWithCovariance,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosGenXandP>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosGenXandP>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosGenXandP, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosGenXandP, generate)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosGenXandP>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosGenXandP>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosGenXandP, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosGenXandP, generate)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosGenXandP>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosGenXandP>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosGenXandP, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosGenXandP, generate)];
};

/// Some states and how they change with time.
///
/// It holds the model only; their estimate and covariance are in the engine.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardStateBlock {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Name of the block, unique in an engine. It does not change and lives as long as the block.
    pub label: *mut c_char,
    /// Number of its states, N. It does not change.
    pub num_states: usize,
    /// Takes whatever else the block needs for its model, such as the inertial solution that its errors
    /// belong to.
    ///
    /// Called when somebody calls `give_state_block_aux_data` of the engine with the label of this block.
    /// Which messages it expects, and in which order, is between the block and whoever sends them; elements
    /// may be NULL.
    ///
    /// References: the callee gets one on `aux`.
    pub receive_aux_data: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardStateBlock,
            aux: *mut PntosMessageArray,
        ),
    >,
    /// The change of the states from `time_from` to `time_to`.
    ///
    /// `gen_x_and_p_func` gives the estimate at `time_from`, for models that depend on it. Such models
    /// linearise there. NULL if `time_from` is later than `time_to`, or if the model needs an estimate and
    /// gets none; at no other time. May be called several times for the same interval, and for intervals
    /// that the filter never takes.
    ///
    /// References: the callee gets one on `gen_x_and_p_func`, the caller gets one on the result.
    pub generate_dynamics: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardStateBlock,
            gen_x_and_p_func: *mut PntosGenXandP,
            time_from: AspnTypeTimestamp,
            time_to: AspnTypeTimestamp,
        ) -> *mut PntosStandardDynamicsModel,
    >,
    /// A copy of the block, label and all, that shares nothing which either of them may change.
    ///
    /// References: the caller gets one on the result.
    pub clone: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardStateBlock,
        ) -> *mut PntosStandardStateBlock,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<PntosStandardStateBlock>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardStateBlock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardStateBlock, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardStateBlock, label)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosStandardStateBlock, num_states)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardStateBlock, receive_aux_data
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardStateBlock, generate_dynamics
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosStandardStateBlock, clone)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosStandardStateBlock>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardStateBlock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardStateBlock, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosStandardStateBlock, label)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardStateBlock, num_states)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosStandardStateBlock, receive_aux_data
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardStateBlock, generate_dynamics
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosStandardStateBlock, clone)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosStandardStateBlock>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardStateBlock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardStateBlock, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosStandardStateBlock, label)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStandardStateBlock, num_states)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosStandardStateBlock, receive_aux_data
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardStateBlock, generate_dynamics
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosStandardStateBlock, clone)];
};

/// A kind of measurement and how it depends on states.
///
/// An engine hands each measurement to the processor that its caller names, and updates its states with
/// the model that comes back.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardMeasurementProcessor {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Name of the processor, unique among the processors of an engine. It does not change and lives as
    /// long as the processor.
    pub label: *mut c_char,
    /// The labels of the state blocks and virtual state blocks whose states its models are over, in the
    /// order of the states in these models. They live as long as the processor.
    pub state_block_labels: *mut *mut c_char,
    /// Number of elements in `state_block_labels`.
    pub num_state_block_labels: usize,
    /// Takes whatever else the processor needs for its models, such as the inertial solution at the time of
    /// the next measurement.
    ///
    /// Called when somebody calls `give_measurement_processor_aux_data` of the engine with the label of
    /// this processor. Which messages it expects, and in which order, is between the processor and whoever
    /// sends them; elements may be NULL.
    ///
    /// References: the callee gets one on `aux`.
    pub receive_aux_data: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardMeasurementProcessor,
            aux: *mut PntosMessageArray,
        ),
    >,
    /// The model for one measurement.
    ///
    /// `gen_x_and_p_func` gives the estimate at the time of the measurement, where the model is linearised.
    /// NULL if nothing is to be learned from the message: the processor cannot read messages of its type,
    /// lacks auxiliary data, or judges the measurement to be wrong. The engine then leaves its states as
    /// they are.
    ///
    /// References: the callee gets one on `message` and `gen_x_and_p_func`, the caller gets one on the
    /// result.
    pub generate_model: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardMeasurementProcessor,
            message: *mut PntosMessage,
            gen_x_and_p_func: *mut PntosGenXandP,
        ) -> *mut PntosStandardMeasurementModel,
    >,
    /// A copy of the processor, label and all, that shares nothing which either of them may change.
    ///
    /// References: the caller gets one on the result.
    pub clone: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardMeasurementProcessor,
        ) -> *mut PntosStandardMeasurementProcessor,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<PntosStandardMeasurementProcessor>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardMeasurementProcessor>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, memory
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, label
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, state_block_labels
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, num_state_block_labels
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, receive_aux_data
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, generate_model
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, clone
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosStandardMeasurementProcessor>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardMeasurementProcessor>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, label
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, state_block_labels
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, num_state_block_labels
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, receive_aux_data
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, generate_model
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, clone
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosStandardMeasurementProcessor>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardMeasurementProcessor>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, label
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, state_block_labels
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, num_state_block_labels
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, receive_aux_data
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, generate_model
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardMeasurementProcessor, clone
    )];
};

/// The same states in another form: other coordinates, other units, whole values in place of errors.
///
/// It turns the N states under the label `source`, a state block or another virtual state block, into M
/// states under the label `target`, with a function `f`. It adds no states to a filter: an engine
/// converts estimates on the way out, and multiplies a measurement model over the target states with
/// the derivative of `f` on the way in.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosVirtualStateBlock {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Takes whatever else the conversion needs, such as the inertial solution that errors are added to.
    ///
    /// Called when somebody calls `give_virtual_state_block_aux_data` of the engine with the `target` of
    /// this block. Which messages it expects, and in which order, is between the block and whoever sends
    /// them; elements may be NULL.
    ///
    /// References: the callee gets one on `aux`.
    pub receive_aux_data: Option<
        unsafe extern "C" fn(
            self_: *mut PntosVirtualStateBlock,
            aux: *mut PntosMessageArray,
        ),
    >,
    /// Converts an estimate and its covariance, both valid at `time`: `f(x)`, and `J P J'` with the
    /// Jacobian `J` at `x`. The order and the units of the covariance are those of the estimate on both
    /// sides.
    ///
    /// References: the callee gets one on `estimate_with_covariance`, the caller gets one on the result.
    pub convert: Option<
        unsafe extern "C" fn(
            self_: *mut PntosVirtualStateBlock,
            estimate_with_covariance: *mut PntosEstimateWithCovariance,
            time: AspnTypeTimestamp,
        ) -> *mut PntosEstimateWithCovariance,
    >,
    /// Converts an estimate that is valid at `time`: N by 1 in, M by 1 out.
    ///
    /// References: the callee gets one on `estimate`, the caller gets one on the result.
    pub convert_estimate: Option<
        unsafe extern "C" fn(
            self_: *mut PntosVirtualStateBlock,
            estimate: *mut PntosMatrix,
            time: AspnTypeTimestamp,
        ) -> *mut PntosMatrix,
    >,
    /// The derivative of `f` at an estimate that is valid at `time`, N by 1. The result is M by N: row i,
    /// column j is how much target state i changes with source state j.
    ///
    /// References: the callee gets one on `estimate`, the caller gets one on the result.
    pub jacobian: Option<
        unsafe extern "C" fn(
            self_: *mut PntosVirtualStateBlock,
            estimate: *mut PntosMatrix,
            time: AspnTypeTimestamp,
        ) -> *mut PntosMatrix,
    >,
    /// Label of the block that it converts from. It does not change and lives as long as this block.
    pub source: *mut c_char,
    /// Label under which the converted states are found, unique in an engine. It does not change and lives
    /// as long as this block.
    pub target: *mut c_char,
    /// A copy of the block, labels and all, that shares nothing which either of them may change.
    ///
    /// References: the caller gets one on the result.
    pub clone: Option<
        unsafe extern "C" fn(
            self_: *mut PntosVirtualStateBlock,
        ) -> *mut PntosVirtualStateBlock,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 64] = [(); core::mem::size_of::<PntosVirtualStateBlock>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosVirtualStateBlock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosVirtualStateBlock, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosVirtualStateBlock, receive_aux_data
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosVirtualStateBlock, convert)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosVirtualStateBlock, convert_estimate
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(PntosVirtualStateBlock, jacobian)];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosVirtualStateBlock, source)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosVirtualStateBlock, target)];
    const _: [(); 56] = [(); core::mem::offset_of!(PntosVirtualStateBlock, clone)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosVirtualStateBlock>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosVirtualStateBlock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosVirtualStateBlock, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosVirtualStateBlock, receive_aux_data
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosVirtualStateBlock, convert)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosVirtualStateBlock, convert_estimate
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosVirtualStateBlock, jacobian)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosVirtualStateBlock, source)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosVirtualStateBlock, target)];
    const _: [(); 28] = [(); core::mem::offset_of!(PntosVirtualStateBlock, clone)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosVirtualStateBlock>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosVirtualStateBlock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosVirtualStateBlock, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosVirtualStateBlock, receive_aux_data
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosVirtualStateBlock, convert)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosVirtualStateBlock, convert_estimate
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosVirtualStateBlock, jacobian)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosVirtualStateBlock, source)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosVirtualStateBlock, target)];
    const _: [(); 28] = [(); core::mem::offset_of!(PntosVirtualStateBlock, clone)];
};

/// Makes the models that a state modeling plugin offers, for engines of the standard model.
///
/// It offers any number of kinds of each of three things: measurement processors, state blocks, virtual
/// state blocks. A kind is chosen by its index into a list of names; the label that an object gets is
/// its caller's choice, so that one kind can be used several times. The lists do not change and live as
/// long as the provider.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardStateModelProvider {
    /// The `PntosCommonStateModelProvider` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonStateModelProvider,
    /// Number of kinds of measurement processor.
    pub num_processors: usize,
    /// A name for each kind of measurement processor; NULL if there are none.
    pub processor_identifiers: *mut *mut c_char,
    /// Makes a measurement processor.
    ///
    /// `processor_index` is below `num_processors` and says which kind. `engine` is the engine that the
    /// processor is made for, if it is to add or remove states there by itself, else NULL. `label` and
    /// `state_block_labels` become the members of the same names, and are copied. `config_group` is the
    /// group of the registry that holds its settings; NULL for a kind that needs none. NULL if this kind
    /// cannot be made from these arguments.
    ///
    /// References: the callee gets one on `engine`, the caller gets one on the result.
    pub new_processor: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardStateModelProvider,
            processor_index: usize,
            engine: *mut PntosStandardFusionEngine,
            label: *mut c_char,
            state_block_labels: *mut *mut c_char,
            num_state_block_labels: usize,
            config_group: *mut c_char,
        ) -> *mut PntosStandardMeasurementProcessor,
    >,
    /// Number of kinds of state block.
    pub num_blocks: usize,
    /// A name for each kind of state block; NULL if there are none.
    pub block_identifiers: *mut *mut c_char,
    /// Makes a state block.
    ///
    /// `block_index` is below `num_blocks` and says which kind. `engine` is the engine that the block is
    /// made for, if it is to add or remove states there by itself, else NULL. `label` becomes the member of
    /// that name, and is copied. `config_group` is the group of the registry that holds its settings; NULL
    /// for a kind that needs none. NULL if this kind cannot be made from these arguments.
    ///
    /// References: the callee gets one on `engine`, the caller gets one on the result.
    pub new_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardStateModelProvider,
            block_index: usize,
            engine: *mut PntosStandardFusionEngine,
            label: *mut c_char,
            config_group: *mut c_char,
        ) -> *mut PntosStandardStateBlock,
    >,
    /// Number of kinds of virtual state block.
    pub num_virtual_blocks: usize,
    /// A name for each kind of virtual state block; NULL if there are none.
    pub virtual_block_identifiers: *mut *mut c_char,
    /// Makes a virtual state block.
    ///
    /// `virtual_block_index` is below `num_virtual_blocks` and says which kind. `source_label` and
    /// `target_label` become the members `source` and `target`, and are copied. `config_group` is the group
    /// of the registry that holds its settings; NULL for a kind that needs none. NULL if this kind cannot
    /// be made from these arguments.
    ///
    /// References: the caller gets one on the result.
    pub new_virtual_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardStateModelProvider,
            virtual_block_index: usize,
            source_label: *mut c_char,
            target_label: *mut c_char,
            config_group: *mut c_char,
        ) -> *mut PntosVirtualStateBlock,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 88] = [(); core::mem::size_of::<PntosStandardStateModelProvider>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardStateModelProvider>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, common
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_processors
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, processor_identifiers
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_processor
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_blocks
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, block_identifiers
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_block
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_virtual_blocks
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, virtual_block_identifiers
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_virtual_block
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 44] = [(); core::mem::size_of::<PntosStandardStateModelProvider>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardStateModelProvider>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, common
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_processors
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, processor_identifiers
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_processor
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_blocks
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, block_identifiers
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_block
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_virtual_blocks
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, virtual_block_identifiers
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_virtual_block
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 44] = [(); core::mem::size_of::<PntosStandardStateModelProvider>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardStateModelProvider>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, common
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_processors
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, processor_identifiers
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_processor
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_blocks
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, block_identifiers
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_block
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, num_virtual_blocks
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, virtual_block_identifiers
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardStateModelProvider, new_virtual_block
    )];
};

/// A plugin that knows sensors and vehicles, and models their errors for a fusion engine.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStateModelingPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Whether it has models for a kind of fusion engine.
    pub is_fusion_type_supported: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStateModelingPlugin,
            r#type: PntosFusionType,
        ) -> Bool,
    >,
    /// Makes a state model provider for a kind of fusion engine, by its base: its `engine_type` says which
    /// table it really is. NULL if `is_fusion_type_supported` is `false` for the kind.
    ///
    /// References: the caller gets one on the result.
    pub new_state_model_provider: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStateModelingPlugin,
            r#type: PntosFusionType,
        ) -> *mut PntosCommonStateModelProvider,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<PntosStateModelingPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStateModelingPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStateModelingPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStateModelingPlugin, is_fusion_type_supported
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosStateModelingPlugin, new_state_model_provider
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosStateModelingPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStateModelingPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStateModelingPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStateModelingPlugin, is_fusion_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStateModelingPlugin, new_state_model_provider
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosStateModelingPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStateModelingPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStateModelingPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStateModelingPlugin, is_fusion_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStateModelingPlugin, new_state_model_provider
    )];
};
