/* C0007 PntosCommonPlugin.memory */
/* A plugin without counting functions: it is static, and nobody needs to free it. */
#include "rogue.h"

static void misbehave(void)
{
    plugin.memory = NULL;
}

ROGUE
