/*
 * State modeling plugins: how states move with time, and how measurements depend on them.
 *
 * The standard model is that of an extended Kalman filter. States are a column of numbers `x` with
 * a Gaussian error of covariance `P`. From one time to the next they change as `x_new = g(x_old) +
 * w`, where `w` is white noise of covariance `Qd`. A measurement `z` depends on them as `z = h(x) +
 * v`, where `v` is white noise of covariance `R`. State blocks give the first relation, measurement
 * processors the second. Each knows only its own states: a fusion engine puts them together.
 *
 * Every vector is a `PntosMatrix` of one column. A label is text that is unique among the objects
 * of its kind in an engine; state blocks and virtual state blocks share one set of labels.
 *
 * Made from api-spec/pntos/plugins/state_modeling.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_STATE_MODELING_H
#define PNTOS_PLUGINS_STATE_MODELING_H

#include <pntos/annotations.h>
#include <pntos/aspn.h>
#include <pntos/plugins/common.h>
#include <pntos/stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

struct PntosStandardFusionEngine;

/** What all state model providers have. */
typedef struct PntosCommonStateModelProvider {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The kind of fusion engine that its models are for, which is the table that a pointer to this
     * one may be cast to: for `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardStateModelProvider`.
     */
    PntosFusionType engine_type;
} PntosCommonStateModelProvider;

struct PntosStandardDynamicsModel;

/**
 * The function `g` of a `PntosStandardDynamicsModel`: the states at the end of a step.
 *
 * `x` holds the states at its start, N by 1; the result is N by 1 as well. The function may be
 * called any number of times, with states that the filter never had, and changes nothing.
 */
typedef PntosMatrix* (*PntosStandardDynamicsModelCallback)(struct PntosStandardDynamicsModel* self,
                                                           PntosMatrix* x);

/** How N states change over one step of time: `x_new = g(x_old) + w`. */
typedef struct PntosStandardDynamicsModel {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Derivative of `g` by the states at the current estimate, N by N: row i, column j is how much
     * state i at the end of the step changes with state j at its start.
     */
    PntosMatrix* Phi;
    /** Covariance of the noise `w` that the step adds, N by N and symmetric. */
    PntosMatrix* Qd;
    /**
     * The states at the end of the step. For a linear model it multiplies by `Phi`.
     *
     * References: the callee gets one on `x`, the caller gets one on the result.
     */
    PntosStandardDynamicsModelCallback g;
} PntosStandardDynamicsModel;

struct PntosStandardMeasurementModel;

/**
 * The function `h` of a `PntosStandardMeasurementModel`: the measurement that states would give.
 *
 * `x` holds states, N by 1; the result is M by 1, in the order and the units of `z`. The function
 * may be called any number of times, with states that the filter never had, and changes nothing.
 */
typedef PntosMatrix* (*PntosStandardMeasurementModelCallback)(
    struct PntosStandardMeasurementModel* self,
    PntosMatrix* x);

/**
 * How M measured values depend on N states: `z = h(x) + v`.
 *
 * The N states are those of the blocks that the measurement processor names, one block after the
 * other in its order. The model that an engine hands on to its strategy is over all states of the
 * filter.
 */
typedef struct PntosStandardMeasurementModel {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The measured values, M by 1. */
    PntosMatrix* z;
    /**
     * The measurement that is to be expected from given states. For a linear model it multiplies by
     * `H`.
     *
     * References: the callee gets one on `x`, the caller gets one on the result.
     */
    PntosStandardMeasurementModelCallback h;
    /**
     * Derivative of `h` by the states at the current estimate, M by N: row i, column j is how much
     * value i changes with state j.
     */
    PntosMatrix* H;
    /** Covariance of the noise `v` of the measured values, M by M and symmetric. */
    PntosMatrix* R;
} PntosStandardMeasurementModel;

/**
 * A way to ask an engine for the current estimate of any of its states, at the moment they are
 * needed.
 *
 * An engine passes one to `generate_dynamics` and `generate_model`. Whoever gets it may keep it,
 * but it answers only as long as the engine is at the point at which it was made.
 */
typedef struct PntosGenXandP {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The estimate and the covariance of some blocks.
     *
     * `block_labels` names state blocks or virtual state blocks. The result is of type
     * `PNTOS_EWC_GENERIC`: the states of the blocks one after the other in the order of the labels,
     * and the covariance of all of them, correlations between the blocks included. NULL if a label
     * belongs to no block, or if the engine has moved on or is gone.
     *
     * References: the caller gets one on the result.
     */
    PntosEstimateWithCovariance* PNTOS_NULLABLE (*generate)(struct PntosGenXandP* self,
                                                            char** block_labels,
                                                            size_t num_block_labels);
} PntosGenXandP;

