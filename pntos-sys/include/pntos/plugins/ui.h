/*
 * User interface plugins: a window into a running system.
 *
 * Made from api-spec/pntos/plugins/ui.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_UI_H
#define PNTOS_PLUGINS_UI_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>
#include <pntos/stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * A plugin that shows the state of the system to a developer and lets them change it.
 *
 * It has nothing else to implement: it learns and changes everything through its mediator and the
 * registry. A display that a platform depends on is the business of a platform integration plugin.
 */
typedef struct PntosUiPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /**
     * Whether the interface must run on the main thread of the process, as many window systems
     * demand. At most one plugin of a system can have it.
     */
    bool (*requires_main_thread)(struct PntosUiPlugin* self);
    /**
     * Runs the interface on the main thread; returns when it is closed or the plugin is shut down.
     * Called only if `requires_main_thread` said so.
     */
    void (*run_main_thread)(struct PntosUiPlugin* self);
} PntosUiPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosUiPlugin, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosUiPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosUiPlugin, requires_main_thread, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosUiPlugin, run_main_thread, 48, 24, 24);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
