/* C0071 PntosOrchestrationPlugin.get_filter_description_list */
/* Returns a list that cannot be released. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static PntosStringArray constant;

static PntosStringArray *list(PntosOrchestrationPlugin *self)
{
    (void)self;
    constant.data = filters;
    constant.num_strings = 1;
    return &constant;
}

static void misbehave(void)
{
    plugin.get_filter_description_list = list;
}

ROGUE
