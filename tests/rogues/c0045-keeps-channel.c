/* C0045 PntosTransportPlugin.broadcast_message */
/* Compares the channel with that of the last message, by a pointer it was lent. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static char *last;
static volatile int same;

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    if (last != NULL && channel_name != NULL && strcmp(last, channel_name) == 0) {
        same++;
    }
    last = channel_name;
    release(message);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
