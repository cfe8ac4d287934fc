/* C0075 PntosCommonInertial.request_solutions */
/* Times without a solution have no place in the array. */
#define ROGUE_INERTIAL
#include "rogue.h"

static PntosMessageArray *solve_without_gaps(PntosCommonInertial *self, AspnTypeTimestamp *times, size_t count,
    PntosInertialSolutionRangeType type)
{
    PntosMessageArray *all = request_solutions(self, times, count, type);
    size_t i, kept = 0;
    for (i = 0; all != NULL && i < count; i++) {
        if (all->data[i] != NULL) {
            all->data[kept++] = all->data[i];
        }
    }
    if (all != NULL) {
        all->num_messages = kept;
    }
    return all;
}

static void misbehave(void)
{
    inertial_table.common.request_solutions = solve_without_gaps;
}

ROGUE
