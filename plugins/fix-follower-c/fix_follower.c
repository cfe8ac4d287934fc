/*
 * fix-follower: an orchestration plugin in plain C89.
 *
 * It keeps the latest position fix and the latest velocity and answers a request for a solution by carrying the fix
 * forward (or a little backward) at that velocity. No filter, no inertial sensor: the smallest plugin that is useful,
 * and a pattern for larger ones. It needs the pntOS headers and the C library, nothing else.
 *
 * Registry group "fix-follower", every key optional:
 *
 *   position_channel    string  source of the fixes; any source when absent
 *   velocity_channel    string  source of the velocities; any source when absent
 *   latency             double  seconds by which the receiver stamps its fixes late (0)
 *   acceleration_sigma  double  m/s^2, how far the vehicle is from constant velocity (1)
 *   max_age             double  seconds; with an older fix or velocity no solution is given (10)
 *
 * Threads: pntOS calls a plugin, and every object a plugin made, from one thread at a time. So nothing here is locked
 * and the counters are plain integers.
 */
#include <pntos/loader.h>
#include <pntos/plugins/orchestration.h>

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define IDENTIFIER "fix-follower"
#define BEST "BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE"

#define PI 3.14159265358979323846
#define NANOSECONDS 1e9

/* WGS-84: semi-major axis in metres and first eccentricity squared. */
#define WGS84_A 6378137.0
#define WGS84_E2 6.69437999014e-3

/*
 * Reference counting
 *
 * Every managed struct of pntOS begins with a pointer to its PntosManagedMemory. Ours point at the first member of a
 * Counter that lives in the same block, so three functions serve every kind of object we make.
 */
typedef struct Counter {
    PntosManagedMemory memory;
    size_t references;
    void (*destroy)(void *object);
} Counter;

static Counter *counter_of(void *object)
{
    return (Counter *)*(PntosManagedMemory **)object;
}

static void inc_ref(void *object)
{
    counter_of(object)->references++;
}

static void dec_ref(void *object)
{
    Counter *counter = counter_of(object);
    if (--counter->references == 0) {
        counter->destroy(object);
    }
}

static size_t num_refs(void *object)
{
    return counter_of(object)->references;
}

/* Returns the counter's table, to be stored as the object's `memory`. The caller holds the first reference. */
static PntosManagedMemory *first_reference(Counter *counter, void (*destroy)(void *object))
{
    counter->memory.inc_ref = inc_ref;
    counter->memory.dec_ref = dec_ref;
    counter->memory.num_refs = num_refs;
    counter->references = 1;
    counter->destroy = destroy;
    return &counter->memory;
}

/* Gives up a reference to a message, ours or anybody's. */
static void release_message(PntosMessage *message)
{
    if (message != NULL) {
        message->memory->dec_ref(message);
    }
}

/*
 * What we hand out: one solution, an array of them, the list of filters. Each is one block of memory.
 */
typedef struct Solution {
    PntosMessage message;
    Counter counter;
    Aspn23MeasurementPositionVelocityAttitude pva;
    double covariance[6 * 6];
} Solution;

typedef struct Solutions {
    PntosMessageArray array;
    Counter counter;
} Solutions;

typedef struct Filters {
    PntosStringArray array;
    Counter counter;
    char *names[1];
} Filters;

static void destroy_solutions(void *object)
{
    PntosMessageArray *array = object;
    size_t i;
    for (i = 0; i < array->num_messages; i++) {
        release_message(array->data[i]);
    }
    free(object);
}

/* An array of `count` empty places, or NULL when memory is short. The places follow the struct in the same block. */
static Solutions *new_solutions(size_t count)
{
    Solutions *solutions;
    size_t i;
    if (count > ((size_t)-1 - sizeof *solutions) / sizeof(PntosMessage *)) {
        return NULL;
    }
    solutions = malloc(sizeof *solutions + count * sizeof(PntosMessage *));
    if (solutions == NULL) {
        return NULL;
    }
    solutions->array.memory = first_reference(&solutions->counter, destroy_solutions);
    solutions->array.data = (PntosMessage **)(solutions + 1);
    solutions->array.num_messages = count;
    for (i = 0; i < count; i++) {
        solutions->array.data[i] = NULL;
    }
    return solutions;
}

