/* A fusion plugin that makes no engine. */
typedef PntosFusionPlugin Table;
#define ROGUE_TYPE PNTOS_FUSION_PLUGIN
#define COMMON(table) (&(table)->common)

static bool is_fusion_type_supported(PntosFusionPlugin *self, PntosFusionType type)
{
    (void)self;
    (void)type;
    return false;
}

static PntosCommonFusionEngine *new_fusion_engine(PntosFusionPlugin *self, PntosFusionType type)
{
    (void)self;
    (void)type;
    return NULL;
}

static void fill(Table *table)
{
    table->is_fusion_type_supported = is_fusion_type_supported;
    table->new_fusion_engine = new_fusion_engine;
}
