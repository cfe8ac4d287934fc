//! The registry of a test system: typed values, no conversions, changes visible at once.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    ffi::CString,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};
use core::{ffi::CStr, mem, time::Duration};
use std::sync::{Condvar, Mutex};

use super::{
    System, beyond, locked, own,
    watches::{Watch, Watches},
};
use crate::{
    CStrArray, Callback, Error, Fault, KeyValueStoreDataFormat, KeyValueStoreType, Managed, Message, Result,
    callback::{GroupAdded, KeysChanged},
    client, table,
};

/// A value of the registry.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is what its type says")]
pub enum Value {
    Str(String),
    StrArray(Vec<String>),
    Int(i64),
    Bool(bool),
    Double(f64),
    DoubleArray(Vec<f64>),
}

macro_rules! value_from {
    ($($from:ty => $variant:ident $(.$convert:ident())?),* $(,)?) => {
        $(impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Self::$variant(value$(.$convert())?)
            }
        })*
    };
}

value_from! {
    &str => Str.to_owned(),
    String => Str,
    i64 => Int,
    bool => Bool,
    f64 => Double,
    Vec<f64> => DoubleArray,
    Vec<String> => StrArray,
}

impl<const N: usize> From<[&str; N]> for Value {
    fn from(values: [&str; N]) -> Self {
        Self::StrArray(values.iter().map(ToString::to_string).collect())
    }
}

type Group = BTreeMap<String, Value>;

/// Longer than any plugin under test takes, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// All groups.
#[derive(Clone, Default)]
pub(super) struct Groups(Arc<Stored>);

#[derive(Default)]
struct Stored {
    groups: Mutex<BTreeMap<String, Group>>,
    changed: Condvar,
    watches: Watches,
}

impl Groups {
    pub(super) fn set(&self, group: &str, key: &str, value: Value) {
        let is_new = {
            let mut groups = locked(&self.0.groups);
            let is_new = !groups.contains_key(group);
            groups.entry(group.to_owned()).or_default().insert(key.to_owned(), value);
            is_new
        };
        self.0.changed.notify_all();
        if is_new {
            self.0.watches.group_is_new(group);
        }
    }

    /// Tells who asked for it that values have changed.
    pub(super) fn notify(&self, group: &str, keys: &BTreeSet<String>) {
        self.0.watches.keys_changed(group, keys, |shown| {
            let groups = BTreeMap::from([(group.to_owned(), self.some_of(group, shown))]);
            let copy = Self(Arc::new(Stored { groups: Mutex::new(groups), ..Stored::default() }));
            Store { groups: copy, group: group.to_owned(), is_snapshot: true, touched: Mutex::default() }.into_object()
        });
    }

    /// Some of the values of a group, as they are now.
    fn some_of(&self, group: &str, keys: &[&String]) -> Group {
        let groups = locked(&self.0.groups);
        let value = |key: &String| groups.get(group).and_then(|group| group.get(key)).cloned();
        keys.iter().filter_map(|key| Some(((*key).clone(), value(key)?))).collect()
    }

    pub(super) fn watches(&self) -> usize {
        self.0.watches.len()
    }

    pub(super) fn wait_for(&self, group: &str, key: &str) -> Value {
        let missing = |groups: &mut BTreeMap<String, Group>| groups.get(group).is_none_or(|all| !all.contains_key(key));
        let groups = locked(&self.0.groups);
        let (groups, result) = self
            .0
            .changed
            .wait_timeout_while(groups, PATIENCE, missing)
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        match groups.get(group).and_then(|all| all.get(key)) {
            Some(value) if !result.timed_out() => value.clone(),
            _ => panic!("nobody set `{key}` in the registry group `{group}`"),
        }
    }

    pub(super) fn get(&self, group: &str, key: &str) -> Option<Value> {
        locked(&self.0.groups).get(group)?.get(key).cloned()
    }
}

/// A registry on the system's groups.
pub(super) fn registry(system: System) -> Managed<client::Registry> {
    client::Registry::implement(Registry(system), &own())
}

struct Registry(System);

impl table::Registry for Registry {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        let groups = self.0.0.groups.clone();
        Ok(Store { groups, group: text(group), is_snapshot: false, touched: Mutex::default() }.into_object())
    }

    fn get_group_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        let groups = locked(&self.0.0.groups.0.groups);
        Ok((!groups.is_empty()).then(|| strings(groups.keys())))
    }

    fn has_group(&self, group: &CStr) -> Result<bool> {
        Ok(locked(&self.0.0.groups.0.groups).contains_key(&text(group)))
    }

    fn request_notify_new_group(&self, callback: Callback<GroupAdded>) -> Result<bool> {
        self.0.0.groups.0.watches.add_group(callback);
        Ok(true)
    }
}

struct Store {
    groups: Groups,
    group: String,
    /// Whether it is a copy for a callback, of what has changed alone: a system need not show it more.
    is_snapshot: bool,
    /// What was set or removed in this batch.
    touched: Mutex<BTreeSet<String>>,
}

impl Store {
    fn into_object(self) -> Managed<client::KeyValueStore> {
        client::KeyValueStore::implement(self, &own())
    }

    /// That it may be changed.
    fn check_writable(&self) -> Result {
        if self.is_snapshot {
            let why = "the values that a notification callback is given can only be read: keep what changed, and act on it later";
            return Err(Error::with_fault(Fault::Caller, why));
        }
        Ok(())
    }

    fn value(&self, key: &CStr) -> Option<Value> {
        self.groups.get(&self.group, &text(key))
    }

    fn put(&self, key: &CStr, value: Value) -> Result {
        self.check_writable()?;
        self.groups.set(&self.group, &text(key), value);
        locked(&self.touched).insert(text(key));
        Ok(())
    }
}

