/* C0075 PntosOrchestrationPlugin.get_filter_description_list */
/* Returns a list of three names at NULL. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static PntosStringArray *list(PntosOrchestrationPlugin *self)
{
    (void)self;
    return strings(NULL, 3);
}

static void misbehave(void)
{
    plugin.get_filter_description_list = list;
}

ROGUE
