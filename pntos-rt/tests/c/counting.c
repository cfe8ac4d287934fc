/*
 * Plugins with plain counters, as pntOS lets them be: a transport that sends from a thread of its own, and an
 * orchestration that keeps messages and makes solutions. Both complain if any of their code runs beside other code.
 */
#include <pntos.h>
#include <pthread.h>
#include <stdlib.h>

#define MESSAGES 500

/* What may not happen twice at once: a domain for each plugin. */
typedef struct Domain {
	volatile int inside;
	volatile int violations;
} Domain;

static void enter(Domain* domain) {
	volatile int spin;
	if (domain->inside) domain->violations++;
	domain->inside = 1;
	for (spin = 0; spin < 20; spin++) {}
}
static void leave(Domain* domain) { domain->inside = 0; }

typedef struct Counted {
	PntosMessage                    message;
	AspnMeasurementPosition         position;
	Domain*                         domain;
	int                             references;
} Counted;

static void counted_inc(void* object) {
	Counted* counted = object;
	enter(counted->domain);
	counted->references++;
	leave(counted->domain);
}
static void counted_dec(void* object) {
	Counted* counted = object;
	Domain* domain = counted->domain;
	enter(domain);
	if (--counted->references == 0) free(counted);
	leave(domain);
}
static size_t counted_refs(void* object) { return (size_t)((Counted*)object)->references; }
static PntosManagedMemory counted_memory = {counted_inc, counted_dec, counted_refs};

static PntosMessage* position(Domain* domain, int64_t time, char* source) {
	Counted* counted = calloc(1, sizeof *counted);
	counted->domain = domain;
	counted->references = 1;
	counted->position.header.message_type = ASPN_MEASUREMENT_POSITION;
	counted->position.time_of_validity.elapsed_nsec = time;
	counted->message.memory = &counted_memory;
	counted->message.wrapped_message = &counted->position.header;
	counted->message.source_identifier = source;
	return &counted->message;
}

static void ignore(void* object) { (void)object; }
static PntosManagedMemory permanent = {ignore, ignore, 0};

static void report(PntosMediator* mediator, const char* who, Domain* domain) {
	if (domain->violations > 0) {
		mediator->log_message_fmt(mediator, PNTOS_LOG_LEVEL_ERROR, "%s was entered %d times beside itself", who, domain->violations);
	}
}

/* The transport. */

static Domain         transport_domain;
static PntosMediator* transport_mediator;
static pthread_t      sender;

static void* send(void* nothing) {
	PntosKeyValueStore* flags;
	int index;
	for (index = 0; index < MESSAGES; index++) {
		transport_mediator->process_pntos_message(transport_mediator, position(&transport_domain, index, index % 2 ? "other" : "gnss"));
	}
	flags = transport_mediator->registry->batch_start(transport_mediator->registry, "controller/flags");
	flags->set_bool(flags, "ready_to_shutdown", 1);
	flags->batch_end(flags);
	flags->memory->dec_ref(flags);
	return nothing;
}
static void transport_init(PntosCommonPlugin* self, char* resources, PntosMediator* mediator) {
	(void)self, (void)resources;
	transport_mediator = mediator;
	transport_domain.violations = 0;
}
static void transport_shutdown(PntosCommonPlugin* self) {
	(void)self;
	pthread_join(sender, 0);
	report(transport_mediator, "the transport", &transport_domain);
	transport_mediator->memory->dec_ref(transport_mediator);
}
static void start(PntosTransportPlugin* self) {
	(void)self;
	pthread_create(&sender, 0, send, 0);
}
static void stop(PntosTransportPlugin* self) { (void)self; }
static void broadcast(PntosTransportPlugin* self, PntosMessage* message, char* channel) {
	(void)self, (void)channel;
	enter(&transport_domain);
	leave(&transport_domain);
	message->memory->dec_ref(message);
}
static PntosTransportPlugin transport = {
    {&permanent, transport_init, transport_shutdown, PNTOS_TRANSPORT_PLUGIN, "c-transport"}, start, stop, broadcast};

/* The orchestration. */