/**
 * Some states and how they change with time.
 *
 * It holds the model only; their estimate and covariance are in the engine.
 */
typedef struct PntosStandardStateBlock {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Name of the block, unique in an engine. It does not change and lives as long as the block.
     */
    char* label;
    /** Number of its states, N. It does not change. */
    size_t num_states;
    /**
     * Takes whatever else the block needs for its model, such as the inertial solution that its
     * errors belong to.
     *
     * Called when somebody calls `give_state_block_aux_data` of the engine with the label of this
     * block. Which messages it expects, and in which order, is between the block and whoever sends
     * them; elements may be NULL.
     *
     * References: the callee gets one on `aux`.
     */
    void (*receive_aux_data)(struct PntosStandardStateBlock* self, PntosMessageArray* aux);
    /**
     * The change of the states from `time_from` to `time_to`.
     *
     * `gen_x_and_p_func` gives the estimate at `time_from`, for models that depend on it. Such
     * models linearise there. NULL if `time_from` is later than `time_to`, or if the model needs an
     * estimate and gets none; at no other time. May be called several times for the same interval,
     * and for intervals that the filter never takes.
     *
     * References: the callee gets one on `gen_x_and_p_func`, the caller gets one on the result.
     */
    PntosStandardDynamicsModel* PNTOS_NULLABLE (*generate_dynamics)(
        struct PntosStandardStateBlock* self,
        PntosGenXandP* gen_x_and_p_func,
        AspnTypeTimestamp time_from,
        AspnTypeTimestamp time_to);
    /**
     * A copy of the block, label and all, that shares nothing which either of them may change.
     *
     * References: the caller gets one on the result.
     */
    struct PntosStandardStateBlock* (*clone)(struct PntosStandardStateBlock* self);
} PntosStandardStateBlock;

/**
 * A kind of measurement and how it depends on states.
 *
 * An engine hands each measurement to the processor that its caller names, and updates its states
 * with the model that comes back.
 */
typedef struct PntosStandardMeasurementProcessor {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Name of the processor, unique among the processors of an engine. It does not change and lives
     * as long as the processor.
     */
    char* label;
    /**
     * The labels of the state blocks and virtual state blocks whose states its models are over, in
     * the order of the states in these models. They live as long as the processor.
     */
    char** state_block_labels;
    /** Number of elements in `state_block_labels`. */
    size_t num_state_block_labels;
    /**
     * Takes whatever else the processor needs for its models, such as the inertial solution at the
     * time of the next measurement.
     *
     * Called when somebody calls `give_measurement_processor_aux_data` of the engine with the label
     * of this processor. Which messages it expects, and in which order, is between the processor
     * and whoever sends them; elements may be NULL.
     *
     * References: the callee gets one on `aux`.
     */
    void (*receive_aux_data)(struct PntosStandardMeasurementProcessor* self,
                             PntosMessageArray* aux);
    /**
     * The model for one measurement.
     *
     * `gen_x_and_p_func` gives the estimate at the time of the measurement, where the model is
     * linearised. NULL if nothing is to be learned from the message: the processor cannot read
     * messages of its type, lacks auxiliary data, or judges the measurement to be wrong. The engine
     * then leaves its states as they are.
     *
     * References: the callee gets one on `message` and `gen_x_and_p_func`, the caller gets one on
     * the result.
     */
    PntosStandardMeasurementModel* PNTOS_NULLABLE (*generate_model)(
        struct PntosStandardMeasurementProcessor* self,
        PntosMessage* message,
        PntosGenXandP* gen_x_and_p_func);
    /**
     * A copy of the processor, label and all, that shares nothing which either of them may change.
     *
     * References: the caller gets one on the result.
     */
    struct PntosStandardMeasurementProcessor* (*clone)(
        struct PntosStandardMeasurementProcessor* self);
} PntosStandardMeasurementProcessor;

/**
 * The same states in another form: other coordinates, other units, whole values in place of errors.
 *
 * It turns the N states under the label `source`, a state block or another virtual state block,
 * into M states under the label `target`, with a function `f`. It adds no states to a filter: an
 * engine converts estimates on the way out, and multiplies a measurement model over the target
 * states with the derivative of `f` on the way in.
 */
