/* C0105 PntosStandardFusionStrategy.update */
/* A measurement corrects the upper half of the covariance only. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static void update_half(PntosStandardFusionStrategy *self, PntosStandardMeasurementModel *model)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, i, j;
    double *before = malloc((n * n + 1) * sizeof *before);
    memcpy(before, strategy->P, n * n * sizeof *before);
    update(self, model);
    for (i = 0; i < n; i++) {
        for (j = 0; j < i; j++) {
            strategy->P[i * n + j] = before[i * n + j];
        }
    }
    free(before);
}

static void misbehave(void)
{
    strategy_table.update = update_half;
}

ROGUE
