/* C0113 PntosStandardFusionStrategy.update */
/* The innovation has the wrong sign: each measurement moves the estimate away from it. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static void update_backwards(PntosStandardFusionStrategy *self, PntosStandardMeasurementModel *model)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, i;
    double *before = malloc((n + 1) * sizeof *before);
    memcpy(before, strategy->x, n * sizeof *before);
    update(self, model);
    for (i = 0; i < n; i++) {
        strategy->x[i] = 2 * before[i] - strategy->x[i];
    }
    free(before);
}

static void misbehave(void)
{
    strategy_table.update = update_backwards;
}

ROGUE
