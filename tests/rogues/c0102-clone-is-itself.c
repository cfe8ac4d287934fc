/* C0102 PntosStandardFusionStrategy.clone */
/* The clone is the strategy itself with one reference more. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static PntosStandardFusionStrategy *clone_nothing(PntosStandardFusionStrategy *self)
{
    inc_ref(self);
    return self;
}

static void misbehave(void)
{
    strategy_table.clone = clone_nothing;
}

ROGUE
