/* C0102 PntosStandardStateBlock.clone */
/* The clone is called so that it can be told from the original. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosStandardStateBlock *clone_and_rename(PntosStandardStateBlock *self)
{
    (void)self;
    return make_block("copy");
}

static void misbehave(void)
{
    block_table.clone = clone_and_rename;
}

ROGUE
