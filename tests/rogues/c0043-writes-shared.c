/* C0043 PntosTransportPlugin.broadcast_message */
/* Numbers the messages that it sends, whoever else holds them. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static uint16_t next;

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    (void)channel_name;
    message->wrapped_message->sequence_id = next++;
    release(message);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
