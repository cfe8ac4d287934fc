/* C0023 PntosCommonPlugin.shutdown_plugin */
/* Sleeps until everything must have ended. */
#include "rogue.h"

#include <unistd.h>

static void sleep_and_shut_down(PntosCommonPlugin *self)
{
    usleep(1300 * 1000);
    shutdown_plugin(self);
}

static void misbehave(void)
{
    plugin.shutdown_plugin = sleep_and_shut_down;
}

ROGUE
