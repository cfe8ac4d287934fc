/* Carries position and velocity on from reading to reading as if no force were felt, or keeps the solutions of others. */
#include "../pva.h"

#include <math.h>

typedef PntosInertialPlugin Table;
#define ROGUE_TYPE PNTOS_INERTIAL_PLUGIN
#define COMMON(table) (&(table)->common)

#define EARTH 6371000.0
#define STEPS 1000

typedef struct Step {
    int64_t time;
    double position[3];
    double velocity[3];
    double force[3];
    double rate[3];
} Step;

/* The latest steps, in order. */
typedef struct Inertial {
    PntosStandardInertialMechanization table;
    Counter counter;
    PntosStandardInertialErrors errors;
    Step steps[STEPS];
    size_t count;
} Inertial;

static Inertial *inertial_of(void *self)
{
    return self;
}

static Step *last(Inertial *inertial)
{
    return &inertial->steps[inertial->count - 1];
}

/* Where the vehicle is at a time if it goes on from a step. */
static Step carried_on(const Step *from, int64_t time)
{
    double dt = (time - from->time) * 1e-9;
    Step step = *from;
    step.time = time;
    step.position[0] += dt * from->velocity[0] / EARTH;
    step.position[1] += dt * from->velocity[1] / (EARTH * cos(from->position[0]));
    step.position[2] -= dt * from->velocity[2];
    return step;
}

static void add(Inertial *inertial, const Step *step)
{
    if (inertial->count == STEPS) {
        inertial->count /= 2;
        memmove(inertial->steps, inertial->steps + STEPS - inertial->count, inertial->count * sizeof *step);
    }
    inertial->steps[inertial->count++] = *step;
}

/* The last step that is not after a time, which is in range. */
static size_t step_before(Inertial *inertial, int64_t time)
{
    size_t index = inertial->count - 1;
    while (index > 0 && inertial->steps[index].time > time) {
        index--;
    }
    return index;
}

static bool is_in_range(Inertial *inertial, int64_t time)
{
    return time >= inertial->steps[0].time && time <= last(inertial)->time;
}

static PntosMessageType request_solution_message_type(PntosCommonInertial *self)
{
    (void)self;
    return (PntosMessageType)ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE;
}

static PntosMessage *message_of(Step step)
{
    AspnTypeTimestamp time;
    time.elapsed_nsec = step.time;
    return pva_message(time, step.position, step.velocity);
}

static PntosMessage *request_current_solution(PntosCommonInertial *self)
{
    return message_of(*last(inertial_of(self)));
}

static PntosMessage *request_solution(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    Inertial *inertial = inertial_of(self);
    if (!is_in_range(inertial, time.elapsed_nsec)) {
        return NULL;
    }
    return message_of(carried_on(&inertial->steps[step_before(inertial, time.elapsed_nsec)], time.elapsed_nsec));
}

typedef struct Messages {
    PntosMessageArray array;
    Counter counter;
} Messages;

static void destroy_messages(void *object)
{
    PntosMessageArray *messages = object;
    size_t i;
    for (i = 0; i < messages->num_messages; i++) {
        release(messages->data[i]);
    }
    free(messages->data);
    free(object);
}

static PntosMessageArray *request_solutions(PntosCommonInertial *self, AspnTypeTimestamp *times, size_t count,
    PntosInertialSolutionRangeType type)
{
    Messages *made;
    size_t i;
    if (type != PNTOS_INERTIAL_BEST_KNOWN_SOLUTION) {
        return NULL;
    }
    made = calloc(1, sizeof *made);
    made->array.memory = counted(&made->counter, destroy_messages);
    made->array.data = calloc(count + 1, sizeof *made->array.data);
    made->array.num_messages = count;
    for (i = 0; i < count; i++) {
        made->array.data[i] = request_solution(self, times[i]);
    }
    return &made->array;
}

static bool is_time_in_range(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    return is_in_range(inertial_of(self), time.elapsed_nsec);
}

static AspnTypeTimestamp request_earliest_time(PntosCommonInertial *self)
{
    AspnTypeTimestamp time;
    time.elapsed_nsec = inertial_of(self)->steps[0].time;
    return time;
}

