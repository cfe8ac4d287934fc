/* C0020 PntosTransportPlugin.broadcast_message */
/* not sanitized: reading from NULL is undefined, and stops there */
/* Takes it for granted that there is a channel. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static volatile size_t letters;

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    letters = strlen(channel_name);
    release(message);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
