/* C0103 PntosStandardFusionStrategy.remove_states */
/* Told to remove more states than there are, it removes those that there are. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static void remove_what_is_there(PntosStandardFusionStrategy *self, size_t first, size_t count)
{
    size_t n = strategy_of(self)->n;
    remove_states(self, first, first < n && count > n - first ? n - first : count);
}

static void misbehave(void)
{
    strategy_table.remove_states = remove_what_is_there;
}

ROGUE
