//! Each way in which something crosses between C and Rust, in both directions, beside the same between C and C.
//!
//! Where C calls, one loop in C calls the same slot of two tables: one of a plugin in Rust, one of a plugin written by hand in
//! C. Where Rust calls, a loop in Rust and a loop in C call the same table, which is in C. So the two sides of each pair
//! differ in nothing but the boundary of the SDK.

use std::{
    ffi::{CStr, c_ulong},
    hint::black_box,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use pntos::{
    Callback, InertialSolutionRangeType, InertialType, MessageType,
    aspn::MeasurementImu,
    callback::GroupAdded,
    plugin::{Plugin, PluginHandle},
    pntos_object,
    prelude::*,
    sys::{self, c_void},
    table,
    testing::System,
};

unsafe extern "C" {
    fn crossings_transport(like: *const sys::PntosTransportPlugin) -> *mut sys::PntosTransportPlugin;
    fn crossings_registry(like: *const sys::PntosRegistry) -> *mut sys::PntosRegistry;
    fn crossings_inertial(
        like: *const sys::PntosCommonInertial,
        solution: *mut sys::PntosMessage,
    ) -> *mut sys::PntosCommonInertial;
    fn crossings_orchestration(like: *const sys::PntosOrchestrationPlugin) -> *mut sys::PntosOrchestrationPlugin;
    fn crossings_callback(receiver: *mut *mut c_void) -> GroupAdded;

    fn crossings_call_without_arguments(plugin: *mut sys::PntosTransportPlugin, count: c_ulong);
    fn crossings_lend_a_string(registry: *mut sys::PntosRegistry, count: c_ulong);
    fn crossings_give_a_message(
        plugin: *mut sys::PntosTransportPlugin,
        message: *mut sys::PntosMessage,
        count: c_ulong,
    );
    fn crossings_get_a_message(inertial: *mut sys::PntosCommonInertial, count: c_ulong);
    fn crossings_lend_a_slice(plugin: *mut sys::PntosOrchestrationPlugin, count: c_ulong);
    fn crossings_call_back(function: GroupAdded, receiver: *mut c_void, count: c_ulong);
}

/// The name that is passed as a string.
const NAME: &CStr = c"controller/flags";

/// What is told to count something, without a locked instruction: the C side has none either.
#[derive(Default)]
struct Seen(AtomicUsize);

impl Seen {
    #[inline]
    fn add(&self, more: usize) {
        self.0.store(self.0.load(Relaxed).wrapping_add(more), Relaxed);
    }
}

#[derive(Default)]
struct Transport(Seen);

impl CommonPlugin for Transport {}

#[pntos_plugin(identifier = "crossed-transport")]
impl TransportPlugin for Transport {
    fn start_listening(&self) -> pntos::Result {
        self.0.add(1);
        Ok(())
    }

    fn stop_listening(&self) -> pntos::Result {
        Ok(())
    }

    fn broadcast_message(&self, message: Managed<Message>, _: Option<&CStr>) -> pntos::Result {
        self.0.add(message.message_type().0 as usize);
        Ok(())
    }
}

#[derive(Default)]
struct Orchestration(Seen);

impl CommonPlugin for Orchestration {}

#[pntos_plugin(identifier = "crossed-orchestration")]
impl OrchestrationPlugin for Orchestration {
    fn init_orchestration_plugin(
        &self,
        _: Option<Managed<client::PluginArray>>,
        _: &client::MessageStreamConfig,
    ) -> pntos::Result {
        Ok(())
    }

    fn process_pntos_message(&self, _: Managed<Message>, _: bool) -> pntos::Result {
        Ok(())
    }

    fn get_filter_description_list(&self) -> pntos::Result<Managed<client::StringArray>> {
        Ok(client::StringArray::new(Vec::new()))
    }

    fn request_solutions(
        &self,
        times: &[Timestamp],
        _: Option<&CStr>,
    ) -> pntos::Result<Option<Managed<client::MessageArray>>> {
        self.0.add(times.iter().map(|time| time.elapsed_nsec as usize).sum());
        Ok(None)
    }
}

struct Registry;

#[pntos_object]
impl table::Registry for Registry {
    fn batch_start(&self, _: &CStr) -> pntos::Result<Managed<client::KeyValueStore>> {
        unused()
    }

    fn get_group_array(&self) -> pntos::Result<Option<Managed<client::StringArray>>> {
        unused()
    }

    fn has_group(&self, group: &CStr) -> pntos::Result<bool> {
        Ok(group == NAME)
    }

    fn request_notify_new_group(&self, _: Callback<GroupAdded>) -> pntos::Result<bool> {
        unused()
    }
}

struct Inertial(Managed<Message>);

impl table::CommonInertial for Inertial {
    fn request_solution_message_type(&self) -> pntos::Result<MessageType> {
        unused()
    }

    fn request_current_solution(&self) -> pntos::Result<Managed<Message>> {
        Ok(self.0.clone())
    }

    fn request_solution(&self, _: Timestamp) -> pntos::Result<Option<Managed<Message>>> {
        unused()
    }

    fn request_solutions(
        &self,
        _: &[Timestamp],
        _: InertialSolutionRangeType,
    ) -> pntos::Result<Option<Managed<client::MessageArray>>> {
        unused()
    }

    fn is_time_in_range(&self, _: Timestamp) -> pntos::Result<bool> {
        unused()
    }

    fn request_earliest_time(&self) -> pntos::Result<Timestamp> {
        unused()
    }

    fn request_latest_time(&self) -> pntos::Result<Timestamp> {
        unused()
    }

    fn request_process_pntos_message_types(&self) -> pntos::Result<Managed<client::MessageTypeArray>> {
        unused()
    }

    fn process_pntos_message(&self, _: Managed<Message>) -> pntos::Result {
        unused()
    }

    fn request_forces_and_rates(&self, _: Timestamp) -> pntos::Result<Option<Managed<client::InertialForcesRates>>> {
        unused()
    }

    fn request_average_forces_and_rates(
        &self,
        _: Timestamp,
        _: Timestamp,
    ) -> pntos::Result<Option<Managed<client::InertialForcesRates>>> {
        unused()
    }
}

fn unused<T>() -> pntos::Result<T> {
    Err(pntos::Error::new("nobody measures this"))
}

/// Makes a number of crossings.
type Run = Box<dyn Fn(u32)>;

/// One way in which something crosses.
pub struct Crossing {
    /// What crosses.
    pub name: &'static str,
    /// Whether C calls Rust; or else Rust calls C.
    pub into_rust: bool,
    /// With Rust on one side.
    pub ours: Run,
    /// With C on both.
    pub theirs: Run,
}

/// A table in C, adopted.
fn adopted<T: pntos::Handle>(raw: *mut T::Raw) -> Managed<T> {
    // SAFETY: the C side fills its tables from complete ones, and they are static.
    unsafe { Managed::adopt(raw) }.expect("all slots are filled").expect("it is there")
}

/// All of them.
///
/// # Panics
///
/// If an object cannot be made.
#[must_use]
pub fn crossings() -> Vec<Crossing> {
    let system = System::new();
    let started = |plugin: Managed<client::CommonPlugin>| {
        plugin.init_plugin(None, Some(system.mediator()));
        plugin
    };
    let message = MeasurementImu::default().into_message(c"/imu").expect("it fits into memory");

    let transport = leaked(started(Transport::default().into_plugin()).downcast::<client::TransportPlugin>());
    let orchestration =
        leaked(started(Orchestration::default().into_plugin()).downcast::<client::OrchestrationPlugin>());
    let registry = Registry.into_object(&Mediator::detached(c"crossed")).into_raw();
    let inertial = client::CommonInertial::implement(
        Inertial(message.clone()),
        InertialType::EXTERNAL_INERTIAL,
        &Mediator::detached(c"crossed"),
    )
    .into_raw();
    let callback = Callback::<GroupAdded>::from_closure({
        let seen = Seen::default();
        move |group| seen.add(usize::from(group == NAME))
    });

    // SAFETY: each is copied from a complete table of the same kind.
    let (c_transport, c_orchestration, c_registry, c_inertial) = unsafe {
        (
            crossings_transport(transport),
            crossings_orchestration(orchestration),
            crossings_registry(registry),
            crossings_inertial(inertial, message.clone().into_raw()),
        )
    };
    let mut receiver = std::ptr::null_mut();
    // SAFETY: the function fills in the receiver of the callback that it returns.
    let function = unsafe { crossings_callback(&raw mut receiver) };

    let mut all = Vec::new();
    let mut add = |name, into_rust, ours, theirs| all.push(Crossing { name, into_rust, ours, theirs });
    let message = message.into_raw();
    let plain = || in_c(crossings_call_without_arguments, c_transport);
    let string = || in_c(crossings_lend_a_string, c_registry);
    let given = || in_c_with(crossings_give_a_message, c_transport, message);
    let returned = || in_c(crossings_get_a_message, c_inertial);
    let slice = || in_c(crossings_lend_a_slice, c_orchestration);
    let call_back = || in_c_with(crossings_call_back, function, receiver);

    add("no arguments", true, in_c(crossings_call_without_arguments, transport), plain());
    add("lent string", true, in_c(crossings_lend_a_string, registry), string());
    add("given message", true, in_c_with(crossings_give_a_message, transport, message), given());
    add("returned message", true, in_c(crossings_get_a_message, inertial), returned());
    add("slice and length", true, in_c(crossings_lend_a_slice, orchestration), slice());
    let ours = in_c_with(crossings_call_back, callback.function(), callback.receiver());
    add("callback", true, ours, call_back());

    let (transport, registry) = (adopted::<client::TransportPlugin>(c_transport), adopted(c_registry));
    add("no arguments", false, in_rust(transport.clone(), |plugin| plugin.start_listening()), plain());
    let has_group = |registry: &Managed<client::Registry>| _ = black_box(registry.has_group(NAME));
    add("lent string", false, in_rust(registry, has_group), string());
    let broadcast = |(plugin, message): &(Managed<client::TransportPlugin>, Managed<Message>)| {
        plugin.broadcast_message(message.clone(), None);
    };
    add("given message", false, in_rust((transport, adopted(message)), broadcast), given());
    let solution = |inertial: &Managed<client::CommonInertial>| drop(inertial.request_current_solution());
    add("returned message", false, in_rust(adopted(c_inertial), solution), returned());
    let solutions = |plugin: &Managed<client::OrchestrationPlugin>| {
        let times: &[Timestamp; 8] = &const { times() };
        drop(plugin.request_solutions(times, None));
    };
    add("slice and length", false, in_rust(adopted(c_orchestration), solutions), slice());
    // SAFETY: the C function may be called with its receiver at any time.
    let callback = unsafe { Callback::new(receiver, function) };
    add("callback", false, in_rust(callback, |callback| callback.call(NAME)), call_back());
    all
}

const fn times() -> [Timestamp; 8] {
    let mut times = [Timestamp { elapsed_nsec: 0 }; 8];
    let mut index = 0;
    while index < 8 {
        times[index].elapsed_nsec = index as i64 + 1;
        index += 1;
    }
    times
}

/// The table of a plugin, which lives for ever.
fn leaked<T: PluginHandle>(plugin: Result<Managed<T>, Managed<client::CommonPlugin>>) -> *mut T::Raw {
    plugin.expect("it is of its own kind").into_raw()
}

/// A loop in C over a table or a function, and what is passed.
fn in_c_with<A: Copy + 'static, B: Copy + 'static>(
    caller: unsafe extern "C" fn(A, B, c_ulong),
    called: A,
    with: B,
) -> Run {
    // SAFETY: only `crossings` gets here, with complete tables and objects that live for ever.
    Box::new(move |count| unsafe { caller(called, with, count.into()) })
}

/// A loop in C over a table.
fn in_c<A: Copy + 'static>(caller: unsafe extern "C" fn(A, c_ulong), called: A) -> Run {
    // SAFETY: as above.
    Box::new(move |count| unsafe { caller(called, count.into()) })
}

/// A loop in Rust.
fn in_rust<A: 'static>(called: A, call: impl Fn(&A) + 'static) -> Run {
    Box::new(move |count| (0..count).for_each(|_| call(&called)))
}
