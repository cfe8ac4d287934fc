// Made from api-spec/pntos/plugins/fusion_strategy.rs by `cargo pntos gen`. Changes belong there.

//! Fusion strategy plugins: the arithmetic of a filter.
//!
//! A strategy knows nothing of sensors, labels or time. It holds an estimate `x`, N by 1, and its covariance `P`, N by
//! N, and changes them by the models that a fusion engine gives it. A state is known by its index from 0.

use crate::{Bool, PntosCommonPlugin, PntosFusionType, PntosManagedMemory, PntosMatrix, PntosStandardDynamicsModel, PntosStandardMeasurementModel};

/// What all fusion strategies have.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosCommonFusionStrategy {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The kind of fusion engine that it is for, which is the table that a pointer to this one may be cast
    /// to: for `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardFusionStrategy`.
    pub engine_type: PntosFusionType,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosCommonFusionStrategy>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosCommonFusionStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonFusionStrategy, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosCommonFusionStrategy, engine_type
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosCommonFusionStrategy>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonFusionStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonFusionStrategy, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosCommonFusionStrategy, engine_type
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosCommonFusionStrategy>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonFusionStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonFusionStrategy, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosCommonFusionStrategy, engine_type
    )];
};

/// A filter for states with a Gaussian error and white noise, such as an extended or an unscented
/// Kalman filter.
///
/// It starts without states. Arguments that do not fit its size change nothing and are reported to the
/// log. An engine and whoever got the strategy from it by `get_strategy` use the same object; their
/// calls do not overlap.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardFusionStrategy {
    /// The `PntosCommonFusionStrategy` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonFusionStrategy,
    /// Number of its states, N.
    pub get_num_states: Option<
        unsafe extern "C" fn(self_: *mut PntosStandardFusionStrategy) -> usize,
    >,
    /// Adds M states behind those it has, and returns the index of the first: N as it was before.
    ///
    /// `initial_estimate` is M by 1 and `initial_covariance` M by M. `cross_covariance` is N by M, the
    /// covariance of each old state with each new one; NULL says that they are independent.
    ///
    /// References: the callee gets one on `initial_estimate` and `initial_covariance` and
    /// `cross_covariance`.
    pub add_states: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionStrategy,
            initial_estimate: *mut PntosMatrix,
            initial_covariance: *mut PntosMatrix,
            cross_covariance: *mut PntosMatrix,
        ) -> usize,
    >,
    /// Removes `count` states from `first_index` on, with their rows and columns of the covariance. States
    /// behind them move forward. `first_index + count` is at most N.
    pub remove_states: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionStrategy,
            first_index: usize,
            count: usize,
        ),
    >,
    /// The estimate, N by 1; NULL if and only if there are no states. What is returned does not change with
    /// later calls.
    ///
    /// References: the caller gets one on the result.
    pub get_estimate: Option<
        unsafe extern "C" fn(self_: *mut PntosStandardFusionStrategy) -> *mut PntosMatrix,
    >,
    /// Replaces the estimate of some states. `new_estimate` has one column, and a row for each state from
    /// `first_index` on, at most up to the last.
    ///
    /// References: the callee gets one on `new_estimate`.
    pub set_estimate_slice: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionStrategy,
            new_estimate: *mut PntosMatrix,
            first_index: usize,
        ),
    >,
    /// The covariance, N by N; NULL if and only if there are no states. What is returned does not change
    /// with later calls.
    ///
    /// References: the caller gets one on the result.
    pub get_covariance: Option<
        unsafe extern "C" fn(self_: *mut PntosStandardFusionStrategy) -> *mut PntosMatrix,
    >,
    /// Replaces a block of the covariance, whose upper left element is at `first_row` and `first_col`. It
    /// ends at most with the last row and the last column. Nothing else is changed: whoever sets a block
    /// off the diagonal sets its mirror image as well.
    ///
    /// References: the callee gets one on `new_covariance`.
    pub set_covariance_block: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionStrategy,
            new_covariance: *mut PntosMatrix,
            first_row: usize,
            first_col: usize,
        ),
    >,
    /// Replaces a square block on the diagonal of the covariance, whose upper left element is at row and
    /// column `first_state`. It ends at most with the last state.
    ///
    /// References: the callee gets one on `new_covariance`.
    pub set_covariance_slice: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionStrategy,
            new_covariance: *mut PntosMatrix,
            first_state: usize,
        ),
    >,
    /// Moves the estimate and the covariance over one step of time.
    ///
    /// There is at least one state, and `Phi` and `Qd` of the model are N by N. An extended Kalman filter
    /// makes `g(x)` and `Phi P Phi' + Qd` of them; other filters may need `g` and `Qd` alone.
    ///
    /// References: the callee gets one on `dynamics_model`.
    pub propagate: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionStrategy,
            dynamics_model: *mut PntosStandardDynamicsModel,
        ),
    >,
    /// Corrects the estimate and the covariance by a measurement at the current time.
    ///
    /// There is at least one state, and for M measured values `z` is M by 1, `H` is M by N and `R` is M by
    /// M.
    ///
    /// References: the callee gets one on `measurement_model`.
    pub update: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionStrategy,
            measurement_model: *mut PntosStandardMeasurementModel,
        ),
    >,
    /// A copy of the strategy with its estimate and covariance, which later calls to the one do not change
    /// in the other.
    ///
    /// References: the caller gets one on the result.
    pub clone: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardFusionStrategy,
        ) -> *mut PntosStandardFusionStrategy,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 104] = [(); core::mem::size_of::<PntosStandardFusionStrategy>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardFusionStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, common)];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_num_states
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, add_states
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, remove_states
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_estimate
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_estimate_slice
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_covariance
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_covariance_block
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_covariance_slice
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, propagate
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, update)];
    const _: [(); 96] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, clone)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 52] = [(); core::mem::size_of::<PntosStandardFusionStrategy>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardFusionStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, common)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_num_states
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, add_states
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, remove_states
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_estimate
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_estimate_slice
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_covariance
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_covariance_block
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_covariance_slice
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, propagate
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, update)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, clone)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 52] = [(); core::mem::size_of::<PntosStandardFusionStrategy>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardFusionStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, common)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_num_states
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, add_states
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, remove_states
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_estimate
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_estimate_slice
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, get_covariance
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_covariance_block
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, set_covariance_slice
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosStandardFusionStrategy, propagate
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, update)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosStandardFusionStrategy, clone)];
};

