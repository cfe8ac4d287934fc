/* Logs a line for each message and passes each on: much happens, and nothing of it is kept. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void broadcast_and_tell(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    mediator->log_message_fmt(mediator, PNTOS_LOG_LEVEL_DEBUG, "a message of %s for %s", message->source_identifier,
                              channel_name != NULL ? channel_name : "any channel");
    mediator->process_pntos_message(mediator, message);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast_and_tell;
}

ROGUE
