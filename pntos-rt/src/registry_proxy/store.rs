//! A group of the registry during a batch, in front of the registry's own store.

use std::{
    ffi::{CStr, CString},
    sync::atomic::{AtomicBool, Ordering::Relaxed},
};

use pntos::{
    CStrArray, Callback, KeyValueStoreDataFormat, KeyValueStoreType, LoggingLevel, Managed, Message, Result,
    callback::KeysChanged,
    client::{self, ByteArray, DoubleArray, PntosString, StringArray},
    pntos_object, table,
};

use super::{Access, FLAGS};
use crate::{
    app::Value,
    cell::chain::{self, Slot},
    custody::Foreign,
};

/// A store for one plugin.
pub(crate) struct Store {
    pub(super) access: Access,
    pub(super) group: CString,
    /// The registry's store; `None` if there is none.
    pub(super) store: Option<Foreign<client::KeyValueStore>>,
    /// Whether a batch is under way.
    pub(super) live: AtomicBool,
    /// Whether `ready_to_shutdown` was set during this batch.
    pub(super) ready: AtomicBool,
    pub(super) format: KeyValueStoreDataFormat,
}

impl Store {
    /// Takes the group, or says why not.
    pub(super) fn take_group(&self) -> bool {
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

    /// Sets one of the app's initial values, unless the registry has kept one from an earlier run.
    pub(crate) fn put_if_new(&self, key: &CStr, value: &Value) -> Result {
        if self.with("has_key", false, |store| store.has_key(key))? { Ok(()) } else { self.put(key, value) }
    }

    /// Sets one of the app's values.
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
        self.with("set_str", (), |store| store.set_str(key, value))
    }

    fn set_str_array(&self, key: &CStr, values: CStrArray<'_>) -> Result {
        let values: Vec<&CStr> = values.iter().collect();
        self.with("set_str_array", (), |store| store.set_str_array(key, &values))
    }

    fn set_int(&self, key: &CStr, value: i64) -> Result {
        self.with("set_int", (), |store| store.set_int(key, value))
    }

    fn set_bool(&self, key: &CStr, value: bool) -> Result {
        let set = self.with("set_bool", false, |store| {
            store.set_bool(key, value);
            true
        })?;
        if set && self.group.as_c_str() == FLAGS && key == c"ready_to_shutdown" {
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
        let message = message.and_then(|message| {
            // SAFETY: the caller has given us the reference; a message nests no managed object.
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
        } else if self.store.is_some()
            && self.access.system.admits(self.access.plugin, Slot::STORE)
            && self.take_group()
        {
            let restarted = self.any_time(false, |store| {
                store.batch_restart();
                true
            });
            self.live.store(restarted, Relaxed);
            if !restarted {
                self.access.system.groups.end(&self.group);
            }
        }
        Ok(())
    }

    fn request_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        let Access { system, plugin, own } = &self.access;
        let Some(plugin) = *plugin else { return Ok(false) };
        let ours = system.notifications.watch_keys(system, plugin, own, (&self.group, key), callback);
        let registered = self.with("request_notify", false, |store| store.request_notify(key, ours.clone()))?;
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
            if self.with("remove_notify", false, |store| store.remove_notify(key, ours.clone()))? {
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
