//! A system for the tests of one plugin: it keeps what the plugin tells it.
//!
//! ```
//! use pntos::{prelude::*, testing::System};
//!
//! #[derive(Default)]
//! struct Greeter;
//!
//! impl CommonPlugin for Greeter {
//!     fn init_plugin(&self, init: Init<'_>) -> pntos::Result {
//!         let name = init.mediator.batch("greeter")?.str("name").unwrap_or_default();
//!         init.mediator.info(format_args!("hello {name}"));
//!         Ok(())
//!     }
//! }
//!
//! #[pntos_plugin(identifier = "greeter")]
//! impl UtilityPlugin for Greeter {}
//!
//! let system = System::new();
//! system.set("greeter", "name", "world");
//! let plugin = system.start::<client::CommonPlugin>(Greeter);
//! assert_eq!(system.log_text(), "INFO: hello world\n");
//! assert_eq!(plugin.identifier(), c"greeter");
//! ```
//!
//! The plugin runs behind its C table, as in a controller, so what is tested is what is loaded later.

mod allocations;
mod registry;
mod watches;

use alloc::{
    ffi::CString,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};
use core::{
    ffi::CStr,
    ops::Deref,
    ptr::null_mut,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
};
use std::sync::{Mutex, MutexGuard, PoisonError};

pub use allocations::CountingAllocator;
use registry::Groups;
pub use registry::Value;

use crate::{
    Lent, LoggingLevel, Managed, Mediator, Message, Result, client,
    object::Object,
    panic,
    plugin::{CommonPlugin, Plugin, PluginHandle},
    sys, text, variadic,
};

/// A message that went out.
#[derive(Clone, Debug)]
pub struct Broadcast {
    /// The message.
    pub message: Managed<Message>,
    /// The transport it was meant for; `None` is all of them.
    pub transport: Option<CString>,
    /// The channel; `None` leaves it to the transport.
    pub destination: Option<CString>,
}

/// What a test does with a message instead of having it kept.
type Reaction = Arc<dyn Fn(Managed<Message>) + Send + Sync>;

/// What the mediators of a system have in common.
#[derive(Default)]
struct Shared {
    log: Mutex<Vec<(LoggingLevel, String)>>,
    processed: Mutex<Vec<Managed<Message>>>,
    reaction: Mutex<Option<Reaction>>,
    /// What the first reaction that panicked said.
    failed: Mutex<Option<String>>,
    broadcasts: Mutex<Vec<Broadcast>>,
    groups: Groups,
}

/// A system of one plugin. Cloning it gives another handle to the same system.
#[derive(Clone, Default)]
pub struct System(Arc<Shared>);

impl System {
    /// A system with an empty registry.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a value of the registry, and tells who asked to be told.
    pub fn set(&self, group: &str, key: &str, value: impl Into<Value>) {
        self.0.groups.set(group, key, value.into());
        self.0.groups.notify(group, &[key.to_owned()].into());
    }

    /// A value of the registry.
    #[must_use]
    pub fn get(&self, group: &str, key: &str) -> Option<Value> {
        self.0.groups.get(group, key)
    }

    /// How many requests there are to be told about keys.
    #[must_use]
    pub fn watches(&self) -> usize {
        self.0.groups.watches()
    }

    /// What was logged, in order.
    #[must_use]
    pub fn log(&self) -> Vec<(LoggingLevel, String)> {
        locked(&self.0.log).clone()
    }

    /// What was logged at one level.
    #[must_use]
    pub fn log_at(&self, level: LoggingLevel) -> Vec<String> {
        locked(&self.0.log).iter().filter(|(at, _)| *at == level).map(|(_, line)| line.clone()).collect()
    }

    /// What was logged, a line each: `ERROR: text`.
    #[must_use]
    pub fn log_text(&self) -> String {
        locked(&self.0.log).iter().map(|(level, line)| alloc::format!("{level:?}: {line}\n")).collect()
    }

    /// Forgets what was logged.
    pub fn clear_log(&self) {
        locked(&self.0.log).clear();
    }

