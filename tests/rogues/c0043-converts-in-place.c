/* C0043 PntosVirtualStateBlock.convert */
/* Writes the converted estimate over the one that it was given, whoever else holds it. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosEstimateWithCovariance *convert_in_place(PntosVirtualStateBlock *self, PntosEstimateWithCovariance *given,
    AspnTypeTimestamp time)
{
    size_t n = given->length, i;
    (void)self;
    (void)time;
    for (i = 0; i < n; i++) {
        given->estimate[i] *= LIGHT;
    }
    for (i = 0; i < n * n; i++) {
        given->covariance[i] *= LIGHT * LIGHT;
    }
    return given;
}

static void misbehave(void)
{
    virtual_table.convert = convert_in_place;
}

ROGUE
