/* C0024 */
/* Solutions depend on the clock of the machine, so that a replayed log gives others. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

#include <time.h>

static PntosMessageArray *solve_by_clock(PntosOrchestrationPlugin *self, AspnTypeTimestamp *times, size_t count, char *filter)
{
    PntosMessageArray *solutions = request_solutions(self, times, count, filter);
    struct timespec now;
    size_t i;
    clock_gettime(CLOCK_REALTIME, &now);
    for (i = 0; solutions != NULL && i < count; i++) {
        ((Aspn23MeasurementPosition *)solutions->data[i]->wrapped_message)->term3 += now.tv_sec + now.tv_nsec * 1e-9;
    }
    return solutions;
}

static void misbehave(void)
{
    plugin.request_solutions = solve_by_clock;
}

ROGUE
