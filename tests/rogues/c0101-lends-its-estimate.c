/* C0101 PntosStandardFusionStrategy.get_estimate */
/* Returns one matrix again and again, and writes the latest estimate into it. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static PntosMatrix *latest;

static PntosMatrix *get_same_matrix(PntosStandardFusionStrategy *self)
{
    Strategy *strategy = strategy_of(self);
    if (strategy->n == 0) {
        return NULL;
    }
    if (latest == NULL || latest->rows != strategy->n) {
        release(latest);
        latest = zeros(strategy->n, 1);
    }
    memcpy(latest->data, strategy->x, strategy->n * sizeof(double));
    latest->memory->inc_ref(latest);
    return latest;
}

static void set_and_refresh(PntosStandardFusionStrategy *self, PntosMatrix *estimate, size_t first)
{
    set_estimate_slice(self, estimate, first);
    release(get_same_matrix(self));
}

static void misbehave(void)
{
    strategy_table.get_estimate = get_same_matrix;
    strategy_table.set_estimate_slice = set_and_refresh;
}

ROGUE
