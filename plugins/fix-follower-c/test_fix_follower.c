/*
 * Tests of fix-follower without a controller: the test plays the system, with a mediator and a registry just large
 * enough, and counts every reference. `make test` builds and runs it.
 */
#include <pntos/loader.h>
#include <pntos/plugins/orchestration.h>

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

extern PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL;

#define SECOND 1000000000
#define FURTHEST ((int64_t)(((uint64_t)1 << 63) - 1))
#define BEST "BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE"
#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            printf("%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                                             \
            failures++;                                                                                                \
        }                                                                                                              \
    } while (0)

static int failures;
static int references; /* of everything the test has handed out and not got back */
static int warnings;
static int streams;
static char warning[1000];    /* the last one */
static double latency = 0.5; /* in the registry */

static void inc_ref(void *object)
{
    (void)object;
    references++;
}

static void dec_ref(void *object)
{
    (void)object;
    references--;
}

static size_t num_refs(void *object)
{
    (void)object;
    return 0; /* not supported */
}

static PntosManagedMemory counted = {inc_ref, dec_ref, num_refs};

/* The registry: one group with one channel name and one number. */
static bool has_key(PntosKeyValueStore *self, char *key)
{
    (void)self;
    return strcmp(key, "position_channel") == 0 || strcmp(key, "latency") == 0;
}

static PntosString *get_str(PntosKeyValueStore *self, char *key)
{
    static PntosString name;
    (void)self;
    (void)key;
    name.memory = &counted;
    name.data = "/gnss";
    references++;
    return &name;
}

static double get_double(PntosKeyValueStore *self, char *key)
{
    (void)self;
    (void)key;
    return latency;
}

static void batch_end(PntosKeyValueStore *self)
{
    (void)self;
}

static PntosKeyValueStore *batch_start(PntosRegistry *self, char *group)
{
    static PntosKeyValueStore store;
    (void)self;
    CHECK(strcmp(group, "fix-follower") == 0);
    store.memory = &counted;
    store.has_key = has_key;
    store.get_str = get_str;
    store.get_double = get_double;
    store.batch_end = batch_end;
    references++;
    return &store;
}

static void log_message_fmt(PntosMediator *self, PntosLoggingLevel level, char *fmt, ...)
{
    va_list arguments;
    (void)self;
    CHECK(level == PNTOS_LOG_LEVEL_WARN);
    va_start(arguments, fmt);
    vsprintf(warning, fmt, arguments);
    va_end(arguments);
    warnings++;
}

static void sequenced_stream_add(PntosMediator *self, PntosMessageType type, char *source_identifier)
{
    (void)self;
    if ((int)type == (int)ASPN_MEASUREMENT_POSITION) {
        CHECK(source_identifier != NULL && strcmp(source_identifier, "/gnss") == 0);
    } else {
        CHECK((int)type == (int)ASPN_MEASUREMENT_VELOCITY);
        CHECK(source_identifier == NULL);
    }
    streams++;
}

/* A plugin that has been started as a controller does it; the returned reference is the only one. */
static PntosOrchestrationPlugin *start(bool with_mediator)
{
    static PntosRegistry registry;
    static PntosMediator mediator;
    PntosMessageStreamConfig stream_config;
    PntosPluginArray *plugins = PNTOS_PLUGIN_MAGIC_SYMBOL.plugins_loader();
    PntosCommonPlugin *plugin = plugins->plugins[0];

    plugin->memory->inc_ref(plugin);
    plugins->memory->dec_ref(plugins);
    CHECK(plugin->memory->num_refs(plugin) == 1);

    registry.memory = &counted;
    registry.batch_start = batch_start;
    mediator.memory = &counted;
    mediator.log_message_fmt = log_message_fmt;
    mediator.registry = &registry;
    references = with_mediator ? 1 : 0;
    warnings = 0;
    plugin->init_plugin(plugin, NULL, with_mediator ? &mediator : NULL);
    memset(&stream_config, 0, sizeof stream_config);
    stream_config.sequenced_stream_add = sequenced_stream_add;
    ((PntosOrchestrationPlugin *)plugin)->init_orchestration_plugin((PntosOrchestrationPlugin *)plugin, NULL,
                                                                    stream_config);
    return (PntosOrchestrationPlugin *)plugin;
}

