/*
 * The other side of the Java tests: tables made in C for Java to call, and callers of tables made in Java.
 *
 * A driver returns 0, or the number of the first thing that was not as it should be.
 */
#include <pntos.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXPECT(number, condition) \
    do { \
        if (!(condition)) { \
            return number; \
        } \
    } while (0)

/* A counted object. */

static size_t references = 1;

static void inc_ref(void* object) {
    (void)object;
    references++;
}

static void dec_ref(void* object) {
    (void)object;
    references--;
}

static size_t num_refs(void* object) {
    (void)object;
    return references;
}

static PntosManagedMemory counting = {inc_ref, dec_ref, num_refs};
static PntosString text = {&counting, "gr\xc3\xbc\xc3\x9f dich"};

PntosString* counted_text(void) {
    references = 1;
    return &text;
}

/* A mediator. */

static char last_line[200];
static PntosLoggingLevel last_level;

static void log_message(PntosMediator* self, PntosLoggingLevel level, char* message) {
    (void)self;
    last_level = level;
    snprintf(last_line, sizeof last_line, "%s", message);
}

static void log_message_fmt(PntosMediator* self, PntosLoggingLevel level, char* format, ...) {
    va_list arguments;
    (void)self;
    last_level = level;
    va_start(arguments, format);
    vsnprintf(last_line, sizeof last_line, format, arguments);
    va_end(arguments);
}

static PntosMessage* answers[8];
static PntosMessageArray answer = {&counting, answers, 0};

/* One message for each time that is not negative, nothing at all for a name. */
static PntosMessageArray* request_solutions(PntosMediator* self,
                                            AspnTypeTimestamp* times,
                                            size_t num_times,
                                            char* filter_description) {
    static PntosMessage message = {&counting, NULL, "solution"};
    size_t index;
    (void)self;
    if (filter_description != NULL) {
        return NULL;
    }
    for (index = 0; index < num_times; index++) {
        answers[index] = times[index].elapsed_nsec < 0 ? NULL : &message;
    }
    answer.num_messages = num_times;
    return &answer;
}

static PntosMediator mediator = {&counting, NULL, request_solutions, NULL, NULL, log_message, log_message_fmt, NULL};

PntosMediator* a_mediator(void) {
    return &mediator;
}

char* logged_line(void) {
    return last_line;
}

int logged_level(void) {
    return (int)last_level;
}

/* A store with a single value of each type, and a slot that is NULL. */

static bool has_key(PntosKeyValueStore* self, char* key) {
    (void)self;
    return strcmp(key, "gr\xc3\xb6\xc3\x9f" "e") == 0;
}

static int64_t get_int(PntosKeyValueStore* self, char* key) {
    (void)self;
    return (int64_t)strlen(key) - 9000000000LL;
}

static double get_double(PntosKeyValueStore* self, char* key) {
    (void)self;
    (void)key;
    return 0.1;
}

static PntosString* get_str(PntosKeyValueStore* self, char* key) {
    (void)self;
    return strcmp(key, "there") == 0 ? &text : NULL;
}

static double sum;

static void set_double_array(PntosKeyValueStore* self, char* key, double* values, size_t num_values) {
    size_t index;
    (void)self;
    (void)key;
    sum = 0;
    for (index = 0; index < num_values; index++) {
        sum += values[index];
    }
}

static void (*observer)(void*, char*, char**, size_t, PntosKeyValueStore*);

static bool request_notify(PntosKeyValueStore* self,
                           char* key,
                           void* receiver,
                           void (*callback)(void*, char*, char**, size_t, PntosKeyValueStore*)) {
    char* keys[2];
    keys[0] = "first";
    keys[1] = key;
    observer = callback;
    callback(receiver, "group", keys, 2, self);
    return true;
}

static bool remove_notify(PntosKeyValueStore* self,
                          char* key,
                          void* receiver,
                          void (*callback)(void*, char*, char**, size_t, PntosKeyValueStore*)) {
    (void)self;
    (void)key;
    (void)receiver;
    return callback == observer;
}

PntosKeyValueStore* a_store(void) {
    static PntosKeyValueStore store;
    store.memory = &counting;
    store.has_key = has_key;
    store.get_int = get_int;
    store.get_double = get_double;
    store.get_str = get_str;
    store.set_double_array = set_double_array;
    store.request_notify = request_notify;
    store.remove_notify = remove_notify;
    return &store;
}

double last_sum(void) {
    return sum;
}

/* Functions of ASPN, with a struct by value as result and as parameter. */

AspnTypeTimestamp aspn23_get_time(const AspnBase* base) {
    return ((const AspnMeasurementImu*)base)->time_of_validity;
}

void aspn23_set_time(AspnBase* base, AspnTypeTimestamp time) {
    ((AspnMeasurementImu*)base)->time_of_validity = time;
}

bool aspn23_is_core_message(AspnBase* base) {
    return base->message_type == ASPN_MEASUREMENT_IMU;
}

/* An engine whose slots take and return a struct by value. */

static AspnTypeTimestamp engine_time;

static void set_time(PntosStandardFusionEngine* self, AspnTypeTimestamp time) {
    (void)self;
    engine_time = time;
}

static AspnTypeTimestamp get_time(PntosStandardFusionEngine* self) {
    (void)self;
    return engine_time;
}

PntosStandardFusionEngine* an_engine(void) {
    static PntosStandardFusionEngine engine;
    engine.set_time = set_time;
    engine.get_time = get_time;
    return &engine;
}

/* A message that C fills in, and one that Java did. */

