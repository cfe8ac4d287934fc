/* C0104 PntosStandardFusionStrategy.get_estimate */
/* The estimate is a row. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static PntosMatrix *get_row(PntosStandardFusionStrategy *self)
{
    Strategy *strategy = strategy_of(self);
    return strategy->n == 0 ? NULL : matrix_of(strategy->x, 1, strategy->n);
}

static void misbehave(void)
{
    strategy_table.get_estimate = get_row;
}

ROGUE
