/* C0027 */
/* Goes where its files are, and takes everybody along. */
#include "rogue.h"

#include <unistd.h>

static int moved;

static void init_elsewhere(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    moved = chdir("/");
}

static void misbehave(void)
{
    plugin.init_plugin = init_elsewhere;
}

ROGUE
