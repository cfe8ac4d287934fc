/*
 * The controller: who runs all other plugins.
 *
 * Made from api-spec/pntos/plugins/controller.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_CONTROLLER_H
#define PNTOS_PLUGINS_CONTROLLER_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * A plugin that is given all others and runs the system with them.
 *
 * It decides which plugins are used, in which threads or processes they live, and how calls and
 * messages travel between them. It calls `init_plugin` of each plugin it uses before any other
 * function of it, and hands each a mediator through which the plugin reaches the rest of the
 * system. It loads nothing by itself. When a platform integration plugin is among the plugins, the
 * controller sets everything up and then hands control on to it; it still keeps the calls of that
 * plugin and its own from meeting in one plugin.
 */
typedef struct PntosControllerPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /**
     * Runs the system; returns when it has shut down.
     *
     * `plugins` may include the controller itself, which it leaves alone.
     * `plugin_resources_locations` is NULL, or holds for each plugin the text for `init_plugin`,
     * itself NULL where there is none. `initial_config` is NULL or what the registry plugin is to
     * start from: a path, a URI, or the configuration itself, as the two agree.
     *
     * References: the callee gets one on `plugins`.
     */
    void (*take_control)(struct PntosControllerPlugin* self,
                         PntosPluginArray* plugins,
                         char* PNTOS_NULLABLE* PNTOS_NULLABLE plugin_resources_locations,
                         char* PNTOS_NULLABLE initial_config);
} PntosControllerPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosControllerPlugin, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosControllerPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosControllerPlugin, take_control, 40, 20, 20);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
