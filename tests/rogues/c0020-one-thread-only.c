/* C0020 PntosTransportPlugin.broadcast_message */
/* not sanitized: reading from NULL is undefined, and stops there */
/* What it needs is on the thread that started it, and only there. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static __thread int *counter;

static void start_and_allocate(PntosTransportPlugin *self)
{
    start_listening(self);
    counter = calloc(1, sizeof *counter);
}

static void broadcast_and_count(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    broadcast_message(self, message, channel_name);
    *counter += 1;
}

static void misbehave(void)
{
    plugin.start_listening = start_and_allocate;
    plugin.broadcast_message = broadcast_and_count;
}

ROGUE
