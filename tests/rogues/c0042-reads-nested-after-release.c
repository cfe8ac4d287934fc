/* C0042 PntosTransportPlugin.broadcast_message */
/* Keeps an element of an array of messages and releases the array. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static volatile unsigned last;

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    AspnTypeTimestamp time = {0};
    PntosMessageArray *solutions;
    PntosMessage *solution;
    (void)self;
    (void)channel_name;
    release(message);
    solutions = mediator->request_solutions(mediator, &time, 1, NULL);
    solution = solutions->data[0];
    release(solutions);
    last = solution->wrapped_message->sequence_id;
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
