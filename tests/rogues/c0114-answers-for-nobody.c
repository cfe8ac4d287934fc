/* C0114 PntosStandardFusionEngine.get_state_block_estimate */
/* For a label that nobody has it returns the estimate of the first block. */
#define ROGUE_FUSION
#include "rogue.h"

static PntosMatrix *get_first_estimate(PntosStandardFusionEngine *self, char *label)
{
    PntosMatrix *estimate = get_state_block_estimate(self, label);
    Engine *engine = engine_of(self);
    bool is_virtual = find_virtual_block(engine, label) < engine->num_virtual_blocks;
    return estimate == NULL && !is_virtual && engine->num_blocks > 0 ? get_state_block_estimate(self, engine->blocks[0]->label)
                                                                     : estimate;
}

static void misbehave(void)
{
    engine_table.get_state_block_estimate = get_first_estimate;
}

ROGUE
