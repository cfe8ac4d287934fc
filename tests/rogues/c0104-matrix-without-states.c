/* C0104 PntosStandardFusionStrategy.get_covariance */
/* Without states there is still a covariance, of one row and one column. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static PntosMatrix *get_something(PntosStandardFusionStrategy *self)
{
    return strategy_of(self)->n == 0 ? zeros(1, 1) : get_covariance(self);
}

static void misbehave(void)
{
    strategy_table.get_covariance = get_something;
}

ROGUE