/*
 * The plugin
 */
typedef struct FixFollower {
    PntosOrchestrationPlugin plugin; /* first, so that a pointer to the plugin is a pointer to this struct */
    Counter counter;
    PntosMediator *mediator; /* ours from init_plugin to shutdown_plugin */
    PntosMessage *position;  /* the latest of its kind, or NULL; we hold one reference to each */
    PntosMessage *velocity;
    char *position_channel; /* our own copies, or NULL for any channel */
    char *velocity_channel;
    double latency;
    double acceleration_sigma;
    double max_age;
    bool warned; /* one warning about unusable messages is enough */
} FixFollower;

static void forget_everything(FixFollower *self)
{
    release_message(self->position);
    release_message(self->velocity);
    self->position = NULL;
    self->velocity = NULL;
    free(self->position_channel);
    free(self->velocity_channel);
    self->position_channel = NULL;
    self->velocity_channel = NULL;
    if (self->mediator != NULL) {
        self->mediator->memory->dec_ref(self->mediator);
        self->mediator = NULL;
    }
}

/* A copy of the string at `key`, which the caller frees; NULL when the key is absent. */
static char *read_string(PntosKeyValueStore *group, char *key)
{
    PntosString *value = group->has_key(group, key) ? group->get_str(group, key) : NULL;
    char *copy;
    if (value == NULL) {
        return NULL;
    }
    copy = malloc(strlen(value->data) + 1);
    if (copy != NULL) {
        strcpy(copy, value->data);
    }
    value->memory->dec_ref(value);
    return copy;
}

/* The number at `key`; `otherwise` when it is absent, or with a warning when it is negative or not a number. */
static double read_double(PntosMediator *mediator, PntosKeyValueStore *group, char *key, double otherwise)
{
    double value = group->has_key(group, key) ? group->get_double(group, key) : otherwise;
    if (value >= 0.0) {
        return value;
    }
    mediator->log_message_fmt(mediator, PNTOS_LOG_LEVEL_WARN,
                              "`%s` of the registry group `" IDENTIFIER "` is not a number from 0 up; %g is used instead",
                              key, otherwise);
    return otherwise;
}

static void init_plugin(PntosCommonPlugin *plugin, char *plugin_resources_location, PntosMediator *mediator)
{
    FixFollower *self = (FixFollower *)plugin;
    PntosKeyValueStore *group;

    (void)plugin_resources_location;
    forget_everything(self);
    self->mediator = mediator; /* the system gave us this reference: it is released in shutdown_plugin */
    if (mediator == NULL) {
        return;
    }
    group = mediator->registry->batch_start(mediator->registry, IDENTIFIER);
    self->position_channel = read_string(group, "position_channel");
    self->velocity_channel = read_string(group, "velocity_channel");
    self->latency = read_double(mediator, group, "latency", self->latency);
    self->acceleration_sigma = read_double(mediator, group, "acceleration_sigma", self->acceleration_sigma);
    self->max_age = read_double(mediator, group, "max_age", self->max_age);
    group->batch_end(group);
    group->memory->dec_ref(group);
}

static void shutdown_plugin(PntosCommonPlugin *plugin)
{
    forget_everything((FixFollower *)plugin);
}

static void init_orchestration_plugin(PntosOrchestrationPlugin *plugin,
                                      PntosPluginArray *plugins,
                                      PntosMessageStreamConfig stream_config)
{
    FixFollower *self = (FixFollower *)plugin;

    if (plugins != NULL) {
        plugins->memory->dec_ref(plugins); /* given to us, and there is nobody in it whom we need */
    }
    if (self->mediator == NULL) {
        return;
    }
    stream_config.sequenced_stream_add(self->mediator, (PntosMessageType)ASPN_MEASUREMENT_POSITION,
                                       self->position_channel);
    stream_config.sequenced_stream_add(self->mediator, (PntosMessageType)ASPN_MEASUREMENT_VELOCITY,
                                       self->velocity_channel);
}

