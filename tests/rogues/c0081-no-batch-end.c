/* C0081 PntosKeyValueStore.batch_end */
/* Leaves early, and leaves the batch open. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    PntosKeyValueStore *store;
    (void)self;
    store = mediator->registry->batch_start(mediator->registry, "rogue");
    if (!store->has_key(store, "port")) {
        release(store);
        return;
    }
    store->batch_end(store);
    release(store);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