static Domain         orchestration_domain;
static PntosMediator* orchestration_mediator;
static PntosMessage*  kept;
static int            immediate, sequenced_count;

static void orchestration_init(PntosCommonPlugin* self, char* resources, PntosMediator* mediator) {
	(void)self, (void)resources;
	orchestration_mediator = mediator;
	orchestration_domain.violations = immediate = sequenced_count = 0;
	kept = 0;
}
static void orchestration_shutdown(PntosCommonPlugin* self) {
	(void)self;
	if (kept) kept->memory->dec_ref(kept);
	orchestration_mediator->log_message_fmt(
	    orchestration_mediator, PNTOS_LOG_LEVEL_INFO, "%d immediate, %d sequenced", immediate, sequenced_count);
	report(orchestration_mediator, "the orchestration", &orchestration_domain);
	orchestration_mediator->memory->dec_ref(orchestration_mediator);
}
static void init_streams(PntosOrchestrationPlugin* self, PntosPluginArray* plugins, PntosMessageStreamConfig streams) {
	(void)self;
	if (plugins) plugins->memory->dec_ref(plugins);
	streams.sequenced_stream_all(orchestration_mediator, 1);
	streams.immediate_stream_add(orchestration_mediator, (PntosMessageType)ASPN_MEASUREMENT_POSITION, "gnss");
	streams.immediate_stream_add(orchestration_mediator, (PntosMessageType)ASPN_MEASUREMENT_VELOCITY, 0);
	streams.immediate_stream_remove(orchestration_mediator, (PntosMessageType)ASPN_MEASUREMENT_VELOCITY, 0);
}
static void process(PntosOrchestrationPlugin* self, PntosMessage* message, bool sequenced) {
	(void)self;
	enter(&orchestration_domain);
	if (sequenced) sequenced_count++; else immediate++;
	leave(&orchestration_domain);
	if (kept) kept->memory->dec_ref(kept);
	kept = message;
	message->memory->inc_ref(message);
	orchestration_mediator->broadcast_aspn_message(orchestration_mediator, message, 0, "echo");
}
static PntosStringArray* filters(PntosOrchestrationPlugin* self) {
	static char* names[] = {"C_BEST_ASPN_MEASUREMENT_POSITION_ESTIMATE"};
	static PntosStringArray array = {&permanent, names, 1};
	(void)self;
	return &array;
}

typedef struct Solutions {
	PntosMessageArray array;
	int               references;
	PntosMessage*     messages[16];
} Solutions;
static void solutions_inc(void* object) { ((Solutions*)object)->references++; }
static void solutions_dec(void* object) {
	Solutions* solutions = object;
	size_t index;
	if (--solutions->references > 0) return;
	for (index = 0; index < solutions->array.num_messages; index++) {
		if (solutions->messages[index]) solutions->messages[index]->memory->dec_ref(solutions->messages[index]);
	}
	free(solutions);
}
static PntosManagedMemory solutions_memory = {solutions_inc, solutions_dec, 0};

static PntosMessageArray* solve(PntosOrchestrationPlugin* self, AspnTypeTimestamp* times, size_t count, char* filter) {
	Solutions* solutions = calloc(1, sizeof *solutions);
	size_t index;
	(void)self, (void)filter;
	solutions->references = 1;
	solutions->array.memory = &solutions_memory;
	solutions->array.data = solutions->messages;
	solutions->array.num_messages = count < 16 ? count : 16;
	for (index = 0; index < solutions->array.num_messages; index++) {
		/* Every third has no solution. */
		if (times[index].elapsed_nsec % 3) solutions->messages[index] = position(&orchestration_domain, times[index].elapsed_nsec, "solution");
	}
	return &solutions->array;
}
static PntosOrchestrationPlugin orchestration = {
    {&permanent, orchestration_init, orchestration_shutdown, PNTOS_ORCHESTRATION_PLUGIN, "c-orchestration"},
    init_streams, process, filters, solve};

static PntosCommonPlugin* plugins[] = {&transport.common, &orchestration.common};
static PntosPluginArray array = {&permanent, plugins, 2};
static PntosPluginArray* load(void) { return &array; }
PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load};
