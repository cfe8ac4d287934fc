/* C0131 PntosCommonInertial.request_forces_and_rates */
/* Before the first reading there are no forces and rates, though the range begins there. */
#define ROGUE_INERTIAL
#include "rogue.h"

static PntosInertialForcesRates *measure_from_the_first_reading(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    return time.elapsed_nsec == inertial_of(self)->steps[0].time ? NULL : request_forces_and_rates(self, time);
}

static void misbehave(void)
{
    inertial_table.common.request_forces_and_rates = measure_from_the_first_reading;
}

ROGUE
