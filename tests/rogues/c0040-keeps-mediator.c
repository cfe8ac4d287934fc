/* C0040 PntosCommonPlugin.init_plugin */
/* Never gives the mediator back. */
#include "rogue.h"

static void forget(PntosCommonPlugin *self)
{
    (void)self;
    mediator = NULL;
}

static void misbehave(void)
{
    plugin.shutdown_plugin = forget;
}

ROGUE
