/*
 * Platform integration plugins: what is particular to one vehicle.
 *
 * Made from api-spec/pntos/plugins/platform_integration.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_PLATFORM_INTEGRATION_H
#define PNTOS_PLUGINS_PLATFORM_INTEGRATION_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * A plugin that holds what only this platform needs: its outputs, its modes, its reactions to
 * commands.
 *
 * The controller stays general: it initialises plugins, routes messages, and then calls this
 * plugin.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct PntosPlatformIntegrationPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /**
     * Runs the platform's part of the system; returns when it is done.
     *
     * `plugins` holds only plugins that the controller has initialised, and the other two arguments
     * are those that the controller itself was given, one location for each plugin that is left.
     * Calls to these plugins are kept from meeting the controller's own.
     *
     * References: the callee gets one on `plugins`.
     */
    void (*take_control)(struct PntosPlatformIntegrationPlugin* self,
                         PntosPluginArray* plugins,
                         char* PNTOS_NULLABLE* PNTOS_NULLABLE plugin_resources_locations,
                         char* PNTOS_NULLABLE initial_config);
} PntosPlatformIntegrationPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosPlatformIntegrationPlugin, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosPlatformIntegrationPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosPlatformIntegrationPlugin, take_control, 40, 20, 20);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
