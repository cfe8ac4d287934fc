/* C0201 PntosKeyValueStore.get_str */
/* An empty string for what was never set. */
#define ROGUE_REGISTRY
#include "rogue.h"

static PntosString *get_some_str(PntosKeyValueStore *self, char *key)
{
    PntosString *value = get_str(self, key);
    if (value == NULL && !has_key(self, key)) {
        Text *text = malloc(sizeof *text);
        text->string.memory = counted(&text->counter, destroy_text);
        text->string.data = calloc(1, 1);
        value = &text->string;
    }
    return value;
}

static void change(PntosKeyValueStore *store)
{
    store->get_str = get_some_str;
}

static void misbehave(void)
{
    change_store = change;
}

ROGUE
