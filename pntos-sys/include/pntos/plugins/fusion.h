/*
 * Fusion plugins: engines that put state blocks, measurement processors and a filter together.
 *
 * Made from api-spec/pntos/plugins/fusion.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_FUSION_H
#define PNTOS_PLUGINS_FUSION_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>
#include <pntos/plugins/fusion_strategy.h>
#include <pntos/stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/** What all fusion engines have. */
typedef struct PntosCommonFusionEngine {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The kind of the engine, which is the table that a pointer to this one may be cast to: for
     * `PNTOS_FUSION_STANDARD_MODEL` a `PntosStandardFusionEngine`.
     */
    PntosFusionType engine_type;
} PntosCommonFusionEngine;

/** How the errors of one state block, A, go together with those of others. */
typedef struct PntosCrossCovariances {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** Number of other blocks. */
    size_t num_covariances;
    /** The labels of the other blocks. They live as long as this object. */
    char** block_labels;
    /**
     * For each label a matrix with a row for each state of that block and a column for each state
     * of A: the covariance of the two states.
     */
    PntosMatrix** cross_covariances;
} PntosCrossCovariances;

/**
 * A fusion engine for the standard model.
 *
 * It owns state blocks, virtual state blocks, measurement processors and one strategy. From them it
 * makes one filter: the states of all state blocks, one block after the other in the order in which
 * they were added. It translates between labels and the indices of the strategy, and between the
 * time of messages and the steps of the filter.
 *
 * An engine may bring a strategy of its own. If `get_strategy` returns NULL, `set_strategy` is
 * called first, and nothing else before it. What a label names that is not there, and what does not
 * fit in size, changes nothing and is reported to the log. Blocks and processors that were given
 * the engine hold a reference to it; it lets go of them when they are removed and when its plugin
 * is shut down, so that the circle is broken.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosStandardFusionEngine {
    /** The `PntosCommonFusionEngine` that this begins with: a pointer may be cast to it. */
    PntosCommonFusionEngine common;
    /**
     * Says what time it is in the filter without moving the states. Used once, for the time of the
     * first estimate.
     */
    void (*set_time)(struct PntosStandardFusionEngine* self, AspnTypeTimestamp time);
    /** The time for which the estimate is valid. */
    AspnTypeTimestamp (*get_time)(struct PntosStandardFusionEngine* self);
    /**
     * Replaces the strategy. Done before any state block is added: states do not move from the old
     * to the new.
     *
     * References: the callee gets one on `strategy`.
     */
    void (*set_strategy)(struct PntosStandardFusionEngine* self,
                         PntosStandardFusionStrategy* strategy);
    /**
     * The strategy itself, not a copy: what is changed in it is changed in the engine. NULL if
     * there is none.
     *
     * References: the caller gets one on the result.
     */
    PntosStandardFusionStrategy* PNTOS_NULLABLE (*get_strategy)(
        struct PntosStandardFusionEngine* self);
    /** Number of states of all state blocks. Virtual state blocks add nothing to it. */
    size_t (*get_num_states)(struct PntosStandardFusionEngine* self);
    /**
     * The labels of the state blocks, in the order of their states; NULL if there are none. Virtual
     * state blocks are not among them.
     *
     * References: the caller gets one on the result.
     */
    PntosStringArray* PNTOS_NULLABLE (*get_state_block_labels)(
        struct PntosStandardFusionEngine* self);
    /** Whether there is a state block of that label. */
    bool (*has_block)(struct PntosStandardFusionEngine* self, char* block_label);
    /**
     * Adds a state block, and its N states behind those of the filter.
     *
     * Its label is not used yet. `initial_estimate_covariance` is of type `PNTOS_EWC_GENERIC` with
     * a length of N, and valid at the time of the engine. `cross_covariances` says how the new
     * states go together with those of blocks that are there already; the new states are
     * independent of all blocks that it does not name, and of all if it is NULL.
     *
     * References: the callee gets one on `block` and `initial_estimate_covariance` and
     * `cross_covariances`.
     */
    void (*add_state_block)(struct PntosStandardFusionEngine* self,
                            PntosStandardStateBlock* block,
                            PntosEstimateWithCovariance* initial_estimate_covariance,
                            PntosCrossCovariances* PNTOS_NULLABLE cross_covariances);
    /**
     * The estimate of a state block, N by 1, or of a virtual state block, converted, M by 1. What
     * is returned does not change with later calls. NULL if there is no such block, or if a virtual
     * one leads to no state block.
     *
     * References: the caller gets one on the result.
     */
    PntosMatrix* PNTOS_NULLABLE (*get_state_block_estimate)(struct PntosStandardFusionEngine* self,
                                                            char* block_label);
    /**
     * The covariance of a state block, N by N, or of a virtual state block, converted, M by M. What
     * is returned does not change with later calls. NULL if there is no such block, or if a virtual
     * one leads to no state block.
     *
     * References: the caller gets one on the result.
     */
    PntosMatrix* PNTOS_NULLABLE (*get_state_block_covariance)(
        struct PntosStandardFusionEngine* self,
        char* block_label);
    /**
     * The covariance of two state blocks: a row for each state of the first, a column for each
     * state of the second. NULL if one of them is not there.
     *
     * References: the caller gets one on the result.
     */
    PntosMatrix* PNTOS_NULLABLE (*get_state_block_cross_covariance)(
        struct PntosStandardFusionEngine* self,
        char* block_label1,
        char* block_label2);
    /**
     * Replaces the estimate of a state block, N by 1. Some filters lose accuracy by it, so it is
     * for what cannot be done otherwise, such as errors that were fed back to an inertial.
     *
     * References: the callee gets one on `estimate`.
     */
    void (*set_state_block_estimate)(struct PntosStandardFusionEngine* self,
                                     char* block_label,
                                     PntosMatrix* estimate);
    /**
     * Replaces the covariance of a state block, N by N. Some filters lose accuracy by it.
     *
     * References: the callee gets one on `covariance`.
     */
    void (*set_state_block_covariance)(struct PntosStandardFusionEngine* self,
                                       char* block_label,
                                       PntosMatrix* covariance);
    /**
     * Replaces the covariance of two state blocks: a row for each state of the first, a column for
     * each state of the second. The mirror image follows by itself. Some filters lose accuracy by
     * it.
     *
     * References: the callee gets one on `covariance`.
     */
    void (*set_state_block_cross_covariance)(struct PntosStandardFusionEngine* self,
                                             char* block_label1,
                                             char* block_label2,
                                             PntosMatrix* covariance);
    /**
     * Removes a state block and its states. The other states keep their estimate and covariance.
     * Virtual state blocks and processors that refer to it stay, and are of no use until a block of
     * that label is added again.
     */
    void (*remove_state_block)(struct PntosStandardFusionEngine* self, char* block_label);
    /**
     * The target labels of the virtual state blocks; NULL if there are none. Some may lead to no
     * state block: ask `has_virtual_state_block`.
     *
     * References: the caller gets one on the result.
     */
    PntosStringArray* PNTOS_NULLABLE (*get_virtual_state_block_target_labels)(
        struct PntosStandardFusionEngine* self);
    /**
     * Whether there is a virtual state block of that target label whose sources lead, in any number
     * of steps, to a state block of this engine.
     */
    bool (*has_virtual_state_block)(struct PntosStandardFusionEngine* self, char* vsb_target_label);
    /**
     * Adds a virtual state block. Its target label is not used yet; its source may be added later.
     *
     * References: the callee gets one on `virtual_state_block`.
     */
    void (*add_virtual_state_block)(struct PntosStandardFusionEngine* self,
                                    PntosVirtualStateBlock* virtual_state_block);
    /** Removes a virtual state block. The states it converts stay as they are. */
    void (*remove_virtual_state_block)(struct PntosStandardFusionEngine* self,
                                       char* vsb_target_label);
    /**
     * The labels of the measurement processors; NULL if there are none.
     *
     * References: the caller gets one on the result.
     */
    PntosStringArray* PNTOS_NULLABLE (*get_measurement_processor_labels)(
        struct PntosStandardFusionEngine* self);
    /** Whether there is a measurement processor of that label. */
    bool (*has_processor)(struct PntosStandardFusionEngine* self, char* processor_label);
    /**
     * Adds a measurement processor for later measurements. Its label is not used yet; the blocks it
     * refers to may be added later, before the first `update` with it.
     *
     * References: the callee gets one on `processor`.
     */
    void (*add_measurement_processor)(struct PntosStandardFusionEngine* self,
                                      PntosStandardMeasurementProcessor* processor);
    /** Removes a measurement processor. */
    void (*remove_measurement_processor)(struct PntosStandardFusionEngine* self,
                                         char* processor_label);
    /**
     * Moves all states forward to a time. An engine may put the work off until somebody looks at
     * the result. The time it has already changes nothing; an earlier one is refused with a line in
     * the log.
     */
    void (*propagate)(struct PntosStandardFusionEngine* self, AspnTypeTimestamp time);
    /**
     * Corrects the states by a measurement.
     *
     * `processor_label` says which processor makes a model of `message`. The states first move
     * forward to the time of validity in the message, if it is later than theirs. Nothing else
     * happens if the processor makes no model.
     *
     * References: the callee gets one on `message`.
     */
    void (*update)(struct PntosStandardFusionEngine* self,
                   char* processor_label,
                   PntosMessage* message);
    /**
     * The estimate and the covariance that some blocks would have at a time, without moving the
     * engine there.
     *
     * The result is of type `PNTOS_EWC_GENERIC`: the states of the blocks one after the other in
     * the order of the labels, of state blocks or virtual state blocks, with the covariance of all
     * of them. NULL if and only if `time` is before that of the engine, a label belongs to no
     * block, or there are no labels.
     *
     * References: the caller gets one on the result.
     */
    PntosEstimateWithCovariance* PNTOS_NULLABLE (*peek_ahead)(
        struct PntosStandardFusionEngine* self,
        AspnTypeTimestamp time,
        char** block_labels,
        size_t num_block_labels);
    /**
     * The current estimate and covariance of some blocks, in the form of `peek_ahead`. NULL if and
     * only if a label belongs to no block, or there are no labels.
     *
     * References: the caller gets one on the result.
     */
    PntosEstimateWithCovariance* PNTOS_NULLABLE (*generate_x_and_p)(
        struct PntosStandardFusionEngine* self,
        char** block_labels,
        size_t num_block_labels);
    /**
     * Passes messages to `receive_aux_data` of a state block.
     *
     * References: the callee gets one on `aux`.
     */
    void (*give_state_block_aux_data)(struct PntosStandardFusionEngine* self,
                                      char* block_label,
                                      PntosMessageArray* aux);
    /**
     * Passes messages to `receive_aux_data` of a measurement processor.
     *
     * References: the callee gets one on `aux`.
     */
    void (*give_measurement_processor_aux_data)(struct PntosStandardFusionEngine* self,
                                                char* processor_label,
                                                PntosMessageArray* aux);
    /**
     * Passes messages to `receive_aux_data` of the virtual state block of that target label.
     *
     * References: the callee gets one on `aux`.
     */
    void (*give_virtual_state_block_aux_data)(struct PntosStandardFusionEngine* self,
                                              char* target_label,
                                              PntosMessageArray* aux);
    /**
     * A copy of the engine at its current time, with copies of its strategy and of all blocks and
     * processors, which later calls to the one do not change in the other.
     *
     * References: the caller gets one on the result.
     */
    struct PntosStandardFusionEngine* (*clone)(struct PntosStandardFusionEngine* self);
} PntosStandardFusionEngine;

