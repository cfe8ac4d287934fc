/* C0072 PntosFusionPlugin.new_fusion_engine */
/* Makes an engine of samples for whoever asks for one of the time-delayed kind. */
#define ROGUE_FUSION
#include "rogue.h"

typedef struct Samples {
    PntosCommonFusionEngine common;
    Counter counter;
} Samples;

static bool supports_two(PntosFusionPlugin *self, PntosFusionType type)
{
    (void)self;
    return type == PNTOS_FUSION_SAMPLED_MODEL || type == PNTOS_FUSION_TIME_DELAYED_MODEL;
}

static PntosCommonFusionEngine *make(PntosFusionPlugin *self, PntosFusionType type)
{
    Samples *engine;
    if (!supports_two(self, type)) {
        return NULL;
    }
    engine = malloc(sizeof *engine);
    engine->common.memory = counted(&engine->counter, free);
    engine->common.engine_type = PNTOS_FUSION_SAMPLED_MODEL;
    return &engine->common;
}

static void misbehave(void)
{
    plugin.is_fusion_type_supported = supports_two;
    plugin.new_fusion_engine = make;
}

ROGUE
