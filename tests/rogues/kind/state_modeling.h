/* A clock: its error and its drift, how both move, and a measurement of the error. */
#include "../matrix.h"
#include "../blocks.h"

typedef PntosStateModelingPlugin Table;
#define ROGUE_TYPE PNTOS_STATE_MODELING_PLUGIN
#define COMMON(table) (&(table)->common)

typedef struct Provider {
    PntosStandardStateModelProvider table;
    Counter counter;
} Provider;

static char *processor_names[] = {"clock error", "clock drift"};
static char *block_names[] = {"clock", "another"};
static char *virtual_block_names[] = {"clock in metres", "another"};

static PntosStandardMeasurementProcessor *new_processor(PntosStandardStateModelProvider *self, size_t index,
    PntosStandardFusionEngine *engine, char *label, char **blocks, size_t num_blocks, char *config_group)
{
    (void)self;
    (void)config_group;
    release(engine);
    return index == 0 && num_blocks == 1 ? make_processor(label, blocks[0]) : NULL;
}

static PntosStandardStateBlock *new_block(PntosStandardStateModelProvider *self, size_t index,
    PntosStandardFusionEngine *engine, char *label, char *config_group)
{
    (void)self;
    (void)config_group;
    release(engine);
    return index == 0 ? make_block(label) : NULL;
}

static PntosVirtualStateBlock *new_virtual_block(PntosStandardStateModelProvider *self, size_t index, char *source,
    char *target, char *config_group)
{
    (void)self;
    (void)config_group;
    return index == 0 ? make_virtual_block(source, target) : NULL;
}

static PntosStandardStateModelProvider provider_table = {
    {NULL, PNTOS_FUSION_STANDARD_MODEL}, 1, processor_names, new_processor, 1, block_names, new_block, 1,
    virtual_block_names, new_virtual_block};

static bool is_fusion_type_supported(PntosStateModelingPlugin *self, PntosFusionType type)
{
    (void)self;
    return type == PNTOS_FUSION_STANDARD_MODEL;
}

static PntosCommonStateModelProvider *new_state_model_provider(PntosStateModelingPlugin *self, PntosFusionType type)
{
    Provider *made;
    if (!is_fusion_type_supported(self, type)) {
        return NULL;
    }
    made = calloc(1, sizeof *made);
    made->table = provider_table;
    made->table.common.memory = counted(&made->counter, free);
    return &made->table.common;
}

static void fill(Table *table)
{
    table->is_fusion_type_supported = is_fusion_type_supported;
    table->new_state_model_provider = new_state_model_provider;
}
