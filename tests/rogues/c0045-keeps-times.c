/* C0045 PntosOrchestrationPlugin.request_solutions */
/* Remembers where the times of the last request were. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static AspnTypeTimestamp *last;
static volatile int64_t latest;

static PntosMessageArray *request(PntosOrchestrationPlugin *self, AspnTypeTimestamp *times, size_t count, char *filter)
{
    if (last != NULL) {
        latest = last->elapsed_nsec;
    }
    last = count > 0 ? times : NULL;
    return request_solutions(self, times, count, filter);
}

static void misbehave(void)
{
    plugin.request_solutions = request;
}

ROGUE
