/* An orchestration that does as little with a message as it may: counts it and releases it. */

#include <pntos/loader.h>
#include <pntos/plugins/orchestration.h>

#include <stddef.h>

/* Exported beside the plugin, so that the bare call and the call through the mediator end in the same function. */
void sink_process(PntosOrchestrationPlugin *self, PntosMessage *message, bool sequenced);
extern int64_t sink_received;

int64_t sink_received;

void sink_process(PntosOrchestrationPlugin *self, PntosMessage *message, bool sequenced)
{
    (void)self;
    (void)sequenced;
    sink_received++;
    message->memory->dec_ref(message);
}

/* What a transport in C would do, and the same without a system in between. Both take a reference for each message. */
void sink_send(PntosMessage *message, unsigned long count);
void sink_send_bare(PntosMessage *message, unsigned long count);

static PntosMediator *mediator;

void sink_send(PntosMessage *message, unsigned long count)
{
    for (; count > 0; count--) {
        message->memory->inc_ref(message);
        mediator->process_pntos_message(mediator, message);
    }
}

void sink_send_bare(PntosMessage *message, unsigned long count)
{
    void (*volatile process)(PntosOrchestrationPlugin *, PntosMessage *, bool) = sink_process;
    for (; count > 0; count--) {
        message->memory->inc_ref(message);
        process(NULL, message, 0);
    }
}

static void keep(void *object)
{
    (void)object;
}

/* Everything here is static: nothing is counted, and nothing is ever freed. */
static PntosManagedMemory memory = {keep, keep, NULL};

static void init_plugin(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    (void)self;
    (void)plugin_resources_location;
    mediator = given;
}

static void shutdown_plugin(PntosCommonPlugin *self)
{
    (void)self;
    if (mediator != NULL) {
        mediator->memory->dec_ref(mediator);
        mediator = NULL;
    }
}

static void init_orchestration_plugin(PntosOrchestrationPlugin *self,
                                      PntosPluginArray *plugins,
                                      PntosMessageStreamConfig stream_config)
{
    (void)self;
    (void)stream_config;
    if (plugins != NULL) {
        plugins->memory->dec_ref(plugins);
    }
}

static PntosStringArray *get_filter_description_list(PntosOrchestrationPlugin *self)
{
    static PntosStringArray none = {&memory, NULL, 0};
    (void)self;
    return &none;
}

static PntosMessageArray *request_solutions(PntosOrchestrationPlugin *self,
                                            AspnTypeTimestamp *solution_times,
                                            size_t num_solution_times,
                                            char *filter_description)
{
    (void)self;
    (void)solution_times;
    (void)num_solution_times;
    (void)filter_description;
    return NULL;
}

static PntosPluginArray *load(void)
{
    static PntosOrchestrationPlugin sink = {
        {&memory, init_plugin, shutdown_plugin, PNTOS_ORCHESTRATION_PLUGIN, "sink"},
        init_orchestration_plugin,
        sink_process,
        get_filter_description_list,
        request_solutions,
    };
    static PntosCommonPlugin *plugins[1] = {&sink.common};
    static PntosPluginArray array = {&memory, plugins, 1};
    return &array;
}

PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load};
