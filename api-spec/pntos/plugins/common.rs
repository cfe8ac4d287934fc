//! What all plugins share: messages, arrays, the registry, the mediator, and the base of every plugin.
//!
//! Texts and arrays that a caller lends are only read. An array whose count is zero is empty, whatever its pointer
//! holds.

use crate::pntos::aspn::*;
use crate::pntos::memory::PntosManagedMemory;
use crate::pntos::type_enum::PntosMessageType;

/// Version of the plugin interface. It changes when a plugin that kept to the old rules no longer keeps to the new.
pub const PNTOS_PLUGIN_API_VERSION: u32 = 2;

/// A message and where it came from.
pub struct PntosMessage {
    pub memory: &PntosManagedMemory,
    /// The header of the message, which is also the start of the whole message. Its `message_type` says which struct it
    /// is: a value of `Aspn23MessageType`, or after a cast one of `PntosMessageType`. Lives as long as this object.
    pub wrapped_message: &AspnBase,
    /// Where the message came from: the channel or topic of the transport, or a name that the plugin which made the
    /// message chose. Never empty memory: at least a NUL. Lives as long as this object.
    pub source_identifier: &CStr,
}

/// An array of messages, some of which may be absent.
pub struct PntosMessageArray {
    pub memory: &PntosManagedMemory,
    /// The messages. An element is NULL where there is no message for its place. Each is nested in the array.
    #[len(num_messages)]
    pub data: &[Option<&PntosMessage>],
    /// Number of elements in `data`, absent ones included.
    pub num_messages: usize,
}

/// A string.
pub struct PntosString {
    pub memory: &PntosManagedMemory,
    /// The characters and a NUL. They live as long as this object.
    pub data: &CStr,
}

/// An array of bytes.
pub struct PntosByteArray {
    pub memory: &PntosManagedMemory,
    /// The bytes, zeros among them; no NUL follows. They live as long as this object.
    #[len(num_bytes)]
    pub data: &[c_uchar],
    /// Number of bytes in `data`.
    pub num_bytes: usize,
}

/// An array of strings.
pub struct PntosStringArray {
    pub memory: &PntosManagedMemory,
    /// The strings, each ending with a NUL. They live as long as this object.
    #[len(num_strings)]
    pub data: &[&CStr],
    /// Number of strings in `data`.
    pub num_strings: usize,
}

/// An array of integers.
pub struct PntosIntArray {
    pub memory: &PntosManagedMemory,
    /// The integers. They live as long as this object.
    #[len(num_ints)]
    pub data: &[i64],
    /// Number of integers in `data`.
    pub num_ints: usize,
}

/// An array of floating-point numbers.
pub struct PntosDoubleArray {
    pub memory: &PntosManagedMemory,
    /// The numbers. They live as long as this object.
    #[len(num_doubles)]
    pub data: &[f64],
    /// Number of numbers in `data`.
    pub num_doubles: usize,
}

/// A matrix.
pub struct PntosMatrix {
    pub memory: &PntosManagedMemory,
    /// Number of rows.
    pub rows: usize,
    /// Number of columns.
    pub cols: usize,
    /// The elements, row after row. They live as long as this object.
    #[len(rows * cols)]
    pub data: &[f64],
}

/// What the members of a `PntosEstimateWithCovariance` mean.
#[open]
pub enum PntosEstimateWithCovarianceType {
    /// A vector with a Gaussian error: `length` elements and their covariance, `length` by `length`.
    PNTOS_EWC_GENERIC,
    /// A rotation: the estimate is a quaternion of 4 elements, the covariance is that of the three tilt errors, 3 by 3,
    /// in rad^2. `length` is not used.
    PNTOS_EWC_ATTITUDE_QUAT,
}

