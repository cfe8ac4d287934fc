/* C0043 PntosCommonPlugin.init_plugin */
/* Puts a function of its own into the mediator. */
#include "rogue.h"

static void quiet(PntosMediator *self, PntosLoggingLevel level, char *message)
{
    (void)self;
    (void)level;
    (void)message;
}

static void init(PntosCommonPlugin *self, char *resources, PntosMediator *given)
{
    init_plugin(self, resources, given);
    given->log_message = quiet;
}

static void misbehave(void)
{
    plugin.init_plugin = init;
}

ROGUE
