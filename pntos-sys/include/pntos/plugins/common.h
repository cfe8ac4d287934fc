/*
 * What all plugins share: messages, arrays, the registry, the mediator, and the base of every
 * plugin.
 *
 * Texts and arrays that a caller lends are only read. An array whose count is zero is empty,
 * whatever its pointer holds.
 *
 * Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_COMMON_H
#define PNTOS_PLUGINS_COMMON_H

#include <pntos/annotations.h>
#include <pntos/aspn.h>
#include <pntos/memory.h>
#include <pntos/stdbool.h>
#include <pntos/stdint.h>
#include <pntos/type_enum.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * Version of the plugin interface. It changes when a plugin that kept to the old rules no longer
 * keeps to the new.
 */
#define PNTOS_PLUGIN_API_VERSION 2

/** A message and where it came from. */
typedef struct PntosMessage {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The header of the message, which is also the start of the whole message. Its `message_type`
     * says which struct it is: a value of `Aspn23MessageType`, or after a cast one of
     * `PntosMessageType`. Lives as long as this object.
     */
    AspnBase* wrapped_message;
    /**
     * Where the message came from: the channel or topic of the transport, or a name that the plugin
     * which made the message chose. Never empty memory: at least a NUL. Lives as long as this
     * object.
     */
    char* source_identifier;
} PntosMessage;

/** An array of messages, some of which may be absent. */
typedef struct PntosMessageArray {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The messages. An element is NULL where there is no message for its place. Each is nested in
     * the array.
     */
    PntosMessage* PNTOS_NULLABLE* data;
    /** Number of elements in `data`, absent ones included. */
    size_t num_messages;
} PntosMessageArray;

/** A string. */
typedef struct PntosString {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The characters and a NUL. They live as long as this object. */
    char* data;
} PntosString;

/** An array of bytes. */
typedef struct PntosByteArray {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The bytes, zeros among them; no NUL follows. They live as long as this object. */
    unsigned char* data;
    /** Number of bytes in `data`. */
    size_t num_bytes;
} PntosByteArray;

/** An array of strings. */
typedef struct PntosStringArray {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The strings, each ending with a NUL. They live as long as this object. */
    char** data;
    /** Number of strings in `data`. */
    size_t num_strings;
} PntosStringArray;

/** An array of integers. */
typedef struct PntosIntArray {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The integers. They live as long as this object. */
    int64_t* data;
    /** Number of integers in `data`. */
    size_t num_ints;
} PntosIntArray;

/** An array of floating-point numbers. */
typedef struct PntosDoubleArray {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The numbers. They live as long as this object. */
    double* data;
    /** Number of numbers in `data`. */
    size_t num_doubles;
} PntosDoubleArray;

/** A matrix. */
typedef struct PntosMatrix {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** Number of rows. */
    size_t rows;
    /** Number of columns. */
    size_t cols;
    /** The elements, row after row. They live as long as this object. */
    double* data;
} PntosMatrix;

/** What the members of a `PntosEstimateWithCovariance` mean. */
typedef enum PntosEstimateWithCovarianceType {
    /**
     * A vector with a Gaussian error: `length` elements and their covariance, `length` by `length`.
     */
    PNTOS_EWC_GENERIC,
    /**
     * A rotation: the estimate is a quaternion of 4 elements, the covariance is that of the three
     * tilt errors, 3 by 3, in rad^2. `length` is not used.
     */
    PNTOS_EWC_ATTITUDE_QUAT
} PntosEstimateWithCovarianceType;
PNTOS_ABI_CHECK(sizeof(PntosEstimateWithCovarianceType) == 4, PntosEstimateWithCovarianceType_must_be_4_bytes_compile_with_fno_short_enums);

/** An estimate and how sure it is. */
typedef struct PntosEstimateWithCovariance {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** What the other members mean. */
    PntosEstimateWithCovarianceType type;
    /** Number of elements in `estimate`, where the type uses it. */
    size_t length;
    /** The estimate. It lives as long as this object. */
    double* estimate;
    /** The covariance of the estimate, square, row after row. It lives as long as this object. */
    double* covariance;
} PntosEstimateWithCovariance;

/** An array of message types. */
typedef struct PntosMessageTypeArray {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /** The types. They live as long as this object. */
    PntosMessageType* data;
    /** Number of types in `data`. */
    size_t num_types;
} PntosMessageTypeArray;

