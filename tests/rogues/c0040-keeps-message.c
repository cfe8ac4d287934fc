/* C0040 PntosTransportPlugin.broadcast_message */
/* Sends a message and forgets that it came with a reference. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    (void)channel_name;
    (void)message;
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
