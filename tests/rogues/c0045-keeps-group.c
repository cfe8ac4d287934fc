/* C0045 PntosRegistry.request_notify_new_group callback */
/* Remembers the name of the last new group by a pointer it was lent. */
#include "rogue.h"

static char *last;
static volatile size_t letters;

static void made(void *receiver, char *group)
{
    (void)receiver;
    if (last != NULL) {
        letters += strlen(last);
    }
    last = group;
}

static void init(PntosCommonPlugin *self, char *resources, PntosMediator *given)
{
    init_plugin(self, resources, given);
    given->registry->request_notify_new_group(given->registry, &last, made);
}

static void misbehave(void)
{
    plugin.init_plugin = init;
}

ROGUE
