//! The object of a batch: the slots of `PntosKeyValueStore`.

use std::{
    ffi::{CStr, CString},
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use pntos::{
    CStrArray, Callback, Error, Fault, KeyValueStoreDataFormat, KeyValueStoreType, Managed, Result,
    callback::KeysChanged, client, pntos_object, table,
};

use crate::{
    batch::{Batch, Tags},
    convert::{self, Read},
    group::Group,
    ini,
    registry::Shared,
    value::{Kind, Text, Value, Values},
};

/// A store on one group.
#[derive(Debug)]
pub struct Store {
    shared: Arc<Shared>,
    group: Arc<Group>,
    state: Mutex<State>,
}

#[derive(Debug)]
enum State {
    Live(Batch),
    /// Given to a callback: it can be read, and nothing else.
    Reading(Arc<Values>),
    Ended(Tags),
}

impl Store {
    /// A store with a batch under way.
    pub fn live(shared: Arc<Shared>, group: Arc<Group>) -> Managed<client::KeyValueStore> {
        let batch = Batch::new(group.snapshot(), Tags::new());
        Self::make(shared, group, State::Live(batch))
    }

    /// A store for a callback.
    pub fn reading(shared: Arc<Shared>, group: Arc<Group>) -> Managed<client::KeyValueStore> {
        let values = group.snapshot();
        Self::make(shared, group, State::Reading(values))
    }

    fn make(shared: Arc<Shared>, group: Arc<Group>, state: State) -> Managed<client::KeyValueStore> {
        let mediator = shared.backing.mediator.clone();
        let state = Mutex::new(state);
        Self { shared, group, state }.into_object(&mediator)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn refused(&self, why: &str) -> Error {
        Error::with_fault(Fault::Caller, format_args!("group {:?}: {why}", self.group.name))
    }

    fn ended(&self) -> Error {
        self.refused("the batch has ended; call `batch_restart` first")
    }

    fn read_only(&self) -> Error {
        self.refused("a callback may only read the store it is given; start a batch elsewhere")
    }

    /// Runs `change` on the batch under way.
    fn change<T>(&self, change: impl FnOnce(&mut Batch) -> T) -> Result<T> {
        let (changed, released) = match &mut *self.state() {
            State::Live(batch) => (change(batch), batch.take_released()),
            State::Reading(_) => return Err(self.read_only()),
            State::Ended(_) => return Err(self.ended()),
        };
        drop(released);
        Ok(changed)
    }

    fn value(&self, key: &CStr) -> Result<Option<Arc<Value>>> {
        match &*self.state() {
            State::Live(batch) => Ok(batch.get(key).cloned()),
            State::Reading(values) => Ok(values.get(key).cloned()),
            State::Ended(_) => Err(self.ended()),
        }
    }

    /// The value as `convert` reads it; `None` if there is no such key.
    fn read<T>(&self, key: &CStr, wanted: Kind, convert: impl Fn(&Value) -> Read<T>) -> Result<Option<T>> {
        let Some(value) = self.value(key)? else {
            return Ok(None);
        };
        let Read { value: read, warning } = convert(&value);
        if let Some(reason) = warning {
            self.warn(key, wanted, format_args!("{} was read as {wanted}: {reason}", value.kind()));
        }
        Ok(Some(read))
    }

    /// What a getter returns that cannot say that there is no such key.
    fn missing<T>(&self, key: &CStr, wanted: Kind, neutral: T) -> T {
        self.warn(key, wanted, format_args!("there is none, but it was read as {wanted}; ask `has_key` first"));
        neutral
    }

    fn warn(&self, key: &CStr, wanted: Kind, what: impl std::fmt::Display) {
        if self.group.first_warning(key, wanted) {
            self.shared
                .backing
                .mediator
                .warn(format_args!("registry group {:?}, key {key:?}: {what}", self.group.name));
        }
    }

    fn set(&self, key: &CStr, value: Value) -> Result {
        if key.is_empty() {
            return Err(self.refused("a key has at least one character"));
        }
        if self.change(|batch| batch.set(Text::from(key), value))? {
            return Ok(());
        }
        Err(self.refused(&format!("key {key:?} is a message, which cannot be permanent; it is set all the same")))
    }

    fn at_least_one(&self, key: &CStr, count: usize) -> Result {
        if count > 0 {
            return Ok(());
        }
        Err(self.refused(&format!("key {key:?}: an array has at least one element; remove the key instead")))
    }

    /// Ends the batch, and says whether there was one under way.
    fn end(&self) -> Result<bool> {
        let before = mem::replace(&mut *self.state(), State::Ended(Tags::new()));
        // To end the batch, or a callback's view, may release messages, so it is done with the state let go.
        let (kept, ended) = match before {
            State::Live(batch) => {
                let mut ended = batch.end();
                (mem::take(&mut ended.kept), Some(ended))
            }
            State::Reading(_) => return Ok(true),
            State::Ended(tags) => (tags, None),
        };
        if let State::Ended(tags) = &mut *self.state() {
            *tags = kept;
        }
        let Some(ended) = ended else {
            return Ok(false);
        };
        self.shared.end(&self.group, ended)?;
        Ok(true)
    }
}

/// A store that goes without `batch_end` ends its batch: what was set is not lost.
impl Drop for Store {
    fn drop(&mut self) {
        if !matches!(&*self.state(), State::Live(batch) if batch.has_changes()) {
            return;
        }
        let mediator = &self.shared.backing.mediator;
        mediator.warn(self.refused("the store was released without `batch_end`, which was done now"));
        if let Err(error) = self.end() {
            mediator.error(error.blamed());
        }
    }
}

#[pntos_object]
impl table::KeyValueStore for Store {
    fn data_format(&self) -> KeyValueStoreDataFormat {
        KeyValueStoreDataFormat::INI
    }

    fn get_key_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        let keys: Vec<CString> = match &*self.state() {
            State::Live(batch) => batch.all().into_keys().map(|key| (*key).to_owned()).collect(),
            State::Reading(values) => values.keys().map(|key| (**key).to_owned()).collect(),
            State::Ended(_) => return Err(self.ended()),
        };
        Ok((!keys.is_empty()).then(|| client::StringArray::new(keys)))
    }

    fn has_key(&self, key: &CStr) -> Result<bool> {
        Ok(self.value(key)?.is_some())
    }

    fn get_type(&self, key: &CStr) -> Result<KeyValueStoreType> {
        Ok(match self.value(key)?.map(|value| value.kind()) {
            Some(Kind::Str) => KeyValueStoreType::TYPE_STR,
            Some(Kind::StrArray) => KeyValueStoreType::TYPE_STR_ARRAY,
            Some(Kind::Int) => KeyValueStoreType::TYPE_INT,
            Some(Kind::Bool) => KeyValueStoreType::TYPE_BOOL,
            Some(Kind::Double) => KeyValueStoreType::TYPE_DOUBLE,
            Some(Kind::DoubleArray) => KeyValueStoreType::TYPE_DOUBLE_ARRAY,
            Some(Kind::Message) => KeyValueStoreType::TYPE_MESSAGE,
            Some(Kind::Raw) => KeyValueStoreType::TYPE_RAW,
            None => KeyValueStoreType::KEY_DNE,
        })
    }

    fn get_str(&self, key: &CStr) -> Result<Option<Managed<client::PntosString>>> {
        Ok(self.read(key, Kind::Str, convert::to_str)?.map(|text| client::PntosString::new(&*text)))
    }

    fn get_str_array(&self, key: &CStr) -> Result<Option<Managed<client::StringArray>>> {
        let texts = self.read(key, Kind::StrArray, convert::to_str_array)?;
        Ok(texts.map(|texts| client::StringArray::from_strs(texts.iter().map(|text| &**text))))
    }

    fn get_int(&self, key: &CStr) -> Result<i64> {
        let value = self.read(key, Kind::Int, convert::to_int)?;
        Ok(value.unwrap_or_else(|| self.missing(key, Kind::Int, i64::MAX)))
    }

    fn get_bool(&self, key: &CStr) -> Result<bool> {
        let value = self.read(key, Kind::Bool, convert::to_bool)?;
        Ok(value.unwrap_or_else(|| self.missing(key, Kind::Bool, false)))
    }

    fn get_double(&self, key: &CStr) -> Result<f64> {
        Ok(self.read(key, Kind::Double, convert::to_double)?.unwrap_or(f64::NAN))
    }

    fn get_double_array(&self, key: &CStr) -> Result<Option<Managed<client::DoubleArray>>> {
        Ok(self.read(key, Kind::DoubleArray, convert::to_double_array)?.map(client::DoubleArray::new))
    }

    fn get_message(&self, key: &CStr) -> Result<Option<Managed<client::Message>>> {
        Ok(self.read(key, Kind::Message, convert::to_message)?.flatten())
    }

    fn set_str(&self, key: &CStr, value: &CStr) -> Result {
        self.set(key, Value::Str(value.into()))
    }

    fn set_str_array(&self, key: &CStr, values: CStrArray<'_>) -> Result {
        self.at_least_one(key, values.len())?;
        self.set(key, Value::StrArray(values.iter().map(Text::from).collect()))
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

    fn set_double_array(&self, key: &CStr, values: &[f64]) -> Result {
        self.at_least_one(key, values.len())?;
        self.set(key, Value::DoubleArray(values.to_vec()))
    }

    fn set_message(&self, key: &CStr, message: Option<Managed<client::Message>>) -> Result {
        self.set(key, Value::Message(message))
    }

    fn remove_key(&self, key: &CStr) -> Result<bool> {
        self.change(|batch| batch.remove(key))
    }

    fn set_raw(&self, key: Option<&CStr>, bytes: &[u8]) -> Result {
        if let Some(key) = key {
            let text = ini::raw(bytes).map_err(|reason| {
                self.refused(&format!("key {key:?}: the text is not an INI value: {reason}; nothing was set"))
            })?;
            return self.set(key, Value::Raw(text));
        }
        let section =
            ini::group(bytes).map_err(|error| self.refused(&format!("the INI text, {error}; nothing was set")))?;
        self.change(|batch| {
            for (key, value) in section {
                batch.set(key, value);
            }
        })
    }

    fn get_raw(&self, key: Option<&CStr>) -> Result<Option<Managed<client::ByteArray>>> {
        let text = match key {
            Some(key) => self.read(key, Kind::Raw, convert::to_raw)?,
            None => Some(match &*self.state() {
                State::Live(batch) => ini::write_group(&batch.all()),
                State::Reading(values) => ini::write_group(values),
                State::Ended(_) => return Err(self.ended()),
            }),
        };
        Ok(text.map(client::ByteArray::new))
    }

    fn batch_end(&self) -> Result {
        if self.end()? { Ok(()) } else { Err(self.ended()) }
    }

    fn batch_restart(&self) -> Result {
        let mut state = self.state();
        let State::Ended(tags) = &mut *state else {
            return Err(self.refused("the batch is under way; end it before it is started again"));
        };
        *state = State::Live(Batch::new(self.group.snapshot(), mem::take(tags)));
        Ok(())
    }

    fn request_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        self.change(|_| ())?;
        self.group.watchers.add(key.map(Text::from), callback);
        Ok(true)
    }

    fn remove_notify(&self, key: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
        self.change(|_| ())?;
        Ok(self.group.watchers.remove(key, &callback))
    }

    fn set_permanent(&self, permanent: bool) -> Result<bool> {
        self.change(|_| ())?;
        let permanent = permanent && self.shared.backing.can_keep();
        self.change(|batch| batch.set_permanent(permanent))?;
        Ok(permanent)
    }
}