impl table::KeyValueStore for Store {
    const HAS_GET_TYPE: bool = true;

    fn data_format(&self) -> KeyValueStoreDataFormat {
        KeyValueStoreDataFormat::UNSPECIFIED
    }

    fn get_key_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        let groups = locked(&self.groups.0.groups);
        Ok(groups.get(&self.group).filter(|group| !group.is_empty()).map(|group| strings(group.keys())))
    }

    fn has_key(&self, key: &CStr) -> Result<bool> {
        Ok(self.value(key).is_some())
    }

    fn get_type(&self, key: &CStr) -> Result<KeyValueStoreType> {
        Ok(match self.value(key) {
            Some(Value::Str(_)) => KeyValueStoreType::TYPE_STR,
            Some(Value::StrArray(_)) => KeyValueStoreType::TYPE_STR_ARRAY,
            Some(Value::Int(_)) => KeyValueStoreType::TYPE_INT,
            Some(Value::Bool(_)) => KeyValueStoreType::TYPE_BOOL,
            Some(Value::Double(_)) => KeyValueStoreType::TYPE_DOUBLE,
            Some(Value::DoubleArray(_)) => KeyValueStoreType::TYPE_DOUBLE_ARRAY,
            None => KeyValueStoreType::KEY_DNE,
        })
    }

    fn get_str(&self, key: &CStr) -> Result<Option<Managed<client::PntosString>>> {
        match self.value(key) {
            Some(Value::Str(value)) => Ok(Some(client::PntosString::from_str_lossy(&value))),
            Some(_) => beyond("convert between types"),
            None => Ok(None),
        }
    }

    fn get_str_array(&self, key: &CStr) -> Result<Option<Managed<client::StringArray>>> {
        match self.value(key) {
            Some(Value::StrArray(values)) => Ok(Some(strings(&values))),
            Some(_) => beyond("convert between types"),
            None => Ok(None),
        }
    }

    fn get_int(&self, key: &CStr) -> Result<i64> {
        match self.value(key) {
            Some(Value::Int(value)) => Ok(value),
            Some(_) => beyond("convert between types"),
            None => Ok(i64::MAX),
        }
    }

    fn get_bool(&self, key: &CStr) -> Result<bool> {
        match self.value(key) {
            Some(Value::Bool(value)) => Ok(value),
            Some(_) => beyond("convert between types"),
            None => Ok(false),
        }
    }

    fn get_double(&self, key: &CStr) -> Result<f64> {
        match self.value(key) {
            Some(Value::Double(value)) => Ok(value),
            Some(_) => beyond("convert between types"),
            None => Ok(f64::NAN),
        }
    }

    fn get_double_array(&self, key: &CStr) -> Result<Option<Managed<client::DoubleArray>>> {
        match self.value(key) {
            Some(Value::DoubleArray(values)) => Ok(Some(client::DoubleArray::new(values))),
            Some(_) => beyond("convert between types"),
            None => Ok(None),
        }
    }

    fn get_message(&self, _: &CStr) -> Result<Option<Managed<Message>>> {
        beyond("keep messages")
    }

    fn set_str(&self, key: &CStr, value: &CStr) -> Result {
        self.put(key, Value::Str(text(value)))
    }

    fn set_str_array(&self, key: &CStr, values: CStrArray<'_>) -> Result {
        self.put(key, Value::StrArray(values.iter().map(text).collect()))
    }

    fn set_int(&self, key: &CStr, value: i64) -> Result {
        self.put(key, Value::Int(value))
    }

    fn set_bool(&self, key: &CStr, value: bool) -> Result {
        self.put(key, Value::Bool(value))
    }

    fn set_double(&self, key: &CStr, value: f64) -> Result {
        self.put(key, Value::Double(value))
    }

    fn set_double_array(&self, key: &CStr, values: &[f64]) -> Result {
        self.put(key, Value::DoubleArray(values.to_vec()))
    }

    fn set_message(&self, _: &CStr, _: Option<Managed<Message>>) -> Result {
        beyond("keep messages")
    }

    fn remove_key(&self, key: &CStr) -> Result<bool> {
        self.check_writable()?;
        let mut groups = locked(&self.groups.0.groups);
        let removed = groups.get_mut(&self.group).is_some_and(|group| group.remove(&text(key)).is_some());
        if removed {
            locked(&self.touched).insert(text(key));
        }
        Ok(removed)
    }

    fn set_raw(&self, _: Option<&CStr>, _: &[u8]) -> Result {
        beyond("read raw values")
    }

    fn get_raw(&self, _: Option<&CStr>) -> Result<Option<Managed<client::ByteArray>>> {
        beyond("write raw values")
    }

    fn batch_end(&self) -> Result {
        let touched = mem::take(&mut *locked(&self.touched));
        self.groups.notify(&self.group, &touched);
        Ok(())
    }

    fn batch_restart(&self) -> Result {
        Ok(())
    }

    fn request_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        self.check_writable()?;
        self.groups.0.watches.add(Watch { group: self.group.clone(), key: key.map(text), callback });
        Ok(true)
    }

    fn remove_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        Ok(self.groups.0.watches.remove(&Watch { group: self.group.clone(), key: key.map(text), callback }))
    }

    fn set_permanent(&self, _: bool) -> Result<bool> {
        Ok(false)
    }
}

fn text(text: &CStr) -> String {
    text.to_string_lossy().into_owned()
}

fn strings<'a>(all: impl IntoIterator<Item = &'a String>) -> Managed<client::StringArray> {
    client::StringArray::new(all.into_iter().map(|text| CString::new(text.as_str()).unwrap_or_default()).collect())
}
