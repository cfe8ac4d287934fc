/* C0105 PntosStandardStateBlock.generate_dynamics */
/* The noise of the two states goes together in one half of the matrix only. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosStandardDynamicsModel *generate_half(PntosStandardStateBlock *self, PntosGenXandP *generator,
    AspnTypeTimestamp from, AspnTypeTimestamp to)
{
    PntosStandardDynamicsModel *model = generate_dynamics(self, generator, from, to);
    if (model != NULL) {
        model->Qd->data[1] = model->Qd->data[0] / 2;
    }
    return model;
}

static void misbehave(void)
{
    block_table.generate_dynamics = generate_half;
}

ROGUE
