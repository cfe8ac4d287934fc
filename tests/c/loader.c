/*
 * A pntOS loader in C, as a vendor would write one: opens plugin libraries, gathers their plugins, and gives control to the
 * controller among them. It knows nothing of this project but the headers.
 *
 * Usage: loader CONFIG LIBRARY...
 */
#include <pntos.h>

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_PLUGINS 16

/* The array that the controller is given: one of the loader's own objects. */
typedef struct Array {
	PntosPluginArray  table;
	size_t            references;
	PntosCommonPlugin* plugins[MOST_PLUGINS];
} Array;

static int arrays_released = 0;

static void array_inc_ref(void* self) {
	((Array*)self)->references++;
}

static void array_dec_ref(void* self) {
	Array* array = (Array*)self;
	if (--array->references == 0) {
		size_t i;
		for (i = 0; i < array->table.num_plugins; i++) {
			array->plugins[i]->memory->dec_ref(array->plugins[i]);
		}
		free(array);
		arrays_released++;
	}
}

static size_t array_num_refs(void* self) {
	return ((Array*)self)->references;
}

static PntosManagedMemory array_memory = {array_inc_ref, array_dec_ref, array_num_refs};

/* dlsym returns an object pointer, and the description is an object. */
static PntosPluginsDescription* description_of(const char* path) {
	void* library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	void* symbol;
	if (library == NULL) {
		fprintf(stderr, "loader: %s\n", dlerror());
		return NULL;
	}
	symbol = dlsym(library, PNTOS_PLUGIN_MAGIC_SYMBOL_STR);
	if (symbol == NULL) {
		fprintf(stderr, "loader: %s: no %s\n", path, PNTOS_PLUGIN_MAGIC_SYMBOL_STR);
	}
	return (PntosPluginsDescription*)symbol;
}

int main(int argc, char** argv) {
	PntosControllerPlugin* controller = NULL;
	Array*                 array;
	int                    i;

	if (argc < 3) {
		fprintf(stderr, "usage: loader CONFIG LIBRARY...\n");
		return 2;
	}
	array = (Array*)calloc(1, sizeof(Array));
	if (array == NULL) {
		return 2;
	}
	array->table.memory  = &array_memory;
	array->table.plugins = array->plugins;
	array->references    = 1;

	for (i = 2; i < argc; i++) {
		PntosPluginsDescription* description = description_of(argv[i]);
		PntosPluginArray*        found;
		size_t                   p;
		if (description == NULL || description->loader_api_version != PNTOS_LOADER_API_VERSION ||
		    description->plugin_api_version != PNTOS_PLUGIN_API_VERSION) {
			fprintf(stderr, "loader: %s is not for this loader\n", argv[i]);
			return 1;
		}
		found = description->plugins_loader();
		for (p = 0; p < found->num_plugins; p++) {
			PntosCommonPlugin* plugin = found->plugins[p];
			plugin->memory->inc_ref(plugin);
			if (plugin->plugin_type == PNTOS_CONTROLLER_PLUGIN) {
				controller = (PntosControllerPlugin*)plugin;
			} else if (array->table.num_plugins < MOST_PLUGINS) {
				array->plugins[array->table.num_plugins++] = plugin;
			}
		}
		found->memory->dec_ref(found);
	}
	if (controller == NULL) {
		fprintf(stderr, "loader: no controller among the libraries\n");
		return 1;
	}
	controller->common.init_plugin(&controller->common, NULL, NULL);
	controller->take_control(controller, &array->table, NULL, argv[1]);
	controller->common.shutdown_plugin(&controller->common);
	controller->common.memory->dec_ref(controller);
	if (arrays_released != 1) {
		fprintf(stderr, "loader: the controller did not give the plugin array back\n");
		return 1;
	}
	return 0;
}
