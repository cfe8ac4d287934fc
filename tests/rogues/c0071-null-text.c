/* C0071 PntosOrchestrationPlugin.get_filter_description_list */
/* Returns a list with a name that is not there. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static char *names[] = {BEST, NULL};

static PntosStringArray *list(PntosOrchestrationPlugin *self)
{
    (void)self;
    return strings(names, 2);
}

static void misbehave(void)
{
    plugin.get_filter_description_list = list;
}

ROGUE
