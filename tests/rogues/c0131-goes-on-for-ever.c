/* C0131 PntosCommonInertial.request_solution */
/* There is a solution for every time after the start. */
#define ROGUE_INERTIAL
#include "rogue.h"

static PntosMessage *solve_always(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    Inertial *inertial = inertial_of(self);
    return time.elapsed_nsec > last(inertial)->time ? message_of(carried_on(last(inertial), time.elapsed_nsec))
                                                    : request_solution(self, time);
}

static void misbehave(void)
{
    inertial_table.common.request_solution = solve_always;
}

ROGUE
