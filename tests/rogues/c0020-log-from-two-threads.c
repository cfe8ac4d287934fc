/* C0020 PntosLoggingPlugin.log */
/* A log that cannot take lines from two threads at once. */
#define ROGUE_LOGGING
#include "rogue.h"

#include <unistd.h>

static volatile int is_writing;

static void write_line(PntosLoggingPlugin *self, PntosPluginTypes type, char *identifier, PntosLoggingLevel level, char *message)
{
    if (is_writing) {
        __builtin_trap();
    }
    is_writing = 1;
    log_line(self, type, identifier, level, message);
    usleep(50);
    is_writing = 0;
}

static void misbehave(void)
{
    plugin.log = write_line;
}

ROGUE