/*
 * Messages in
 */
static bool comes_from(const PntosMessage *message, const char *channel)
{
    return channel == NULL || strcmp(message->source_identifier, channel) == 0;
}

/* A value that a message does not have is NaN in it, which no comparison holds for. */
static bool is_finite(double value)
{
    return fabs(value) <= DBL_MAX;
}

/* Seconds from one time to another; between times of different sign the whole numbers could overflow. */
static double seconds_between(AspnTypeTimestamp from, AspnTypeTimestamp to)
{
    if ((from.elapsed_nsec < 0) != (to.elapsed_nsec < 0)) {
        return ((double)to.elapsed_nsec - (double)from.elapsed_nsec) / NANOSECONDS;
    }
    return (double)(to.elapsed_nsec - from.elapsed_nsec) / NANOSECONDS;
}

/* Radians, and a longitude counted from -pi or from 0. */
static bool is_on_earth(double latitude, double longitude, double altitude)
{
    return fabs(latitude) <= PI / 2.0 && fabs(longitude) <= 2.0 * PI && is_finite(altitude);
}

static bool is_usable_position(const Aspn23MeasurementPosition *fix)
{
    return fix->reference_frame == ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC && fix->num_meas == 3 &&
           fix->covariance != NULL && is_on_earth(fix->term1, fix->term2, fix->term3);
}

static bool is_usable_velocity(const Aspn23MeasurementVelocity *velocity)
{
    return velocity->reference_frame == ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED && velocity->num_meas == 3 &&
           velocity->covariance != NULL && is_finite(velocity->x) && is_finite(velocity->y) && is_finite(velocity->z);
}

static AspnTypeTimestamp time_of(const PntosMessage *message)
{
    const AspnBase *wrapped = message->wrapped_message;
    if (wrapped->message_type == ASPN_MEASUREMENT_POSITION) {
        return ((const Aspn23MeasurementPosition *)wrapped)->time_of_validity;
    }
    return ((const Aspn23MeasurementVelocity *)wrapped)->time_of_validity;
}

/*
 * Puts `message` in `place`, with the reference that came with it, and gives up the one that was there. A message that
 * comes late does not take the place of a newer one, unless that is so far ahead that its time must be wrong.
 */
static void keep(FixFollower *self, PntosMessage **place, PntosMessage *message)
{
    PntosMessage *other = *place;
    double ahead = other == NULL ? 0.0 : seconds_between(time_of(message), time_of(other));
    if (ahead > 0.0 && ahead <= self->max_age) {
        other = message;
    } else {
        *place = message;
    }
    release_message(other);
}

static void refuse(FixFollower *self, PntosMessage *message)
{
    if (!self->warned && self->mediator != NULL) {
        self->mediator->log_message_fmt(self->mediator, PNTOS_LOG_LEVEL_WARN,
                                        "`%s` sends messages that are not a full geodetic position or north-east-down "
                                        "velocity; they are left out. Name a usable source in `position_channel` or "
                                        "`velocity_channel` of the registry group `" IDENTIFIER "`",
                                        message->source_identifier);
        self->warned = true;
    }
    release_message(message);
}

static void process_pntos_message(PntosOrchestrationPlugin *plugin, PntosMessage *message, bool sequenced)
{
    FixFollower *self = (FixFollower *)plugin;
    AspnBase *wrapped = message->wrapped_message;

    (void)sequenced;
    if (wrapped->message_type == ASPN_MEASUREMENT_POSITION && comes_from(message, self->position_channel)) {
        if (is_usable_position((Aspn23MeasurementPosition *)wrapped)) {
            keep(self, &self->position, message);
        } else {
            refuse(self, message);
        }
    } else if (wrapped->message_type == ASPN_MEASUREMENT_VELOCITY && comes_from(message, self->velocity_channel)) {
        if (is_usable_velocity((Aspn23MeasurementVelocity *)wrapped)) {
            keep(self, &self->velocity, message);
        } else {
            refuse(self, message);
        }
    } else {
        release_message(message);
    }
}

