/* C0047 PntosTransportPlugin.broadcast_message */
/* Takes a reference with the address of the message's content. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    (void)channel_name;
    message->memory->inc_ref(message->wrapped_message);
    release(message);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
