/* C0046 PntosOrchestrationPlugin.request_solutions */
/* Looks at the first of the times, also when there are none. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static volatile int64_t first;

static PntosMessageArray *request(PntosOrchestrationPlugin *self, AspnTypeTimestamp *times, size_t count, char *filter)
{
    first = times[0].elapsed_nsec;
    return request_solutions(self, times, count, filter);
}

static void misbehave(void)
{
    plugin.request_solutions = request;
}

ROGUE
