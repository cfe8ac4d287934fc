/* C0110 PntosStandardFusionStrategy.add_states */
/* Returns how many states there are, and not the index of the first new one. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static size_t add_and_count(PntosStandardFusionStrategy *self, PntosMatrix *estimate, PntosMatrix *covariance, PntosMatrix *cross)
{
    add_states(self, estimate, covariance, cross);
    return strategy_of(self)->n;
}

static void misbehave(void)
{
    strategy_table.add_states = add_and_count;
}

ROGUE
