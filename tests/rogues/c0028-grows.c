/* C0028 */
/* not sanitized: memory that the sanitizer hands out is not counted */
/* Every message adds to a history that nobody ever cuts. */
#define ROGUE_TRANSPORT
#include "rogue.h"

typedef struct Entry {
    struct Entry *before;
    uint16_t sequence;
} Entry;

static Entry *history;

static void broadcast_and_remember(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    Entry *entry = malloc(sizeof *entry);
    entry->before = history;
    entry->sequence = message->wrapped_message->sequence_id;
    history = entry;
    broadcast_message(self, message, channel_name);
}

static void shutdown_and_forget(PntosCommonPlugin *self)
{
    while (history != NULL) {
        Entry *entry = history;
        history = entry->before;
        free(entry);
    }
    shutdown_plugin(self);
}

static void misbehave(void)
{
    plugin.broadcast_message = broadcast_and_remember;
    plugin.common.shutdown_plugin = shutdown_and_forget;
}

ROGUE