/** A plugin that makes fusion engines. */
typedef struct PntosFusionPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /** Whether it makes a kind of fusion engine. */
    bool (*is_fusion_type_supported)(struct PntosFusionPlugin* self, PntosFusionType type);
    /**
     * Makes an engine without blocks and processors, by its base: its `engine_type` says which
     * table it really is. NULL if and only if `is_fusion_type_supported` is `false` for the kind.
     *
     * References: the caller gets one on the result.
     */
    PntosCommonFusionEngine* PNTOS_NULLABLE (*new_fusion_engine)(struct PntosFusionPlugin* self,
                                                                 PntosFusionType type);
} PntosFusionPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosCommonFusionEngine, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosCommonFusionEngine, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosCommonFusionEngine, engine_type, 8, 4, 4);
PNTOS_CHECK_SIZE(PntosCrossCovariances, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosCrossCovariances, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosCrossCovariances, num_covariances, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosCrossCovariances, block_labels, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosCrossCovariances, cross_covariances, 24, 12, 12);
PNTOS_CHECK_SIZE(PntosStandardFusionEngine, 264, 132, 132);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, set_time, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_time, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, set_strategy, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_strategy, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_num_states, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_state_block_labels, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, has_block, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, add_state_block, 72, 36, 36);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_state_block_estimate, 80, 40, 40);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_state_block_covariance, 88, 44, 44);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_state_block_cross_covariance, 96, 48, 48);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, set_state_block_estimate, 104, 52, 52);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, set_state_block_covariance, 112, 56, 56);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, set_state_block_cross_covariance, 120, 60, 60);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, remove_state_block, 128, 64, 64);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_virtual_state_block_target_labels, 136, 68, 68);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, has_virtual_state_block, 144, 72, 72);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, add_virtual_state_block, 152, 76, 76);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, remove_virtual_state_block, 160, 80, 80);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, get_measurement_processor_labels, 168, 84, 84);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, has_processor, 176, 88, 88);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, add_measurement_processor, 184, 92, 92);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, remove_measurement_processor, 192, 96, 96);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, propagate, 200, 100, 100);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, update, 208, 104, 104);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, peek_ahead, 216, 108, 108);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, generate_x_and_p, 224, 112, 112);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, give_state_block_aux_data, 232, 116, 116);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, give_measurement_processor_aux_data, 240, 120, 120);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, give_virtual_state_block_aux_data, 248, 124, 124);
PNTOS_CHECK_OFFSET(PntosStandardFusionEngine, clone, 256, 128, 128);
PNTOS_CHECK_SIZE(PntosFusionPlugin, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosFusionPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosFusionPlugin, is_fusion_type_supported, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosFusionPlugin, new_fusion_engine, 48, 24, 24);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
