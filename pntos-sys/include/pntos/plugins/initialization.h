/*
 * Initialization plugins: a first solution from measurements.
 *
 * Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_INITIALIZATION_H
#define PNTOS_PLUGINS_INITIALIZATION_H

#include <pntos/annotations.h>
#include <pntos/aspn.h>
#include <pntos/plugins/common.h>
#include <pntos/plugins/inertial.h>
#include <pntos/stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * The kinds of initialization strategy.
 *
 * Unstable: it may change without a new API version.
 */
typedef enum PntosInitializationType {
    /**
     * Finds a solution that an inertial can start from, and the errors of its sensor. A
     * `PntosInertialInitializationStrategy`.
     */
    PNTOS_INERTIAL_INITIALIZATION_STRATEGY,
    /** Finds an estimate with its covariance for any states. A `PntosEwcInitializationStrategy`. */
    PNTOS_EWC_INITIALIZATION_STRATEGY
} PntosInitializationType;
PNTOS_ABI_CHECK(sizeof(PntosInitializationType) == 4, PntosInitializationType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * How far an initialization has come.
 *
 * Unstable: it may change without a new API version.
 */
typedef enum PntosInitializationStatus {
    /** It has not begun: something is missing, such as the first message. */
    PNTOS_WAITING,
    /** It works on a first solution. */
    PNTOS_INITIALIZING_COARSE,
    /** It has a first solution and tests or improves it. */
    PNTOS_INITIALIZING_FINE,
    /** It has a solution that inertials and filters can start from. */
    PNTOS_INITIALIZED_GOOD,
    /** It did not succeed. It may begin again by itself. */
    PNTOS_INITIALIZATION_FAILED
} PntosInitializationStatus;
PNTOS_ABI_CHECK(sizeof(PntosInitializationStatus) == 4, PntosInitializationStatus_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * How the vehicle must move while an initialization runs.
 *
 * Unstable: it may change without a new API version.
 */
typedef enum PntosInitializationMotionNeeded {
    /** It stands still. */
    PNTOS_NO_MOTION,
    /** It moves. */
    PNTOS_MOTION_NEEDED,
    /** Either will do. */
    PNTOS_ANY_MOTION
} PntosInitializationMotionNeeded;
PNTOS_ABI_CHECK(sizeof(PntosInitializationMotionNeeded) == 4, PntosInitializationMotionNeeded_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * One attempt at a first solution: what all kinds have.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosCommonInitializationStrategy {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The kind of strategy, which is the table that a pointer to this one may be cast to. */
    PntosInitializationType type;
    /** How the vehicle must move from now on for the strategy to succeed. */
    PntosInitializationMotionNeeded (*request_motion_needed)(
        struct PntosCommonInitializationStrategy* self);
    /** How far it has come. */
    PntosInitializationStatus (*request_current_status)(
        struct PntosCommonInitializationStrategy* self);
    /**
     * Takes a message into account. Those that it has no use for are left out, so it can be given
     * all.
     *
     * References: the callee gets one on `message`.
     */
    void (*process_pntos_message)(struct PntosCommonInitializationStrategy* self,
                                  PntosMessage* message);
} PntosCommonInitializationStrategy;

/**
 * A first solution for an inertial with the status it had, so that the two belong together.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosInitialInertialSolution {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Position, velocity and attitude with their covariance and time, as an inertial starts from;
     * NULL if there is none yet. Nested: valid as long as this object.
     */
    PntosMessage* PNTOS_NULLABLE solution;
    /**
     * The errors of the sensor at that time; NULL if they were not looked for, and are to be taken
     * for zero. Nested: valid as long as this object.
     */
    PntosStandardInertialErrors* PNTOS_NULLABLE inertial_errors;
    /**
     * Covariance of these errors, square, in SI units and in the order of the members of
     * `PntosStandardInertialErrors`: biases of the accelerometers and of the gyros, 6 by 6, with
     * the scale factors of the accelerometers 9 by 9, and with those of the gyros 12 by 12. NULL if
     * it is not known. Nested: valid as long as this object.
     */
    PntosMatrix* PNTOS_NULLABLE inertial_error_covariance;
    /**
     * How far the strategy had come. The solution is to be used only with `PNTOS_INITIALIZED_GOOD`.
     */
    PntosInitializationStatus status;
} PntosInitialInertialSolution;

/**
 * A strategy that finds where an inertial starts.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosInertialInitializationStrategy {
    /**
     * The `PntosCommonInitializationStrategy` that this begins with: a pointer may be cast to it.
     */
    PntosCommonInitializationStrategy common;
    /**
     * The solution as far as it is known, with the current status.
     *
     * References: the caller gets one on the result.
     */
    PntosInitialInertialSolution* (*request_solution)(
        struct PntosInertialInitializationStrategy* self);
} PntosInertialInitializationStrategy;

/**
 * A first estimate of some states with the status it had, so that the two belong together.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosInitialEstimateWithCovariance {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** When the estimate is valid. */
    AspnTypeTimestamp time;
    /**
     * The estimate; NULL if there is none yet, which never goes with `PNTOS_INITIALIZED_GOOD`. What
     * its elements are is between the strategy and whoever asked for it. Nested: valid as long as
     * this object.
     */
    PntosEstimateWithCovariance* PNTOS_NULLABLE estimate_with_covariance;
    /**
     * How far the strategy had come. The estimate is to be used only with `PNTOS_INITIALIZED_GOOD`.
     */
    PntosInitializationStatus status;
} PntosInitialEstimateWithCovariance;

