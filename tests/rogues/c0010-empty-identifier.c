/* C0010 PntosCommonPlugin.identifier */
/* A plugin without a name. */
#include "rogue.h"

static void misbehave(void)
{
    plugin.identifier = "";
}

ROGUE
