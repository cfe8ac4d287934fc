/* C0040 PntosControllerPlugin.take_control */
/* Runs the system to its end and forgets to give the plugins back. */
#define ROGUE_CONTROLLER
#include "rogue.h"

static void control_and_keep(Table *self, PntosPluginArray *given, char **plugin_resources_locations, char *initial_config)
{
    (void)self;
    (void)given;
    (void)plugin_resources_locations;
    (void)initial_config;
}

static void misbehave(void)
{
    plugin.take_control = control_and_keep;
}

ROGUE
