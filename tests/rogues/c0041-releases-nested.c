/* C0041 PntosTransportPlugin.start_listening */
/* Gives back the registry, which is nested in the mediator. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    (void)self;
    release(mediator->registry);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
