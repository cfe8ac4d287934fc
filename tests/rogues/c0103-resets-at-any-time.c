/* C0103 PntosStandardInertialMechanization.reset_solution */
/* A message for a time out of range resets the latest solution. */
#define ROGUE_INERTIAL
#include "rogue.h"

static void reset_anyway(PntosStandardInertialMechanization *self, PntosMessage *message)
{
    Inertial *inertial = inertial_of(self);
    Aspn23MeasurementPositionVelocityAttitude *pva = (Aspn23MeasurementPositionVelocityAttitude *)message->wrapped_message;
    if (pva->header.message_type == ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE && pva->time_of_validity.elapsed_nsec > last(inertial)->time) {
        memcpy(last(inertial)->position, &pva->p1, sizeof last(inertial)->position);
    }
    reset_solution(self, message);
}

static void misbehave(void)
{
    inertial_table.reset_solution = reset_anyway;
}

ROGUE
