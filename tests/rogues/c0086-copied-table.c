/* C0086 PntosMediator.log_message */
/* Logs through a copy of the mediator. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    PntosMediator copy;
    (void)self;
    copy = *mediator;
    copy.log_message(&copy, PNTOS_LOG_LEVEL_INFO, "ready");
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
