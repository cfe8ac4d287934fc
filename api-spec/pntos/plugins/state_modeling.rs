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

#[forward]
use crate::pntos::plugins::fusion::PntosStandardFusionEngine;

use crate::pntos::aspn::*;
use crate::pntos::plugins::common::*;

/// What all state model providers have.
pub trait PntosCommonStateModelProvider {
    const memory: &PntosManagedMemory;
    /// The kind of fusion engine that its models are for, which is the table that a pointer to this one may be cast to:
    /// for `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardStateModelProvider`.
    const engine_type: PntosFusionType;
}

/// The function `g` of a `PntosStandardDynamicsModel`: the states at the end of a step.
///
/// `x` holds the states at its start, N by 1; the result is N by 1 as well. The function may be called any number of
/// times, with states that the filter never had, and changes nothing.
pub type PntosStandardDynamicsModelCallback = fn(self: &PntosStandardDynamicsModel, x: &PntosMatrix) -> &PntosMatrix;

/// How N states change over one step of time: `x_new = g(x_old) + w`.
pub trait PntosStandardDynamicsModel {
    const memory: &PntosManagedMemory;
    /// Derivative of `g` by the states at the current estimate, N by N: row i, column j is how much state i at the end
    /// of the step changes with state j at its start.
    const Phi: &PntosMatrix;
    /// Covariance of the noise `w` that the step adds, N by N and symmetric.
    const Qd: &PntosMatrix;
    /// The states at the end of the step. For a linear model it multiplies by `Phi`.
    const g: PntosStandardDynamicsModelCallback;
}

/// The function `h` of a `PntosStandardMeasurementModel`: the measurement that states would give.
///
/// `x` holds states, N by 1; the result is M by 1, in the order and the units of `z`. The function may be called any
/// number of times, with states that the filter never had, and changes nothing.
pub type PntosStandardMeasurementModelCallback =
    fn(self: &PntosStandardMeasurementModel, x: &PntosMatrix) -> &PntosMatrix;

/// How M measured values depend on N states: `z = h(x) + v`.
///
/// The N states are those of the blocks that the measurement processor names, one block after the other in its order.
/// The model that an engine hands on to its strategy is over all states of the filter.
pub trait PntosStandardMeasurementModel {
    const memory: &PntosManagedMemory;
    /// The measured values, M by 1.
    const z: &PntosMatrix;
    /// The measurement that is to be expected from given states. For a linear model it multiplies by `H`.
    const h: PntosStandardMeasurementModelCallback;
    /// Derivative of `h` by the states at the current estimate, M by N: row i, column j is how much value i changes
    /// with state j.
    const H: &PntosMatrix;
    /// Covariance of the noise `v` of the measured values, M by M and symmetric.
    const R: &PntosMatrix;
}

/// A way to ask an engine for the current estimate of any of its states, at the moment they are needed.
///
/// An engine passes one to `generate_dynamics` and `generate_model`. Whoever gets it may keep it, but it answers only as
/// long as the engine is at the point at which it was made.
pub trait PntosGenXandP {
    const memory: &PntosManagedMemory;
    /// The estimate and the covariance of some blocks.
    ///
    /// `block_labels` names state blocks or virtual state blocks. The result is of type `PNTOS_EWC_GENERIC`: the states
    /// of the blocks one after the other in the order of the labels, and the covariance of all of them, correlations
    /// between the blocks included. NULL if a label belongs to no block, or if the engine has moved on or is gone.
    fn generate(
        &self,
        #[len(num_block_labels)] block_labels: &[&CStr],
        num_block_labels: usize,
    ) -> Option<&PntosEstimateWithCovariance>;
}

