/* An extended Kalman filter. */
#include "../matrix.h"

typedef PntosFusionStrategyPlugin Table;
#define ROGUE_TYPE PNTOS_FUSION_STRATEGY_PLUGIN
#define COMMON(table) (&(table)->common)
#include "../kalman.h"

static bool is_fusion_type_supported(PntosFusionStrategyPlugin *self, PntosFusionType type)
{
    (void)self;
    return type == PNTOS_FUSION_STANDARD_MODEL;
}

static PntosCommonFusionStrategy *new_fusion_strategy(PntosFusionStrategyPlugin *self, PntosFusionType type)
{
    (void)self;
    return type == PNTOS_FUSION_STANDARD_MODEL ? &new_strategy()->common : NULL;
}

static void fill(Table *table)
{
    table->is_fusion_type_supported = is_fusion_type_supported;
    table->new_fusion_strategy = new_fusion_strategy;
}
