/*
 * Fusion strategy plugins: the arithmetic of a filter.
 *
 * A strategy knows nothing of sensors, labels or time. It holds an estimate `x`, N by 1, and its
 * covariance `P`, N by N, and changes them by the models that a fusion engine gives it. A state is
 * known by its index from 0.
 *
 * Made from api-spec/pntos/plugins/fusion_strategy.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_FUSION_STRATEGY_H
#define PNTOS_PLUGINS_FUSION_STRATEGY_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>
#include <pntos/plugins/state_modeling.h>
#include <pntos/stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * What all fusion strategies have.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosCommonFusionStrategy {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The kind of fusion engine that it is for, which is the table that a pointer to this one may
     * be cast to: for `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardFusionStrategy`.
     */
    PntosFusionType engine_type;
} PntosCommonFusionStrategy;

/**
 * A filter for states with a Gaussian error and white noise, such as an extended or an unscented
 * Kalman filter.
 *
 * It starts without states. Arguments that do not fit its size change nothing and are reported to
 * the log. An engine and whoever got the strategy from it by `get_strategy` use the same object;
 * their calls do not overlap.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosStandardFusionStrategy {
    /** The `PntosCommonFusionStrategy` that this begins with: a pointer may be cast to it. */
    PntosCommonFusionStrategy common;
    /** Number of its states, N. */
    size_t (*get_num_states)(struct PntosStandardFusionStrategy* self);
    /**
     * Adds M states behind those it has, and returns the index of the first: N as it was before.
     *
     * `initial_estimate` is M by 1 and `initial_covariance` M by M. `cross_covariance` is N by M,
     * the covariance of each old state with each new one; NULL says that they are independent.
     *
     * References: the callee gets one on `initial_estimate` and `initial_covariance` and
     * `cross_covariance`.
     */
    size_t (*add_states)(struct PntosStandardFusionStrategy* self,
                         PntosMatrix* initial_estimate,
                         PntosMatrix* initial_covariance,
                         PntosMatrix* PNTOS_NULLABLE cross_covariance);
    /**
     * Removes `count` states from `first_index` on, with their rows and columns of the covariance.
     * States behind them move forward. `first_index + count` is at most N.
     */
    void (*remove_states)(struct PntosStandardFusionStrategy* self,
                          size_t first_index,
                          size_t count);
    /**
     * The estimate, N by 1; NULL if and only if there are no states. What is returned does not
     * change with later calls.
     *
     * References: the caller gets one on the result.
     */
    PntosMatrix* PNTOS_NULLABLE (*get_estimate)(struct PntosStandardFusionStrategy* self);
    /**
     * Replaces the estimate of some states. `new_estimate` has one column, and a row for each state
     * from `first_index` on, at most up to the last.
     *
     * References: the callee gets one on `new_estimate`.
     */
    void (*set_estimate_slice)(struct PntosStandardFusionStrategy* self,
                               PntosMatrix* new_estimate,
                               size_t first_index);
    /**
     * The covariance, N by N; NULL if and only if there are no states. What is returned does not
     * change with later calls.
     *
     * References: the caller gets one on the result.
     */
    PntosMatrix* PNTOS_NULLABLE (*get_covariance)(struct PntosStandardFusionStrategy* self);
    /**
     * Replaces a block of the covariance, whose upper left element is at `first_row` and
     * `first_col`. It ends at most with the last row and the last column. Nothing else is changed:
     * whoever sets a block off the diagonal sets its mirror image as well.
     *
     * References: the callee gets one on `new_covariance`.
     */
    void (*set_covariance_block)(struct PntosStandardFusionStrategy* self,
                                 PntosMatrix* new_covariance,
                                 size_t first_row,
                                 size_t first_col);
    /**
     * Replaces a square block on the diagonal of the covariance, whose upper left element is at row
     * and column `first_state`. It ends at most with the last state.
     *
     * References: the callee gets one on `new_covariance`.
     */
    void (*set_covariance_slice)(struct PntosStandardFusionStrategy* self,
                                 PntosMatrix* new_covariance,
                                 size_t first_state);
    /**
     * Moves the estimate and the covariance over one step of time.
     *
     * There is at least one state, and `Phi` and `Qd` of the model are N by N. An extended Kalman
     * filter makes `g(x)` and `Phi P Phi' + Qd` of them; other filters may need `g` and `Qd` alone.
     *
     * References: the callee gets one on `dynamics_model`.
     */
    void (*propagate)(struct PntosStandardFusionStrategy* self,
                      PntosStandardDynamicsModel* dynamics_model);
    /**
     * Corrects the estimate and the covariance by a measurement at the current time.
     *
     * There is at least one state, and for M measured values `z` is M by 1, `H` is M by N and `R`
     * is M by M.
     *
     * References: the callee gets one on `measurement_model`.
     */
    void (*update)(struct PntosStandardFusionStrategy* self,
                   PntosStandardMeasurementModel* measurement_model);
    /**
     * A copy of the strategy with its estimate and covariance, which later calls to the one do not
     * change in the other.
     *
     * References: the caller gets one on the result.
     */
    struct PntosStandardFusionStrategy* (*clone)(struct PntosStandardFusionStrategy* self);
} PntosStandardFusionStrategy;

/**
 * A plugin that makes fusion strategies, so that the kind of filter can be exchanged without
 * touching the engine.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosFusionStrategyPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /** Whether it has a strategy for a kind of fusion engine. */
    bool (*is_fusion_type_supported)(struct PntosFusionStrategyPlugin* self, PntosFusionType type);
    /**
     * Makes a strategy without states for a kind of fusion engine, by its base: its `engine_type`
     * says which table it really is. NULL if and only if `is_fusion_type_supported` is `false` for
     * the kind.
     *
     * References: the caller gets one on the result.
     */
    PntosCommonFusionStrategy* PNTOS_NULLABLE (*new_fusion_strategy)(
        struct PntosFusionStrategyPlugin* self,
        PntosFusionType type);
} PntosFusionStrategyPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosCommonFusionStrategy, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosCommonFusionStrategy, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosCommonFusionStrategy, engine_type, 8, 4, 4);
PNTOS_CHECK_SIZE(PntosStandardFusionStrategy, 104, 52, 52);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, get_num_states, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, add_states, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, remove_states, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, get_estimate, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, set_estimate_slice, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, get_covariance, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, set_covariance_block, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, set_covariance_slice, 72, 36, 36);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, propagate, 80, 40, 40);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, update, 88, 44, 44);
PNTOS_CHECK_OFFSET(PntosStandardFusionStrategy, clone, 96, 48, 48);
PNTOS_CHECK_SIZE(PntosFusionStrategyPlugin, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosFusionStrategyPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosFusionStrategyPlugin, is_fusion_type_supported, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosFusionStrategyPlugin, new_fusion_strategy, 48, 24, 24);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
