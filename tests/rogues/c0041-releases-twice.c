/* C0041 PntosTransportPlugin.broadcast_message */
/* Gives a message back once too often. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    PntosManagedMemory *functions = message->memory;
    (void)self;
    (void)channel_name;
    release(message);
    functions->dec_ref(message);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