    /// The messages that were given to the system.
    #[must_use]
    pub fn processed(&self) -> Vec<Managed<Message>> {
        locked(&self.0.processed).clone()
    }

    /// Calls `reaction` with each message that is given to the system from now on, instead of keeping it. It runs on the
    /// plugin's thread, inside the plugin's call. If it panics, as by an `assert!`, the plugin does not notice, and the
    /// test fails when the plugin is shut down.
    pub fn on_message(&self, reaction: impl Fn(Managed<Message>) + Send + Sync + 'static) {
        *locked(&self.0.reaction) = Some(Arc::new(reaction));
    }

    /// Waits until the registry has a value, such as what a plugin's own thread sets when it is done.
    ///
    /// # Panics
    ///
    /// If it takes more than a minute.
    #[must_use]
    pub fn wait_for(&self, group: &str, key: &str) -> Value {
        self.0.groups.wait_for(group, key)
    }

    /// The messages that were sent out.
    #[must_use]
    pub fn broadcasts(&self) -> Vec<Broadcast> {
        locked(&self.0.broadcasts).clone()
    }

    /// Makes `plugin` a plugin and initialises it.
    ///
    /// # Panics
    ///
    /// If the plugin is not of the kind that `T` names.
    pub fn start<T: PluginHandle>(&self, plugin: impl Plugin + CommonPlugin) -> Running<T> {
        self.start_with(plugin, None)
    }

    /// As [`start`](Self::start), with a place where the plugin finds its files.
    ///
    /// # Panics
    ///
    /// If the plugin is not of the kind that `T` names.
    pub fn start_with<T: PluginHandle>(
        &self,
        plugin: impl Plugin + CommonPlugin,
        resources: Option<&CStr>,
    ) -> Running<T> {
        self.start_made(plugin.into_plugin(), resources)
    }

    /// As [`start_with`](Self::start_with), for a plugin that stands behind its table already, such as one of a library.
    ///
    /// # Panics
    ///
    /// If the plugin is not of the kind that `T` names.
    pub fn start_made<T: PluginHandle>(
        &self,
        plugin: Managed<client::CommonPlugin>,
        resources: Option<&CStr>,
    ) -> Running<T> {
        plugin.init_plugin(resources, Some(self.mediator()));
        match plugin.downcast::<T>() {
            Ok(plugin) => Running { plugin, system: self.clone(), is_down: AtomicBool::new(false) },
            Err(other) => panic!("the plugin is a {:?}, not a {:?}", other.plugin_type(), T::KIND),
        }
    }

    /// A mediator with one reference.
    #[must_use]
    pub fn mediator(&self) -> Managed<client::Mediator> {
        let registry = registry::registry(self.clone());
        let table = sys::PntosMediator {
            memory: MediatorObject::memory(),
            get_filter_description_list: Some(get_filter_description_list),
            request_solutions: Some(request_solutions),
            process_pntos_message: Some(process_pntos_message),
            broadcast_aspn_message: Some(broadcast_aspn_message),
            log_message: Some(log_message),
            log_message_fmt: Some(variadic::log_message_fmt),
            registry: registry.as_ptr(),
        };
        let behind = Behind { system: self.clone(), _registry: registry };
        // SAFETY: the table was made for this object type; the object is complete and this is its one reference.
        unsafe {
            let object = MediatorObject::new(behind, |_| table);
            Managed::from_raw(object.as_ptr()).unwrap_unchecked()
        }
    }

    fn log_line(&self, level: LoggingLevel, line: String) {
        locked(&self.0.log).push((level, line));
    }
}

/// A plugin that is shut down when this is dropped, if not before.
pub struct Running<T: PluginHandle> {
    plugin: Managed<T>,
    system: System,
    is_down: AtomicBool,
}

