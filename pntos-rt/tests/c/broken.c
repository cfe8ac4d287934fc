/* A library that is wrong in the way that BROKEN says. */
#include <pntos.h>

enum { SOUND, LOADER_VERSION, PLUGIN_VERSION, NULL_LOADER, NULL_ARRAY, NO_PLUGINS, NULL_PLUGIN, NULL_SLOT, NULL_MEMORY, UNKNOWN_KIND, NO_IDENTIFIER, EMPTY_IDENTIFIER };

static void ignore(void* object) { (void)object; }
static PntosManagedMemory memory = {ignore, ignore, 0};

static void init(PntosCommonPlugin* self, char* resources, PntosMediator* mediator) {
	(void)self, (void)resources;
	mediator->memory->dec_ref(mediator);
}
static void shutdown(PntosCommonPlugin* self) { (void)self; }
static void listen(PntosTransportPlugin* self) { (void)self; }
static void broadcast(PntosTransportPlugin* self, PntosMessage* message, char* channel) {
	(void)self, (void)channel;
	message->memory->dec_ref(message);
}

static PntosTransportPlugin plugin = {
    {BROKEN == NULL_MEMORY ? 0 : &memory, init, shutdown,
     BROKEN == UNKNOWN_KIND ? (PntosPluginTypes)77 : PNTOS_TRANSPORT_PLUGIN,
     BROKEN == NO_IDENTIFIER ? 0 : BROKEN == EMPTY_IDENTIFIER ? "" : "c-transport"},
    listen, BROKEN == NULL_SLOT ? 0 : listen, broadcast};
static PntosCommonPlugin* plugins[] = {BROKEN == NULL_PLUGIN ? 0 : &plugin.common};
static PntosPluginArray array = {&memory, plugins, BROKEN == NO_PLUGINS ? 0 : 1};

PntosPluginArray* load(void);
PntosPluginArray* load(void) { return BROKEN == NULL_ARRAY ? 0 : &array; }

#ifdef UNDEFINED
extern void nowhere_to_be_found(void);
void (*needed)(void) = nowhere_to_be_found;
#endif

#ifndef NO_SYMBOL
PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {
    BROKEN == LOADER_VERSION ? 3 : PNTOS_LOADER_API_VERSION,
    BROKEN == PLUGIN_VERSION ? 7 : PNTOS_PLUGIN_API_VERSION, BROKEN == NULL_LOADER ? 0 : load};
#endif
