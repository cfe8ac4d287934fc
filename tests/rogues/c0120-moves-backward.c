/* C0120 PntosStandardStateBlock.generate_dynamics */
/* Makes a model for a step back in time, too. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosStandardDynamicsModel *generate_always(PntosStandardStateBlock *self, PntosGenXandP *generator,
    AspnTypeTimestamp from, AspnTypeTimestamp to)
{
    bool is_backward = to.elapsed_nsec < from.elapsed_nsec;
    return generate_dynamics(self, generator, is_backward ? to : from, is_backward ? from : to);
}

static void misbehave(void)
{
    block_table.generate_dynamics = generate_always;
}

ROGUE
