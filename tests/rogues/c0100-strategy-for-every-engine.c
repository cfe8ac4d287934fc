/* C0100 PntosFusionStrategyPlugin.new_fusion_strategy */
/* Says that it supports one kind of engine only, and makes the same strategy for all. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

static PntosCommonFusionStrategy *make_always(PntosFusionStrategyPlugin *self, PntosFusionType type)
{
    PntosCommonFusionStrategy *made = NULL;
    if (type <= PNTOS_FUSION_STANDARD_COMPILED_MODEL) {
        made = new_fusion_strategy(self, PNTOS_FUSION_STANDARD_MODEL);
        made->engine_type = type;
    }
    return made;
}

static void misbehave(void)
{
    plugin.new_fusion_strategy = make_always;
}

ROGUE
