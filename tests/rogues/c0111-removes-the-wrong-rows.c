/* C0111 PntosStandardFusionStrategy.remove_states */
/* The estimate loses the states that were named, the covariance the last ones. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static void remove_estimate_only(PntosStandardFusionStrategy *self, size_t first, size_t count)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, left = n - count, i;
    double *P;
    if (first > n || count > n - first) {
        return;
    }
    P = malloc((left * left + 1) * sizeof *P);
    for (i = 0; i < left; i++) {
        memcpy(P + i * left, strategy->P + i * n, left * sizeof *P);
    }
    remove_states(self, first, count);
    memcpy(strategy->P, P, left * left * sizeof *P);
    free(P);
}

static void misbehave(void)
{
    strategy_table.remove_states = remove_estimate_only;
}

ROGUE
