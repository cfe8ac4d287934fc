/* C0040 PntosRegistry.batch_start */
/* Ends a batch and forgets to release the store. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    PntosKeyValueStore *store;
    (void)self;
    store = mediator->registry->batch_start(mediator->registry, "rogue");
    store->set_int(store, "starts", 1);
    store->batch_end(store);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
