/* C0111 PntosStandardFusionEngine.set_state_block_cross_covariance */
/* Sets one of the two places of each covariance. */
#define ROGUE_FUSION
#include "rogue.h"

static void set_one_place(PntosStandardFusionEngine *self, char *label1, char *label2, PntosMatrix *covariance)
{
    Engine *engine = engine_of(self);
    size_t first = find_block(engine, label1), second = find_block(engine, label2);
    bool fits = first < engine->num_blocks && second < engine->num_blocks && first != second
        && covariance->rows == engine->blocks[first]->num_states && covariance->cols == engine->blocks[second]->num_states;
    if (fits) {
        set_covariance_block(engine->strategy, covariance, first_state(engine, first), first_state(engine, second));
    } else {
        release(covariance);
    }
}

static void misbehave(void)
{
    engine_table.set_state_block_cross_covariance = set_one_place;
}

ROGUE
