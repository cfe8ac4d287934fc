/* C0021 PntosCommonPlugin.shutdown_plugin */
/* Waits for the end of a thread that was never started. */
#include "rogue.h"

#include <unistd.h>

static volatile int is_running = 1;

static void wait_and_shut_down(PntosCommonPlugin *self)
{
    while (is_running) {
        usleep(1000);
    }
    shutdown_plugin(self);
}

static void misbehave(void)
{
    plugin.shutdown_plugin = wait_and_shut_down;
}

ROGUE