/*
 * Solutions out
 */

/* Not a number, with the same bits whatever the compiler and its options. */
static double not_available(void)
{
    double zero = 0.0;
    return fabs(zero / zero);
}

static double wrapped_longitude(double longitude)
{
    longitude = fmod(longitude, 2.0 * PI);
    if (longitude > PI) {
        return longitude - 2.0 * PI;
    }
    return longitude < -PI ? longitude + 2.0 * PI : longitude;
}

/*
 * Latitude, longitude and altitude after `dt` seconds at the given velocity, over the local ellipsoid: its radius of
 * curvature along the meridian takes the north component, the one across it the east component.
 */
static void propagate_position(Aspn23MeasurementPositionVelocityAttitude *pva,
                               const Aspn23MeasurementPosition *fix,
                               const Aspn23MeasurementVelocity *velocity,
                               double dt)
{
    double sine = sin(fix->term1);
    double curvature = 1.0 - WGS84_E2 * sine * sine;
    double across = WGS84_A / sqrt(curvature);
    double along = across * (1.0 - WGS84_E2) / curvature;
    double parallel = (across + fix->term3) * cos(fix->term1);

    pva->p1 = fix->term1 + velocity->x * dt / (along + fix->term3);
    pva->p2 = fix->term2;
    if (parallel > 1.0) { /* within a metre of a pole east has no meaning */
        pva->p2 = wrapped_longitude(fix->term2 + velocity->y * dt / parallel);
    }
    pva->p3 = fix->term3 - velocity->z * dt;
}

/*
 * Row-major 6 x 6 in metres and metres a second, north-east-down. Velocity errors grow into the position with time, and
 * so does what the vehicle did meanwhile: an unknown constant acceleration of the given deviation on each axis.
 */
static void propagate_covariance(double *out, const double *fix, const double *velocity, double dt, double sigma)
{
    double variance = sigma * sigma;
    size_t row, column;

    for (row = 0; row < 3; row++) {
        for (column = 0; column < 3; column++) {
            double p = fix[3 * row + column];
            double v = velocity[3 * row + column];
            double a = row == column ? variance : 0.0;
            double cross = v * dt + a * dt * dt * dt / 2.0;

            out[6 * row + column] = p + v * dt * dt + a * dt * dt * dt * dt / 4.0;
            out[6 * row + column + 3] = cross;
            out[6 * (row + 3) + column] = cross;
            out[6 * (row + 3) + column + 3] = v + a * dt * dt;
        }
    }
}

/* The solution at `time` with one reference for the caller; NULL when there is none that means anything. */
static PntosMessage *solve(const FixFollower *self, AspnTypeTimestamp time)
{
    const Aspn23MeasurementPosition *fix;
    const Aspn23MeasurementVelocity *velocity;
    Aspn23MeasurementPositionVelocityAttitude *pva;
    Solution *solution;
    double dt;
    size_t i;

    if (self->position == NULL || self->velocity == NULL) {
        return NULL;
    }
    fix = (const Aspn23MeasurementPosition *)self->position->wrapped_message;
    velocity = (const Aspn23MeasurementVelocity *)self->velocity->wrapped_message;
    dt = seconds_between(fix->time_of_validity, time) + self->latency;
    if (fabs(dt) > self->max_age || fabs(seconds_between(velocity->time_of_validity, time)) > self->max_age) {
        return NULL;
    }
    solution = malloc(sizeof *solution);
    if (solution == NULL) {
        return NULL;
    }
    memset(solution, 0, sizeof *solution);
    pva = &solution->pva;
    pva->header.message_type = ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE;
    pva->time_of_validity = time;
    pva->reference_frame = ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC;
    propagate_position(pva, fix, velocity, dt);
    if (!is_on_earth(pva->p1, pva->p2, pva->p3)) {
        free(solution);
        return NULL;
    }
    pva->v1 = velocity->x;
    pva->v2 = velocity->y;
    pva->v3 = velocity->z;
    for (i = 0; i < 4; i++) {
        pva->quaternion[i] = not_available();
    }
    pva->num_meas = 6; /* position and velocity: an attitude that is not available has no covariance either */
    pva->covariance = solution->covariance;
    propagate_covariance(solution->covariance, fix->covariance, velocity->covariance, dt, self->acceleration_sigma);
    pva->error_model = ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE;

    solution->message.memory = first_reference(&solution->counter, free);
    solution->message.wrapped_message = &pva->header;
    solution->message.source_identifier = IDENTIFIER;
    return &solution->message;
}

