//! A system for one plugin: a mediator that keeps what it is told.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::{
    ffi::CStr,
    sync::{Arc, Mutex},
};

use pntos::{
    CStrArray, Callback, Error, KeyValueStoreDataFormat, KeyValueStoreType, LoggingLevel, Managed, Mediator, Message,
    Result, client,
    object::Object,
    sys,
    table::{KeyValueStore, Registry},
    variadic,
};

/// What reached the system.
#[derive(Default)]
pub struct Seen {
    pub lines: Mutex<Vec<(LoggingLevel, String)>>,
    pub messages: Mutex<Vec<Managed<Message>>>,
}

impl Seen {
    pub fn text(&self) -> String {
        let lines = self.lines.lock().unwrap();
        lines.iter().map(|(level, line)| format!("{level:?}: {line}\n")).collect()
    }
}

struct System {
    seen: Arc<Seen>,
    _registry: Managed<client::Registry>,
}

type MediatorObject = Object<sys::PntosMediator, System>;

/// A mediator with one reference.
pub fn mediator(seen: &Arc<Seen>) -> Managed<client::Mediator> {
    let registry = client::Registry::implement(OneGroup, &Mediator::detached(c"test system"));
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
    let system = System { seen: seen.clone(), _registry: registry };
    // SAFETY: the table was made for this object type.
    unsafe { Managed::from_raw(MediatorObject::new(system, |_| table).as_ptr()).unwrap() }
}

fn seen<'a>(this: *mut sys::PntosMediator) -> &'a Seen {
    // SAFETY: these functions are only in the table of `mediator`.
    unsafe { &MediatorObject::inner(this).seen }
}

unsafe extern "C" fn get_filter_description_list(_: *mut sys::PntosMediator) -> *mut sys::PntosStringArray {
    // The system that breaks its promise.
    std::ptr::null_mut()
}

unsafe extern "C" fn request_solutions(
    _: *mut sys::PntosMediator,
    _: *mut sys::Aspn23TypeTimestamp,
    count: usize,
    _: *mut sys::c_char,
) -> *mut sys::PntosMessageArray {
    client::MessageArray::new(vec![None; count]).into_raw()
}

unsafe extern "C" fn process_pntos_message(this: *mut sys::PntosMediator, message: *mut sys::PntosMessage) {
    // SAFETY: the reference is given to us.
    let message = unsafe { Managed::from_raw(message).unwrap() };
    seen(this).messages.lock().unwrap().push(message);
}

unsafe extern "C" fn broadcast_aspn_message(
    this: *mut sys::PntosMediator,
    message: *mut sys::PntosMessage,
    _: *mut sys::c_char,
    _: *mut sys::c_char,
) {
    // SAFETY: as in `process_pntos_message`.
    unsafe { process_pntos_message(this, message) };
}

unsafe extern "C" fn log_message(
    this: *mut sys::PntosMediator,
    level: sys::PntosLoggingLevel,
    message: *mut sys::c_char,
) {
    // SAFETY: the text is lent for the call.
    let text = unsafe { CStr::from_ptr(message) }.to_string_lossy().into_owned();
    seen(this).lines.lock().unwrap().push((level.into(), text));
}

/// A registry with one group, in which `answer` is 42.
struct OneGroup;

impl Registry for OneGroup {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        if group != c"group" {
            return Err(Error::new(format_args!("no group {group:?}")));
        }
        Ok(client::KeyValueStore::implement(Answer::default(), &Mediator::detached(c"test system")))
    }

    fn get_group_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        Ok(Some(client::StringArray::from_strs([c"group"])))
    }

    fn has_group(&self, group: &CStr) -> Result<bool> {
        Ok(group == c"group")
    }

    fn request_notify_new_group(&self, _: Callback<pntos::callback::GroupAdded>) -> Result<bool> {
        Ok(false)
    }
}

#[derive(Default)]
struct Answer {
    doubles: Mutex<Vec<f64>>,
}

impl KeyValueStore for Answer {
    fn data_format(&self) -> KeyValueStoreDataFormat {
        KeyValueStoreDataFormat::INI
    }

    fn get_key_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        Ok(Some(client::StringArray::from_strs([c"answer", c"words"])))
    }

    fn has_key(&self, key: &CStr) -> Result<bool> {
        Ok(key == c"answer" || key == c"words")
    }

    fn get_type(&self, _: &CStr) -> Result<KeyValueStoreType> {
        Ok(KeyValueStoreType::TYPE_INT)
    }

    fn get_str(&self, _: &CStr) -> Result<Option<Managed<client::PntosString>>> {
        Ok(Some(client::PntosString::from_str_lossy("42")))
    }

    fn get_str_array(&self, _: &CStr) -> Result<Option<Managed<client::StringArray>>> {
        Ok(Some(client::StringArray::from_strs([c"one", c"two"])))
    }

    fn get_int(&self, _: &CStr) -> Result<i64> {
        Ok(42)
    }

    fn get_bool(&self, _: &CStr) -> Result<bool> {
        Err(Error::new("42 is not a truth value"))
    }

    fn get_double(&self, _: &CStr) -> Result<f64> {
        Ok(42.0)
    }

    fn get_double_array(&self, _: &CStr) -> Result<Option<Managed<client::DoubleArray>>> {
        Ok(Some(client::DoubleArray::new(self.doubles.lock().unwrap().clone())))
    }

    fn get_message(&self, _: &CStr) -> Result<Option<Managed<Message>>> {
        Ok(None)
    }

    fn set_str(&self, _: &CStr, _: &CStr) -> Result {
        Ok(())
    }

    fn set_str_array(&self, _: &CStr, _: CStrArray<'_>) -> Result {
        Ok(())
    }

    fn set_int(&self, _: &CStr, _: i64) -> Result {
        Ok(())
    }

    fn set_bool(&self, _: &CStr, _: bool) -> Result {
        Ok(())
    }

    fn set_double(&self, _: &CStr, _: f64) -> Result {
        Ok(())
    }

    fn set_double_array(&self, _: &CStr, values: &[f64]) -> Result {
        *self.doubles.lock().unwrap() = values.to_vec();
        Ok(())
    }

    fn set_message(&self, _: &CStr, _: Option<Managed<Message>>) -> Result {
        Ok(())
    }

    fn remove_key(&self, _: &CStr) -> Result<bool> {
        Ok(false)
    }

    fn set_raw(&self, _: Option<&CStr>, _: &[u8]) -> Result {
        Ok(())
    }

    fn get_raw(&self, _: Option<&CStr>) -> Result<Option<Managed<client::ByteArray>>> {
        Ok(None)
    }

    fn batch_end(&self) -> Result {
        Ok(())
    }

    fn batch_restart(&self) -> Result {
        Ok(())
    }

    fn request_notify(&self, _: Option<&CStr>, _: Callback<pntos::callback::KeysChanged>) -> Result<bool> {
        Ok(false)
    }

    fn remove_notify(&self, _: Option<&CStr>, _: Callback<pntos::callback::KeysChanged>) -> Result<bool> {
        Ok(false)
    }

    fn set_permanent(&self, _: bool) -> Result<bool> {
        Ok(false)
    }
}

/// A message from `source` at `seconds`.
pub fn position(source: &str, seconds: i64) -> Managed<Message> {
    pntos::aspn::MeasurementPosition {
        time_of_validity: pntos::Timestamp { elapsed_nsec: seconds * 1_000_000_000 },
        term1: 0.7,
        num_meas: 3,
        covariance: vec![1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0],
        ..Default::default()
    }
    .into_message(source)
    .unwrap()
}
