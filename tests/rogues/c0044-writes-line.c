/* C0044 PntosLoggingPlugin.log */
/* Cuts the line that it was lent. */
#define ROGUE_LOGGING
#include "rogue.h"

static void cut(PntosLoggingPlugin *self, PntosPluginTypes type, char *identifier, PntosLoggingLevel level, char *message)
{
    (void)self;
    (void)type;
    (void)identifier;
    (void)level;
    if (strlen(message) > 10) {
        message[10] = '\0';
    }
}

static void misbehave(void)
{
    plugin.log = cut;
}

ROGUE
