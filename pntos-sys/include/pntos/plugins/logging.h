/*
 * Logging plugins: where log lines go.
 *
 * Made from api-spec/pntos/plugins/logging.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_LOGGING_H
#define PNTOS_PLUGINS_LOGGING_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>
#include <stdarg.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * A plugin that takes the log lines of the whole system to a console, a file, a network, or
 * anywhere else.
 *
 * It may be called from any thread in which a plugin logs, if the controller does not keep those
 * calls apart.
 */
typedef struct PntosLoggingPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /**
     * Takes one finished line of text.
     *
     * `source_plugin_type` and `source_plugin_identifier` name the plugin that logged; `level` says
     * how serious it is. `message` is text without a line break at its end.
     */
    void (*log)(struct PntosLoggingPlugin* self,
                PntosPluginTypes source_plugin_type,
                char* source_plugin_identifier,
                PntosLoggingLevel level,
                char* message);
    /**
     * Takes one line as a `printf` format and its arguments; otherwise like `log`.
     *
     * The caller keeps `args` and ends it after the call; the function may step through it once.
     */
    void (*log_fmt)(struct PntosLoggingPlugin* self,
                    PntosPluginTypes source_plugin_type,
                    char* source_plugin_identifier,
                    PntosLoggingLevel level,
                    char* fmt,
                    va_list args);
} PntosLoggingPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosLoggingPlugin, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosLoggingPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosLoggingPlugin, log, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosLoggingPlugin, log_fmt, 48, 24, 24);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
