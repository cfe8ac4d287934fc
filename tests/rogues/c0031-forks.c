/* C0031 PntosMediator.log_message */
/* The child of a fork goes on as if the system were still there. */
#include "rogue.h"

#include <sys/wait.h>
#include <unistd.h>

static void init_and_fork(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    pid_t child;
    init_plugin(self, plugin_resources_location, given);
    child = fork();
    if (child == 0) {
        given->log_message(given, PNTOS_LOG_LEVEL_INFO, "hello from the child");
        _exit(0);
    }
    waitpid(child, NULL, 0);
}

static void misbehave(void)
{
    plugin.init_plugin = init_and_fork;
}

ROGUE
