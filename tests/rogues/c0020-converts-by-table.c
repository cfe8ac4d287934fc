/* C0020 PntosVirtualStateBlock.convert_estimate */
/* not sanitized: reading far behind an array is undefined, and stops there */
/* Looks the factor up in a table, at a place that a state which is not a number does not have. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static double factors[1] = {LIGHT};

static PntosMatrix *convert_by_table(PntosVirtualStateBlock *self, PntosMatrix *estimate, AspnTypeTimestamp time)
{
    double first = estimate->data[0];
    size_t place = first == first ? 0 : (size_t)1 << 40;
    PntosMatrix *converted = convert_estimate(self, estimate, time);
    converted->data[0] = first * ((volatile double *)factors)[place];
    return converted;
}

static void misbehave(void)
{
    virtual_table.convert_estimate = convert_by_table;
}

ROGUE
