/* C0116 PntosStandardFusionEngine.peek_ahead */
/* Says that nothing will change. */
#define ROGUE_FUSION
#include "rogue.h"

static PntosEstimateWithCovariance *look_around(PntosStandardFusionEngine *self, AspnTypeTimestamp time, char **labels, size_t num_labels)
{
    return time.elapsed_nsec < get_time(self).elapsed_nsec ? NULL : generate_x_and_p(self, labels, num_labels);
}

static void misbehave(void)
{
    engine_table.peek_ahead = look_around;
}

ROGUE