impl<T: PluginHandle> Running<T> {
    /// Shuts the plugin down, once.
    ///
    /// # Panics
    ///
    /// If a reaction of [`System::on_message`] panicked.
    pub fn shut_down(&self) {
        if self.is_down.swap(true, Relaxed) {
            return;
        }
        // SAFETY: the table of every plugin kind begins with `PntosCommonPlugin`, and we hold a reference.
        if let Some(plugin) = unsafe { Lent::<client::CommonPlugin>::from_raw(self.plugin.as_ptr().cast()) } {
            plugin.shutdown_plugin();
        }
        // A test that fails already is not to be ended by a second panic.
        let failed = locked(&self.system.0.failed).take();
        if let (Some(text), false) = (failed, std::thread::panicking()) {
            panic!("the reaction to a message panicked: {text}");
        }
    }
}

impl<T: PluginHandle> Deref for Running<T> {
    type Target = Managed<T>;

    fn deref(&self) -> &Managed<T> {
        &self.plugin
    }
}

impl<T: PluginHandle> Drop for Running<T> {
    fn drop(&mut self) {
        self.shut_down();
    }
}

struct Behind {
    system: System,
    _registry: Managed<client::Registry>,
}

type MediatorObject = Object<sys::PntosMediator, Behind>;

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn shared<'a>(this: *mut sys::PntosMediator) -> &'a System {
    // SAFETY: these functions are only in tables of `MediatorObject`.
    unsafe { &MediatorObject::inner(this).system }
}

unsafe extern "C" fn get_filter_description_list(_: *mut sys::PntosMediator) -> *mut sys::PntosStringArray {
    client::StringArray::new(Vec::new()).into_raw()
}

unsafe extern "C" fn request_solutions(
    _: *mut sys::PntosMediator,
    _: *mut sys::AspnTypeTimestamp,
    count: usize,
    filter_description: *mut sys::c_char,
) -> *mut sys::PntosMessageArray {
    // There is no filter: the best one has no solutions, and one with a name does not exist.
    if filter_description.is_null() {
        client::MessageArray::new(alloc::vec![None; count]).into_raw()
    } else {
        null_mut()
    }
}

unsafe extern "C" fn process_pntos_message(this: *mut sys::PntosMediator, message: *mut sys::PntosMessage) {
    // SAFETY: the reference is given to us.
    let Some(message) = (unsafe { Managed::from_raw(message) }) else { return };
    let system = shared(this);
    let reaction = locked(&system.0.reaction).clone();
    match reaction {
        Some(reaction) => {
            if let Err(payload) = panic::catch(|| reaction(message)) {
                locked(&system.0.failed).get_or_insert(panic::text(payload));
            }
        }
        None => locked(&system.0.processed).push(message),
    }
}

unsafe extern "C" fn broadcast_aspn_message(
    this: *mut sys::PntosMediator,
    message: *mut sys::PntosMessage,
    transport: *mut sys::c_char,
    destination: *mut sys::c_char,
) {
    // SAFETY: the reference is given to us, the strings are lent for the call.
    unsafe {
        if let Some(message) = Managed::from_raw(message) {
            let transport = text::text(transport).map(CStr::to_owned);
            let destination = text::text(destination).map(CStr::to_owned);
            locked(&shared(this).0.broadcasts).push(Broadcast { message, transport, destination });
        }
    }
}

unsafe extern "C" fn log_message(
    this: *mut sys::PntosMediator,
    level: sys::PntosLoggingLevel,
    message: *mut sys::c_char,
) {
    // SAFETY: the text is lent for the call.
    if let Some(line) = unsafe { text::text(message) } {
        shared(this).log_line(level.into(), line.to_string_lossy().to_string());
    }
}

/// The mediator that objects of the system itself belong to.
fn own() -> Mediator {
    Mediator::detached(c"test system")
}

/// The error of what a test system does not do.
fn beyond<T>(what: &str) -> Result<T> {
    Err(crate::Error::new(alloc::format!(
        "the system for tests does not {what}; use the real registry plugin for that"
    )))
}

/// Gives back the memory that this thread, and all threads together, keep for the next objects: so that a test can count
/// what is left.
pub fn give_back_memory() {
    crate::memory::give_back();
}
