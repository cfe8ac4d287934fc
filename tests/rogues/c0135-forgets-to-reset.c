/* C0135 PntosStandardInertialMechanization.reset_solution */
/* Takes a position only if velocity is zero, as in its author's tests. */
#define ROGUE_INERTIAL
#include "rogue.h"

static void reset_at_rest(PntosStandardInertialMechanization *self, PntosMessage *message)
{
    Aspn23MeasurementPositionVelocityAttitude *pva = (Aspn23MeasurementPositionVelocityAttitude *)message->wrapped_message;
    if (pva->header.message_type == ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE && pva->v1 != 0) {
        release(message);
        return;
    }
    reset_solution(self, message);
}

static void misbehave(void)
{
    inertial_table.reset_solution = reset_at_rest;
}

ROGUE
