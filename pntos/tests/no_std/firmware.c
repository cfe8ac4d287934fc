/* What stands around the plugin: memory, a place for lines, and a system that has a log and nothing else. */

#include <pntos/loader.h>
#include <pntos/plugins/transport.h>

#include <stdio.h>
#include <stdlib.h>

void*         firmware_allocate(size_t align, size_t size);
void          firmware_free(void* block);
void          firmware_halt(void);
PntosMessage* firmware_message(void);

extern PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL;

/* The `alloc` of a machine with an operating system names this; that of bare metal does not. Nothing unwinds. */
void rust_eh_personality(void);

void rust_eh_personality(void) {
	abort();
}

static long blocks;

void* firmware_allocate(size_t align, size_t size) {
	blocks++;
	return align <= 16 ? malloc(size) : NULL;
}

void firmware_free(void* block) {
	blocks--;
	free(block);
}

void firmware_halt(void) {
	puts("halted");
	exit(3);
}

static long references = 1;

static void inc_ref(void* object) {
	(void)object;
	references++;
}

static void dec_ref(void* object) {
	(void)object;
	references--;
}

static PntosStringArray* filters(PntosMediator* self) {
	(void)self;
	return NULL;
}

static PntosMessageArray* solutions(PntosMediator* self, AspnTypeTimestamp* times, size_t count, char* filter) {
	(void)self;
	(void)times;
	(void)count;
	(void)filter;
	return NULL;
}

static void process(PntosMediator* self, PntosMessage* message) {
	(void)self;
	message->memory->dec_ref(message);
}

static void broadcast(PntosMediator* self, PntosMessage* message, char* transport, char* destination) {
	(void)self;
	(void)transport;
	(void)destination;
	message->memory->dec_ref(message);
}

static void log_message(PntosMediator* self, PntosLoggingLevel level, char* message) {
	(void)self;
	printf("%d: %s\n", (int)level, message);
}

static void log_message_fmt(PntosMediator* self, PntosLoggingLevel level, char* format, ...) {
	(void)self;
	(void)level;
	(void)format;
}

int main(void) {
	static PntosManagedMemory memory   = {inc_ref, dec_ref, NULL};
	static PntosMediator      mediator = {
        &memory, filters, solutions, process, broadcast, log_message, log_message_fmt, NULL,
    };
	PntosPluginArray*     plugins   = PNTOS_PLUGIN_MAGIC_SYMBOL.plugins_loader();
	PntosTransportPlugin* transport = (PntosTransportPlugin*)plugins->plugins[0];
	PntosCommonPlugin*    common    = &transport->common;

	printf("%s\n", common->identifier);
	common->init_plugin(common, NULL, &mediator);
	transport->broadcast_message(transport, firmware_message(), NULL);
	transport->broadcast_message(transport, NULL, NULL);
	transport->start_listening(transport);
	common->shutdown_plugin(common);
	plugins->memory->dec_ref(plugins);
	printf("%ld references, %ld blocks\n", references, blocks);
	return 0;
}
