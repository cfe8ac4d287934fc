/* C0141 PntosInertialInitializationStrategy.request_solution */
/* The first result after the first position has no solution in it. */
#define ROGUE_INITIALIZATION
#include "rogue.h"

static PntosInitialInertialSolution *solve_the_second_time(PntosInertialInitializationStrategy *self)
{
    static bool is_asked;
    PntosInitialInertialSolution *solution = request_solution(self);
    if (solution->status == PNTOS_INITIALIZED_GOOD && !is_asked) {
        release(solution->solution);
        solution->solution = NULL;
        is_asked = true;
    }
    return solution;
}

static void misbehave(void)
{
    start_table.request_solution = solve_the_second_time;
}

ROGUE
