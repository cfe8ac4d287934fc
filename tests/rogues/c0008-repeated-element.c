/* C0008 PntosPluginArray.plugins */
/* One plugin, twice in the array. */
#include "rogue.h"

static void misbehave(void)
{
    plugins[1] = plugins[0];
    array.num_plugins = 2;
}

ROGUE