/// Some states and how they change with time.
///
/// It holds the model only; their estimate and covariance are in the engine.
pub trait PntosStandardStateBlock {
    const memory: &PntosManagedMemory;
    /// Name of the block, unique in an engine. It does not change and lives as long as the block.
    const label: &CStr;
    /// Number of its states, N. It does not change.
    const num_states: usize;
    /// Takes whatever else the block needs for its model, such as the inertial solution that its errors belong to.
    ///
    /// Called when somebody calls `give_state_block_aux_data` of the engine with the label of this block. Which messages
    /// it expects, and in which order, is between the block and whoever sends them; elements may be NULL.
    fn receive_aux_data(&self, aux: &PntosMessageArray);
    /// The change of the states from `time_from` to `time_to`.
    ///
    /// `gen_x_and_p_func` gives the estimate at `time_from`, for models that depend on it. Such models linearise there.
    /// NULL if `time_from` is later than `time_to`, or if the model needs an estimate and gets none; at no other time.
    /// May be called several times for the same interval, and for intervals that the filter never takes.
    fn generate_dynamics(
        &self,
        gen_x_and_p_func: &PntosGenXandP,
        time_from: AspnTypeTimestamp,
        time_to: AspnTypeTimestamp,
    ) -> Option<&PntosStandardDynamicsModel>;
    /// A copy of the block, label and all, that shares nothing which either of them may change.
    fn clone(&self) -> &PntosStandardStateBlock;
}

/// A kind of measurement and how it depends on states.
///
/// An engine hands each measurement to the processor that its caller names, and updates its states with the model that
/// comes back.
pub trait PntosStandardMeasurementProcessor {
    const memory: &PntosManagedMemory;
    /// Name of the processor, unique among the processors of an engine. It does not change and lives as long as the
    /// processor.
    const label: &CStr;
    /// The labels of the state blocks and virtual state blocks whose states its models are over, in the order of the
    /// states in these models. They live as long as the processor.
    #[len(num_state_block_labels)]
    const state_block_labels: &[&CStr];
    /// Number of elements in `state_block_labels`.
    const num_state_block_labels: usize;
    /// Takes whatever else the processor needs for its models, such as the inertial solution at the time of the next
    /// measurement.
    ///
    /// Called when somebody calls `give_measurement_processor_aux_data` of the engine with the label of this processor.
    /// Which messages it expects, and in which order, is between the processor and whoever sends them; elements may be
    /// NULL.
    fn receive_aux_data(&self, aux: &PntosMessageArray);
    /// The model for one measurement.
    ///
    /// `gen_x_and_p_func` gives the estimate at the time of the measurement, where the model is linearised. NULL if
    /// nothing is to be learned from the message: the processor cannot read messages of its type, lacks auxiliary data,
    /// or judges the measurement to be wrong. The engine then leaves its states as they are.
    fn generate_model(
        &self,
        message: &PntosMessage,
        gen_x_and_p_func: &PntosGenXandP,
    ) -> Option<&PntosStandardMeasurementModel>;
    /// A copy of the processor, label and all, that shares nothing which either of them may change.
    fn clone(&self) -> &PntosStandardMeasurementProcessor;
}

/// The same states in another form: other coordinates, other units, whole values in place of errors.
///
/// It turns the N states under the label `source`, a state block or another virtual state block, into M states under the
/// label `target`, with a function `f`. It adds no states to a filter: an engine converts estimates on the way out, and
/// multiplies a measurement model over the target states with the derivative of `f` on the way in.
pub trait PntosVirtualStateBlock {
    const memory: &PntosManagedMemory;
    /// Takes whatever else the conversion needs, such as the inertial solution that errors are added to.
    ///
    /// Called when somebody calls `give_virtual_state_block_aux_data` of the engine with the `target` of this block.
    /// Which messages it expects, and in which order, is between the block and whoever sends them; elements may be NULL.
    fn receive_aux_data(&self, aux: &PntosMessageArray);
    /// Converts an estimate and its covariance, both valid at `time`: `f(x)`, and `J P J'` with the Jacobian `J` at
    /// `x`. The order and the units of the covariance are those of the estimate on both sides.
    fn convert(
        &self,
        estimate_with_covariance: &PntosEstimateWithCovariance,
        time: AspnTypeTimestamp,
    ) -> &PntosEstimateWithCovariance;
    /// Converts an estimate that is valid at `time`: N by 1 in, M by 1 out.
    fn convert_estimate(&self, estimate: &PntosMatrix, time: AspnTypeTimestamp) -> &PntosMatrix;
    /// The derivative of `f` at an estimate that is valid at `time`, N by 1. The result is M by N: row i, column j is
    /// how much target state i changes with source state j.
    fn jacobian(&self, estimate: &PntosMatrix, time: AspnTypeTimestamp) -> &PntosMatrix;
    /// Label of the block that it converts from. It does not change and lives as long as this block.
    const source: &CStr;
    /// Label under which the converted states are found, unique in an engine. It does not change and lives as long as
    /// this block.
    const target: &CStr;
    /// A copy of the block, labels and all, that shares nothing which either of them may change.
    fn clone(&self) -> &PntosVirtualStateBlock;
}

