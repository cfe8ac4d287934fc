/* C0076 PntosMediator.process_pntos_message */
/* Hands NULL in for a message. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    (void)self;
    mediator->process_pntos_message(mediator, NULL);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
