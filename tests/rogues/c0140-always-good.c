/* C0140 PntosInertialInitializationStrategy.request_solution */
/* The result says that it is good, whatever it is. */
#define ROGUE_INITIALIZATION
#include "rogue.h"

static PntosInitialInertialSolution *solve_well(PntosInertialInitializationStrategy *self)
{
    PntosInitialInertialSolution *solution = request_solution(self);
    solution->status = PNTOS_INITIALIZED_GOOD;
    return solution;
}

static void misbehave(void)
{
    start_table.request_solution = solve_well;
}

ROGUE
