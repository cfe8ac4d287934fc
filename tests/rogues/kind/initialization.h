/* Takes the first position for a start, with nothing moving and the sensor without errors. */
#include "../matrix.h"
#include "../pva.h"

typedef PntosInitializationPlugin Table;
#define ROGUE_TYPE PNTOS_INITIALIZATION_PLUGIN
#define COMMON(table) (&(table)->common)

typedef struct Start {
    PntosInertialInitializationStrategy table;
    Counter counter;
    bool is_known;
    AspnTypeTimestamp time;
    double position[3];
} Start;

static PntosInitializationMotionNeeded request_motion_needed(PntosCommonInitializationStrategy *self)
{
    (void)self;
    return PNTOS_NO_MOTION;
}

static PntosInitializationStatus request_current_status(PntosCommonInitializationStrategy *self)
{
    return ((Start *)self)->is_known ? PNTOS_INITIALIZED_GOOD : PNTOS_WAITING;
}

static void process_pntos_message(PntosCommonInitializationStrategy *self, PntosMessage *message)
{
    Start *start = (Start *)self;
    Aspn23MeasurementPosition *position = (Aspn23MeasurementPosition *)message->wrapped_message;
    if (position->header.message_type == ASPN_MEASUREMENT_POSITION && !start->is_known) {
        start->is_known = true;
        start->time = position->time_of_validity;
        start->position[0] = position->term1;
        start->position[1] = position->term2;
        start->position[2] = position->term3;
    }
    release(message);
}

typedef struct Solution {
    PntosInitialInertialSolution solution;
    Counter counter;
} Solution;

static void destroy_solution(void *object)
{
    PntosInitialInertialSolution *solution = object;
    release(solution->solution);
    release(solution->inertial_error_covariance);
    free(object);
}

static PntosInitialInertialSolution *request_solution(PntosInertialInitializationStrategy *self)
{
    static const double at_rest[3];
    Start *start = (Start *)self;
    Solution *made = calloc(1, sizeof *made);
    made->solution.memory = counted(&made->counter, destroy_solution);
    made->solution.status = request_current_status(&self->common);
    if (start->is_known) {
        made->solution.solution = pva_message(start->time, start->position, at_rest);
        made->solution.inertial_error_covariance = diagonal(6, 1e-4);
    }
    return &made->solution;
}

/* A rogue changes this before strategies are made. */
static PntosInertialInitializationStrategy start_table = {
    {NULL, PNTOS_INERTIAL_INITIALIZATION_STRATEGY, request_motion_needed, request_current_status, process_pntos_message},
    request_solution};

static bool is_initialization_type_supported(Table *self, PntosInitializationType type)
{
    (void)self;
    return type == PNTOS_INERTIAL_INITIALIZATION_STRATEGY;
}

static PntosCommonInitializationStrategy *new_initialization_strategy(Table *self, PntosInitializationType type, char *config_group)
{
    Start *made;
    (void)config_group;
    if (!is_initialization_type_supported(self, type)) {
        return NULL;
    }
    made = calloc(1, sizeof *made);
    made->table = start_table;
    made->table.common.memory = counted(&made->counter, free);
    return &made->table.common;
}

static void fill(Table *table)
{
    table->is_initialization_type_supported = is_initialization_type_supported;
    table->new_initialization_strategy = new_initialization_strategy;
}
