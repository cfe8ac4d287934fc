/* C0040 PntosKeyValueStore.request_notify callback */
/* Hears of changes and forgets that the store came with a reference. */
#include "rogue.h"

static void changed(void *receiver, char *group, char **keys, size_t num_keys, PntosKeyValueStore *values)
{
    (void)receiver;
    (void)group;
    (void)keys;
    (void)num_keys;
    (void)values;
}

static void init(PntosCommonPlugin *self, char *resources, PntosMediator *given)
{
    PntosKeyValueStore *store = given->registry->batch_start(given->registry, "rogue");
    init_plugin(self, resources, given);
    store->request_notify(store, NULL, NULL, changed);
    store->batch_end(store);
    release(store);
}

static void misbehave(void)
{
    plugin.init_plugin = init;
}

ROGUE
