/* C0042 PntosTransportPlugin.broadcast_message */
/* Looks at a message that it has just given back. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static volatile unsigned last;

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    (void)channel_name;
    release(message);
    last = message->wrapped_message->sequence_id;
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
