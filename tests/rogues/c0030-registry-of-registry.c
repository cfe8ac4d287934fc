/* C0030 PntosRegistry.has_group */
/* A registry that looks for its own configuration in the registry. */
#define ROGUE_REGISTRY
#include "rogue.h"

static void init_from_registry(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    given->registry->has_group(given->registry, "rogue");
}

static void misbehave(void)
{
    plugin.common.init_plugin = init_from_registry;
}

ROGUE
