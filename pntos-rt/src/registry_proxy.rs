//! The registry as plugins see it: in front of the registry plugin's own objects, which are called one at a time.
//!
//! Registry calls are served on the calling thread and wait for nothing but another registry call. What the registry
//! documents as forbidden is refused here with an error that names the culprit, so that a registry plugin need not expect
//! it: a store used after `batch_end`, two batches on one group at once, a registry that uses itself.

use std::{
    collections::BTreeMap,
    ffi::{CStr, CString},
    fmt,
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use pntos::{
    CStrArray, Callback, KeyValueStoreDataFormat, KeyValueStoreType, LoggingLevel, Managed, Message, Result,
    callback::{GroupAdded, KeysChanged},
    client::{self, ByteArray, DoubleArray, PntosString, StringArray},
    pntos_object, table,
};

use crate::{
    app::Value,
    cell::{
        Inside,
        chain::{self, Slot},
    },
    custody::{Data, Foreign},
    system::{System, locked},
};

/// The group in which plugins tell the controller something.
const FLAGS: &CStr = c"controller/flags";

/// How long a batch waits for the group's present one to end. A plugin should hold a group for microseconds.
const PATIENCE: Duration = Duration::from_secs(2);

/// Who has a batch on which group.
#[derive(Default)]
pub(crate) struct Groups {
    held: Mutex<BTreeMap<CString, Holder>>,
    ended: Condvar,
}

#[derive(Clone, Copy)]
struct Holder {
    plugin: Option<usize>,
    thread: usize,
}

impl Groups {
    /// Takes the group for a batch, or says who keeps it.
    fn start(&self, group: &CStr, plugin: Option<usize>) -> std::result::Result<(), Holder> {
        let mut held = locked(&self.held);
        let mut deadline = None;
        loop {
            let Some(holder) = held.get(group).copied() else {
                held.insert(group.to_owned(), Holder { plugin, thread: chain::token() });
                return Ok(());
            };
            let now = Instant::now();
            let left = deadline.get_or_insert(now + PATIENCE).saturating_duration_since(now);
            // On one thread the other batch cannot end while this one waits.
            if holder.thread == chain::token() || left.is_zero() {
                return Err(holder);
            }
            held = self.ended.wait_timeout(held, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn end(&self, group: &CStr) {
        locked(&self.held).remove(group);
        self.ended.notify_all();
    }
}

/// Whose registry it is, and what stands behind it.
#[derive(Clone)]
pub(crate) struct Access {
    pub(crate) system: Arc<System>,
    /// The plugin; `None` is the controller.
    pub(crate) plugin: Option<usize>,
    /// The controller's own mediator, through which objects made here report.
    pub(crate) own: pntos::Mediator,
}

impl Access {
    /// Calls into the registry plugin. `neutral` if it may not be called, or is gone.
    fn call<R>(&self, slot: Slot, neutral: R, run: impl FnOnce(&Inside<'_>) -> R) -> R {
        if self.system.admits(self.plugin, slot) { self.call_always(slot, neutral, run) } else { neutral }
    }

    /// As [`call`](Self::call), also for a plugin that may not call (any more): to clean up after it.
    fn call_always<R>(&self, slot: Slot, neutral: R, run: impl FnOnce(&Inside<'_>) -> R) -> R {
        let result =
            self.system.call(self.system.registry, slot, |inside, plugin| plugin.is_open().then(|| run(inside)));
        self.system.dispatch_notifications();
        result.flatten().unwrap_or(neutral)
    }

    /// What the registry returned, made safe to hand on.
    fn take<T: Data>(&self, object: Option<Managed<T>>) -> Option<Managed<T>> {
        // SAFETY: the registry has given us the reference, and we are in its cell.
        unsafe { self.system.take::<T>(object?.into_raw(), self.system.registry, Slot::STORE) }.ok().flatten()
    }

    fn error(&self, text: impl fmt::Display) {
        self.system.say(LoggingLevel::ERROR, format_args!("plugin `{}`: {text}", self.system.name(self.plugin)));
    }

    /// Starts a batch. Where that is refused the store refuses everything, since the slot may not return NULL.
    pub(crate) fn start(&self, group: &CStr) -> Store {
        let mut store = Store {
            access: self.clone(),
            group: group.to_owned(),
            store: None,
            live: AtomicBool::new(false),
            ready: AtomicBool::new(false),
            format: KeyValueStoreDataFormat::UNSPECIFIED,
        };
        self.system.count_handed_out(Slot::REGISTRY);
        if !self.system.admits(self.plugin, Slot::REGISTRY) || !store.take_group() {
            return store;
        }
        let started = self.call(Slot::REGISTRY, None, |inside| {
            let registry = self.system.registry_object.get()?.get(inside);
            Some(registry.batch_start(group).map(|store| (store.data_format(), Foreign::new(store))))
        });
        match started {
            Some(Ok((format, started))) => {
                store.format = format;
                store.store = Some(started);
                store.live.store(true, Relaxed);
            }
            Some(Err(error)) => {
                self.system.groups.end(group);
                let registry = &self.system.plugins[self.system.registry].name;
                self.system.say(
                    LoggingLevel::ERROR,
                    format_args!(
                        "registry `{registry}`: {error}; whoever asked for group `{}` gets a store that holds nothing",
                        group.to_string_lossy()
                    ),
                );
            }
            None => self.system.groups.end(group),
        }
        store
    }
}

/// A registry for one plugin.
pub(crate) struct RegistryProxy(Access);

impl RegistryProxy {
    pub(crate) fn hand_out(access: Access) -> Managed<client::Registry> {
        access.system.count_handed_out(Slot::REGISTRY);
        let own = access.own.clone();
        client::Registry::implement(Self(access), &own)
    }
}

impl Drop for RegistryProxy {
    fn drop(&mut self) {
        self.0.system.count_released(Slot::REGISTRY);
    }
}

#[pntos_object]
impl table::Registry for RegistryProxy {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        Ok(client::KeyValueStore::implement(self.0.start(group), &self.0.own))
    }

    fn get_group_array(&self) -> Result<Option<Managed<StringArray>>> {
        let Access { system, .. } = &self.0;
        Ok(self.0.call(Slot::REGISTRY, None, |inside| {
            let groups = system.registry_object.get()?.get(inside).get_group_array();
            self.0.take(groups)
        }))
    }

    fn has_group(&self, group: &CStr) -> Result<bool> {
        let Access { system, .. } = &self.0;
        Ok(self.0.call(Slot::REGISTRY, false, |inside| {
            system.registry_object.get().is_some_and(|registry| registry.get(inside).has_group(group))
        }))
    }

    fn request_notify_new_group(&self, callback: Callback<GroupAdded>) -> Result<bool> {
        let Access { system, plugin, own } = &self.0;
        let Some(plugin) = *plugin else { return Ok(false) };
        let ours = system.notifications.watch_groups(system, plugin, own, callback);
        let registered = self.0.call(Slot::REGISTRY, false, |inside| {
            system.registry_object.get().is_some_and(|registry| registry.get(inside).request_notify_new_group(ours))
        });
        if !registered {
            system.notifications.forget(ours.receiver());
        }
        Ok(registered)
    }
}

/// A store for one plugin.
pub(crate) struct Store {
    access: Access,
    group: CString,
    /// The registry's store; `None` if there is none.
    store: Option<Foreign<client::KeyValueStore>>,
    /// Whether a batch is under way.
    live: AtomicBool,
    /// Whether `ready_to_shutdown` was set during this batch.
    ready: AtomicBool,
    format: KeyValueStoreDataFormat,
}

impl Store {
    /// Takes the group, or says why not.
    fn take_group(&self) -> bool {
        let Access { system, plugin, .. } = &self.access;
        let Err(holder) = system.groups.start(&self.group, *plugin) else { return true };
        let (group, holding) = (self.group.to_string_lossy(), system.name(holder.plugin));
        let why = if holder.thread == chain::token() {
            "on this very thread: end it first"
        } else {
            "and has not ended it in time: call `batch_end` as soon as possible"
        };
        self.access
            .error(format_args!("a batch on group `{group}` was refused, because `{holding}` has one under way {why}"));
        false
    }

    /// Calls the registry's store during a batch.
    fn with<R>(&self, slot: &str, neutral: R, run: impl FnOnce(&client::KeyValueStore) -> R) -> Result<R> {
        if !self.live.load(Relaxed) {
            // A store that never came to life was complained about when it was made.
            if self.store.is_some() {
                self.access.error(format_args!(
                    "`{slot}` was called on a store of group `{}` after its batch had ended; call `batch_restart` first",
                    self.group.to_string_lossy()
                ));
            }
            return Ok(neutral);
        }
        Ok(self.any_time(neutral, run))
    }

    fn any_time<R>(&self, neutral: R, run: impl FnOnce(&client::KeyValueStore) -> R) -> R {
        let Some(store) = &self.store else { return neutral };
        self.access.call(Slot::STORE, neutral, |inside| run(&store.get(inside)))
    }

    /// Sets one of the app's initial values.
    pub(crate) fn put(&self, key: &CStr, value: &Value) -> Result {
        self.with("set", (), |store| match value {
            Value::Int(value) => store.set_int(key, *value),
            Value::Bool(value) => store.set_bool(key, *value),
            Value::Double(value) => store.set_double(key, *value),
            Value::Str(value) => store.set_str(key, value.as_str()),
            Value::StrArray(values) => {
                let values: Vec<CString> =
                    values.iter().map(|value| CString::new(value.as_str()).unwrap_or_default()).collect();
                store.set_str_array(key, &values.iter().map(CString::as_c_str).collect::<Vec<_>>());
            }
            Value::DoubleArray(values) => store.set_double_array(key, values),
        })
    }

    fn end(&self) {
        if self.live.swap(false, Relaxed) {
            if let Some(store) = &self.store {
                self.access.call_always(Slot::STORE, (), |inside| store.get(inside).batch_end());
            }
            self.access.system.groups.end(&self.group);
            self.access.system.dispatch_notifications();
            if self.ready.swap(false, Relaxed) {
                self.access.system.ready_to_shutdown(self.access.plugin);
            }
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let system = &self.access.system;
        system.count_released(Slot::REGISTRY);
        if self.live.load(Relaxed) && self.access.plugin.is_some() {
            system.say(
                LoggingLevel::WARN,
                format_args!(
                    "plugin `{}` dropped a store of group `{}` without ending its batch; it was ended now",
                    system.name(self.access.plugin),
                    self.group.to_string_lossy()
                ),
            );
        }
        self.end();
        if let Some(store) = self.store.take() {
            system.release(system.registry, store.release());
        }
    }
}

#[pntos_object]
impl table::KeyValueStore for Store {
    fn data_format(&self) -> KeyValueStoreDataFormat {
        self.format
    }

    fn get_key_array(&self) -> Result<Option<Managed<StringArray>>> {
        self.with("get_key_array", None, |store| self.access.take(store.get_key_array()))
    }

    fn has_key(&self, key: &CStr) -> Result<bool> {
        self.with("has_key", false, |store| store.has_key(key))
    }

    fn get_type(&self, key: &CStr) -> Result<KeyValueStoreType> {
        self.with("get_type", KeyValueStoreType::KEY_DNE, |store| {
            store.get_type(key).unwrap_or(KeyValueStoreType::KEY_DNE)
        })
    }

    fn get_str(&self, key: &CStr) -> Result<Option<Managed<PntosString>>> {
        self.with("get_str", None, |store| self.access.take(store.get_str(key)))
    }

    fn get_str_array(&self, key: &CStr) -> Result<Option<Managed<StringArray>>> {
        self.with("get_str_array", None, |store| self.access.take(store.get_str_array(key)))
    }

    fn get_int(&self, key: &CStr) -> Result<i64> {
        self.with("get_int", i64::MAX, |store| store.get_int(key))
    }

    fn get_bool(&self, key: &CStr) -> Result<bool> {
        self.with("get_bool", false, |store| store.get_bool(key))
    }

    fn get_double(&self, key: &CStr) -> Result<f64> {
        self.with("get_double", f64::NAN, |store| store.get_double(key))
    }

    fn get_double_array(&self, key: &CStr) -> Result<Option<Managed<DoubleArray>>> {
        self.with("get_double_array", None, |store| self.access.take(store.get_double_array(key)))
    }

    fn get_message(&self, key: &CStr) -> Result<Option<Managed<Message>>> {
        self.with("get_message", None, |store| self.access.take(store.get_message(key)))
    }

    fn set_str(&self, key: &CStr, value: &CStr) -> Result {
        self.with("set_str", (), |store| store.set_str(key, value))?;
        if self.live.load(Relaxed) && self.group.as_c_str() == FLAGS && key == c"failed" {
            self.access.error(value.to_string_lossy());
        }
        Ok(())
    }

    fn set_str_array(&self, key: &CStr, values: CStrArray<'_>) -> Result {
        let values: Vec<&CStr> = values.iter().collect();
        self.with("set_str_array", (), |store| store.set_str_array(key, &values))
    }

    fn set_int(&self, key: &CStr, value: i64) -> Result {
        self.with("set_int", (), |store| store.set_int(key, value))
    }

    fn set_bool(&self, key: &CStr, value: bool) -> Result {
        self.with("set_bool", (), |store| store.set_bool(key, value))?;
        if self.live.load(Relaxed) && self.group.as_c_str() == FLAGS && key == c"ready_to_shutdown" {
            self.ready.store(value, Relaxed);
        }
        Ok(())
    }

    fn set_double(&self, key: &CStr, value: f64) -> Result {
        self.with("set_double", (), |store| store.set_double(key, value))
    }

    fn set_double_array(&self, key: &CStr, values: &[f64]) -> Result {
        self.with("set_double_array", (), |store| store.set_double_array(key, values))
    }

    fn set_message(&self, key: &CStr, message: Option<Managed<Message>>) -> Result {
        let Access { system, plugin, .. } = &self.access;
        let owner = plugin.unwrap_or(system.registry);
        // SAFETY: the caller has given us the reference; a message nests no managed object.
        let message = message.and_then(|message| {
            unsafe { system.take::<Message>(message.into_raw(), owner, Slot::STORE) }.ok().flatten()
        });
        self.with("set_message", (), |store| store.set_message(key, message))
    }

    fn remove_key(&self, key: &CStr) -> Result<bool> {
        self.with("remove_key", false, |store| store.remove_key(key))
    }

    fn set_raw(&self, key: Option<&CStr>, bytes: &[u8]) -> Result {
        self.with("set_raw", (), |store| store.set_raw(key, bytes))
    }

    fn get_raw(&self, key: Option<&CStr>) -> Result<Option<Managed<ByteArray>>> {
        self.with("get_raw", None, |store| self.access.take(store.get_raw(key)))
    }

    fn batch_end(&self) -> Result {
        self.with("batch_end", (), |_| ())?;
        self.end();
        Ok(())
    }

    fn batch_restart(&self) -> Result {
        if self.live.load(Relaxed) {
            self.access.error(format_args!(
                "`batch_restart` was called on a store of group `{}` whose batch is under way",
                self.group.to_string_lossy()
            ));
        } else if self.store.is_some() && self.take_group() {
            self.any_time((), |store| store.batch_restart());
            self.live.store(true, Relaxed);
        }
        Ok(())
    }

    fn request_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        let Access { system, plugin, own } = &self.access;
        let Some(plugin) = *plugin else { return Ok(false) };
        let ours = system.notifications.watch_keys(system, plugin, own, (&self.group, key), callback);
        let registered = self.with("request_notify", false, |store| store.request_notify(key, ours))?;
        if !registered {
            system.notifications.forget(ours.receiver());
        }
        Ok(registered)
    }

    fn remove_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        let Access { system, plugin, .. } = &self.access;
        let Some(plugin) = *plugin else { return Ok(false) };
        let mut removed = false;
        for ours in system.notifications.matching(plugin, (&self.group, key), callback) {
            if self.with("remove_notify", false, |store| store.remove_notify(key, ours))? {
                system.notifications.forget(ours.receiver());
                removed = true;
            }
        }
        Ok(removed)
    }

    fn set_permanent(&self, permanent: bool) -> Result<bool> {
        self.with("set_permanent", false, |store| store.set_permanent(permanent))
    }
}
