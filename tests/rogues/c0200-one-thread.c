/* C0200 PntosKeyValueStore.get_int */
/* One place for the last integer, whatever the group and whoever sets it. */
#define ROGUE_REGISTRY
#include "rogue.h"

#include <unistd.h>

static volatile int64_t last;

static void set_last(PntosKeyValueStore *self, char *key, int64_t value)
{
    set_int(self, key, value);
    last = value;
    usleep(20);
}

static int64_t get_last(PntosKeyValueStore *self, char *key)
{
    return strcmp(key, "count") == 0 ? last : get_int(self, key);
}

static void change(PntosKeyValueStore *store)
{
    store->set_int = set_last;
    store->get_int = get_last;
}

static void misbehave(void)
{
    change_store = change;
}

ROGUE