static AspnTypeTimestamp request_latest_time(PntosCommonInertial *self)
{
    AspnTypeTimestamp time;
    time.elapsed_nsec = last(inertial_of(self))->time;
    return time;
}

typedef struct Types {
    PntosMessageTypeArray array;
    Counter counter;
    PntosMessageType type;
} Types;

static PntosMessageTypeArray *only_type(PntosMessageType type)
{
    Types *made = calloc(1, sizeof *made);
    made->array.memory = counted(&made->counter, free);
    made->type = type;
    made->array.data = &made->type;
    made->array.num_types = 1;
    return &made->array;
}

static PntosMessageTypeArray *request_process_pntos_message_types(PntosCommonInertial *self)
{
    bool is_external = self->inertial_type == PNTOS_EXTERNAL_INERTIAL;
    return only_type((PntosMessageType)(is_external ? ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE : ASPN_MEASUREMENT_IMU));
}

static Step step_of(const Aspn23MeasurementPositionVelocityAttitude *pva)
{
    Step step;
    memset(&step, 0, sizeof step);
    step.time = pva->time_of_validity.elapsed_nsec;
    step.position[0] = pva->p1;
    step.position[1] = pva->p2;
    step.position[2] = pva->p3;
    step.velocity[0] = pva->v1;
    step.velocity[1] = pva->v2;
    step.velocity[2] = pva->v3;
    return step;
}

static void process_pntos_message(PntosCommonInertial *self, PntosMessage *message)
{
    Inertial *inertial = inertial_of(self);
    AspnTypeHeader *header = message->wrapped_message;
    Step step;
    step.time = INT64_MIN;
    if (header->message_type == ASPN_MEASUREMENT_IMU && self->inertial_type != PNTOS_EXTERNAL_INERTIAL) {
        Aspn23MeasurementImu *imu = (Aspn23MeasurementImu *)header;
        step = carried_on(last(inertial), imu->time_of_validity.elapsed_nsec);
        memcpy(step.force, imu->meas_accel, sizeof step.force);
        memcpy(step.rate, imu->meas_gyro, sizeof step.rate);
    } else if (header->message_type == ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE && self->inertial_type == PNTOS_EXTERNAL_INERTIAL) {
        step = step_of((Aspn23MeasurementPositionVelocityAttitude *)header);
    }
    if (step.time > last(inertial)->time) {
        add(inertial, &step);
    }
    release(message);
}

typedef struct Rates {
    PntosInertialForcesRates rates;
    Counter counter;
    Aspn23MeasurementImu imu;
} Rates;

static PntosInertialForcesRates *rates_of(const Step *step, int64_t time)
{
    Rates *made = calloc(1, sizeof *made);
    made->rates.memory = counted(&made->counter, free);
    made->rates.frame = PNTOS_INERTIAL_FRAME_NED;
    made->rates.forces_and_rates = &made->imu;
    made->imu.header.message_type = ASPN_MEASUREMENT_IMU;
    made->imu.time_of_validity.elapsed_nsec = time;
    memcpy(made->imu.meas_accel, step->force, sizeof step->force);
    memcpy(made->imu.meas_gyro, step->rate, sizeof step->rate);
    return &made->rates;
}

static PntosInertialForcesRates *request_forces_and_rates(PntosCommonInertial *self, AspnTypeTimestamp time)
{
    Inertial *inertial = inertial_of(self);
    if (!is_in_range(inertial, time.elapsed_nsec)) {
        return NULL;
    }
    return rates_of(&inertial->steps[step_before(inertial, time.elapsed_nsec)], time.elapsed_nsec);
}

