/* C0024 PntosStandardFusionStrategy.get_estimate */
/* New states get a little noise from a generator that goes on for as long as the process. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static size_t add_with_noise(PntosStandardFusionStrategy *self, PntosMatrix *initial_estimate, PntosMatrix *initial_covariance,
    PntosMatrix *cross_covariance)
{
    size_t first = add_states(self, initial_estimate, initial_covariance, cross_covariance);
    strategy_of(self)->x[first] += rand() * 1e-18;
    return first;
}

static void misbehave(void)
{
    strategy_table.add_states = add_with_noise;
}

ROGUE
