/* C0040 PntosKeyValueStore.get_str */
/* Reads a text of the registry and forgets to release it. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    PntosKeyValueStore *store;
    (void)self;
    store = mediator->registry->batch_start(mediator->registry, "rogue");
    store->set_str(store, "name", "value");
    store->get_str(store, "name");
    store->batch_end(store);
    release(store);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