/// Makes the models that a state modeling plugin offers, for engines of the standard model.
///
/// It offers any number of kinds of each of three things: measurement processors, state blocks, virtual state blocks.
/// A kind is chosen by its index into a list of names; the label that an object gets is its caller's choice, so that one
/// kind can be used several times. The lists do not change and live as long as the provider.
#[tag(engine_type = PNTOS_FUSION_STANDARD_MODEL)]
pub trait PntosStandardStateModelProvider: PntosCommonStateModelProvider {
    /// Number of kinds of measurement processor.
    const num_processors: usize;
    /// A name for each kind of measurement processor; NULL if there are none.
    #[len(num_processors)]
    const processor_identifiers: Option<&[&CStr]>;
    /// Makes a measurement processor.
    ///
    /// `processor_index` is below `num_processors` and says which kind. `engine` is the engine that the processor is
    /// made for, if it is to add or remove states there by itself, else NULL. `label` and `state_block_labels` become
    /// the members of the same names, and are copied. `config_group` is the group of the registry that holds its
    /// settings; NULL for a kind that needs none. NULL if this kind cannot be made from these arguments.
    fn new_processor(
        &self,
        processor_index: usize,
        engine: Option<&PntosStandardFusionEngine>,
        label: &CStr,
        #[len(num_state_block_labels)] state_block_labels: &[&CStr],
        num_state_block_labels: usize,
        config_group: Option<&CStr>,
    ) -> Option<&PntosStandardMeasurementProcessor>;
    /// Number of kinds of state block.
    const num_blocks: usize;
    /// A name for each kind of state block; NULL if there are none.
    #[len(num_blocks)]
    const block_identifiers: Option<&[&CStr]>;
    /// Makes a state block.
    ///
    /// `block_index` is below `num_blocks` and says which kind. `engine` is the engine that the block is made for, if it
    /// is to add or remove states there by itself, else NULL. `label` becomes the member of that name, and is copied.
    /// `config_group` is the group of the registry that holds its settings; NULL for a kind that needs none. NULL if
    /// this kind cannot be made from these arguments.
    fn new_block(
        &self,
        block_index: usize,
        engine: Option<&PntosStandardFusionEngine>,
        label: &CStr,
        config_group: Option<&CStr>,
    ) -> Option<&PntosStandardStateBlock>;
    /// Number of kinds of virtual state block.
    const num_virtual_blocks: usize;
    /// A name for each kind of virtual state block; NULL if there are none.
    #[len(num_virtual_blocks)]
    const virtual_block_identifiers: Option<&[&CStr]>;
    /// Makes a virtual state block.
    ///
    /// `virtual_block_index` is below `num_virtual_blocks` and says which kind. `source_label` and `target_label` become
    /// the members `source` and `target`, and are copied. `config_group` is the group of the registry that holds its
    /// settings; NULL for a kind that needs none. NULL if this kind cannot be made from these arguments.
    fn new_virtual_block(
        &self,
        virtual_block_index: usize,
        source_label: &CStr,
        target_label: &CStr,
        config_group: Option<&CStr>,
    ) -> Option<&PntosVirtualStateBlock>;
}

/// A plugin that knows sensors and vehicles, and models their errors for a fusion engine.
#[plugin_kind(PNTOS_STATE_MODELING_PLUGIN)]
pub trait PntosStateModelingPlugin: PntosCommonPlugin {
    /// Whether it has models for a kind of fusion engine.
    fn is_fusion_type_supported(&self, r#type: PntosFusionType) -> bool;
    /// Makes a state model provider for a kind of fusion engine, by its base: its `engine_type` says which table it
    /// really is. NULL if `is_fusion_type_supported` is `false` for the kind.
    fn new_state_model_provider(&self, r#type: PntosFusionType) -> Option<&PntosCommonStateModelProvider>;
}
