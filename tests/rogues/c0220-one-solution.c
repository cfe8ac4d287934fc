/* C0220 PntosOrchestrationPlugin.request_solutions */
/* One solution for everybody, however many times were asked for. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static PntosMessageArray *solve_once(PntosOrchestrationPlugin *self, AspnTypeTimestamp *times, size_t count, char *filter)
{
    return request_solutions(self, times, count > 0 ? 1 : 0, filter);
}

static void misbehave(void)
{
    plugin.request_solutions = solve_once;
}

ROGUE
