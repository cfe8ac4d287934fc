/* C0104 PntosInertialInitializationStrategy.request_solution */
/* The covariance of the sensor errors has a row for the temperature. */
#define ROGUE_INITIALIZATION
#include "rogue.h"

static PntosInitialInertialSolution *solve_with_temperature(PntosInertialInitializationStrategy *self)
{
    PntosInitialInertialSolution *solution = request_solution(self);
    if (solution->inertial_error_covariance != NULL) {
        release(solution->inertial_error_covariance);
        solution->inertial_error_covariance = diagonal(7, 1);
    }
    return solution;
}

static void misbehave(void)
{
    start_table.request_solution = solve_with_temperature;
}

ROGUE