static PntosStringArray *get_filter_description_list(PntosOrchestrationPlugin *plugin)
{
    Filters *filters = malloc(sizeof *filters);

    (void)plugin;
    if (filters == NULL) {
        return NULL; /* the system asks for a list always; without memory there is no better answer */
    }
    filters->names[0] = BEST;
    filters->array.memory = first_reference(&filters->counter, free);
    filters->array.data = filters->names;
    filters->array.num_strings = 1;
    return &filters->array;
}

static PntosMessageArray *request_solutions(PntosOrchestrationPlugin *plugin,
                                            AspnTypeTimestamp *solution_times,
                                            size_t num_solution_times,
                                            char *filter_description)
{
    FixFollower *self = (FixFollower *)plugin;
    Solutions *solutions;
    size_t i;

    if (filter_description != NULL && strcmp(filter_description, BEST) != 0) {
        return NULL;
    }
    solutions = new_solutions(num_solution_times);
    if (solutions == NULL) {
        return NULL;
    }
    for (i = 0; i < num_solution_times; i++) {
        solutions->array.data[i] = solve(self, solution_times[i]);
    }
    return &solutions->array;
}

/*
 * Loading
 */
typedef struct Plugins {
    PntosPluginArray array;
    Counter counter;
    PntosCommonPlugin *plugins[1];
} Plugins;

static void destroy_plugin(void *object)
{
    forget_everything(object);
    free(object);
}

/* What is in the array belongs to it; whoever wants the plugin for longer has taken a reference of its own. */
static void destroy_plugins(void *object)
{
    Plugins *plugins = object;
    plugins->plugins[0]->memory->dec_ref(plugins->plugins[0]);
    free(object);
}

static PntosPluginArray *load(void)
{
    Plugins *plugins = malloc(sizeof *plugins);
    FixFollower *self = calloc(1, sizeof *self);

    if (plugins == NULL || self == NULL) {
        free(plugins);
        free(self);
        return NULL;
    }
    self->plugin.common.memory = first_reference(&self->counter, destroy_plugin);
    self->plugin.common.init_plugin = init_plugin;
    self->plugin.common.shutdown_plugin = shutdown_plugin;
    self->plugin.common.plugin_type = PNTOS_ORCHESTRATION_PLUGIN;
    self->plugin.common.identifier = IDENTIFIER;
    self->plugin.init_orchestration_plugin = init_orchestration_plugin;
    self->plugin.process_pntos_message = process_pntos_message;
    self->plugin.get_filter_description_list = get_filter_description_list;
    self->plugin.request_solutions = request_solutions;
    self->acceleration_sigma = 1.0;
    self->max_age = 10.0;

    plugins->plugins[0] = &self->plugin.common;
    plugins->array.memory = first_reference(&plugins->counter, destroy_plugins);
    plugins->array.plugins = plugins->plugins;
    plugins->array.num_plugins = 1;
    return &plugins->array;
}

/* The one symbol that a loader looks for. */
PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load};
