//! A registry in memory: enough of one for the controller, with notifications at `batch_end`.

use std::{
    collections::BTreeMap,
    ffi::{CStr, CString},
    mem,
    sync::{Arc, Mutex, OnceLock},
};

use pntos::{
    CStrArray, Callback, Error, KeyValueStoreDataFormat, KeyValueStoreType, Managed, Mediator, Message, Result,
    callback::{GroupAdded, KeysChanged},
    client::{self, ByteArray, DoubleArray, PntosString, StringArray},
    plugin::{CommonPlugin, Init},
    pntos_object, pntos_plugin, table,
};

#[derive(Clone)]
enum Value {
    Str(CString),
    Int(i64),
    Bool(bool),
    Double(f64),
    Message(Managed<Message>),
}

#[derive(Clone)]
struct Watch {
    group: CString,
    key: Option<CString>,
    callback: Callback<KeysChanged>,
}

#[derive(Default)]
struct Groups {
    values: BTreeMap<CString, BTreeMap<CString, Value>>,
    watches: Vec<Watch>,
    group_watches: Vec<Callback<GroupAdded>>,
}

#[derive(Default)]
pub struct MemoryRegistry {
    pub mediator: OnceLock<Mediator>,
    pub returns_null: bool,
    /// Uses the registry it implements, at each `has_group` and `batch_start`.
    pub uses_itself: bool,
}

impl CommonPlugin for MemoryRegistry {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let _ = self.mediator.set(init.mediator.clone());
        Ok(())
    }
}

#[pntos_plugin(identifier = "registry")]
impl table::RegistryPlugin for MemoryRegistry {
    fn new_registry(&self, _: Option<&CStr>) -> Result<Managed<client::Registry>> {
        if self.returns_null {
            return Err(Error::new("this registry is told to fail"));
        }
        let mediator = self.mediator.get().expect("initialised").clone();
        Ok(Registry { groups: Arc::default(), mediator: mediator.clone(), uses_itself: self.uses_itself }
            .into_object(&mediator))
    }
}

struct Registry {
    groups: Arc<Mutex<Groups>>,
    mediator: Mediator,
    uses_itself: bool,
}

#[pntos_object]
impl table::Registry for Registry {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        if self.uses_itself {
            assert!(!self.mediator.with_registry(|registry| registry.has_group(group))?);
        }
        let mut groups = self.groups.lock().expect("not poisoned");
        let new = !groups.values.contains_key(group);
        groups.values.entry(group.to_owned()).or_default();
        let watches = if new { groups.group_watches.clone() } else { Vec::new() };
        drop(groups);
        for watch in watches {
            watch.call(group);
        }
        let store = Store {
            groups: self.groups.clone(),
            group: group.to_owned(),
            changed: Mutex::default(),
            mediator: self.mediator.clone(),
        };
        Ok(store.into_object(&self.mediator))
    }

    fn get_group_array(&self) -> Result<Option<Managed<StringArray>>> {
        let names: Vec<CString> = self.groups.lock().expect("not poisoned").values.keys().cloned().collect();
        Ok((!names.is_empty()).then(|| StringArray::new(names)))
    }

    fn has_group(&self, group: &CStr) -> Result<bool> {
        Ok(self.groups.lock().expect("not poisoned").values.get(group).is_some_and(|values| !values.is_empty()))
    }

    fn request_notify_new_group(&self, callback: Callback<GroupAdded>) -> Result<bool> {
        self.groups.lock().expect("not poisoned").group_watches.push(callback);
        Ok(true)
    }
}

struct Store {
    groups: Arc<Mutex<Groups>>,
    group: CString,
    changed: Mutex<Vec<CString>>,
    mediator: Mediator,
}

impl Store {
    fn get<T>(&self, key: &CStr, read: impl FnOnce(Value) -> Option<T>) -> Option<T> {
        let groups = self.groups.lock().expect("not poisoned");
        groups.values.get(&self.group)?.get(key).cloned().and_then(read)
    }

    fn set(&self, key: &CStr, value: Value) -> Result {
        let mut groups = self.groups.lock().expect("not poisoned");
        groups.values.entry(self.group.clone()).or_default().insert(key.to_owned(), value);
        self.changed.lock().expect("not poisoned").push(key.to_owned());
        Ok(())
    }
}

#[pntos_object]
impl table::KeyValueStore for Store {
    fn data_format(&self) -> KeyValueStoreDataFormat {
        KeyValueStoreDataFormat::UNSPECIFIED
    }

    fn get_key_array(&self) -> Result<Option<Managed<StringArray>>> {
        let groups = self.groups.lock().expect("not poisoned");
        Ok(groups.values.get(&self.group).map(|values| StringArray::new(values.keys().cloned().collect())))
    }

    fn has_key(&self, key: &CStr) -> Result<bool> {
        Ok(self.get(key, Some).is_some())
    }

