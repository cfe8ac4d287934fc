/* C0073 PntosMediator.log_message_fmt */
/* Logs at a level of its own. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    (void)self;
    mediator->log_message_fmt(mediator, (PntosLoggingLevel)9, "listens on %s, channel %d of %.1f", "all", 1, 2.0);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
