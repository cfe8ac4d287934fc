/* C0022 PntosCommonPlugin.init_plugin */
/* Takes the whole system down because its configuration is not there. */
#include "rogue.h"

static void init_or_exit(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    exit(EXIT_FAILURE);
}

static void misbehave(void)
{
    plugin.init_plugin = init_or_exit;
}

ROGUE
