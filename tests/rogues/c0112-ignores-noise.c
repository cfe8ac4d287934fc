/* C0112 PntosStandardFusionStrategy.propagate */
/* The states are moved, and the noise of the step is not added. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static void propagate_without_noise(PntosStandardFusionStrategy *self, PntosStandardDynamicsModel *model)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, i;
    model->memory->inc_ref(model);
    propagate(self, model);
    for (i = 0; model->Qd->rows == n && i < n * n; i++) {
        strategy->P[i] -= model->Qd->data[i];
    }
    release(model);
}

static void misbehave(void)
{
    strategy_table.propagate = propagate_without_noise;
}

ROGUE
