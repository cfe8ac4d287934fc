/* C0073 PntosMediator.log_message */
/* Logs at a level that there is not. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    (void)self;
    mediator->log_message(mediator, (PntosLoggingLevel)7, "ready");
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
