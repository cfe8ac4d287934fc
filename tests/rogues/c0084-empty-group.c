/* C0084 PntosRegistry.batch_start */
/* Keeps its values in a group without a name. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    PntosKeyValueStore *store;
    (void)self;
    store = mediator->registry->batch_start(mediator->registry, "");
    store->batch_end(store);
    release(store);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
