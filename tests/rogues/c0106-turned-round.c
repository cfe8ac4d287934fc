/* C0106 PntosStandardStateModelProvider.new_virtual_block */
/* Takes the source for the target. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosVirtualStateBlock *make_turned(PntosStandardStateModelProvider *self, size_t index, char *source, char *target,
    char *config_group)
{
    return new_virtual_block(self, index, target, source, config_group);
}

static void misbehave(void)
{
    provider_table.new_virtual_block = make_turned;
}

ROGUE
