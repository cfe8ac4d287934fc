/* C0103 PntosStandardFusionEngine.propagate */
/* Told to move to a time that is over, it says that it is there. */
#define ROGUE_FUSION
#include "rogue.h"

static void move_anywhere(PntosStandardFusionEngine *self, AspnTypeTimestamp time)
{
    move_to(self, time);
    engine_of(self)->time = time;
}

static void misbehave(void)
{
    engine_table.propagate = move_anywhere;
}

ROGUE