/// An estimate and how sure it is.
pub struct PntosEstimateWithCovariance {
    pub memory: &PntosManagedMemory,
    /// What the other members mean.
    pub r#type: PntosEstimateWithCovarianceType,
    /// Number of elements in `estimate`, where the type uses it.
    pub length: usize,
    /// The estimate. It lives as long as this object.
    #[len(match r#type { PNTOS_EWC_ATTITUDE_QUAT => 4, _ => length })]
    pub estimate: &[f64],
    /// The covariance of the estimate, square, row after row. It lives as long as this object.
    #[len(match r#type { PNTOS_EWC_ATTITUDE_QUAT => 9, _ => length * length })]
    pub covariance: &[f64],
}

/// An array of message types.
pub struct PntosMessageTypeArray {
    pub memory: &PntosManagedMemory,
    /// The types. They live as long as this object.
    #[len(num_types)]
    pub data: &[PntosMessageType],
    /// Number of types in `data`.
    pub num_types: usize,
}

/// The kinds of plugin. Each kind has a table of its own that embeds `PntosCommonPlugin`.
#[open]
pub enum PntosPluginTypes {
    /// Not a kind: memory that nobody filled in.
    PNTOS_UNDEFINED_PLUGIN,
    /// Runs the system: decides which plugins are used, where they run, and how they reach each other.
    PNTOS_CONTROLLER_PLUGIN,
    /// Makes fusion engines, which put state blocks, measurement processors and a filter together.
    PNTOS_FUSION_PLUGIN,
    /// The arithmetic of a filter: propagates and updates a state of fixed size with models it is given.
    PNTOS_FUSION_STRATEGY_PLUGIN,
    /// What is particular to one platform: its outputs, modes and commands.
    #[unstable]
    PNTOS_PLATFORM_INTEGRATION_PLUGIN,
    /// Finds a first solution from measurements, from a simple alignment to a cold start on the move.
    #[unstable]
    PNTOS_INITIALIZATION_PLUGIN,
    /// Holds data that many plugins look up, such as terrain elevation.
    #[unstable]
    PNTOS_DATABASE_PLUGIN,
    /// Brings messages in from a bus, a network or a recording, as ASPN, and sends messages out.
    PNTOS_TRANSPORT_PLUGIN,
    /// Shows the running system to a developer.
    PNTOS_UI_PLUGIN,
    /// Watches the sensors, runs the filters, and answers for the solutions.
    PNTOS_ORCHESTRATION_PLUGIN,
    /// A part of an orchestration plugin: judges one sensor or one situation.
    #[unstable]
    PNTOS_ORCHESTRATION_STRATEGY_PLUGIN,
    /// Keeps configuration and values that plugins share.
    PNTOS_REGISTRY_PLUGIN,
    /// Makes position, velocity and attitude from an inertial sensor.
    #[unstable]
    PNTOS_INERTIAL_PLUGIN,
    /// Models the errors of sensors: state blocks, measurement processors, virtual state blocks.
    PNTOS_STATE_MODELING_PLUGIN,
    /// Takes log lines to wherever they are read.
    PNTOS_LOGGING_PLUGIN,
    /// Anything else that only needs the mediator. Its table is `PntosCommonPlugin` itself.
    PNTOS_UTILITY_PLUGIN,
    /// Corrects or converts messages between a transport and the rest of the system.
    #[unstable]
    PNTOS_PREPROCESSOR_PLUGIN,
    /// Number of kinds. Not a kind.
    PNTOS_NUM_PLUGIN_TYPES,
}

/// The kinds of fusion engine that a fusion plugin can make.
#[open]
pub enum PntosFusionType {
    /// A state with Gaussian errors, updated with independent white noise.
    PNTOS_FUSION_STANDARD_MODEL,
    /// A state that is a set of weighted samples.
    #[unstable]
    PNTOS_FUSION_SAMPLED_MODEL,
    /// A state that keeps estimates of earlier times for measurements that refer to them.
    #[unstable]
    PNTOS_FUSION_TIME_DELAYED_MODEL,
    /// The standard model with its models as compiled code for another processor.
    #[unstable]
    PNTOS_FUSION_STANDARD_COMPILED_MODEL,
}

