/* C0048 PntosMediator.process_pntos_message */
/* Passes an element of an array on without a reference of its own. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void broadcast(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    AspnTypeTimestamp time = {0};
    PntosMessageArray *solutions;
    (void)self;
    (void)channel_name;
    release(message);
    solutions = mediator->request_solutions(mediator, &time, 1, NULL);
    mediator->process_pntos_message(mediator, solutions->data[0]);
    release(solutions);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast;
}

ROGUE
