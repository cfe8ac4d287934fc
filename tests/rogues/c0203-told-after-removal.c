/* C0203 PntosKeyValueStore.remove_notify */
/* Says that a request was taken back, and goes on. */
#define ROGUE_REGISTRY
#include "rogue.h"

static bool remove_nothing(PntosKeyValueStore *self, char *key, void *receiver, Notify callback)
{
    (void)self;
    (void)key;
    (void)receiver;
    (void)callback;
    return true;
}

static void change(PntosKeyValueStore *store)
{
    store->remove_notify = remove_nothing;
}

static void misbehave(void)
{
    change_store = change;
}

ROGUE
