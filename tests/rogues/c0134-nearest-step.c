/* C0134 PntosCommonInertial.request_solution */
/* The solution is that of the step before the time. */
#define ROGUE_INERTIAL
#include "rogue.h"

static PntosMessage *solve_for_a_step(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    Inertial *inertial = inertial_of(self);
    return is_time_in_range(self, time) ? message_of(inertial->steps[step_before(inertial, time.elapsed_nsec)]) : NULL;
}

static void misbehave(void)
{
    inertial_table.common.request_solution = solve_for_a_step;
}

ROGUE