/** The kinds of plugin. Each kind has a table of its own that embeds `PntosCommonPlugin`. */
typedef enum PntosPluginTypes {
    /** Not a kind: memory that nobody filled in. */
    PNTOS_UNDEFINED_PLUGIN,
    /**
     * Runs the system: decides which plugins are used, where they run, and how they reach each
     * other.
     */
    PNTOS_CONTROLLER_PLUGIN,
    /**
     * Makes fusion engines, which put state blocks, measurement processors and a filter together.
     */
    PNTOS_FUSION_PLUGIN,
    /**
     * The arithmetic of a filter: propagates and updates a state of fixed size with models it is
     * given.
     */
    PNTOS_FUSION_STRATEGY_PLUGIN,
    /**
     * What is particular to one platform: its outputs, modes and commands.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_PLATFORM_INTEGRATION_PLUGIN,
    /**
     * Finds a first solution from measurements, from a simple alignment to a cold start on the
     * move.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_INITIALIZATION_PLUGIN,
    /**
     * Holds data that many plugins look up, such as terrain elevation.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_DATABASE_PLUGIN,
    /** Brings messages in from a bus, a network or a recording, as ASPN, and sends messages out. */
    PNTOS_TRANSPORT_PLUGIN,
    /** Shows the running system to a developer. */
    PNTOS_UI_PLUGIN,
    /** Watches the sensors, runs the filters, and answers for the solutions. */
    PNTOS_ORCHESTRATION_PLUGIN,
    /**
     * A part of an orchestration plugin: judges one sensor or one situation.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_ORCHESTRATION_STRATEGY_PLUGIN,
    /** Keeps configuration and values that plugins share. */
    PNTOS_REGISTRY_PLUGIN,
    /**
     * Makes position, velocity and attitude from an inertial sensor.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_INERTIAL_PLUGIN,
    /** Models the errors of sensors: state blocks, measurement processors, virtual state blocks. */
    PNTOS_STATE_MODELING_PLUGIN,
    /** Takes log lines to wherever they are read. */
    PNTOS_LOGGING_PLUGIN,
    /** Anything else that only needs the mediator. Its table is `PntosCommonPlugin` itself. */
    PNTOS_UTILITY_PLUGIN,
    /**
     * Corrects or converts messages between a transport and the rest of the system.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_PREPROCESSOR_PLUGIN,
    /** Number of kinds. Not a kind. */
    PNTOS_NUM_PLUGIN_TYPES
} PntosPluginTypes;
PNTOS_ABI_CHECK(sizeof(PntosPluginTypes) == 4, PntosPluginTypes_must_be_4_bytes_compile_with_fno_short_enums);

/** The kinds of fusion engine that a fusion plugin can make. */
typedef enum PntosFusionType {
    /** A state with Gaussian errors, updated with independent white noise. */
    PNTOS_FUSION_STANDARD_MODEL,
    /**
     * A state that is a set of weighted samples.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_FUSION_SAMPLED_MODEL,
    /**
     * A state that keeps estimates of earlier times for measurements that refer to them.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_FUSION_TIME_DELAYED_MODEL,
    /**
     * The standard model with its models as compiled code for another processor.
     *
     * Unstable: it may change without a new API version.
     */
    PNTOS_FUSION_STANDARD_COMPILED_MODEL
} PntosFusionType;
PNTOS_ABI_CHECK(sizeof(PntosFusionType) == 4, PntosFusionType_must_be_4_bytes_compile_with_fno_short_enums);

/** How serious a log line is. */
typedef enum PntosLoggingLevel {
    /** Something failed, and somebody should look. */
    PNTOS_LOG_LEVEL_ERROR,
    /** Something is odd and may be a mistake. */
    PNTOS_LOG_LEVEL_WARN,
    /** What is going on, as it should. */
    PNTOS_LOG_LEVEL_INFO,
    /** Details for whoever looks for a mistake. */
    PNTOS_LOG_LEVEL_DEBUG
} PntosLoggingLevel;
PNTOS_ABI_CHECK(sizeof(PntosLoggingLevel) == 4, PntosLoggingLevel_must_be_4_bytes_compile_with_fno_short_enums);

