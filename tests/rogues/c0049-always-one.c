/* C0049 PntosOrchestrationPlugin.get_filter_description_list */
/* Returns a list that says to have one reference, however many there are. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static PntosManagedMemory forever;
static PntosStringArray constant;

static void nothing(void *object)
{
    (void)object;
}

static size_t one(void *object)
{
    (void)object;
    return 1;
}

static PntosStringArray *list(PntosOrchestrationPlugin *self)
{
    (void)self;
    forever.inc_ref = nothing;
    forever.dec_ref = nothing;
    forever.num_refs = one;
    constant.memory = &forever;
    constant.data = filters;
    constant.num_strings = 1;
    return &constant;
}

static void misbehave(void)
{
    plugin.get_filter_description_list = list;
}

ROGUE
