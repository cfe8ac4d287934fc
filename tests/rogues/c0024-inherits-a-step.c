/* C0024 PntosCommonInertial.request_current_solution */
/* Each inertial begins a little higher than the one before it. */
#define ROGUE_INERTIAL
#include "rogue.h"

static PntosCommonInertial *new_above_the_last(PntosInertialPlugin *self, PntosInertialType type, PntosMessage *solution,
    char *config_group)
{
    static double rise;
    PntosCommonInertial *made = new_inertial(self, type, solution, config_group);
    if (made != NULL) {
        inertial_of(made)->steps[0].position[2] += rise;
        rise += 1e-9;
    }
    return made;
}

static void misbehave(void)
{
    plugin.new_inertial = new_above_the_last;
}

ROGUE
