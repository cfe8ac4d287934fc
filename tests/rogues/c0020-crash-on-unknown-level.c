/* C0020 PntosLoggingPlugin.log */
/* not sanitized: reading from NULL is undefined, and stops there */
/* Has a colour for each level that it knows, and nothing for others. */
#define ROGUE_LOGGING
#include "rogue.h"

static const char *colour(PntosLoggingLevel level)
{
    switch (level) {
    case PNTOS_LOG_LEVEL_ERROR:
        return "red";
    case PNTOS_LOG_LEVEL_WARN:
        return "yellow";
    case PNTOS_LOG_LEVEL_INFO:
    case PNTOS_LOG_LEVEL_DEBUG:
        return "white";
    default:
        return NULL;
    }
}

static volatile char first;

static void log_in_colour(PntosLoggingPlugin *self, PntosPluginTypes type, char *identifier, PntosLoggingLevel level, char *message)
{
    (void)self;
    (void)type;
    (void)identifier;
    (void)message;
    first = colour(level)[0];
}

static void misbehave(void)
{
    plugin.log = log_in_colour;
}

ROGUE
