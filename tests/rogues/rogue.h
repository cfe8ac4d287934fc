/*
 * A correct plugin, so that each file beside this one shows nothing but its fault.
 *
 * A rogue begins with a comment that names what the checker has to find, and nothing else:
 *
 *     C0007 PntosTransportPlugin.stop_listening
 *
 * One whose fault is itself an error for a sanitizer of the compiler says so in a second comment, `not sanitized: why`; all
 * others are clean, which a test proves.
 *
 * It says which kind of plugin it is with `#define ROGUE_TRANSPORT` or the like, includes this file, puts its fault into
 * `misbehave`, which is called when everything else is in place, and ends with ROGUE.
 */
#ifndef ROGUE_H
#define ROGUE_H

#include <pntos.h>

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* Reference counting for everything that is made here. */
typedef struct Counter {
    PntosManagedMemory memory;
    size_t references;
    void (*destroy)(void *object);
} Counter;

static Counter *counter_of(void *object)
{
    return (Counter *)*(PntosManagedMemory **)object;
}

static void inc_ref(void *object)
{
    __atomic_add_fetch(&counter_of(object)->references, 1, __ATOMIC_SEQ_CST);
}

static void dec_ref(void *object)
{
    Counter *counter = counter_of(object);
    if (__atomic_sub_fetch(&counter->references, 1, __ATOMIC_SEQ_CST) == 0 && counter->destroy != NULL) {
        counter->destroy(object);
    }
}

static size_t num_refs(void *object)
{
    return __atomic_load_n(&counter_of(object)->references, __ATOMIC_SEQ_CST);
}

/* The value of the member `memory` of an object with one reference; `destroy` may be NULL for what is never freed. */
static PntosManagedMemory *counted(Counter *counter, void (*destroy)(void *object))
{
    counter->memory.inc_ref = inc_ref;
    counter->memory.dec_ref = dec_ref;
    counter->memory.num_refs = num_refs;
    counter->references = 1;
    counter->destroy = destroy;
    return &counter->memory;
}

/* Gives back a reference to any counted object; NULL is nothing. */
static void release(void *object)
{
    if (object != NULL) {
        (*(PntosManagedMemory **)object)->dec_ref(object);
    }
}

/* An array of strings with one reference, which points to what the caller keeps. */
typedef struct Strings {
    PntosStringArray array;
    Counter counter;
} Strings;

__attribute__((unused)) static PntosStringArray *strings(char **texts, size_t count)
{
    Strings *made = malloc(sizeof *made);
    made->array.memory = counted(&made->counter, free);
    made->array.data = texts;
    made->array.num_strings = count;
    return &made->array;
}

/* A position message with one reference. */
typedef struct Position {
    PntosMessage message;
    Counter counter;
    Aspn23MeasurementPosition position;
    double covariance[9];
} Position;

__attribute__((unused)) static PntosMessage *position_message(char *source)
{
    Position *made = calloc(1, sizeof *made);
    made->position.header.message_type = ASPN_MEASUREMENT_POSITION;
    made->position.reference_frame = ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC;
    made->position.term1 = 0.8;
    made->position.term2 = 0.2;
    made->position.term3 = 500.0;
    made->position.num_meas = 3;
    made->position.covariance = made->covariance;
    made->covariance[0] = made->covariance[4] = made->covariance[8] = 1.0;
    made->message.memory = counted(&made->counter, free);
    made->message.wrapped_message = &made->position.header;
    made->message.source_identifier = source;
    return &made->message;
}

/* The plugin's way to the system, from init_plugin to shutdown_plugin. */
static PntosMediator *mediator;

static void init_plugin(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    (void)self;
    (void)plugin_resources_location;
    mediator = given;
}

static void shutdown_plugin(PntosCommonPlugin *self)
{
    (void)self;
    release(mediator);
    mediator = NULL;
}

#if defined(ROGUE_TRANSPORT)
#include "kind/transport.h"
#elif defined(ROGUE_ORCHESTRATION)
#include "kind/orchestration.h"
#elif defined(ROGUE_LOGGING)
#include "kind/logging.h"
#elif defined(ROGUE_FUSION)
#include "kind/fusion.h"
#elif defined(ROGUE_UI)
#include "kind/ui.h"
#elif defined(ROGUE_REGISTRY)
#include "kind/registry.h"
#elif defined(ROGUE_FUSION_STRATEGY)
#include "kind/fusion_strategy.h"
#elif defined(ROGUE_STATE_MODELING)
#include "kind/state_modeling.h"
#elif defined(ROGUE_INERTIAL)
#include "kind/inertial.h"
#elif defined(ROGUE_INITIALIZATION)
#include "kind/initialization.h"
#elif defined(ROGUE_PREPROCESSOR)
#include "kind/preprocessor.h"
#elif defined(ROGUE_CONTROLLER)
#include "kind/controller.h"
#elif defined(ROGUE_PLATFORM_INTEGRATION)
#include "kind/platform_integration.h"
#else
typedef PntosCommonPlugin Table;
#define ROGUE_TYPE PNTOS_UTILITY_PLUGIN
#define COMMON(table) (table)
static void fill(Table *table)
{
    (void)table;
}
#endif

/* The library: two places for plugins, one of them used. */
static Table plugin;
static Counter plugin_counter;
static PntosCommonPlugin *plugins[2];
static PntosPluginArray array;
static Counter array_counter;

static void misbehave(void);

static PntosPluginArray *load(void)
{
    PntosCommonPlugin *common = COMMON(&plugin);
    common->memory = counted(&plugin_counter, NULL);
    common->init_plugin = init_plugin;
    common->shutdown_plugin = shutdown_plugin;
    common->plugin_type = ROGUE_TYPE;
    common->identifier = "rogue";
    fill(&plugin);
    plugins[0] = common;
    array.memory = counted(&array_counter, NULL);
    array.plugins = plugins;
    array.num_plugins = 1;
    misbehave();
    return &array;
}

#define ROGUE \
    PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load};

#endif
