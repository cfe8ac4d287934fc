/* C0200 PntosKeyValueStore.get_double */
/* Keeps numbers with half of their digits. */
#define ROGUE_REGISTRY
#include "rogue.h"

static void set_rounded(PntosKeyValueStore *self, char *key, double value)
{
    set_double(self, key, (float)value);
}

static void change(PntosKeyValueStore *store)
{
    store->set_double = set_rounded;
}

static void misbehave(void)
{
    change_store = change;
}

ROGUE