typedef struct PntosVirtualStateBlock {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Takes whatever else the conversion needs, such as the inertial solution that errors are added
     * to.
     *
     * Called when somebody calls `give_virtual_state_block_aux_data` of the engine with the
     * `target` of this block. Which messages it expects, and in which order, is between the block
     * and whoever sends them; elements may be NULL.
     *
     * References: the callee gets one on `aux`.
     */
    void (*receive_aux_data)(struct PntosVirtualStateBlock* self, PntosMessageArray* aux);
    /**
     * Converts an estimate and its covariance, both valid at `time`: `f(x)`, and `J P J'` with the
     * Jacobian `J` at `x`. The order and the units of the covariance are those of the estimate on
     * both sides.
     *
     * References: the callee gets one on `estimate_with_covariance`, the caller gets one on the
     * result.
     */
    PntosEstimateWithCovariance* (*convert)(struct PntosVirtualStateBlock* self,
                                            PntosEstimateWithCovariance* estimate_with_covariance,
                                            AspnTypeTimestamp time);
    /**
     * Converts an estimate that is valid at `time`: N by 1 in, M by 1 out.
     *
     * References: the callee gets one on `estimate`, the caller gets one on the result.
     */
    PntosMatrix* (*convert_estimate)(struct PntosVirtualStateBlock* self,
                                     PntosMatrix* estimate,
                                     AspnTypeTimestamp time);
    /**
     * The derivative of `f` at an estimate that is valid at `time`, N by 1. The result is M by N:
     * row i, column j is how much target state i changes with source state j.
     *
     * References: the callee gets one on `estimate`, the caller gets one on the result.
     */
    PntosMatrix* (*jacobian)(struct PntosVirtualStateBlock* self,
                             PntosMatrix* estimate,
                             AspnTypeTimestamp time);
    /**
     * Label of the block that it converts from. It does not change and lives as long as this block.
     */
    char* source;
    /**
     * Label under which the converted states are found, unique in an engine. It does not change and
     * lives as long as this block.
     */
    char* target;
    /**
     * A copy of the block, labels and all, that shares nothing which either of them may change.
     *
     * References: the caller gets one on the result.
     */
    struct PntosVirtualStateBlock* (*clone)(struct PntosVirtualStateBlock* self);
} PntosVirtualStateBlock;

/**
 * Makes the models that a state modeling plugin offers, for engines of the standard model.
 *
 * It offers any number of kinds of each of three things: measurement processors, state blocks,
 * virtual state blocks. A kind is chosen by its index into a list of names; the label that an
 * object gets is its caller's choice, so that one kind can be used several times. The lists do not
 * change and live as long as the provider.
 */
typedef struct PntosStandardStateModelProvider {
    /** The `PntosCommonStateModelProvider` that this begins with: a pointer may be cast to it. */
    PntosCommonStateModelProvider common;
    /** Number of kinds of measurement processor. */
    size_t num_processors;
    /** A name for each kind of measurement processor; NULL if there are none. */
    char** PNTOS_NULLABLE processor_identifiers;
    /**
     * Makes a measurement processor.
     *
     * `processor_index` is below `num_processors` and says which kind. `engine` is the engine that
     * the processor is made for, if it is to add or remove states there by itself, else NULL.
     * `label` and `state_block_labels` become the members of the same names, and are copied.
     * `config_group` is the group of the registry that holds its settings; NULL for a kind that
     * needs none. NULL if this kind cannot be made from these arguments.
     *
     * References: the callee gets one on `engine`, the caller gets one on the result.
     */
    PntosStandardMeasurementProcessor* PNTOS_NULLABLE (*new_processor)(
        struct PntosStandardStateModelProvider* self,
        size_t processor_index,
        struct PntosStandardFusionEngine* PNTOS_NULLABLE engine,
        char* label,
        char** state_block_labels,
        size_t num_state_block_labels,
        char* PNTOS_NULLABLE config_group);
    /** Number of kinds of state block. */
    size_t num_blocks;
    /** A name for each kind of state block; NULL if there are none. */
    char** PNTOS_NULLABLE block_identifiers;
    /**
     * Makes a state block.
     *
     * `block_index` is below `num_blocks` and says which kind. `engine` is the engine that the
     * block is made for, if it is to add or remove states there by itself, else NULL. `label`
     * becomes the member of that name, and is copied. `config_group` is the group of the registry
     * that holds its settings; NULL for a kind that needs none. NULL if this kind cannot be made
     * from these arguments.
     *
     * References: the callee gets one on `engine`, the caller gets one on the result.
     */
    PntosStandardStateBlock* PNTOS_NULLABLE (*new_block)(
        struct PntosStandardStateModelProvider* self,
        size_t block_index,
        struct PntosStandardFusionEngine* PNTOS_NULLABLE engine,
        char* label,
        char* PNTOS_NULLABLE config_group);
    /** Number of kinds of virtual state block. */
    size_t num_virtual_blocks;
    /** A name for each kind of virtual state block; NULL if there are none. */
    char** PNTOS_NULLABLE virtual_block_identifiers;
    /**
     * Makes a virtual state block.
     *
     * `virtual_block_index` is below `num_virtual_blocks` and says which kind. `source_label` and
     * `target_label` become the members `source` and `target`, and are copied. `config_group` is
     * the group of the registry that holds its settings; NULL for a kind that needs none. NULL if
     * this kind cannot be made from these arguments.
     *
     * References: the caller gets one on the result.
     */
    PntosVirtualStateBlock* PNTOS_NULLABLE (*new_virtual_block)(
        struct PntosStandardStateModelProvider* self,
        size_t virtual_block_index,
        char* source_label,
        char* target_label,
        char* PNTOS_NULLABLE config_group);
} PntosStandardStateModelProvider;

