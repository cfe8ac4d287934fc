/* The same plugins and the same callers as in Rust, by hand: what a careful vendor writes, with a check of what may be NULL
 * and of whether the plugin runs, and nothing else. */

#include <pntos/plugins/inertial.h>
#include <pntos/plugins/orchestration.h>
#include <pntos/plugins/registry.h>
#include <pntos/plugins/transport.h>

#include <stddef.h>
#include <stdio.h>
#include <string.h>

static void complain(const char* slot) {
	fprintf(stderr, "%s was called with NULL, or at the wrong time\n", slot);
}

typedef struct Transport {
	PntosTransportPlugin table;
	int                  running;
	size_t               seen;
} Transport;

static void start_listening(PntosTransportPlugin* self) {
	Transport* mine = (Transport*)self;
	if (mine == NULL || !mine->running) {
		complain("start_listening");
		return;
	}
	mine->seen++;
}

static void broadcast_message(PntosTransportPlugin* self, PntosMessage* message, char* channel_name) {
	Transport* mine = (Transport*)self;
	(void)channel_name;
	if (message == NULL) {
		complain("broadcast_message");
		return;
	}
	if (mine == NULL || !mine->running || message->wrapped_message == NULL) {
		complain("broadcast_message");
	} else {
		mine->seen += (size_t)message->wrapped_message->message_type;
	}
	message->memory->dec_ref(message);
}

typedef struct Registry {
	PntosRegistry table;
	int           running;
} Registry;

static bool has_group(PntosRegistry* self, char* group) {
	Registry* mine = (Registry*)self;
	if (mine == NULL || !mine->running || group == NULL) {
		complain("has_group");
		return 0;
	}
	return strcmp(group, "controller/flags") == 0;
}

typedef struct Inertial {
	PntosCommonInertial table;
	int                 running;
	PntosMessage*       solution;
} Inertial;

static PntosMessage* request_current_solution(PntosCommonInertial* self) {
	Inertial* mine = (Inertial*)self;
	if (mine == NULL || !mine->running) {
		complain("request_current_solution");
		return NULL;
	}
	mine->solution->memory->inc_ref(mine->solution);
	return mine->solution;
}

typedef struct Orchestration {
	PntosOrchestrationPlugin table;
	int                      running;
	size_t                   seen;
} Orchestration;

static PntosMessageArray* request_solutions(PntosOrchestrationPlugin* self,
                                            AspnTypeTimestamp*        times,
                                            size_t                    count,
                                            char*                     filter) {
	Orchestration* mine = (Orchestration*)self;
	size_t         i;
	size_t         sum = 0;
	(void)filter;
	if (mine == NULL || !mine->running || (times == NULL && count > 0)) {
		complain("request_solutions");
		return NULL;
	}
	for (i = 0; i < count; i++) {
		sum += (size_t)times[i].elapsed_nsec;
	}
	mine->seen += sum;
	return NULL;
}

static size_t told;

static void new_group(void* receiver, char* group) {
	if (receiver == NULL || group == NULL) {
		complain("new_group");
		return;
	}
	*(size_t*)receiver += strcmp(group, "controller/flags") == 0;
}

static void keep(void* object) {
	(void)object;
}

/* Everything here is static: nothing is counted, and nothing is ever freed. */
static PntosManagedMemory memory = {keep, keep, NULL};

/* The tables. Slots that nobody calls are those of `like`. */

PntosTransportPlugin* crossings_transport(const PntosTransportPlugin* like) {
	static Transport made;
	made.table                   = *like;
	made.table.common.memory     = &memory;
	made.table.start_listening   = start_listening;
	made.table.broadcast_message = broadcast_message;
	made.running                 = 1;
	return &made.table;
}

PntosRegistry* crossings_registry(const PntosRegistry* like) {
	static Registry made;
	made.table           = *like;
	made.table.memory    = &memory;
	made.table.has_group = has_group;
	made.running         = 1;
	return &made.table;
}

PntosCommonInertial* crossings_inertial(const PntosCommonInertial* like, PntosMessage* solution) {
	static Inertial made;
	made.table                          = *like;
	made.table.memory                   = &memory;
	made.table.request_current_solution = request_current_solution;
	made.running                        = 1;
	made.solution                       = solution;
	return &made.table;
}

PntosOrchestrationPlugin* crossings_orchestration(const PntosOrchestrationPlugin* like) {
	static Orchestration made;
	made.table                   = *like;
	made.table.common.memory     = &memory;
	made.table.request_solutions = request_solutions;
	made.running                 = 1;
	return &made.table;
}

typedef void (*GroupAdded)(void* receiver, char* new_group);

GroupAdded crossings_callback(void** receiver) {
	*receiver = &told;
	return new_group;
}

/* The callers. */

void crossings_call_without_arguments(PntosTransportPlugin* plugin, unsigned long count) {
	for (; count > 0; count--) {
		plugin->start_listening(plugin);
	}
}

void crossings_lend_a_string(PntosRegistry* registry, unsigned long count) {
	static char     name[] = "controller/flags";
	volatile size_t found  = 0;
	for (; count > 0; count--) {
		found += registry->has_group(registry, name);
	}
}

void crossings_give_a_message(PntosTransportPlugin* plugin, PntosMessage* message, unsigned long count) {
	for (; count > 0; count--) {
		message->memory->inc_ref(message);
		plugin->broadcast_message(plugin, message, NULL);
	}
}

void crossings_get_a_message(PntosCommonInertial* inertial, unsigned long count) {
	for (; count > 0; count--) {
		PntosMessage* message = inertial->request_current_solution(inertial);
		if (message == NULL || message->wrapped_message == NULL) {
			complain("request_current_solution");
		} else {
			message->memory->dec_ref(message);
		}
	}
}

void crossings_lend_a_slice(PntosOrchestrationPlugin* plugin, unsigned long count) {
	static AspnTypeTimestamp times[8] = {{1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}};
	for (; count > 0; count--) {
		PntosMessageArray* solutions = plugin->request_solutions(plugin, times, 8, NULL);
		if (solutions != NULL) {
			solutions->memory->dec_ref(solutions);
		}
	}
}

void crossings_call_back(GroupAdded function, void* receiver, unsigned long count) {
	static char name[] = "controller/flags";
	for (; count > 0; count--) {
		function(receiver, name);
	}
}