AspnMeasurementImu* a_measurement(void) {
    static Aspn23TypeIntegrity integrity[2];
    static AspnMeasurementImu imu;
    integrity[1].integrity_value = 0.25;
    imu.header.message_type = ASPN_MEASUREMENT_IMU;
    imu.header.vendor_id = 4000000000u;
    imu.header.sequence_id = 65535;
    imu.time_of_validity.elapsed_nsec = -7;
    imu.imu_type = ASPN_MEASUREMENT_IMU_IMU_TYPE_SAMPLED;
    imu.meas_gyro[2] = 0.5;
    imu.num_integrity = 2;
    imu.integrity = integrity;
    return &imu;
}

int read_measurement(AspnMeasurementPosition* position) {
    EXPECT(1, position->header.message_type == ASPN_MEASUREMENT_POSITION);
    EXPECT(2, position->header.vendor_id == 4000000000u);
    EXPECT(3, position->header.device_id == 5);
    EXPECT(4, position->time_of_validity.elapsed_nsec == 1234567890123LL);
    EXPECT(5, position->reference_frame == ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC);
    EXPECT(6, position->term1 == 0.5 && position->term2 == -0.5 && position->term3 == 100);
    EXPECT(7, position->num_meas == 2);
    EXPECT(8, position->covariance[0] == 1 && position->covariance[3] == 4);
    EXPECT(9, position->num_integrity == 0);
    return 0;
}

/* Callers of tables that Java made. */

int drive_store(PntosKeyValueStore* store) {
    double values[3] = {1, 2, 3.5};
    char* texts[2] = {"one", "two"};
    PntosString* found;
    EXPECT(1, store->has_key(store, "name"));
    EXPECT(2, !store->has_key(store, "\xc3\xa4"));
    EXPECT(3, store->get_type(store, "name") == PNTOS_KV_STORE_TYPE_DOUBLE);
    EXPECT(4, store->get_int(store, "12345") == -9000000000LL);
    EXPECT(5, store->get_double(store, "name") == 0.1);
    EXPECT(6, store->get_str(store, "absent") == NULL);
    found = store->get_str(store, "name");
    EXPECT(7, found != NULL && strcmp(found->data, "from Java \xe2\x82\xac") == 0);
    store->set_double_array(store, "sum", values, 3);
    EXPECT(8, store->get_double(store, "sum") == 6.5);
    store->set_double_array(store, "sum", NULL, 0);
    EXPECT(9, store->get_double(store, "sum") == 0);
    store->set_str_array(store, "texts", texts, 2);
    found = store->get_str(store, "texts");
    EXPECT(10, found != NULL && strcmp(found->data, "one,two") == 0);
    store->set_message(store, "message", NULL);
    EXPECT(11, store->get_message(store, "message") == NULL);
    return 0;
}

/* Every slot of this one throws. */
int drive_failing_store(PntosKeyValueStore* store) {
    double not_a_number = store->get_double(store, "name");
    EXPECT(1, !store->has_key(store, "name"));
    EXPECT(2, store->get_type(store, "name") == PNTOS_KV_STORE_KEY_DNE);
    EXPECT(3, store->get_int(store, "name") == INT64_MAX);
    EXPECT(4, not_a_number != not_a_number);
    EXPECT(5, store->get_str(store, "name") == NULL);
    store->set_int(store, "name", 1);
    return 0;
}

int drive_engine(PntosStandardFusionEngine* engine) {
    AspnTypeTimestamp time;
    time.elapsed_nsec = -1234567890123LL;
    engine->set_time(engine, time);
    time.elapsed_nsec = 0;
    time = engine->get_time(engine);
    EXPECT(1, time.elapsed_nsec == -1234567890122LL);
    return 0;
}

int drive_failing_engine(PntosStandardFusionEngine* engine) {
    AspnTypeTimestamp time = engine->get_time(engine);
    EXPECT(1, time.elapsed_nsec == 0);
    return 0;
}

static void* ask(void* store) {
    PntosKeyValueStore* asked = store;
    return asked->get_int(asked, "12345") == -9000000000LL ? store : NULL;
}

/* A thread that the Java machine has never seen. */
int drive_from_another_thread(PntosKeyValueStore* store) {
    pthread_t thread;
    void* result = NULL;
    EXPECT(1, pthread_create(&thread, NULL, ask, store) == 0);
    EXPECT(2, pthread_join(thread, &result) == 0);
    EXPECT(3, result == store);
    return 0;
}

static int asked;

static void add(PntosMediator* self, PntosMessageType type, char* source) {
    if (self == &mediator && type == (PntosMessageType)ASPN_MEASUREMENT_IMU && source == NULL) {
        asked |= 1;
    }
}

static void all(PntosMediator* self, bool enable) {
    if (self == &mediator && enable) {
        asked |= 2;
    }
}

/* A struct of functions goes by value, and Java calls two of them. */
int drive_orchestration(PntosOrchestrationPlugin* plugin) {
    PntosMessageStreamConfig config;
    PntosMessage message = {&counting, NULL, "channel"};
    config.sequenced_stream_add = add;
    config.sequenced_stream_remove = add;
    config.sequenced_stream_all = all;
    config.immediate_stream_add = add;
    config.immediate_stream_remove = add;
    config.immediate_stream_all = all;
    asked = 0;
    plugin->common.init_plugin(&plugin->common, NULL, &mediator);
    plugin->init_orchestration_plugin(plugin, NULL, config);
    EXPECT(1, asked == 3);
    EXPECT(2, plugin->common.plugin_type == PNTOS_ORCHESTRATION_PLUGIN);
    EXPECT(3, strcmp(plugin->common.identifier, "in Java") == 0);
    references = 1;
    plugin->process_pntos_message(plugin, &message, true);
    EXPECT(4, references == 0);
    return 0;
}
