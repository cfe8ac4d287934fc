/* C0045 PntosCommonPlugin.shutdown_plugin */
/* Looks once more at its resources when it is shut down, where they were when it took control. */
#define ROGUE_PLATFORM_INTEGRATION
#include "rogue.h"

static char **locations;
static volatile char first;

static void control_and_remember(Table *self, PntosPluginArray *given, char **plugin_resources_locations,
    char *initial_config)
{
    locations = plugin_resources_locations;
    take_control(self, given, plugin_resources_locations, initial_config);
}

static void look_and_shut_down(PntosCommonPlugin *self)
{
    if (locations != NULL) {
        first = **locations;
    }
    shutdown_plugin(self);
}

static void misbehave(void)
{
    plugin.take_control = control_and_remember;
    plugin.common.shutdown_plugin = look_and_shut_down;
}

ROGUE
