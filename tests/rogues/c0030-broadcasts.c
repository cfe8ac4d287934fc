/* C0030 PntosMediator.broadcast_aspn_message */
/* A transport that says hello through the system. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void start_with_hello(PntosTransportPlugin *self)
{
    start_listening(self);
    mediator->broadcast_aspn_message(mediator, position_message("rogue"), NULL, NULL);
}

static void misbehave(void)
{
    plugin.start_listening = start_with_hello;
}

ROGUE
