/*
 * How a loader finds the plugins in a library.
 *
 * A plugin library exports one data object named `PNTOS_PLUGIN_MAGIC_SYMBOL`, of type
 * `PntosPluginsDescription`. A loader reads the two versions before it looks at anything else: they
 * say how to read the rest.
 *
 * Made from api-spec/pntos/loader.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_LOADER_H
#define PNTOS_LOADER_H

#include <pntos/annotations.h>
#include <pntos/stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

struct PntosPluginArray;

/** Version of this header. It changes when `PntosPluginsDescription` changes. */
#define PNTOS_LOADER_API_VERSION 2

/** Turns a word into a string literal without expanding it. */
#define PNTOS_STR_EXPAND(tok) #tok

/**
 * Name of the object that a plugin library exports, as text for `dlsym`. A static build has no such
 * symbol: its descriptions are listed by hand.
 */
#ifndef PNTOS_STATIC_BUILD
#  define PNTOS_PLUGIN_MAGIC_SYMBOL_STR "PNTOS_PLUGIN_MAGIC_SYMBOL"
#endif

/**
 * What a plugin library, or a statically linked set of plugins, says about itself.
 *
 * Not counted: it is a constant of the library and lives as long as the library is loaded.
 */
typedef struct PntosPluginsDescription {
    /**
     * The `PNTOS_LOADER_API_VERSION` that the library was compiled with. If it differs from the
     * loader's own, nothing else in this struct may be read.
     */
    uint32_t loader_api_version;
    /**
     * The `PNTOS_PLUGIN_API_VERSION` that the plugins were compiled with. If it differs from the
     * loader's own, the plugins may not be called.
     */
    uint32_t plugin_api_version;
    /**
     * Makes the plugins and returns them, nested in the array. Called once for each library. The
     * `plugin_type` of each element says which table it really is.
     *
     * References: the caller gets one on the result.
     */
    struct PntosPluginArray* (*plugins_loader)(void);
} PntosPluginsDescription;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosPluginsDescription, 16, 12, 12);
PNTOS_CHECK_OFFSET(PntosPluginsDescription, loader_api_version, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosPluginsDescription, plugin_api_version, 4, 4, 4);
PNTOS_CHECK_OFFSET(PntosPluginsDescription, plugins_loader, 8, 8, 8);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
