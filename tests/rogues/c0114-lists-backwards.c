/* C0114 PntosStandardFusionEngine.get_state_block_labels */
/* The labels are listed in another order than the states. */
#define ROGUE_FUSION
#include "rogue.h"

static PntosStringArray *list_backwards(PntosStandardFusionEngine *self)
{
    PntosStringArray *labels = get_state_block_labels(self);
    size_t i, count = labels == NULL ? 0 : labels->num_strings;
    for (i = 0; i < count / 2; i++) {
        char *label = labels->data[i];
        labels->data[i] = labels->data[count - 1 - i];
        labels->data[count - 1 - i] = label;
    }
    return labels;
}

static void misbehave(void)
{
    engine_table.get_state_block_labels = list_backwards;
}

ROGUE