/// A plugin that makes fusion strategies, so that the kind of filter can be exchanged without touching
/// the engine.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosFusionStrategyPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Whether it has a strategy for a kind of fusion engine.
    pub is_fusion_type_supported: Option<
        unsafe extern "C" fn(
            self_: *mut PntosFusionStrategyPlugin,
            r#type: PntosFusionType,
        ) -> Bool,
    >,
    /// Makes a strategy without states for a kind of fusion engine, by its base: its `engine_type` says
    /// which table it really is. NULL if and only if `is_fusion_type_supported` is `false` for the kind.
    ///
    /// References: the caller gets one on the result.
    pub new_fusion_strategy: Option<
        unsafe extern "C" fn(
            self_: *mut PntosFusionStrategyPlugin,
            r#type: PntosFusionType,
        ) -> *mut PntosCommonFusionStrategy,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<PntosFusionStrategyPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosFusionStrategyPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosFusionStrategyPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosFusionStrategyPlugin, is_fusion_type_supported
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosFusionStrategyPlugin, new_fusion_strategy
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosFusionStrategyPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosFusionStrategyPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosFusionStrategyPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosFusionStrategyPlugin, is_fusion_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosFusionStrategyPlugin, new_fusion_strategy
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosFusionStrategyPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosFusionStrategyPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosFusionStrategyPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosFusionStrategyPlugin, is_fusion_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosFusionStrategyPlugin, new_fusion_strategy
    )];
};