    fn get_type(&self, key: &CStr) -> Result<KeyValueStoreType> {
        Ok(match self.get(key, Some) {
            None => KeyValueStoreType::KEY_DNE,
            Some(Value::Str(_)) => KeyValueStoreType::TYPE_STR,
            Some(Value::Int(_)) => KeyValueStoreType::TYPE_INT,
            Some(Value::Bool(_)) => KeyValueStoreType::TYPE_BOOL,
            Some(Value::Double(_)) => KeyValueStoreType::TYPE_DOUBLE,
            Some(Value::Message(_)) => KeyValueStoreType::TYPE_MESSAGE,
        })
    }

    fn get_str(&self, key: &CStr) -> Result<Option<Managed<PntosString>>> {
        Ok(self.get(key, |value| if let Value::Str(text) = value { Some(PntosString::new(text)) } else { None }))
    }

    fn get_str_array(&self, _: &CStr) -> Result<Option<Managed<StringArray>>> {
        self.mediator.warn("a line that only reading for a snapshot provokes");
        Ok(None)
    }

    fn get_int(&self, key: &CStr) -> Result<i64> {
        Ok(self.get(key, |value| if let Value::Int(value) = value { Some(value) } else { None }).unwrap_or(i64::MAX))
    }

    fn get_bool(&self, key: &CStr) -> Result<bool> {
        Ok(self.get(key, |value| if let Value::Bool(value) = value { Some(value) } else { None }).unwrap_or(false))
    }

    fn get_double(&self, key: &CStr) -> Result<f64> {
        Ok(self.get(key, |value| if let Value::Double(value) = value { Some(value) } else { None }).unwrap_or(f64::NAN))
    }

    fn get_double_array(&self, _: &CStr) -> Result<Option<Managed<DoubleArray>>> {
        Ok(None)
    }

    fn get_message(&self, key: &CStr) -> Result<Option<Managed<Message>>> {
        Ok(self.get(key, |value| if let Value::Message(value) = value { Some(value) } else { None }))
    }

    fn set_str(&self, key: &CStr, value: &CStr) -> Result {
        self.set(key, Value::Str(value.to_owned()))
    }

    fn set_str_array(&self, _: &CStr, _: CStrArray<'_>) -> Result {
        Ok(())
    }

    fn set_int(&self, key: &CStr, value: i64) -> Result {
        self.set(key, Value::Int(value))
    }

    fn set_bool(&self, key: &CStr, value: bool) -> Result {
        self.set(key, Value::Bool(value))
    }

    fn set_double(&self, key: &CStr, value: f64) -> Result {
        self.set(key, Value::Double(value))
    }

    fn set_double_array(&self, _: &CStr, _: &[f64]) -> Result {
        Ok(())
    }

    fn set_message(&self, key: &CStr, message: Option<Managed<Message>>) -> Result {
        match message {
            Some(message) => self.set(key, Value::Message(message)),
            None => self.remove_key(key).map(drop),
        }
    }

    fn remove_key(&self, key: &CStr) -> Result<bool> {
        let mut groups = self.groups.lock().expect("not poisoned");
        Ok(groups.values.get_mut(&self.group).and_then(|values| values.remove(key)).is_some())
    }

    fn set_raw(&self, _: Option<&CStr>, _: &[u8]) -> Result {
        Ok(())
    }

    fn get_raw(&self, _: Option<&CStr>) -> Result<Option<Managed<ByteArray>>> {
        Ok(None)
    }

    fn batch_end(&self) -> Result {
        let changed = mem::take(&mut *self.changed.lock().expect("not poisoned"));
        let watches = self.groups.lock().expect("not poisoned").watches.clone();
        for watch in watches.iter().filter(|watch| watch.group == self.group) {
            let keys: Vec<&CStr> = changed
                .iter()
                .filter(|key| watch.key.as_ref().is_none_or(|only| only == *key))
                .map(CString::as_c_str)
                .collect();
            if !keys.is_empty() {
                let values = Self {
                    groups: self.groups.clone(),
                    group: self.group.clone(),
                    changed: Mutex::default(),
                    mediator: self.mediator.clone(),
                };
                watch.callback.call(&self.group, &keys, values.into_object(&self.mediator));
            }
        }
        Ok(())
    }

    fn batch_restart(&self) -> Result {
        Ok(())
    }

    fn request_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        let watch = Watch { group: self.group.clone(), key: key.map(CStr::to_owned), callback };
        self.groups.lock().expect("not poisoned").watches.push(watch);
        Ok(true)
    }

    fn remove_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        let mut groups = self.groups.lock().expect("not poisoned");
        let before = groups.watches.len();
        groups
            .watches
            .retain(|watch| watch.group != self.group || watch.key.as_deref() != key || watch.callback != callback);
        Ok(groups.watches.len() < before)
    }

    fn set_permanent(&self, _: bool) -> Result<bool> {
        Ok(false)
    }
}
