/* C0121 PntosStandardDynamicsModel.g */
/* Each call of `g` goes a step further. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static double drift;

static PntosMatrix *g_with_memory(PntosStandardDynamicsModel *self, PntosMatrix *x)
{
    PntosMatrix *moved = linear_g(self, x);
    drift += 1;
    moved->data[0] += drift;
    return moved;
}

static void misbehave(void)
{
    g_of_models = g_with_memory;
}

ROGUE