/** A plugin that knows sensors and vehicles, and models their errors for a fusion engine. */
typedef struct PntosStateModelingPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /** Whether it has models for a kind of fusion engine. */
    bool (*is_fusion_type_supported)(struct PntosStateModelingPlugin* self, PntosFusionType type);
    /**
     * Makes a state model provider for a kind of fusion engine, by its base: its `engine_type` says
     * which table it really is. NULL if `is_fusion_type_supported` is `false` for the kind.
     *
     * References: the caller gets one on the result.
     */
    PntosCommonStateModelProvider* PNTOS_NULLABLE (*new_state_model_provider)(
        struct PntosStateModelingPlugin* self,
        PntosFusionType type);
} PntosStateModelingPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosCommonStateModelProvider, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosCommonStateModelProvider, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosCommonStateModelProvider, engine_type, 8, 4, 4);
PNTOS_CHECK_SIZE(PntosStandardDynamicsModel, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosStandardDynamicsModel, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardDynamicsModel, Phi, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosStandardDynamicsModel, Qd, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosStandardDynamicsModel, g, 24, 12, 12);
PNTOS_CHECK_SIZE(PntosStandardMeasurementModel, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementModel, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementModel, z, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementModel, h, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementModel, H, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementModel, R, 32, 16, 16);
PNTOS_CHECK_SIZE(PntosGenXandP, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosGenXandP, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosGenXandP, generate, 8, 4, 4);
PNTOS_CHECK_SIZE(PntosStandardStateBlock, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosStandardStateBlock, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardStateBlock, label, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosStandardStateBlock, num_states, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosStandardStateBlock, receive_aux_data, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosStandardStateBlock, generate_dynamics, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosStandardStateBlock, clone, 40, 20, 20);
PNTOS_CHECK_SIZE(PntosStandardMeasurementProcessor, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementProcessor, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementProcessor, label, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementProcessor, state_block_labels, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementProcessor, num_state_block_labels, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementProcessor, receive_aux_data, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementProcessor, generate_model, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosStandardMeasurementProcessor, clone, 48, 24, 24);
PNTOS_CHECK_SIZE(PntosVirtualStateBlock, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosVirtualStateBlock, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosVirtualStateBlock, receive_aux_data, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosVirtualStateBlock, convert, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosVirtualStateBlock, convert_estimate, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosVirtualStateBlock, jacobian, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosVirtualStateBlock, source, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosVirtualStateBlock, target, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosVirtualStateBlock, clone, 56, 28, 28);
PNTOS_CHECK_SIZE(PntosStandardStateModelProvider, 88, 44, 44);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, num_processors, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, processor_identifiers, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, new_processor, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, num_blocks, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, block_identifiers, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, new_block, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, num_virtual_blocks, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, virtual_block_identifiers, 72, 36, 36);
PNTOS_CHECK_OFFSET(PntosStandardStateModelProvider, new_virtual_block, 80, 40, 40);
PNTOS_CHECK_SIZE(PntosStateModelingPlugin, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosStateModelingPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStateModelingPlugin, is_fusion_type_supported, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosStateModelingPlugin, new_state_model_provider, 48, 24, 24);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
