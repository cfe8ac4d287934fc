/* C0083 PntosOrchestrationPlugin.get_filter_description_list */
/* Returns names that are not UTF-8. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static char *names[] = {BEST, "H\xf6he"};

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
