/* C0104 PntosGenXandP.generate */
/* Whoever asks for the estimate of one block gets that of all. */
#define ROGUE_FUSION
#include "rogue.h"

static PntosEstimateWithCovariance *generate_all(PntosGenXandP *self, char **labels, size_t num_labels)
{
    PntosStandardFusionEngine *engine = ((Generator *)self)->engine;
    char *all[MOST];
    size_t i;
    if (engine == NULL || num_labels != 1 || !has_block(engine, labels[0])) {
        return generate(self, labels, num_labels);
    }
    for (i = 0; i < engine_of(engine)->num_blocks; i++) {
        all[i] = engine_of(engine)->blocks[i]->label;
    }
    return generate_x_and_p(engine, all, engine_of(engine)->num_blocks);
}

static void misbehave(void)
{
    generator_table.generate = generate_all;
}

ROGUE
