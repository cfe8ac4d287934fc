/* C0085 PntosKeyValueStore.set_double_array */
/* Sets a value to no numbers. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    PntosKeyValueStore *store;
    (void)self;
    store = mediator->registry->batch_start(mediator->registry, "rogue");
    store->set_double_array(store, "lever-arm", NULL, 0);
    store->batch_end(store);
    release(store);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
