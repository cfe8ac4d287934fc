/* C0106 PntosStandardStateModelProvider.new_block */
/* Every state block has the label that its author liked. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosStandardStateBlock *make_clock(PntosStandardStateModelProvider *self, size_t index,
    PntosStandardFusionEngine *engine, char *label, char *config_group)
{
    char clock[] = "clock";
    (void)label;
    return new_block(self, index, engine, clock, config_group);
}

static void misbehave(void)
{
    provider_table.new_block = make_clock;
}

ROGUE