static void stop(PntosOrchestrationPlugin *plugin)
{
    plugin->common.shutdown_plugin(&plugin->common);
    CHECK(references == 0);
    plugin->common.memory->dec_ref(plugin);
}

static double identity[9] = {1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0};
static Aspn23MeasurementPosition position;
static Aspn23MeasurementVelocity velocity;
static PntosMessage position_message;
static PntosMessage velocity_message;

static void give(PntosOrchestrationPlugin *plugin, PntosMessage *message)
{
    references++;
    plugin->process_pntos_message(plugin, message, true);
}

static void give_position(PntosOrchestrationPlugin *plugin, char *source)
{
    memset(&position, 0, sizeof position);
    position.header.message_type = ASPN_MEASUREMENT_POSITION;
    position.time_of_validity.elapsed_nsec = 10 * (int64_t)SECOND;
    position.reference_frame = ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC;
    position.term1 = 0.0;
    position.term2 = 3.14159265;
    position.term3 = 100.0;
    position.num_meas = 3;
    position.covariance = identity;
    position_message.memory = &counted;
    position_message.wrapped_message = &position.header;
    position_message.source_identifier = source;
    give(plugin, &position_message);
}

static void give_velocity(PntosOrchestrationPlugin *plugin)
{
    memset(&velocity, 0, sizeof velocity);
    velocity.header.message_type = ASPN_MEASUREMENT_VELOCITY;
    velocity.time_of_validity.elapsed_nsec = 10 * (int64_t)SECOND;
    velocity.reference_frame = ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED;
    velocity.x = 10.0;
    velocity.y = 20.0;
    velocity.z = -2.0;
    velocity.num_meas = 3;
    velocity.covariance = identity;
    velocity_message.memory = &counted;
    velocity_message.wrapped_message = &velocity.header;
    velocity_message.source_identifier = "/anything";
    give(plugin, &velocity_message);
}

/* Asks for one solution and says whether there was one; its content goes to `out`. */
static bool solution_at(PntosOrchestrationPlugin *plugin,
                        int64_t seconds,
                        Aspn23MeasurementPositionVelocityAttitude *out,
                        double *covariance)
{
    AspnTypeTimestamp time;
    PntosMessageArray *solutions;
    bool found;

    time.elapsed_nsec = seconds * SECOND;
    solutions = plugin->request_solutions(plugin, &time, 1, NULL);
    CHECK(solutions != NULL && solutions->num_messages == 1);
    found = solutions->data[0] != NULL;
    if (found && out != NULL) {
        *out = *(Aspn23MeasurementPositionVelocityAttitude *)solutions->data[0]->wrapped_message;
        memcpy(covariance, out->covariance, 36 * sizeof(double));
    }
    solutions->memory->dec_ref(solutions);
    return found;
}

static void gives_no_solution_before_it_has_a_position_and_a_velocity(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    CHECK(!solution_at(plugin, 10, NULL, NULL));
    give_position(plugin, "/gnss");
    CHECK(!solution_at(plugin, 10, NULL, NULL));
    give_velocity(plugin);
    CHECK(solution_at(plugin, 10, NULL, NULL));
    stop(plugin);
}

