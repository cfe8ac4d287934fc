/* C0070 PntosOrchestrationPlugin.get_filter_description_list */
/* Returns NULL for a list without elements. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static PntosStringArray *list(PntosOrchestrationPlugin *self)
{
    (void)self;
    return NULL;
}

static void misbehave(void)
{
    plugin.get_filter_description_list = list;
}

ROGUE
