/* C0080 PntosKeyValueStore.has_key */
/* Asks a store after the end of its batch. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    PntosKeyValueStore *store;
    (void)self;
    store = mediator->registry->batch_start(mediator->registry, "rogue");
    store->batch_end(store);
    store->has_key(store, "rate");
    release(store);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
