//! What a notification callback reads: the changed values as they were when the registry told of them.

use std::{
    ffi::{CStr, CString},
    sync::{Arc, Weak},
};

use pntos::{
    CStrArray, Callback, Error, Fault, KeyValueStoreDataFormat, KeyValueStoreType, Managed, Message, Result,
    callback::KeysChanged,
    client::{self, ByteArray, DoubleArray, PntosString, StringArray},
    pntos_object, table,
};

use crate::{
    cell::{Inside, chain::Slot},
    custody::Data,
    system::System,
};

/// One key, read through every getter, so that conversions are the registry's own.
struct Entry {
    name: CString,
    exists: bool,
    kind: Option<KeyValueStoreType>,
    string: Option<Managed<PntosString>>,
    strings: Option<Managed<StringArray>>,
    int: i64,
    bool: bool,
    double: f64,
    doubles: Option<Managed<DoubleArray>>,
    message: Option<Managed<Message>>,
    raw: Option<Managed<ByteArray>>,
}

/// The values of the changed keys of one group.
pub(crate) struct Values {
    format: KeyValueStoreDataFormat,
    entries: Vec<Entry>,
}

impl Values {
    /// Reads `keys` from a store of the registry, in the registry's cell.
    pub(crate) fn read(
        system: &System,
        _: &Inside<'_>,
        store: &Managed<client::KeyValueStore>,
        keys: Vec<CString>,
    ) -> Self {
        let entries = keys.into_iter().map(|name| Entry {
            exists: store.has_key(&name),
            kind: store.get_type(&name),
            string: taken(system, store.get_str(&name)),
            strings: taken(system, store.get_str_array(&name)),
            int: store.get_int(&name),
            bool: store.get_bool(&name),
            double: store.get_double(&name),
            doubles: taken(system, store.get_double_array(&name)),
            message: taken(system, store.get_message(&name)),
            raw: taken(system, store.get_raw(Some(&name))),
            name,
        });
        Self { format: store.data_format(), entries: entries.collect() }
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &CStr> {
        self.entries.iter().map(|entry| entry.name.as_c_str())
    }

    fn entry(&self, key: &CStr) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.as_c_str() == key && entry.exists)
    }
}

fn taken<T: Data>(system: &System, object: Option<Managed<T>>) -> Option<Managed<T>> {
    // SAFETY: the registry has given us the reference, and we are in its cell.
    unsafe { system.take::<T>(object?.into_raw(), system.registry, Slot::STORE) }.ok().flatten()
}

/// The values as a store that can only be read.
pub(crate) struct Snapshot {
    values: Arc<Values>,
    /// Whose ledger counts it.
    system: Weak<System>,
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        if let Some(system) = self.system.upgrade() {
            system.count_released(Slot::NOTIFY);
        }
    }
}

impl Snapshot {
    pub(crate) fn hand_out(
        values: Arc<Values>,
        system: &Weak<System>,
        mediator: &pntos::Mediator,
    ) -> Managed<client::KeyValueStore> {
        if let Some(system) = system.upgrade() {
            system.count_handed_out(Slot::NOTIFY);
        }
        client::KeyValueStore::implement(Self { values, system: system.clone() }, mediator)
    }

    fn get<T: Clone>(&self, key: &CStr, value: impl FnOnce(&Entry) -> &Option<T>) -> Result<Option<T>> {
        Ok(self.values.entry(key).and_then(|entry| value(entry).clone()))
    }
}

fn read_only<T>() -> Result<T> {
    Err(Error::with_fault(
        Fault::Caller,
        "the values that a notification callback is given can only be read; it may store what changed and act on it later",
    ))
}

#[pntos_object]
impl table::KeyValueStore for Snapshot {
    fn data_format(&self) -> KeyValueStoreDataFormat {
        self.values.format
    }

    fn get_key_array(&self) -> Result<Option<Managed<StringArray>>> {
        let keys: Vec<CString> =
            self.values.entries.iter().filter(|entry| entry.exists).map(|entry| entry.name.clone()).collect();
        Ok((!keys.is_empty()).then(|| StringArray::new(keys)))
    }

    fn has_key(&self, key: &CStr) -> Result<bool> {
        Ok(self.values.entry(key).is_some())
    }

    fn get_type(&self, key: &CStr) -> Result<KeyValueStoreType> {
        Ok(self.values.entry(key).and_then(|entry| entry.kind).unwrap_or(KeyValueStoreType::KEY_DNE))
    }

    fn get_str(&self, key: &CStr) -> Result<Option<Managed<PntosString>>> {
        self.get(key, |entry| &entry.string)
    }

    fn get_str_array(&self, key: &CStr) -> Result<Option<Managed<StringArray>>> {
        self.get(key, |entry| &entry.strings)
    }

    fn get_int(&self, key: &CStr) -> Result<i64> {
        Ok(self.values.entry(key).map_or(i64::MAX, |entry| entry.int))
    }

    fn get_bool(&self, key: &CStr) -> Result<bool> {
        Ok(self.values.entry(key).is_some_and(|entry| entry.bool))
    }

    fn get_double(&self, key: &CStr) -> Result<f64> {
        Ok(self.values.entry(key).map_or(f64::NAN, |entry| entry.double))
    }

    fn get_double_array(&self, key: &CStr) -> Result<Option<Managed<DoubleArray>>> {
        self.get(key, |entry| &entry.doubles)
    }

    fn get_message(&self, key: &CStr) -> Result<Option<Managed<Message>>> {
        self.get(key, |entry| &entry.message)
    }

    fn set_str(&self, _: &CStr, _: &CStr) -> Result {
        read_only()
    }

    fn set_str_array(&self, _: &CStr, _: CStrArray<'_>) -> Result {
        read_only()
    }

    fn set_int(&self, _: &CStr, _: i64) -> Result {
        read_only()
    }

    fn set_bool(&self, _: &CStr, _: bool) -> Result {
        read_only()
    }

    fn set_double(&self, _: &CStr, _: f64) -> Result {
        read_only()
    }

    fn set_double_array(&self, _: &CStr, _: &[f64]) -> Result {
        read_only()
    }

    fn set_message(&self, _: &CStr, _: Option<Managed<Message>>) -> Result {
        read_only()
    }

    fn remove_key(&self, _: &CStr) -> Result<bool> {
        read_only()
    }

    fn set_raw(&self, _: Option<&CStr>, _: &[u8]) -> Result {
        read_only()
    }

    fn get_raw(&self, key: Option<&CStr>) -> Result<Option<Managed<ByteArray>>> {
        match key {
            Some(key) => self.get(key, |entry| &entry.raw),
            None => Ok(None),
        }
    }

    fn batch_end(&self) -> Result {
        Ok(())
    }

    fn batch_restart(&self) -> Result {
        Ok(())
    }

    fn request_notify(&self, _: Option<&CStr>, _: Callback<KeysChanged>) -> Result<bool> {
        read_only()
    }

    fn remove_notify(&self, _: Option<&CStr>, _: Callback<KeysChanged>) -> Result<bool> {
        read_only()
    }

    fn set_permanent(&self, _: bool) -> Result<bool> {
        Ok(false)
    }
}
