/* C0071 PntosOrchestrationPlugin.request_solutions */
/* Returns solutions without content. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static PntosMessageArray *request(PntosOrchestrationPlugin *self, AspnTypeTimestamp *times, size_t count, char *filter)
{
    PntosMessageArray *array = request_solutions(self, times, count, filter);
    if (array != NULL && array->num_messages == 3) {
        array->data[2]->wrapped_message = NULL;
    }
    return array;
}

static void misbehave(void)
{
    plugin.request_solutions = request;
}

ROGUE
