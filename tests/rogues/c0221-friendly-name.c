/* C0221 PntosOrchestrationPlugin.get_filter_description_list */
/* A name that people like and programs do not find. */
#define ROGUE_ORCHESTRATION
#include "rogue.h"

static char *names[] = {BEST, "Position from GNSS"};

static PntosStringArray *friendly_list(PntosOrchestrationPlugin *self)
{
    (void)self;
    return strings(names, 2);
}

static PntosMessageArray *solve_any(PntosOrchestrationPlugin *self, AspnTypeTimestamp *times, size_t count, char *filter)
{
    bool is_friendly = filter != NULL && strcmp(filter, names[1]) == 0;
    return request_solutions(self, times, count, is_friendly ? NULL : filter);
}

static void misbehave(void)
{
    plugin.get_filter_description_list = friendly_list;
    plugin.request_solutions = solve_any;
}

ROGUE
