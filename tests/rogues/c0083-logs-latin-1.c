/* C0083 PntosMediator.log_message */
/* Logs a text that is not UTF-8. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    (void)self;
    mediator->log_message(mediator, PNTOS_LOG_LEVEL_INFO, "20 \xb0" "C");
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
