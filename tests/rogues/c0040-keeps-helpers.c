/* C0040 PntosOrchestrationPlugin.init_orchestration_plugin */
/* Has no use for the plugins it is given, and forgets to release them. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static void init(PntosOrchestrationPlugin *self, PntosPluginArray *given, PntosMessageStreamConfig streams)
{
    (void)self;
    (void)given;
    streams.immediate_stream_all(mediator, true);
}

static void misbehave(void)
{
    plugin.init_orchestration_plugin = init;
}

ROGUE
