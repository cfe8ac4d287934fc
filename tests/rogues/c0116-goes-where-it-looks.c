/* C0116 PntosStandardFusionEngine.peek_ahead */
/* Looks ahead by going there. */
#define ROGUE_FUSION
#include "rogue.h"

static PntosEstimateWithCovariance *go_ahead(PntosStandardFusionEngine *self, AspnTypeTimestamp time, char **labels, size_t num_labels)
{
    if (time.elapsed_nsec < get_time(self).elapsed_nsec) {
        return NULL;
    }
    move_to(self, time);
    return generate_x_and_p(self, labels, num_labels);
}

static void misbehave(void)
{
    engine_table.peek_ahead = go_ahead;
}

ROGUE
