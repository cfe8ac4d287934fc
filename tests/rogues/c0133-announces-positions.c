/* C0133 PntosCommonInertial.request_current_solution */
/* Says that its solutions are positions. */
#define ROGUE_INERTIAL
#include "rogue.h"

static PntosMessageType positions(PntosCommonInertial *self)
{
    (void)self;
    return (PntosMessageType)ASPN_MEASUREMENT_POSITION;
}

static void misbehave(void)
{
    inertial_table.common.request_solution_message_type = positions;
}

ROGUE
