/* C0078 PntosMediator.log_message */
/* Logs every change from the middle of it. */
#include "rogue.h"

static void changed(void *receiver, char *group, char **keys, size_t num_keys, PntosKeyValueStore *values)
{
    (void)receiver;
    (void)group;
    (void)keys;
    (void)num_keys;
    mediator->log_message(mediator, PNTOS_LOG_LEVEL_INFO, "changed");
    release(values);
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