/** The form of the bytes in `get_raw` and `set_raw` of a `PntosKeyValueStore`. */
typedef enum PntosKeyValueStoreDataFormat {
    /** Lines of an INI file. */
    PNTOS_KV_STORE_INI,
    /** A form that only the registry knows. */
    PNTOS_KV_STORE_UNSPECIFIED
} PntosKeyValueStoreDataFormat;
PNTOS_ABI_CHECK(sizeof(PntosKeyValueStoreDataFormat) == 4, PntosKeyValueStoreDataFormat_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The type of a value in a `PntosKeyValueStore`: that of the function which set it.
 *
 * Unstable: it may change without a new API version.
 */
typedef enum PntosKeyValueStoreType {
    /** A string, from `set_str`. */
    PNTOS_KV_STORE_TYPE_STR,
    /** An array of strings, from `set_str_array`. */
    PNTOS_KV_STORE_TYPE_STR_ARRAY,
    /** An integer, from `set_int`. */
    PNTOS_KV_STORE_TYPE_INT,
    /** A truth value, from `set_bool`. */
    PNTOS_KV_STORE_TYPE_BOOL,
    /** A floating-point number, from `set_double`. */
    PNTOS_KV_STORE_TYPE_DOUBLE,
    /** An array of floating-point numbers, from `set_double_array`. */
    PNTOS_KV_STORE_TYPE_DOUBLE_ARRAY,
    /** A message, from `set_message`. */
    PNTOS_KV_STORE_TYPE_MESSAGE,
    /** Bytes, from `set_raw`. */
    PNTOS_KV_STORE_TYPE_RAW,
    /** There is no such key. */
    PNTOS_KV_STORE_KEY_DNE
} PntosKeyValueStoreType;
PNTOS_ABI_CHECK(sizeof(PntosKeyValueStoreType) == 4, PntosKeyValueStoreType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The values of one group of a registry, by key, while a batch is open.
 *
 * `batch_start` of a `PntosRegistry` opens a batch and `batch_end` closes it. In between, other
 * users of the group may have to wait, so a batch is short. After `batch_end` only `batch_restart`
 * and the counting functions may be used. What the getters return is the caller's; what the setters
 * are given stays the caller's, except a message.
 */
typedef struct PntosKeyValueStore {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The keys of the group; NULL if there are none.
     *
     * References: the caller gets one on the result.
     */
    PntosStringArray* PNTOS_NULLABLE (*get_key_array)(struct PntosKeyValueStore* self);
    /** Whether the group has a value of that key. */
    bool (*has_key)(struct PntosKeyValueStore* self, char* key);
    /**
     * The type of a value; `PNTOS_KV_STORE_KEY_DNE` if there is no such key. A store that does not
     * know types has NULL here, so look before calling.
     *
     * The slot itself may be NULL.
     *
     * Unstable: it may change without a new API version.
     */
    PntosKeyValueStoreType (*PNTOS_NULLABLE get_type)(struct PntosKeyValueStore* self, char* key);
    /**
     * A value as a string; NULL if there is no such key.
     *
     * References: the caller gets one on the result.
     */
    PntosString* PNTOS_NULLABLE (*get_str)(struct PntosKeyValueStore* self, char* key);
    /**
     * A value as an array of strings; NULL if there is no such key.
     *
     * References: the caller gets one on the result.
     */
    PntosStringArray* PNTOS_NULLABLE (*get_str_array)(struct PntosKeyValueStore* self, char* key);
    /**
     * A value as an integer. Ask `has_key` first: without such a key the result is `INT64_MAX` at
     * best, which may also be a value.
     */
    int64_t (*get_int)(struct PntosKeyValueStore* self, char* key);
    /**
     * A value as a truth value. Ask `has_key` first: without such a key the result is `false` at
     * best, which may also be a value.
     */
    bool (*get_bool)(struct PntosKeyValueStore* self, char* key);
    /** A value as a floating-point number; NaN if there is no such key. */
    double (*get_double)(struct PntosKeyValueStore* self, char* key);
    /**
     * A value as an array of floating-point numbers; NULL if there is no such key.
     *
     * References: the caller gets one on the result.
     */
    PntosDoubleArray* PNTOS_NULLABLE (*get_double_array)(struct PntosKeyValueStore* self,
                                                         char* key);
    /**
     * A value as a message; NULL if there is no such key, or if its message was set to NULL.
     *
     * References: the caller gets one on the result.
     */
    PntosMessage* PNTOS_NULLABLE (*get_message)(struct PntosKeyValueStore* self, char* key);
    /** Sets a value to a string, which is copied. */
    void (*set_str)(struct PntosKeyValueStore* self, char* key, char* value);
    /** Sets a value to an array of strings, which are copied. There is at least one. */
    void (*set_str_array)(struct PntosKeyValueStore* self,
                          char* key,
                          char** values,
                          size_t num_values);
    /** Sets a value to an integer. */
    void (*set_int)(struct PntosKeyValueStore* self, char* key, int64_t value);
    /** Sets a value to a truth value. */
    void (*set_bool)(struct PntosKeyValueStore* self, char* key, bool value);
    /** Sets a value to a floating-point number. */
    void (*set_double)(struct PntosKeyValueStore* self, char* key, double value);
    /**
     * Sets a value to an array of floating-point numbers, which are copied. There is at least one.
     */
    void (*set_double_array)(struct PntosKeyValueStore* self,
                             char* key,
                             double* values,
                             size_t num_values);
    /**
     * Sets a value to a message. The store holds the reference until the value is set again or the
     * registry is gone; NULL releases the message and leaves the key.
     *
     * References: the callee gets one on `message`.
     */
    void (*set_message)(struct PntosKeyValueStore* self,
                        char* key,
                        PntosMessage* PNTOS_NULLABLE message);
    /** Removes a key; `false` if it was not there or cannot be removed. */
    bool (*remove_key)(struct PntosKeyValueStore* self, char* key);
    /** The form of the bytes in `set_raw` and `get_raw`. */
    PntosKeyValueStoreDataFormat data_format;
    /**
     * Sets a value from bytes in the form of `data_format`. If `key` is NULL, the bytes hold keys
     * and values, and all of them are set.
     */
    void (*set_raw)(struct PntosKeyValueStore* self,
                    char* PNTOS_NULLABLE key,
                    unsigned char* bytes,
                    size_t num_bytes);
    /**
     * A value as bytes in the form of `data_format`; NULL if there is no such key. If `key` is
     * NULL, the bytes hold all keys and values of the group.
     *
     * References: the caller gets one on the result.
     */
    PntosByteArray* PNTOS_NULLABLE (*get_raw)(struct PntosKeyValueStore* self,
                                              char* PNTOS_NULLABLE key);
    /**
     * Closes the batch. Before it returns, observers of what changed are called, values marked
     * permanent are stored if `set_permanent` is still on, and `set_permanent` is turned off.
     */
    void (*batch_end)(struct PntosKeyValueStore* self);
    /**
     * Opens the batch again after `batch_end`. Cheaper than `batch_start`, which has to find the
     * group.
     */
    void (*batch_restart)(struct PntosKeyValueStore* self);
    /**
     * Asks to be called when a value changes.
     *
     * `key` names the value; NULL means every value of the group. `callback` gets `receiver` back
     * untouched, the group, the keys that changed, and a store to read the new values from. The
     * callback owns one reference to that store and gives it back. It must not set values and
     * should not call the mediator: it may run in the middle of another call. `receiver` and
     * `callback` are kept until `remove_notify`, or until the registry is gone. Returns `false` if
     * the store cannot notify.
     */
    bool (*request_notify)(struct PntosKeyValueStore* self,
                           char* PNTOS_NULLABLE key,
                           void* PNTOS_NULLABLE receiver,
                           void (*callback)(void* PNTOS_NULLABLE receiver,
                                            char* modified_group,
                                            char** modified_keys,
                                            size_t num_modified_keys,
                                            struct PntosKeyValueStore* modified_values));
    /**
     * Takes every request of `request_notify` back that had the same key, receiver and callback;
     * `false` if there was none.
     */
    bool (*remove_notify)(struct PntosKeyValueStore* self,
                          char* PNTOS_NULLABLE key,
                          void* PNTOS_NULLABLE receiver,
                          void (*callback)(void* PNTOS_NULLABLE receiver,
                                           char* modified_group,
                                           char** modified_keys,
                                           size_t num_modified_keys,
                                           struct PntosKeyValueStore* modified_values));
    /**
     * Turns marking on or off: values that are set while it is on outlive the process. They are
     * stored when the batch ends with marking still on, or whenever the registry is configured to.
     * Returns whether marking is on now: `false` after asking for `true` says that this registry
     * stores nothing.
     */
    bool (*set_permanent)(struct PntosKeyValueStore* self, bool permanent);
} PntosKeyValueStore;

/** Configuration and shared values, in groups of keys. */
typedef struct PntosRegistry {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Opens a batch on a group, which is made if it is not there. Close it with `batch_end` as soon
     * as possible: others may be waiting, and observers are not called before.
     *
     * References: the caller gets one on the result.
     */
    PntosKeyValueStore* (*batch_start)(struct PntosRegistry* self, char* group);
    /**
     * The groups; NULL if there are none.
     *
     * References: the caller gets one on the result.
     */
    PntosStringArray* PNTOS_NULLABLE (*get_group_array)(struct PntosRegistry* self);
    /** Whether any value was ever set in a group. */
    bool (*has_group)(struct PntosRegistry* self, char* group);
    /**
     * Asks to be called when a group is made. `callback` gets `receiver` back untouched, and the
     * name of the group. Both are kept until the registry is gone. Returns `false` if the registry
     * cannot notify.
     */
    bool (*request_notify_new_group)(struct PntosRegistry* self,
                                     void* receiver,
                                     void (*callback)(void* receiver, char* new_group));
} PntosRegistry;

/**
 * A plugin's way to the rest of the system, given to it by `init_plugin`.
 *
 * Every function, and every function of what these return, may be called from any thread. A plugin
 * does not call what it implements itself: a registry plugin leaves `registry` alone, a transport
 * does not broadcast, an orchestration plugin does not request solutions.
 */
typedef struct PntosMediator {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The names of the solutions that the system can give, for `request_solutions`.
     *
     * By convention a name is in upper snake case. It contains `BEST` for the primary solution, or
     * `DEAD_RECKONING` for one whose changes over time are trustworthy while the whole may drift.
     * It ends with the name of the message type of the solution and `_ESTIMATE`, as in
     * `BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE`. Look for these parts in a name.
     *
     * References: the caller gets one on the result.
     */
    PntosStringArray* (*get_filter_description_list)(struct PntosMediator* self);
    /**
     * Gives a solution for each of the times, in the order of the times.
     *
     * `filter_description` is one of the names above, or NULL for the best there is. The result has
     * one element for each time, NULL where there is no solution for that time. NULL in place of
     * the whole result says that there is no solution of that name.
     *
     * References: the caller gets one on the result.
     */
    PntosMessageArray* PNTOS_NULLABLE (*request_solutions)(struct PntosMediator* self,
                                                           AspnTypeTimestamp* solution_times,
                                                           size_t num_solution_times,
                                                           char* PNTOS_NULLABLE filter_description);
    /**
     * Hands a new message to the system, such as a measurement that just arrived.
     *
     * References: the callee gets one on `message`.
     */
    void (*process_pntos_message)(struct PntosMediator* self, PntosMessage* message);
    /**
     * Sends a message out of the system.
     *
     * `transport` is the identifier of a transport plugin; NULL means all of them.
     * `destination_identifier` is a channel or topic of that transport; NULL means its default.
     *
     * References: the callee gets one on `message`.
     */
    void (*broadcast_aspn_message)(struct PntosMediator* self,
                                   PntosMessage* message,
                                   char* PNTOS_NULLABLE transport,
                                   char* PNTOS_NULLABLE destination_identifier);
    /** Logs a line of text. */
    void (*log_message)(struct PntosMediator* self, PntosLoggingLevel level, char* message);
    /** Logs a line of text that is made as `printf` would, from a format and its arguments. */
    void (*log_message_fmt)(struct PntosMediator* self, PntosLoggingLevel level, char* fmt, ...);
    /** The registry of the system. Nested: valid while the mediator is held. */
    PntosRegistry* registry;
} PntosMediator;

/**
 * What every plugin has. The table of each kind begins with it, and it is the whole table of a
 * utility plugin.
 */
typedef struct PntosCommonPlugin {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Called once, before any other function of the plugin.
     *
     * `plugin_resources_location` says where the plugin's own files are, in a form that the
     * controller defines, or is NULL. `mediator` is the plugin's way to the system, to be kept
     * until `shutdown_plugin`; only a controller may get NULL.
     *
     * References: the callee gets one on `mediator`.
     */
    void (*init_plugin)(struct PntosCommonPlugin* self,
                        char* PNTOS_NULLABLE plugin_resources_location,
                        PntosMediator* PNTOS_NULLABLE mediator);
    /**
     * Called once, after every other function of the plugin. The plugin gives back what it holds,
     * the mediator among it, and calls nobody afterwards. After it returns, only `dec_ref` of the
     * plugin may be called.
     */
    void (*shutdown_plugin)(struct PntosCommonPlugin* self);
    /** The kind of plugin, which is the table that a pointer to this one may be cast to. */
    PntosPluginTypes plugin_type;
    /**
     * Name of the plugin, unique in a system; its configuration is found under it. Lives as long as
     * the plugin.
     */
    char* identifier;
} PntosCommonPlugin;

/** An array of plugins of any kind. */
typedef struct PntosPluginArray {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * The plugins, each by its base. They are nested in the array: whoever keeps one longer takes a
     * reference of its own.
     */
    PntosCommonPlugin** plugins;
    /** Number of elements in `plugins`. */
    size_t num_plugins;
} PntosPluginArray;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosMessage, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosMessage, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosMessage, wrapped_message, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosMessage, source_identifier, 16, 8, 8);
PNTOS_CHECK_SIZE(PntosMessageArray, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosMessageArray, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosMessageArray, data, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosMessageArray, num_messages, 16, 8, 8);
PNTOS_CHECK_SIZE(PntosString, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosString, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosString, data, 8, 4, 4);
PNTOS_CHECK_SIZE(PntosByteArray, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosByteArray, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosByteArray, data, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosByteArray, num_bytes, 16, 8, 8);
PNTOS_CHECK_SIZE(PntosStringArray, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosStringArray, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosStringArray, data, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosStringArray, num_strings, 16, 8, 8);
PNTOS_CHECK_SIZE(PntosIntArray, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosIntArray, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosIntArray, data, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosIntArray, num_ints, 16, 8, 8);
PNTOS_CHECK_SIZE(PntosDoubleArray, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosDoubleArray, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosDoubleArray, data, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosDoubleArray, num_doubles, 16, 8, 8);
PNTOS_CHECK_SIZE(PntosMatrix, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosMatrix, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosMatrix, rows, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosMatrix, cols, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosMatrix, data, 24, 12, 12);
PNTOS_CHECK_SIZE(PntosEstimateWithCovariance, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosEstimateWithCovariance, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosEstimateWithCovariance, type, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosEstimateWithCovariance, length, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosEstimateWithCovariance, estimate, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosEstimateWithCovariance, covariance, 32, 16, 16);
PNTOS_CHECK_SIZE(PntosMessageTypeArray, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosMessageTypeArray, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosMessageTypeArray, data, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosMessageTypeArray, num_types, 16, 8, 8);
PNTOS_CHECK_SIZE(PntosKeyValueStore, 216, 108, 108);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_key_array, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, has_key, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_type, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_str, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_str_array, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_int, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_bool, 56, 28, 28);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_double, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_double_array, 72, 36, 36);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_message, 80, 40, 40);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_str, 88, 44, 44);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_str_array, 96, 48, 48);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_int, 104, 52, 52);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_bool, 112, 56, 56);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_double, 120, 60, 60);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_double_array, 128, 64, 64);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_message, 136, 68, 68);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, remove_key, 144, 72, 72);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, data_format, 152, 76, 76);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_raw, 160, 80, 80);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, get_raw, 168, 84, 84);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, batch_end, 176, 88, 88);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, batch_restart, 184, 92, 92);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, request_notify, 192, 96, 96);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, remove_notify, 200, 100, 100);
PNTOS_CHECK_OFFSET(PntosKeyValueStore, set_permanent, 208, 104, 104);
PNTOS_CHECK_SIZE(PntosRegistry, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosRegistry, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosRegistry, batch_start, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosRegistry, get_group_array, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosRegistry, has_group, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosRegistry, request_notify_new_group, 32, 16, 16);
PNTOS_CHECK_SIZE(PntosMediator, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosMediator, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosMediator, get_filter_description_list, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosMediator, request_solutions, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosMediator, process_pntos_message, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosMediator, broadcast_aspn_message, 32, 16, 16);
PNTOS_CHECK_OFFSET(PntosMediator, log_message, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosMediator, log_message_fmt, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosMediator, registry, 56, 28, 28);
PNTOS_CHECK_SIZE(PntosCommonPlugin, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosCommonPlugin, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosCommonPlugin, init_plugin, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosCommonPlugin, shutdown_plugin, 16, 8, 8);
PNTOS_CHECK_OFFSET(PntosCommonPlugin, plugin_type, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosCommonPlugin, identifier, 32, 16, 16);
PNTOS_CHECK_SIZE(PntosPluginArray, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosPluginArray, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosPluginArray, plugins, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosPluginArray, num_plugins, 16, 8, 8);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
