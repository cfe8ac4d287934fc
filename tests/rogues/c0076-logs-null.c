/* C0076 PntosMediator.log_message */
/* Logs a text that is not there. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    (void)self;
    mediator->log_message(mediator, PNTOS_LOG_LEVEL_INFO, NULL);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