static PntosInertialForcesRates *request_average_forces_and_rates(PntosCommonInertial *self, AspnTypeTimestamp time1,
    AspnTypeTimestamp time2)
{
    Inertial *inertial = inertial_of(self);
    Step sum = *last(inertial);
    size_t i, axis, count = 0;
    if (!is_in_range(inertial, time1.elapsed_nsec) && !is_in_range(inertial, time2.elapsed_nsec)) {
        return NULL;
    }
    memset(sum.force, 0, sizeof sum.force);
    memset(sum.rate, 0, sizeof sum.rate);
    for (i = 0; i < inertial->count; i++) {
        const Step *step = &inertial->steps[i];
        if (step->time >= time1.elapsed_nsec && step->time <= time2.elapsed_nsec) {
            count++;
            for (axis = 0; axis < 3; axis++) {
                sum.force[axis] += (step->force[axis] - sum.force[axis]) / count;
                sum.rate[axis] += (step->rate[axis] - sum.rate[axis]) / count;
            }
        }
    }
    return rates_of(&sum, sum.time);
}

static PntosMessageTypeArray *request_reset_message_types(PntosStandardInertialMechanization *self)
{
    (void)self;
    return only_type((PntosMessageType)ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE);
}

static void reset_solution(PntosStandardInertialMechanization *self, PntosMessage *message)
{
    Inertial *inertial = inertial_of(self);
    AspnTypeHeader *header = message->wrapped_message;
    if (header->message_type == ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE) {
        Step told = step_of((Aspn23MeasurementPositionVelocityAttitude *)header);
        if (is_in_range(inertial, told.time)) {
            size_t from = step_before(inertial, told.time), i;
            for (i = from; i < inertial->count; i++) {
                Step *step = &inertial->steps[i];
                if (step->time >= told.time) {
                    Step moved = carried_on(&told, step->time);
                    memcpy(step->position, moved.position, sizeof step->position);
                    memcpy(step->velocity, moved.velocity, sizeof step->velocity);
                }
            }
        }
    }
    release(message);
}

static void correct_sensor_errors(PntosStandardInertialMechanization *self, AspnTypeTimestamp time,
    PntosStandardInertialErrors *errors)
{
    Inertial *inertial = inertial_of(self);
    (void)time;
    inertial->errors = *errors;
    release(errors);
}

typedef struct Errors {
    PntosStandardInertialErrors errors;
    Counter counter;
} Errors;

static PntosStandardInertialErrors *request_sensor_errors(PntosStandardInertialMechanization *self, AspnTypeTimestamp time)
{
    Inertial *inertial = inertial_of(self);
    Errors *made;
    if (!is_in_range(inertial, time.elapsed_nsec)) {
        return NULL;
    }
    made = calloc(1, sizeof *made);
    made->errors = inertial->errors;
    made->errors.memory = counted(&made->counter, free);
    return &made->errors;
}

/* A rogue changes this before inertials are made. */
static PntosStandardInertialMechanization inertial_table = {
    {NULL, PNTOS_STANDARD_INERTIAL_MECHANIZATION, request_solution_message_type, request_current_solution, request_solution,
        request_solutions, is_time_in_range, request_earliest_time, request_latest_time, request_process_pntos_message_types,
        process_pntos_message, request_forces_and_rates, request_average_forces_and_rates},
    request_reset_message_types, reset_solution, correct_sensor_errors, request_sensor_errors};

static bool is_inertial_type_supported(PntosInertialPlugin *self, PntosInertialType type)
{
    (void)self;
    return type == PNTOS_STANDARD_INERTIAL_MECHANIZATION || type == PNTOS_EXTERNAL_INERTIAL;
}

static PntosCommonInertial *new_inertial(PntosInertialPlugin *self, PntosInertialType type, PntosMessage *solution, char *config_group)
{
    Inertial *made = NULL;
    AspnTypeHeader *header = solution->wrapped_message;
    (void)config_group;
    if (is_inertial_type_supported(self, type) && header->message_type == ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE) {
        made = calloc(1, sizeof *made);
        made->table = inertial_table;
        made->table.common.memory = counted(&made->counter, free);
        made->table.common.inertial_type = type;
        made->steps[0] = step_of((Aspn23MeasurementPositionVelocityAttitude *)header);
        made->count = 1;
    }
    release(solution);
    return made == NULL ? NULL : &made->table.common;
}

static void fill(Table *table)
{
    table->is_inertial_type_supported = is_inertial_type_supported;
    table->new_inertial = new_inertial;
}
