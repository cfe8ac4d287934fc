/* C0115 PntosStandardFusionEngine.update */
/* A measurement is taken for one of now, whatever its time is. */
#define ROGUE_FUSION
#include "rogue.h"

static void update_now(PntosStandardFusionEngine *self, char *label, PntosMessage *message)
{
    AspnTypeTimestamp time = get_time(self);
    update_engine(self, label, message);
    set_time(self, time);
}

static void misbehave(void)
{
    engine_table.update = update_now;
}

ROGUE
