/*
 * Orchestration plugins: who turns messages into solutions.
 *
 * Made from api-spec/pntos/plugins/orchestration.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_ORCHESTRATION_H
#define PNTOS_PLUGINS_ORCHESTRATION_H

#include <pntos/annotations.h>
#include <pntos/aspn.h>
#include <pntos/plugins/common.h>
#include <pntos/stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * How an orchestration plugin asks for its messages: in the order of their time stamps, or at once.
 *
 * Order costs delay: the controller holds messages back for a while so that late ones can take
 * their place. What a message that is asked for in both ways means is the controller's choice, as
 * is the order without any request; the reference controller delivers each message once, in the way
 * that was asked for last. Passed by value to `init_orchestration_plugin` and used during that
 * call; `self` is the plugin's mediator.
 */
typedef struct PntosMessageStreamConfig {
    /**
     * Asks for messages of a type in the order of their time stamps. With a `source_identifier`,
     * only those of that source; with NULL, those of all sources.
     */
    void (*sequenced_stream_add)(PntosMediator* self,
                                 PntosMessageType type,
                                 char* PNTOS_NULLABLE source_identifier);
    /**
     * Takes a request of `sequenced_stream_add` back, or makes an exception from
     * `sequenced_stream_all`.
     */
    void (*sequenced_stream_remove)(PntosMediator* self,
                                    PntosMessageType type,
                                    char* PNTOS_NULLABLE source_identifier);
    /** Asks for every message in the order of the time stamps, or with `false` takes that back. */
    void (*sequenced_stream_all)(PntosMediator* self, bool enable);
    /**
     * Asks for messages of a type as soon as they arrive. With a `source_identifier`, only those of
     * that source; with NULL, those of all sources.
     */
    void (*immediate_stream_add)(PntosMediator* self,
                                 PntosMessageType type,
                                 char* PNTOS_NULLABLE source_identifier);
    /**
     * Takes a request of `immediate_stream_add` back, or makes an exception from
     * `immediate_stream_all`.
     */
    void (*immediate_stream_remove)(PntosMediator* self,
                                    PntosMessageType type,
                                    char* PNTOS_NULLABLE source_identifier);
    /** Asks for every message as soon as it arrives, or with `false` takes that back. */
    void (*immediate_stream_all)(PntosMediator* self, bool enable);
} PntosMessageStreamConfig;

/**
 * A plugin that fuses what the sensors say into solutions, alone or with fusion, inertial and state
 * modeling plugins.
 */
typedef struct PntosOrchestrationPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /**
     * Called once, after `init_plugin` and before any other function of this table.
     *
     * `plugins` holds the plugins it may use for its work, initialised already, or is NULL if there
     * are none. `stream_config` says how to ask for messages, and is used before this call returns.
     *
     * References: the callee gets one on `plugins`.
     */
    void (*init_orchestration_plugin)(struct PntosOrchestrationPlugin* self,
                                      PntosPluginArray* PNTOS_NULLABLE plugins,
                                      PntosMessageStreamConfig stream_config);
    /**
     * Takes a message that came from outside. `sequenced` tells which of the two streams it came
     * by.
     *
     * References: the callee gets one on `message`.
     */
    void (*process_pntos_message)(struct PntosOrchestrationPlugin* self,
                                  PntosMessage* message,
                                  bool sequenced);
    /**
     * The names of the solutions it can give, for `request_solutions`.
     *
     * By convention a name is in upper snake case. It contains `BEST` for the primary solution, or
     * `DEAD_RECKONING` for one whose changes over time are trustworthy while the whole may drift.
     * It ends with the name of the message type of the solution and `_ESTIMATE`, as in
     * `BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE`. Users look for these parts in a
     * name.
     *
     * References: the caller gets one on the result.
     */
    PntosStringArray* (*get_filter_description_list)(struct PntosOrchestrationPlugin* self);
    /**
     * Gives a solution for each of the times, in the order of the times.
     *
     * `filter_description` is one of the names above, or NULL for the best there is. The result has
     * one element for each time, NULL where there is no solution for that time. NULL in place of
     * the whole result says that there is no solution of that name.
     *
     * References: the caller gets one on the result.
     */
    PntosMessageArray* PNTOS_NULLABLE (*request_solutions)(struct PntosOrchestrationPlugin* self,
                                                           AspnTypeTimestamp* solution_times,
                                                           size_t num_solution_times,
                                                           char* PNTOS_NULLABLE filter_description);
} PntosOrchestrationPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosMessageStreamConfig, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosMessageStreamConfig, sequenced_stream_add, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosMessageStreamConfig, sequenced_stream_remove, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosMessageStreamConfig, sequenced_stream_all, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosMessageStreamConfig, immediate_stream_add, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosMessageStreamConfig, immediate_stream_remove, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosMessageStreamConfig, immediate_stream_all, 40, 20, 20);
PNTOS_CHECK_SIZE(PntosOrchestrationPlugin, 72, 36, 36);
PNTOS_CHECK_OFFSET(PntosOrchestrationPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosOrchestrationPlugin, init_orchestration_plugin, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosOrchestrationPlugin, process_pntos_message, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosOrchestrationPlugin, get_filter_description_list, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosOrchestrationPlugin, request_solutions, 64, 32, 32);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
