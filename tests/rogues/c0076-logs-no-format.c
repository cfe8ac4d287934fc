/* C0076 PntosMediator.log_message_fmt */
/* Looks its format up in a list of messages that has nothing for this case. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static char *formats[2] = {"starts to listen %d times"};

static void listen(PntosTransportPlugin *self)
{
    (void)self;
    mediator->log_message_fmt(mediator, PNTOS_LOG_LEVEL_INFO, formats[1], 1);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