/**
 * A strategy that finds a first estimate of some states.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosEwcInitializationStrategy {
    /**
     * The `PntosCommonInitializationStrategy` that this begins with: a pointer may be cast to it.
     */
    PntosCommonInitializationStrategy common;
    /**
     * The estimate as far as it is known, with the current status. NULL if there is nothing yet,
     * which never happens with the status `PNTOS_INITIALIZING_FINE` or `PNTOS_INITIALIZED_GOOD`.
     *
     * References: the caller gets one on the result.
     */
    PntosInitialEstimateWithCovariance* PNTOS_NULLABLE (*request_solution)(
        struct PntosEwcInitializationStrategy* self);
} PntosEwcInitializationStrategy;

/**
 * A plugin that makes initialization strategies.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosInitializationPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /** Whether it makes a kind of strategy. */
    bool (*is_initialization_type_supported)(struct PntosInitializationPlugin* self,
                                             PntosInitializationType type);
    /**
     * Makes a strategy that has not begun, by its base: its `type` says which table it really is.
     *
     * `config_group` is the group of the registry that holds its settings, so that several
     * strategies can differ; NULL leaves them to the plugin. NULL if the kind is not supported, or
     * if the settings are of no use.
     *
     * References: the caller gets one on the result.
     */
    PntosCommonInitializationStrategy* PNTOS_NULLABLE (*new_initialization_strategy)(
        struct PntosInitializationPlugin* self,
        PntosInitializationType type,
        char* PNTOS_NULLABLE config_group);
} PntosInitializationPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosCommonInitializationStrategy, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosCommonInitializationStrategy, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosCommonInitializationStrategy, type, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosCommonInitializationStrategy, request_motion_needed, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosCommonInitializationStrategy, request_current_status, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosCommonInitializationStrategy, process_pntos_message, 32, 16, 16);
PNTOS_CHECK_SIZE(PntosInitialInertialSolution, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosInitialInertialSolution, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosInitialInertialSolution, solution, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosInitialInertialSolution, inertial_errors, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosInitialInertialSolution, inertial_error_covariance, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosInitialInertialSolution, status, 32, 16, 16);
PNTOS_CHECK_SIZE(PntosInertialInitializationStrategy, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosInertialInitializationStrategy, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosInertialInitializationStrategy, request_solution, 40, 20, 20);
PNTOS_CHECK_SIZE(PntosInitialEstimateWithCovariance, 32, 20, 24);
PNTOS_CHECK_OFFSET(PntosInitialEstimateWithCovariance, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosInitialEstimateWithCovariance, time, 8, 4, 8);
PNTOS_CHECK_OFFSET(PntosInitialEstimateWithCovariance, estimate_with_covariance, 16, 12, 16);
PNTOS_CHECK_OFFSET(PntosInitialEstimateWithCovariance, status, 24, 16, 20);
PNTOS_CHECK_SIZE(PntosEwcInitializationStrategy, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosEwcInitializationStrategy, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosEwcInitializationStrategy, request_solution, 40, 20, 20);
PNTOS_CHECK_SIZE(PntosInitializationPlugin, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosInitializationPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosInitializationPlugin, is_initialization_type_supported, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosInitializationPlugin, new_initialization_strategy, 48, 24, 24);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
