/*
 * A pntOS controller in C, as small as one can be: it starts a registry, a logging plugin, an orchestration and one
 * transport, gives each the same mediator, passes every message on at once, and asks for a solution at the time of every
 * position fix. `initial_config` goes to the registry as it is.
 */
#define _POSIX_C_SOURCE 199309L

#include <pntos.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static PntosRegistryPlugin*      registry_plugin;
static PntosLoggingPlugin*       logging;
static PntosOrchestrationPlugin* orchestration;
static PntosTransportPlugin*     transport;

/* Objects of the controller's own are static: there is one of each, and none is ever freed. */
static void keep(void* object) {
	(void)object;
}

static size_t unknown(void* object) {
	(void)object;
	return 0;
}

static PntosManagedMemory memory = {keep, keep, unknown};

static PntosStringArray* get_filter_description_list(PntosMediator* self) {
	(void)self;
	return orchestration->get_filter_description_list(orchestration);
}

static PntosMessageArray* request_solutions(PntosMediator*     self,
                                            AspnTypeTimestamp* solution_times,
                                            size_t             num_solution_times,
                                            char*              filter_description) {
	(void)self;
	return orchestration->request_solutions(
	    orchestration, solution_times, num_solution_times, filter_description);
}

static void process_pntos_message(PntosMediator* self, PntosMessage* message) {
	static char        channel[]  = "/solution/from-c";
	int                is_a_fix   = message->wrapped_message->message_type == ASPN_MEASUREMENT_POSITION;
	AspnTypeTimestamp  time;
	PntosMessageArray* solutions;

	(void)self;
	if (is_a_fix) {
		time = ((AspnMeasurementPosition*)message->wrapped_message)->time_of_validity;
	}
	orchestration->process_pntos_message(orchestration, message, 0);
	if (!is_a_fix) {
		return;
	}
	solutions = orchestration->request_solutions(orchestration, &time, 1, NULL);
	if (solutions == NULL) {
		return;
	}
	if (solutions->num_messages == 1 && solutions->data[0] != NULL) {
		PntosMessage* solution = solutions->data[0];
		solution->memory->inc_ref(solution);
		transport->broadcast_message(transport, solution, channel);
	}
	solutions->memory->dec_ref(solutions);
}

static void broadcast_aspn_message(
    PntosMediator* self, PntosMessage* message, char* to, char* destination_identifier) {
	(void)self;
	(void)to;
	transport->broadcast_message(transport, message, destination_identifier);
}

static char nobody[] = "a plugin";

static void log_message(PntosMediator* self, PntosLoggingLevel level, char* message) {
	(void)self;
	logging->log(logging, PNTOS_UNDEFINED_PLUGIN, nobody, level, message);
}

static void log_message_fmt(PntosMediator* self, PntosLoggingLevel level, char* fmt, ...) {
	va_list args;
	(void)self;
	va_start(args, fmt);
	logging->log_fmt(logging, PNTOS_UNDEFINED_PLUGIN, nobody, level, fmt, args);
	va_end(args);
}

static PntosMediator mediator = {&memory,
                                 get_filter_description_list,
                                 request_solutions,
                                 process_pntos_message,
                                 broadcast_aspn_message,
                                 log_message,
                                 log_message_fmt,
                                 NULL};

static void no_stream(PntosMediator* self, PntosMessageType type, char* source_identifier) {
	(void)self;
	(void)type;
	(void)source_identifier;
}

static void no_streams(PntosMediator* self, bool enable) {
	(void)self;
	(void)enable;
}

static int is_done(void) {
	static char         group[] = "controller/flags";
	static char         key[]   = "ready_to_shutdown";
	PntosKeyValueStore* flags   = mediator.registry->batch_start(mediator.registry, group);
	int                 done    = flags->has_key(flags, key) && flags->get_bool(flags, key);
	flags->batch_end(flags);
	flags->memory->dec_ref(flags);
	return done;
}

static void take_control(PntosControllerPlugin* self,
                         PntosPluginArray*      plugins,
                         char**                 plugin_resources_locations,
                         char*                  initial_config) {
	PntosMessageStreamConfig streams;
	struct timespec          a_moment = {0, 1000000};
	size_t                   i;

	(void)self;
	(void)plugin_resources_locations;
	for (i = 0; i < plugins->num_plugins; i++) {
		PntosCommonPlugin* plugin = plugins->plugins[i];
		if (plugin->plugin_type == PNTOS_REGISTRY_PLUGIN) {
			registry_plugin = (PntosRegistryPlugin*)plugin;
		} else if (plugin->plugin_type == PNTOS_LOGGING_PLUGIN) {
			logging = (PntosLoggingPlugin*)plugin;
		} else if (plugin->plugin_type == PNTOS_ORCHESTRATION_PLUGIN) {
			orchestration = (PntosOrchestrationPlugin*)plugin;
		} else if (plugin->plugin_type == PNTOS_TRANSPORT_PLUGIN) {
			transport = (PntosTransportPlugin*)plugin;
		}
	}
	streams.sequenced_stream_add    = no_stream;
	streams.sequenced_stream_remove = no_stream;
	streams.sequenced_stream_all    = no_streams;
	streams.immediate_stream_add    = no_stream;
	streams.immediate_stream_remove = no_stream;
	streams.immediate_stream_all    = no_streams;

	/* The registry plugin must not use its mediator's registry, so it may see one that is empty until it has made it. */
	registry_plugin->common.init_plugin(&registry_plugin->common, NULL, &mediator);
	mediator.registry = registry_plugin->new_registry(registry_plugin, initial_config);
	logging->common.init_plugin(&logging->common, NULL, &mediator);
	orchestration->common.init_plugin(&orchestration->common, NULL, &mediator);
	transport->common.init_plugin(&transport->common, NULL, &mediator);
	orchestration->init_orchestration_plugin(orchestration, NULL, streams);
	transport->start_listening(transport);
	while (!is_done()) {
		nanosleep(&a_moment, NULL);
	}
	transport->stop_listening(transport);
	transport->common.shutdown_plugin(&transport->common);
	orchestration->common.shutdown_plugin(&orchestration->common);
	logging->common.shutdown_plugin(&logging->common);
	mediator.registry->memory->dec_ref(mediator.registry);
	registry_plugin->common.shutdown_plugin(&registry_plugin->common);
	plugins->memory->dec_ref(plugins);
}

static void init_plugin(PntosCommonPlugin* self, char* plugin_resources_location, PntosMediator* given) {
	(void)self;
	(void)plugin_resources_location;
	(void)given;
}

static void shutdown_plugin(PntosCommonPlugin* self) {
	(void)self;
}

static char identifier[] = "controller-in-c";

static PntosControllerPlugin controller = {
    {&memory, init_plugin, shutdown_plugin, PNTOS_CONTROLLER_PLUGIN, identifier}, take_control};

static PntosPluginArray* load(void) {
	static PntosCommonPlugin* list[1];
	static PntosPluginArray   array;
	list[0]           = &controller.common;
	array.memory      = &memory;
	array.plugins     = list;
	array.num_plugins = 1;
	return &array;
}

PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {
    PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load};
