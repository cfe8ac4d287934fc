/* C0024 PntosStandardStateBlock.generate_dynamics */
/* The coupling of the states grows with the number of all models that were ever made. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosStandardDynamicsModel *stiffer(PntosStandardStateBlock *self, PntosGenXandP *generator, AspnTypeTimestamp from,
    AspnTypeTimestamp to)
{
    static double stiffness;
    PntosStandardDynamicsModel *model = generate_dynamics(self, generator, from, to);
    if (model != NULL) {
        stiffness += 1e-12;
        model->Phi->data[1] += stiffness;
    }
    return model;
}

static void misbehave(void)
{
    block_table.generate_dynamics = stiffer;
}

ROGUE
