/* C0043 PntosVirtualStateBlock.jacobian */
/* Puts its steps for the difference quotient into the estimate that it was given, and takes them out again. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosMatrix *step_by_step(PntosVirtualStateBlock *self, PntosMatrix *estimate, AspnTypeTimestamp time)
{
    size_t i;
    for (i = 0; i < estimate->rows; i++) {
        double before = estimate->data[i];
        estimate->data[i] += 1e-3;
        estimate->data[i] = before;
    }
    return jacobian(self, estimate, time);
}

static void misbehave(void)
{
    virtual_table.jacobian = step_by_step;
}

ROGUE
