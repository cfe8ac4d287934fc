/* C0010 PntosCommonPlugin.identifier */
/* Two plugins of one library share a name. */
#include "rogue.h"

static Table twin;

static void misbehave(void)
{
    twin = plugin;
    plugins[1] = &twin;
    array.num_plugins = 2;
}

ROGUE
