/* C0020 PntosCommonPlugin.init_plugin */
/* not sanitized: reading from NULL is undefined, and stops there */
/* Trusts that there is always a place for its resources. */
#include "rogue.h"

static char first;

static void init_with_resources(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    first = plugin_resources_location[0];
}

static void misbehave(void)
{
    plugin.init_plugin = init_with_resources;
}

ROGUE