/// How serious a log line is.
#[open]
pub enum PntosLoggingLevel {
    /// Something failed, and somebody should look.
    PNTOS_LOG_LEVEL_ERROR,
    /// Something is odd and may be a mistake.
    PNTOS_LOG_LEVEL_WARN,
    /// What is going on, as it should.
    PNTOS_LOG_LEVEL_INFO,
    /// Details for whoever looks for a mistake.
    PNTOS_LOG_LEVEL_DEBUG,
}

/// The form of the bytes in `get_raw` and `set_raw` of a `PntosKeyValueStore`.
#[open]
pub enum PntosKeyValueStoreDataFormat {
    /// Lines of an INI file.
    PNTOS_KV_STORE_INI,
    /// A form that only the registry knows.
    PNTOS_KV_STORE_UNSPECIFIED,
}

/// The type of a value in a `PntosKeyValueStore`: that of the function which set it.
#[unstable]
#[open]
pub enum PntosKeyValueStoreType {
    /// A string, from `set_str`.
    PNTOS_KV_STORE_TYPE_STR,
    /// An array of strings, from `set_str_array`.
    PNTOS_KV_STORE_TYPE_STR_ARRAY,
    /// An integer, from `set_int`.
    PNTOS_KV_STORE_TYPE_INT,
    /// A truth value, from `set_bool`.
    PNTOS_KV_STORE_TYPE_BOOL,
    /// A floating-point number, from `set_double`.
    PNTOS_KV_STORE_TYPE_DOUBLE,
    /// An array of floating-point numbers, from `set_double_array`.
    PNTOS_KV_STORE_TYPE_DOUBLE_ARRAY,
    /// A message, from `set_message`.
    PNTOS_KV_STORE_TYPE_MESSAGE,
    /// Bytes, from `set_raw`.
    PNTOS_KV_STORE_TYPE_RAW,
    /// There is no such key.
    PNTOS_KV_STORE_KEY_DNE,
}

