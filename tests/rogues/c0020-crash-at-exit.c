/* C0020 the library's exit handlers */
/* not sanitized: reading from NULL is undefined, and stops an exit that goes on without a word */
/* Uses at the end of the process what it released in `shutdown_plugin`. */
#include "rogue.h"

static int *state;

static void report_state(void)
{
    *state = 0;
}

static void init_with_state(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    init_plugin(self, plugin_resources_location, given);
    state = calloc(1, sizeof *state);
    atexit(report_state);
}

static void shutdown_state(PntosCommonPlugin *self)
{
    free(state);
    state = NULL;
    shutdown_plugin(self);
}

static void misbehave(void)
{
    plugin.init_plugin = init_with_state;
    plugin.shutdown_plugin = shutdown_state;
}

ROGUE
