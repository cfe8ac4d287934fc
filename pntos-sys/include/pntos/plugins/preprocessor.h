/*
 * Preprocessor plugins: correct, convert or drop messages before anybody else gets them.
 *
 * Made from api-spec/pntos/plugins/preprocessor.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_PREPROCESSOR_H
#define PNTOS_PLUGINS_PREPROCESSOR_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * One step on the way of messages from a transport to the rest of the system, such as a change of
 * axes or time, a test for outliers, or a lower rate.
 *
 * A controller or an orchestration puts several of them in a row. The order of the messages that it
 * makes is theirs.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosPreprocessor {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Takes one message and gives those that are to be passed on, usually one.
     *
     * It may give the message itself, changed ones, several, or those it kept back before; no
     * element is NULL. NULL in place of the array says that nothing is to be passed on for now. A
     * message that it is not meant for is passed on as it is.
     *
     * References: the callee gets one on `message`, the caller gets one on the result.
     */
    PntosMessageArray* PNTOS_NULLABLE (*process_pntos_message)(struct PntosPreprocessor* self,
                                                               PntosMessage* message);
} PntosPreprocessor;

/**
 * A plugin that makes preprocessors of any number of kinds.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosPreprocessorPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /** Number of kinds of preprocessor. Does not change. */
    size_t num_preprocessors;
    /** A name for each kind of preprocessor. They do not change and live as long as the plugin. */
    char** preprocessor_identifiers;
    /**
     * Makes a preprocessor.
     *
     * `preprocessor_index` is an index into `preprocessor_identifiers` and says which kind.
     * `config_group` is the group of the registry that holds its settings; NULL for a kind that
     * needs none. NULL if the index is not below `num_preprocessors`, or if the settings are of no
     * use.
     *
     * References: the caller gets one on the result.
     */
    PntosPreprocessor* PNTOS_NULLABLE (*new_preprocessor)(struct PntosPreprocessorPlugin* self,
                                                          size_t preprocessor_index,
                                                          char* PNTOS_NULLABLE config_group);
} PntosPreprocessorPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosPreprocessor, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosPreprocessor, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosPreprocessor, process_pntos_message, 8, 4, 4);
PNTOS_CHECK_SIZE(PntosPreprocessorPlugin, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosPreprocessorPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosPreprocessorPlugin, num_preprocessors, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosPreprocessorPlugin, preprocessor_identifiers, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosPreprocessorPlugin, new_preprocessor, 56, 28, 28);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