static void carries_the_fix_along_its_velocity(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    Aspn23MeasurementPositionVelocityAttitude pva;
    double covariance[36];
    double dt = 2.0 + 0.5; /* with the latency from the registry */

    give_position(plugin, "/gnss");
    give_velocity(plugin);
    CHECK(solution_at(plugin, 12, &pva, covariance));

    CHECK(pva.time_of_validity.elapsed_nsec == 12 * (int64_t)SECOND);
    CHECK(fabs(pva.p1 * 6335439.0 - 10.0 * dt) < 1e-2);
    CHECK(fabs((pva.p2 + 3.14159265) * 6378237.0 - 20.0 * dt) < 0.1); /* across the antimeridian */
    CHECK(pva.p3 == 100.0 + 2.0 * dt);
    CHECK(pva.v1 == 10.0 && pva.v2 == 20.0 && pva.v3 == -2.0);
    CHECK(pva.quaternion[0] != pva.quaternion[0]);
    CHECK(pva.num_meas == 6);
    CHECK(fabs(covariance[0] - (1.0 + dt * dt + dt * dt * dt * dt / 4.0)) < 1e-9);
    CHECK(covariance[3] == covariance[18] && covariance[3] > dt);
    CHECK(fabs(covariance[21] - (1.0 + dt * dt)) < 1e-9);
    CHECK(covariance[1] == 0.0);
    stop(plugin);
}

static void gives_no_solution_long_after_the_last_fix(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    give_position(plugin, "/gnss");
    give_velocity(plugin);
    CHECK(solution_at(plugin, 19, NULL, NULL));
    CHECK(!solution_at(plugin, 20, NULL, NULL));
    stop(plugin);
}

static void follows_only_the_channel_it_was_given(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    give_velocity(plugin);
    give_position(plugin, "/other");
    CHECK(!solution_at(plugin, 10, NULL, NULL));
    CHECK(warnings == 0);
    stop(plugin);
}

static void warns_once_about_messages_it_cannot_use(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    give_position(plugin, "/gnss");
    give_velocity(plugin);
    position.reference_frame = ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI;
    give(plugin, &position_message);
    position.reference_frame = ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC;
    position.term3 = position.term3 * 0.0 / 0.0;
    give(plugin, &position_message);
    CHECK(warnings == 1);
    CHECK(strncmp(warning, "`/gnss` sends", 13) == 0);
    stop(plugin);
}

static void warns_about_a_negative_setting_and_leaves_the_default(void)
{
    PntosOrchestrationPlugin *plugin;
    latency = -0.5;
    plugin = start(true);
    latency = 0.5;
    CHECK(warnings == 1);
    CHECK(strncmp(warning, "`latency` ", 10) == 0);
    give_position(plugin, "/gnss");
    give_velocity(plugin);
    CHECK(solution_at(plugin, 20, NULL, NULL)); /* ten seconds and no latency on top */
    stop(plugin);
}

static void leaves_out_numbers_that_are_no_place_and_no_speed(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    Aspn23MeasurementPositionVelocityAttitude pva;
    double covariance[36];

    give_position(plugin, "/gnss");
    give_velocity(plugin);
    position.term3 = HUGE_VAL;
    give(plugin, &position_message);
    position.term3 = 100.0;
    CHECK(warnings == 1);
    position.term1 = 45.0; /* degrees */
    CHECK(!solution_at(plugin, 10, NULL, NULL));
    position.term1 = 0.0;
    velocity.x = 1e308;
    CHECK(!solution_at(plugin, 15, NULL, NULL));
    velocity.x = 10.0;
    position.term1 = 1.57079; /* 40 m from the pole, so that 200 m to the east is most of a turn */
    velocity.x = 0.0;
    velocity.y = 100.0;
    CHECK(solution_at(plugin, 18, &pva, covariance));
    CHECK(fabs(pva.p2) <= 3.1415926535897932);
    stop(plugin);
}

static void gives_no_solution_long_after_the_last_velocity(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    give_position(plugin, "/gnss");
    give_velocity(plugin);
    position.time_of_validity.elapsed_nsec = 100 * (int64_t)SECOND;
    CHECK(!solution_at(plugin, 100, NULL, NULL));
    velocity.time_of_validity.elapsed_nsec = 95 * (int64_t)SECOND;
    CHECK(solution_at(plugin, 100, NULL, NULL));
    stop(plugin);
}

