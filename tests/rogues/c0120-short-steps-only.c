/* C0120 PntosStandardStateBlock.generate_dynamics */
/* Has no model for a step of more than half a second. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosStandardDynamicsModel *generate_short(PntosStandardStateBlock *self, PntosGenXandP *generator,
    AspnTypeTimestamp from, AspnTypeTimestamp to)
{
    if (to.elapsed_nsec - from.elapsed_nsec > 500000000) {
        release(generator);
        return NULL;
    }
    return generate_dynamics(self, generator, from, to);
}

static void misbehave(void)
{
    block_table.generate_dynamics = generate_short;
}

ROGUE
