//! Fusion strategy plugins: the arithmetic of a filter.
//!
//! A strategy knows nothing of sensors, labels or time. It holds an estimate `x`, N by 1, and its covariance `P`, N by
//! N, and changes them by the models that a fusion engine gives it. A state is known by its index from 0.

use crate::pntos::plugins::common::*;
use crate::pntos::plugins::state_modeling::*;

/// What all fusion strategies have.
#[unstable]
pub trait PntosCommonFusionStrategy {
    const memory: &PntosManagedMemory;
    /// The kind of fusion engine that it is for, which is the table that a pointer to this one may be cast to: for
    /// `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardFusionStrategy`.
    const engine_type: PntosFusionType;
}

/// A filter for states with a Gaussian error and white noise, such as an extended or an unscented Kalman filter.
///
/// It starts without states. Arguments that do not fit its size change nothing and are reported to the log. An engine
/// and whoever got the strategy from it by `get_strategy` use the same object; their calls do not overlap.
#[unstable]
#[tag(engine_type = PNTOS_FUSION_STANDARD_MODEL)]
pub trait PntosStandardFusionStrategy: PntosCommonFusionStrategy {
    /// Number of its states, N.
    fn get_num_states(&self) -> usize;
    /// Adds M states behind those it has, and returns the index of the first: N as it was before.
    ///
    /// `initial_estimate` is M by 1 and `initial_covariance` M by M. `cross_covariance` is N by M, the covariance of
    /// each old state with each new one; NULL says that they are independent.
    fn add_states(
        &self,
        initial_estimate: &PntosMatrix,
        initial_covariance: &PntosMatrix,
        cross_covariance: Option<&PntosMatrix>,
    ) -> usize;
    /// Removes `count` states from `first_index` on, with their rows and columns of the covariance. States behind them
    /// move forward. `first_index + count` is at most N.
    fn remove_states(&self, first_index: usize, count: usize);
    /// The estimate, N by 1; NULL if and only if there are no states. What is returned does not change with later calls.
    fn get_estimate(&self) -> Option<&PntosMatrix>;
    /// Replaces the estimate of some states. `new_estimate` has one column, and a row for each state from `first_index`
    /// on, at most up to the last.
    fn set_estimate_slice(&self, new_estimate: &PntosMatrix, first_index: usize);
    /// The covariance, N by N; NULL if and only if there are no states. What is returned does not change with later
    /// calls.
    fn get_covariance(&self) -> Option<&PntosMatrix>;
    /// Replaces a block of the covariance, whose upper left element is at `first_row` and `first_col`. It ends at most
    /// with the last row and the last column. Nothing else is changed: whoever sets a block off the diagonal sets its
    /// mirror image as well.
    fn set_covariance_block(&self, new_covariance: &PntosMatrix, first_row: usize, first_col: usize);
    /// Replaces a square block on the diagonal of the covariance, whose upper left element is at row and column
    /// `first_state`. It ends at most with the last state.
    fn set_covariance_slice(&self, new_covariance: &PntosMatrix, first_state: usize);
    /// Moves the estimate and the covariance over one step of time.
    ///
    /// There is at least one state, and `Phi` and `Qd` of the model are N by N. An extended Kalman filter makes `g(x)`
    /// and `Phi P Phi' + Qd` of them; other filters may need `g` and `Qd` alone.
    fn propagate(&self, dynamics_model: &PntosStandardDynamicsModel);
    /// Corrects the estimate and the covariance by a measurement at the current time.
    ///
    /// There is at least one state, and for M measured values `z` is M by 1, `H` is M by N and `R` is M by M.
    fn update(&self, measurement_model: &PntosStandardMeasurementModel);
    /// A copy of the strategy with its estimate and covariance, which later calls to the one do not change in the other.
    fn clone(&self) -> &PntosStandardFusionStrategy;
}

/// A plugin that makes fusion strategies, so that the kind of filter can be exchanged without touching the engine.
#[unstable]
#[plugin_kind(PNTOS_FUSION_STRATEGY_PLUGIN)]
pub trait PntosFusionStrategyPlugin: PntosCommonPlugin {
    /// Whether it has a strategy for a kind of fusion engine.
    fn is_fusion_type_supported(&self, r#type: PntosFusionType) -> bool;
    /// Makes a strategy without states for a kind of fusion engine, by its base: its `engine_type` says which table it
    /// really is. NULL if and only if `is_fusion_type_supported` is `false` for the kind.
    fn new_fusion_strategy(&self, r#type: PntosFusionType) -> Option<&PntosCommonFusionStrategy>;
}
