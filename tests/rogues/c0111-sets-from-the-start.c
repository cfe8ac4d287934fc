/* C0111 PntosStandardFusionStrategy.set_covariance_slice */
/* The block always replaces that of the first states. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static void set_first_slice(PntosStandardFusionStrategy *self, PntosMatrix *covariance, size_t first)
{
    bool fits = first <= strategy_of(self)->n && covariance->rows <= strategy_of(self)->n - first;
    set_covariance_slice(self, covariance, fits ? 0 : first);
}

static void misbehave(void)
{
    strategy_table.set_covariance_slice = set_first_slice;
}

ROGUE
