/* C0102 PntosStandardFusionEngine.clone */
/* The clone has the strategy of the original, and not a copy of it. */
#define ROGUE_FUSION
#include "rogue.h"

static PntosStandardFusionEngine *clone_blocks_only(PntosStandardFusionEngine *self)
{
    PntosStandardFusionEngine *copy = clone_engine(self);
    release(engine_of(copy)->strategy);
    engine_of(copy)->strategy = get_strategy(self);
    return copy;
}

static void misbehave(void)
{
    engine_table.clone = clone_blocks_only;
}

ROGUE
