/* C0027 */
/* Ctrl-C means what this plugin wants. */
#include "rogue.h"

#include <signal.h>

static void ignore(int number)
{
    (void)number;
}

static void init_with_handler(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    signal(SIGINT, ignore);
}

static void misbehave(void)
{
    plugin.init_plugin = init_with_handler;
}

ROGUE
