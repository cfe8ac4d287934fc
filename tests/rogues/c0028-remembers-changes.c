/* C0028 */
/* not sanitized: memory that the sanitizer hands out is not counted */
/* Keeps a note of every change in the registry. */
#include "rogue.h"

typedef struct Note {
    struct Note *before;
    size_t num_keys;
} Note;

static Note *notes;

static void changed(void *receiver, char *group, char **keys, size_t num_keys, PntosKeyValueStore *values)
{
    Note *note = malloc(sizeof *note);
    (void)receiver;
    (void)group;
    (void)keys;
    note->before = notes;
    note->num_keys = num_keys;
    notes = note;
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
