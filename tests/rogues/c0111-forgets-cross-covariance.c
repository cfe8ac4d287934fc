/* C0111 PntosStandardFusionStrategy.add_states */
/* New states are taken for independent of the old ones, whatever the caller says. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static size_t add_independent(PntosStandardFusionStrategy *self, PntosMatrix *estimate, PntosMatrix *covariance, PntosMatrix *cross)
{
    if (cross != NULL && (cross->rows != strategy_of(self)->n || cross->cols != estimate->rows)) {
        return add_states(self, estimate, covariance, cross);
    }
    release(cross);
    return add_states(self, estimate, covariance, NULL);
}

static void misbehave(void)
{
    strategy_table.add_states = add_independent;
}

ROGUE
