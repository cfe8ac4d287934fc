/* C0130 PntosCommonInertial.is_time_in_range */
/* The latest time is not in range, though there is a solution for it. */
#define ROGUE_INERTIAL
#include "rogue.h"

static bool is_before_the_end(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    return time.elapsed_nsec >= inertial_of(self)->steps[0].time && time.elapsed_nsec < last(inertial_of(self))->time;
}

static PntosMessage *solve_before_the_end(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    return is_before_the_end(self, time) ? request_solution(self, time) : NULL;
}

static PntosInertialForcesRates *measure_before_the_end(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    return is_before_the_end(self, time) ? request_forces_and_rates(self, time) : NULL;
}

static PntosStandardInertialErrors *know_before_the_end(PntosStandardInertialMechanization *self, AspnTypeTimestamp time)
{
    return is_before_the_end(&self->common, time) ? request_sensor_errors(self, time) : NULL;
}

static PntosMessageArray *solve_all_before_the_end(PntosCommonInertial *self, AspnTypeTimestamp *times, size_t count,
    PntosInertialSolutionRangeType type)
{
    PntosMessageArray *all = request_solutions(self, times, count, type);
    size_t i;
    for (i = 0; all != NULL && i < count; i++) {
        if (!is_before_the_end(self, times[i])) {
            release(all->data[i]);
            all->data[i] = NULL;
        }
    }
    return all;
}

static void misbehave(void)
{
    inertial_table.common.is_time_in_range = is_before_the_end;
    inertial_table.common.request_solution = solve_before_the_end;
    inertial_table.common.request_solutions = solve_all_before_the_end;
    inertial_table.common.request_forces_and_rates = measure_before_the_end;
    inertial_table.request_sensor_errors = know_before_the_end;
}

ROGUE
