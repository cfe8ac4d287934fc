/* C0010 PntosCommonPlugin.identifier */
/* The name tells how far the plugin is. */
#include "rogue.h"

static void init_and_rename(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    self->identifier = "rogue-running";
}

static void misbehave(void)
{
    plugin.init_plugin = init_and_rename;
}

ROGUE
