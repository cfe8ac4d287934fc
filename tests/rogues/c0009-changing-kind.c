/* C0009 PntosCommonPlugin.plugin_type */
/* Becomes something else once it has been loaded. */
#include "rogue.h"

static void init_and_change(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    self->plugin_type = PNTOS_UI_PLUGIN;
}

static void misbehave(void)
{
    plugin.init_plugin = init_and_change;
}

ROGUE
