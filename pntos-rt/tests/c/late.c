/* A transport that uses its mediator when it may not: in the child of a fork, and after its shutdown. */
#include <pntos.h>
#include <sys/wait.h>
#include <unistd.h>

static void ignore(void* object) { (void)object; }
static PntosManagedMemory permanent = {ignore, ignore, 0};

static int released;
static void release(void* object) { (void)object; released++; }
static PntosManagedMemory counting = {ignore, release, 0};
static AspnMeasurementPosition position;
static PntosMessage message = {&counting, &position.header, "late"};
static PntosMessage hollow = {&counting, 0, "hollow"};

static PntosMediator* mediator;

static void init(PntosCommonPlugin* self, char* resources, PntosMediator* given) {
	(void)self, (void)resources;
	mediator = given;
	released = 0;
	position.header.message_type = ASPN_MEASUREMENT_POSITION;
}
static void shutdown(PntosCommonPlugin* self) { (void)self; }

static void start(PntosTransportPlugin* self) {
	PntosKeyValueStore* flags;
	pid_t child;
	int status;
	(void)self;
	mediator->process_pntos_message(mediator, 0);
	mediator->process_pntos_message(mediator, &hollow);
	mediator->log_message(mediator, PNTOS_LOG_LEVEL_INFO, 0);
	child = fork();
	if (child == 0) {
		mediator->process_pntos_message(mediator, &message);
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child || status != 0) {
		mediator->log_message(mediator, PNTOS_LOG_LEVEL_ERROR, "the child did not come to its end");
	}
	flags = mediator->registry->batch_start(mediator->registry, "controller/flags");
	flags->set_bool(flags, "ready_to_shutdown", 1);
	flags->batch_end(flags);
	flags->memory->dec_ref(flags);
}
static void stop(PntosTransportPlugin* self) { (void)self; }
static void broadcast(PntosTransportPlugin* self, PntosMessage* sent, char* channel) {
	(void)self, (void)channel;
	sent->memory->dec_ref(sent);
}

/* The logging plugin is shut down after the transport: the moment for the transport's mistake. */
static PntosMediator* logging_mediator;
static void logging_init(PntosCommonPlugin* self, char* resources, PntosMediator* given) {
	(void)self, (void)resources;
	logging_mediator = given;
}
static void logging_shutdown(PntosCommonPlugin* self) {
	PntosStringArray* filters;
	(void)self;
	released = 0;
	mediator->process_pntos_message(mediator, &message);
	if (released != 1) logging_mediator->log_message(logging_mediator, PNTOS_LOG_LEVEL_ERROR, "the message was not released");
	(void)mediator->request_solutions(mediator, 0, 0, 0);
	filters = mediator->get_filter_description_list(mediator);
	filters->memory->dec_ref(filters);
	mediator->memory->dec_ref(mediator);
	logging_mediator->memory->dec_ref(logging_mediator);
}
static void log_line(PntosLoggingPlugin* self, PntosPluginTypes kind, char* identifier, PntosLoggingLevel level, char* text) {
	(void)self, (void)kind, (void)identifier, (void)level, (void)text;
}
static void log_fmt(PntosLoggingPlugin* self, PntosPluginTypes kind, char* identifier, PntosLoggingLevel level, char* fmt, va_list args) {
	(void)self, (void)kind, (void)identifier, (void)level, (void)fmt, (void)args;
}

static PntosTransportPlugin transport = {
    {&permanent, init, shutdown, PNTOS_TRANSPORT_PLUGIN, "late"}, start, stop, broadcast};
static PntosLoggingPlugin logging = {
    {&permanent, logging_init, logging_shutdown, PNTOS_LOGGING_PLUGIN, "quiet"}, log_line, log_fmt};
static PntosCommonPlugin* plugins[] = {&transport.common, &logging.common};
static PntosPluginArray array = {&permanent, plugins, 2};
static PntosPluginArray* load(void) { return &array; }
PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load};
