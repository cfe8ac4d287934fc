/* C0114 PntosStandardFusionEngine.has_virtual_state_block */
/* A virtual state block is there even if its source is not. */
#define ROGUE_FUSION
#include "rogue.h"

static bool has_at_all(PntosStandardFusionEngine *self, char *target)
{
    return find_virtual_block(engine_of(self), target) < engine_of(self)->num_virtual_blocks;
}

static void misbehave(void)
{
    engine_table.has_virtual_state_block = has_at_all;
}

ROGUE
