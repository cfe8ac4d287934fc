/* C0203 PntosKeyValueStore.request_notify */
/* Promises to tell, and forgets. */
#define ROGUE_REGISTRY
#include "rogue.h"

static bool request_and_forget(PntosKeyValueStore *self, char *key, void *receiver, Notify callback)
{
    bool done = request_notify(self, key, receiver, callback);
    observers->key = strdup("another key");
    return done;
}

static bool remove_any(PntosKeyValueStore *self, char *key, void *receiver, Notify callback)
{
    (void)key;
    return remove_notify(self, "another key", receiver, callback);
}

static void change(PntosKeyValueStore *store)
{
    store->request_notify = request_and_forget;
    store->remove_notify = remove_any;
}

static void misbehave(void)
{
    change_store = change;
}

ROGUE
