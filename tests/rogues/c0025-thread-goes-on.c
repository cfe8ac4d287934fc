/* C0025 PntosCommonPlugin.shutdown_plugin */
/* Starts a thread and forgets it. */
#include "rogue.h"

#include <pthread.h>
#include <unistd.h>

static void *watch(void *nothing)
{
    for (;;) {
        usleep(10000);
    }
    return nothing;
}

static void init_with_thread(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    pthread_t thread;
    init_plugin(self, plugin_resources_location, given);
    if (pthread_create(&thread, NULL, watch, NULL) == 0) {
        pthread_detach(thread);
    }
}

static void misbehave(void)
{
    plugin.init_plugin = init_with_thread;
}

ROGUE
