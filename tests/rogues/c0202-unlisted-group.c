/* C0202 PntosRegistry.get_group_array */
/* Has groups, and lists none. */
#define ROGUE_REGISTRY
#include "rogue.h"

static PntosStringArray *no_groups(PntosRegistry *self)
{
    (void)self;
    return NULL;
}

static PntosRegistry *new_silent_registry(PntosRegistryPlugin *self, char *initial_config)
{
    PntosRegistry *made = new_registry(self, initial_config);
    made->get_group_array = no_groups;
    return made;
}

static void misbehave(void)
{
    plugin.new_registry = new_silent_registry;
}

ROGUE