/// The values of one group of a registry, by key, while a batch is open.
///
/// `batch_start` of a `PntosRegistry` opens a batch and `batch_end` closes it. In between, other users of the group may
/// have to wait, so a batch is short. After `batch_end` only `batch_restart` and the counting functions may be used.
/// What the getters return is the caller's; what the setters are given stays the caller's, except a message.
pub trait PntosKeyValueStore {
    const memory: &PntosManagedMemory;
    /// The keys of the group; NULL if there are none.
    fn get_key_array(&self) -> Option<&PntosStringArray>;
    /// Whether the group has a value of that key.
    fn has_key(&self, key: &CStr) -> bool;
    /// The type of a value; `PNTOS_KV_STORE_KEY_DNE` if there is no such key. A store that does not know types has
    /// NULL here, so look before calling.
    #[unstable]
    #[nullable]
    #[on_panic(PNTOS_KV_STORE_KEY_DNE)]
    fn get_type(&self, key: &CStr) -> PntosKeyValueStoreType;
    /// A value as a string; NULL if there is no such key.
    fn get_str(&self, key: &CStr) -> Option<&PntosString>;
    /// A value as an array of strings; NULL if there is no such key.
    fn get_str_array(&self, key: &CStr) -> Option<&PntosStringArray>;
    /// A value as an integer. Ask `has_key` first: without such a key the result is `INT64_MAX` at best, which may also
    /// be a value.
    #[on_panic(i64::MAX)]
    fn get_int(&self, key: &CStr) -> i64;
    /// A value as a truth value. Ask `has_key` first: without such a key the result is `false` at best, which may also
    /// be a value.
    #[on_panic(false)]
    fn get_bool(&self, key: &CStr) -> bool;
    /// A value as a floating-point number; NaN if there is no such key.
    #[on_panic(NAN)]
    fn get_double(&self, key: &CStr) -> f64;
    /// A value as an array of floating-point numbers; NULL if there is no such key.
    fn get_double_array(&self, key: &CStr) -> Option<&PntosDoubleArray>;
    /// A value as a message; NULL if there is no such key, or if its message was set to NULL.
    fn get_message(&self, key: &CStr) -> Option<&PntosMessage>;
    /// Sets a value to a string, which is copied.
    fn set_str(&self, key: &CStr, value: &CStr);
    /// Sets a value to an array of strings, which are copied. There is at least one.
    fn set_str_array(&self, key: &CStr, #[len(num_values)] values: &[&CStr], num_values: usize);
    /// Sets a value to an integer.
    fn set_int(&self, key: &CStr, value: i64);
    /// Sets a value to a truth value.
    fn set_bool(&self, key: &CStr, value: bool);
    /// Sets a value to a floating-point number.
    fn set_double(&self, key: &CStr, value: f64);
    /// Sets a value to an array of floating-point numbers, which are copied. There is at least one.
    fn set_double_array(&self, key: &CStr, #[len(num_values)] values: &[f64], num_values: usize);
    /// Sets a value to a message. The store holds the reference until the value is set again or the registry is gone;
    /// NULL releases the message and leaves the key.
    fn set_message(&self, key: &CStr, message: Option<&PntosMessage>);
    /// Removes a key; `false` if it was not there or cannot be removed.
    fn remove_key(&self, key: &CStr) -> bool;
    /// The form of the bytes in `set_raw` and `get_raw`.
    const data_format: PntosKeyValueStoreDataFormat;
    /// Sets a value from bytes in the form of `data_format`. If `key` is NULL, the bytes hold keys and values, and all
    /// of them are set.
    fn set_raw(&self, key: Option<&CStr>, #[len(num_bytes)] bytes: &[c_uchar], num_bytes: usize);
    /// A value as bytes in the form of `data_format`; NULL if there is no such key. If `key` is NULL, the bytes hold all
    /// keys and values of the group.
    fn get_raw(&self, key: Option<&CStr>) -> Option<&PntosByteArray>;
    /// Closes the batch. Before it returns, observers of what changed are called, values marked permanent are stored if
    /// `set_permanent` is still on, and `set_permanent` is turned off.
    fn batch_end(&self);
    /// Opens the batch again after `batch_end`. Cheaper than `batch_start`, which has to find the group.
    fn batch_restart(&self);
    /// Asks to be called when a value changes.
    ///
    /// `key` names the value; NULL means every value of the group. `callback` gets `receiver` back untouched, the group,
    /// the keys that changed, and a store to read the new values from. The callback owns one reference to that store and
    /// gives it back. It must not set values and should not call the mediator: it may run in the middle of another
    /// call. `receiver` and `callback` are kept until `remove_notify`, or until the registry is gone. Returns `false` if
    /// the store cannot notify.
    fn request_notify(
        &self,
        key: Option<&CStr>,
        receiver: Option<&c_void>,
        callback: fn(
            receiver: Option<&c_void>,
            modified_group: &CStr,
            #[len(num_modified_keys)] modified_keys: &[&CStr],
            num_modified_keys: usize,
            modified_values: &PntosKeyValueStore,
        ),
    ) -> bool;
    /// Takes every request of `request_notify` back that had the same key, receiver and callback; `false` if there was
    /// none.
    fn remove_notify(
        &self,
        key: Option<&CStr>,
        receiver: Option<&c_void>,
        callback: fn(
            receiver: Option<&c_void>,
            modified_group: &CStr,
            #[len(num_modified_keys)] modified_keys: &[&CStr],
            num_modified_keys: usize,
            modified_values: &PntosKeyValueStore,
        ),
    ) -> bool;
    /// Turns marking on or off: values that are set while it is on outlive the process. They are stored when the batch
    /// ends with marking still on, or whenever the registry is configured to. Returns whether marking is on now: `false`
    /// after asking for `true` says that this registry stores nothing.
    fn set_permanent(&self, permanent: bool) -> bool;
}

/// Configuration and shared values, in groups of keys.
pub trait PntosRegistry {
    const memory: &PntosManagedMemory;
    /// Opens a batch on a group, which is made if it is not there. Close it with `batch_end` as soon as possible: others
    /// may be waiting, and observers are not called before.
    fn batch_start(&self, group: &CStr) -> &PntosKeyValueStore;
    /// The groups; NULL if there are none.
    fn get_group_array(&self) -> Option<&PntosStringArray>;
    /// Whether any value was ever set in a group.
    fn has_group(&self, group: &CStr) -> bool;
    /// Asks to be called when a group is made. `callback` gets `receiver` back untouched, and the name of the group.
    /// Both are kept until the registry is gone. Returns `false` if the registry cannot notify.
    fn request_notify_new_group(&self, receiver: &c_void, callback: fn(receiver: &c_void, new_group: &CStr)) -> bool;
}

/// A plugin's way to the rest of the system, given to it by `init_plugin`.
///
/// Every function, and every function of what these return, may be called from any thread. A plugin does not call what
/// it implements itself: a registry plugin leaves `registry` alone, a transport does not broadcast, an orchestration
/// plugin does not request solutions.
pub trait PntosMediator {
    const memory: &PntosManagedMemory;
    /// The names of the solutions that the system can give, for `request_solutions`.
    ///
    /// By convention a name is in upper snake case. It contains `BEST` for the primary solution, or `DEAD_RECKONING`
    /// for one whose changes over time are trustworthy while the whole may drift. It ends with the name of the message
    /// type of the solution and `_ESTIMATE`, as in `BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE`. Look
    /// for these parts in a name.
    fn get_filter_description_list(&self) -> &PntosStringArray;
    /// Gives a solution for each of the times, in the order of the times.
    ///
    /// `filter_description` is one of the names above, or NULL for the best there is. The result has one element for
    /// each time, NULL where there is no solution for that time. NULL in place of the whole result says that there is
    /// no solution of that name.
    fn request_solutions(
        &self,
        #[len(num_solution_times)] solution_times: &[AspnTypeTimestamp],
        num_solution_times: usize,
        filter_description: Option<&CStr>,
    ) -> Option<&PntosMessageArray>;
    /// Hands a new message to the system, such as a measurement that just arrived.
    fn process_pntos_message(&self, message: &PntosMessage);
    /// Sends a message out of the system.
    ///
    /// `transport` is the identifier of a transport plugin; NULL means all of them. `destination_identifier` is a
    /// channel or topic of that transport; NULL means its default.
    fn broadcast_aspn_message(
        &self,
        message: &PntosMessage,
        transport: Option<&CStr>,
        destination_identifier: Option<&CStr>,
    );
    /// Logs a line of text.
    fn log_message(&self, level: PntosLoggingLevel, message: &CStr);
    /// Logs a line of text that is made as `printf` would, from a format and its arguments.
    fn log_message_fmt(&self, level: PntosLoggingLevel, fmt: &CStr, ...);
    /// The registry of the system. Nested: valid while the mediator is held.
    const registry: &PntosRegistry;
}

/// What every plugin has. The table of each kind begins with it, and it is the whole table of a utility plugin.
pub trait PntosCommonPlugin {
    const memory: &PntosManagedMemory;
    /// Called once, before any other function of the plugin.
    ///
    /// `plugin_resources_location` says where the plugin's own files are, in a form that the controller defines, or is
    /// NULL. `mediator` is the plugin's way to the system, to be kept until `shutdown_plugin`; only a controller may get
    /// NULL.
    fn init_plugin(&self, plugin_resources_location: Option<&CStr>, mediator: Option<&PntosMediator>);
    /// Called once, after every other function of the plugin. The plugin gives back what it holds, the mediator among
    /// it, and calls nobody afterwards. After it returns, only `dec_ref` of the plugin may be called.
    fn shutdown_plugin(&self);
    /// The kind of plugin, which is the table that a pointer to this one may be cast to.
    const plugin_type: PntosPluginTypes;
    /// Name of the plugin, unique in a system; its configuration is found under it. Lives as long as the plugin.
    const identifier: &CStr;
}

/// An array of plugins of any kind.
pub struct PntosPluginArray {
    pub memory: &PntosManagedMemory,
    /// The plugins, each by its base. They are nested in the array: whoever keeps one longer takes a reference of its
    /// own.
    #[len(num_plugins)]
    pub plugins: &[&PntosCommonPlugin],
    /// Number of elements in `plugins`.
    pub num_plugins: usize,
}
