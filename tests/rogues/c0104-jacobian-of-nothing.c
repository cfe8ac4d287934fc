/* C0104 PntosVirtualStateBlock.jacobian */
/* The derivative is a column, as if there were one state. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosMatrix *column(PntosVirtualStateBlock *self, PntosMatrix *estimate, AspnTypeTimestamp time)
{
    size_t rows = estimate->rows;
    release(jacobian(self, estimate, time));
    return zeros(rows, 1);
}

static void misbehave(void)
{
    virtual_table.jacobian = column;
}

ROGUE
