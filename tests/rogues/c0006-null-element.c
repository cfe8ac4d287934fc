/* C0006 PntosPluginArray.plugins */
/* The array counts a plugin that could not be made. */
#include "rogue.h"

static void misbehave(void)
{
    array.num_plugins = 2;
}

ROGUE
