/* C0046 PntosTransportPlugin.broadcast_message */
/* Takes every message for a position, whatever its type. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static volatile double height;

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    (void)channel_name;
    height = ((Aspn23MeasurementPosition *)message->wrapped_message)->term3;
    release(message);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
