/* C0020 PntosLoggingPlugin.log_fmt */
/* Goes through the arguments to find the length of the line, and once more to write it. */
#define ROGUE_LOGGING
#include "rogue.h"

#include <stdio.h>

static void log_measured(PntosLoggingPlugin *self, PntosPluginTypes type, char *identifier, PntosLoggingLevel level, char *fmt, va_list args)
{
    int length = vsnprintf(NULL, 0, fmt, args);
    char *line = malloc((size_t)length + 1);
    vsnprintf(line, (size_t)length + 1, fmt, args);
    log_line(self, type, identifier, level, line);
    free(line);
}

static void misbehave(void)
{
    plugin.log_fmt = log_measured;
}

ROGUE
