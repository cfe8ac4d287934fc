/*
 * Registry plugins: where configuration and shared values are kept.
 *
 * Made from api-spec/pntos/plugins/registry.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_REGISTRY_H
#define PNTOS_PLUGINS_REGISTRY_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/** A plugin that makes the registry of a system. */
typedef struct PntosRegistryPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /**
     * Makes a registry.
     *
     * `initial_config` is what it starts from: a path, a URI, or the configuration itself, in a
     * form that the plugin defines; NULL leaves the choice to the plugin. Stores of different
     * groups of one registry may be used at the same time from different threads.
     *
     * References: the caller gets one on the result.
     */
    PntosRegistry* (*new_registry)(struct PntosRegistryPlugin* self,
                                   char* PNTOS_NULLABLE initial_config);
} PntosRegistryPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosRegistryPlugin, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosRegistryPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosRegistryPlugin, new_registry, 40, 20, 20);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
