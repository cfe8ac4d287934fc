/* C0026 */
/* A greeting on standard output. */
#include "rogue.h"

#include <stdio.h>

static void init_and_greet(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    printf("rogue is ready\n");
}

static void misbehave(void)
{
    plugin.init_plugin = init_and_greet;
}

ROGUE