static void a_late_message_does_not_replace_a_newer_one(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    Aspn23MeasurementPosition late;
    PntosMessage late_message;

    give_velocity(plugin);
    give_position(plugin, "/gnss");
    late = position;
    late_message = position_message;
    late_message.wrapped_message = &late.header;
    late.time_of_validity.elapsed_nsec = 9 * (int64_t)SECOND;
    give(plugin, &late_message);
    late.term1 = HUGE_VAL; /* it is no longer kept, so nobody reads this */
    CHECK(solution_at(plugin, 10, NULL, NULL));
    stop(plugin);
}

static void a_time_that_is_far_ahead_is_replaced_by_one_that_is_not(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    Aspn23MeasurementPosition odd;
    PntosMessage odd_message;

    give_position(plugin, "/gnss");
    odd = position;
    odd_message = position_message;
    odd_message.wrapped_message = &odd.header;
    odd.time_of_validity.elapsed_nsec = FURTHEST;
    give(plugin, &odd_message);
    give_velocity(plugin);
    CHECK(!solution_at(plugin, 10, NULL, NULL));
    CHECK(!solution_at(plugin, -9, NULL, NULL)); /* the difference does not fit an integer */
    give(plugin, &position_message);
    CHECK(solution_at(plugin, 10, NULL, NULL));
    stop(plugin);
}

static void works_without_a_mediator(void)
{
    PntosOrchestrationPlugin *plugin = start(false);
    give_position(plugin, "/other");
    give_velocity(plugin);
    CHECK(solution_at(plugin, 10, NULL, NULL));
    stop(plugin);
}

static void names_its_filter_and_knows_no_other(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    PntosStringArray *filters = plugin->get_filter_description_list(plugin);
    PntosMessageArray *solutions;
    AspnTypeTimestamp time;

    time.elapsed_nsec = 0;
    CHECK(filters->num_strings == 1 && strcmp(filters->data[0], BEST) == 0);
    filters->memory->dec_ref(filters);
    CHECK(plugin->request_solutions(plugin, &time, 0, "DEAD_RECKONING") == NULL);
    solutions = plugin->request_solutions(plugin, &time, 0, BEST);
    CHECK(solutions != NULL && solutions->num_messages == 0);
    solutions->memory->dec_ref(solutions);
    stop(plugin);
}

static void a_solution_outlives_the_array_and_the_plugin(void)
{
    PntosOrchestrationPlugin *plugin = start(true);
    AspnTypeTimestamp time;
    PntosMessageArray *solutions;
    PntosMessage *solution;

    give_position(plugin, "/gnss");
    give_velocity(plugin);
    time.elapsed_nsec = 10 * (int64_t)SECOND;
    solutions = plugin->request_solutions(plugin, &time, 1, BEST);
    solution = solutions->data[0];
    solution->memory->inc_ref(solution);
    CHECK(solution->memory->num_refs(solution) == 2);
    solutions->memory->dec_ref(solutions);
    stop(plugin);
    CHECK(solution->memory->num_refs(solution) == 1);
    CHECK(((Aspn23MeasurementPositionVelocityAttitude *)solution->wrapped_message)->v1 == 10.0);
    solution->memory->dec_ref(solution);
}

int main(void)
{
    gives_no_solution_before_it_has_a_position_and_a_velocity();
    carries_the_fix_along_its_velocity();
    gives_no_solution_long_after_the_last_fix();
    follows_only_the_channel_it_was_given();
    warns_once_about_messages_it_cannot_use();
    warns_about_a_negative_setting_and_leaves_the_default();
    leaves_out_numbers_that_are_no_place_and_no_speed();
    gives_no_solution_long_after_the_last_velocity();
    a_late_message_does_not_replace_a_newer_one();
    a_time_that_is_far_ahead_is_replaced_by_one_that_is_not();
    works_without_a_mediator();
    names_its_filter_and_knows_no_other();
    a_solution_outlives_the_array_and_the_plugin();
    CHECK(streams == 2 * 12); /* two for each start with a mediator */
    if (failures == 0) {
        printf("fix-follower: all tests passed\n");
    }
    return failures == 0 ? 0 : 1;
}
