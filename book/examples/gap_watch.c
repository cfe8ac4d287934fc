/* An orchestration plugin that warns when a source falls silent: the book's second chapter again, in C89. */

/* ANCHOR: object */
#include <pntos/loader.h>
#include <pntos/plugins/orchestration.h>

#include <stdlib.h>
#include <string.h>

#define MOST_SOURCES 32

typedef struct Source {
    char *name;
    int64_t last_seen; /* nanoseconds */
} Source;

typedef struct GapWatch {
    PntosOrchestrationPlugin plugin; /* first: a pointer to the plugin is a pointer to this struct */
    PntosManagedMemory memory;
    size_t references;
    PntosMediator *mediator;
    double longest_gap; /* seconds */
    Source sources[MOST_SOURCES];
    size_t num_sources;
} GapWatch;
/* ANCHOR_END: object */

/* ANCHOR: life */
static void forget_everything(GapWatch *self)
{
    while (self->num_sources > 0) {
        free(self->sources[--self->num_sources].name);
    }
    if (self->mediator != NULL) {
        self->mediator->memory->dec_ref(self->mediator);
        self->mediator = NULL;
    }
}

static void init_plugin(PntosCommonPlugin *plugin, char *plugin_resources_location, PntosMediator *mediator)
{
    GapWatch *self = (GapWatch *)plugin;
    PntosKeyValueStore *group = mediator->registry->batch_start(mediator->registry, "gap-watch");

    (void)plugin_resources_location;
    self->mediator = mediator; /* given to us: released in shutdown_plugin */
    if (group->has_key(group, "longest_gap")) {
        self->longest_gap = group->get_double(group, "longest_gap");
    }
    group->batch_end(group);
    group->memory->dec_ref(group); /* returned to us, so ours to release */
}

static void shutdown_plugin(PntosCommonPlugin *plugin)
{
    forget_everything((GapWatch *)plugin);
}
/* ANCHOR_END: life */

/* ANCHOR: watch */
/* The source of that name; a new one last seen at `now` if there is none yet; NULL if there is no room. */
static Source *find(GapWatch *self, const char *name, int64_t now)
{
    Source *source;
    size_t i;

    for (i = 0; i < self->num_sources; i++) {
        if (strcmp(self->sources[i].name, name) == 0) {
            return &self->sources[i];
        }
    }
    if (self->num_sources == MOST_SOURCES) {
        return NULL;
    }
    source = &self->sources[self->num_sources];
    source->name = malloc(strlen(name) + 1);
    if (source->name == NULL) {
        return NULL;
    }
    strcpy(source->name, name);
    source->last_seen = now;
    self->num_sources++;
    return source;
}
/* ANCHOR_END: watch */

/* ANCHOR: process */
static void process_pntos_message(PntosOrchestrationPlugin *plugin, PntosMessage *message, bool sequenced)
{
    GapWatch *self = (GapWatch *)plugin;

    (void)sequenced;
    if (message->wrapped_message->message_type == ASPN_MEASUREMENT_POSITION) {
        const Aspn23MeasurementPosition *fix = (Aspn23MeasurementPosition *)message->wrapped_message;
        int64_t now = fix->time_of_validity.elapsed_nsec;
        Source *source = find(self, message->source_identifier, now);

        if (source != NULL) {
            double gap = (double)(now - source->last_seen) / 1e9;
            source->last_seen = now;
            if (gap > self->longest_gap) {
                self->mediator->log_message_fmt(self->mediator, PNTOS_LOG_LEVEL_WARN, "%s was silent for %.3f s",
                                                message->source_identifier, gap);
            }
        }
    }
    message->memory->dec_ref(message); /* given to us, and we keep nothing of it */
}
/* ANCHOR_END: process */

static void init_orchestration_plugin(PntosOrchestrationPlugin *plugin,
                                      PntosPluginArray *plugins,
                                      PntosMessageStreamConfig stream_config)
{
    GapWatch *self = (GapWatch *)plugin;

    /* Silence is only silence if messages come in the order of their time. */
    stream_config.sequenced_stream_add(self->mediator, (PntosMessageType)ASPN_MEASUREMENT_POSITION, NULL);
    if (plugins != NULL) {
        plugins->memory->dec_ref(plugins);
    }
}

/* ANCHOR: nothing */
static void keep(void *object)
{
    (void)object;
}

/* A list without elements that is never freed: NULL is not allowed here, an empty array is. */
static PntosStringArray *get_filter_description_list(PntosOrchestrationPlugin *plugin)
{
    static PntosManagedMemory memory = {keep, keep, NULL};
    static PntosStringArray none = {&memory, NULL, 0};

    (void)plugin;
    return &none;
}

static PntosMessageArray *request_solutions(PntosOrchestrationPlugin *plugin,
                                            AspnTypeTimestamp *solution_times,
                                            size_t num_solution_times,
                                            char *filter_description)
{
    (void)plugin;
    (void)solution_times;
    (void)num_solution_times;
    (void)filter_description;
    return NULL; /* no solution of any name: NULL is allowed here */
}
/* ANCHOR_END: nothing */

/* ANCHOR: counting */
static void inc_ref(void *object)
{
    ((GapWatch *)object)->references++;
}

static void dec_ref(void *object)
{
    GapWatch *self = object;
    if (--self->references == 0) {
        forget_everything(self);
        free(self);
    }
}

static size_t num_refs(void *object)
{
    return ((GapWatch *)object)->references;
}
/* ANCHOR_END: counting */

/* ANCHOR: load */
typedef struct Plugins {
    PntosPluginArray array;
    PntosManagedMemory memory;
    size_t references;
    PntosCommonPlugin *plugins[1];
} Plugins;

static void array_inc_ref(void *object)
{
    ((Plugins *)object)->references++;
}

static void array_dec_ref(void *object)
{
    Plugins *self = object;
    if (--self->references == 0) {
        dec_ref(self->plugins[0]);
        free(self);
    }
}

static PntosPluginArray *load(void)
{
    GapWatch *plugin = calloc(1, sizeof *plugin);
    Plugins *list = calloc(1, sizeof *list);

    if (plugin == NULL || list == NULL) {
        free(plugin);
        free(list);
        return NULL;
    }
    plugin->memory.inc_ref = inc_ref;
    plugin->memory.dec_ref = dec_ref;
    plugin->memory.num_refs = num_refs;
    plugin->references = 1;
    plugin->longest_gap = 1.0;
    plugin->plugin.common.memory = &plugin->memory;
    plugin->plugin.common.init_plugin = init_plugin;
    plugin->plugin.common.shutdown_plugin = shutdown_plugin;
    plugin->plugin.common.plugin_type = PNTOS_ORCHESTRATION_PLUGIN;
    plugin->plugin.common.identifier = "gap-watch";
    plugin->plugin.init_orchestration_plugin = init_orchestration_plugin;
    plugin->plugin.process_pntos_message = process_pntos_message;
    plugin->plugin.get_filter_description_list = get_filter_description_list;
    plugin->plugin.request_solutions = request_solutions;

    list->memory.inc_ref = array_inc_ref;
    list->memory.dec_ref = array_dec_ref;
    list->references = 1;
    list->plugins[0] = &plugin->plugin.common;
    list->array.memory = &list->memory;
    list->array.plugins = list->plugins;
    list->array.num_plugins = 1;
    return &list->array;
}

PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load};
/* ANCHOR_END: load */
