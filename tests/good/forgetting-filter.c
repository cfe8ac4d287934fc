/* A filter that trusts its past a little less with every step, so that it follows changes nobody modelled. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

#define FORGETTING 1.02

static void propagate_and_forget(PntosStandardFusionStrategy *self, PntosStandardDynamicsModel *model)
{
    Strategy *strategy = strategy_of(self);
    size_t i;
    propagate(self, model);
    for (i = 0; i < strategy->n * strategy->n; i++) {
        strategy->P[i] *= FORGETTING;
    }
}

static void misbehave(void)
{
    strategy_table.propagate = propagate_and_forget;
}

ROGUE
