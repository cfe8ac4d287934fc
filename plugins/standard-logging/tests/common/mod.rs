//! The plugin behind its C table, a writer that keeps what is shown, and a mediator with settings.

#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    ffi::{CStr, CString},
    io,
    sync::{Arc, Mutex},
};

use pntos::{
    CStrArray, Callback, Error, KeyValueStoreDataFormat, KeyValueStoreType, LoggingLevel, Managed, Mediator, Result,
    callback::{GroupAdded, KeysChanged},
    client,
    object::Object,
    plugin::Plugin,
    pntos_object, sys, table, variadic,
};
use standard_logging::{StandardLogging, console::Console};

/// What was shown.
#[derive(Clone, Default)]
pub struct Shown(Arc<Mutex<Vec<u8>>>);

impl io::Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Shown {
    /// A console that writes here.
    pub fn console(&self, level: LoggingLevel, colors: bool) -> Console {
        let shown = self.clone();
        Console::new(level, colors, move || shown.clone())
    }

    /// The lines so far, without their times.
    pub fn lines(&self) -> Vec<String> {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        without_times(&String::from_utf8(bytes).unwrap())
    }

    /// How many hold on to this.
    pub fn holders(&self) -> usize {
        Arc::strong_count(&self.0)
    }

    pub fn text(&self) -> String {
        String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap()
    }
}

/// The lines of a log without the time in front, which must be one.
pub fn without_times(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| {
            let (time, rest) = line.split_once(' ').unwrap();
            assert!(time.ends_with('Z') && time.as_bytes()[10] == b'T', "{line:?} does not begin with a time");
            rest.to_owned()
        })
        .collect()
}

/// A plugin on a console of the test's own.
pub fn plugin(console: Console) -> Managed<client::LoggingPlugin> {
    let plugin = StandardLogging::with_console(console).into_plugin();
    let plugin = plugin.downcast::<client::LoggingPlugin>().unwrap();
    plugin.init_plugin(None, Some(mediator(&[])));
    plugin
}

/// A mediator whose registry has these keys in the plugin's group, and which must not be logged to.
pub fn mediator(settings: &[(&'static str, &'static str)]) -> Managed<client::Mediator> {
    unsafe extern "C" fn log_message(_: *mut sys::PntosMediator, _: sys::PntosLoggingLevel, message: *mut sys::c_char) {
        // SAFETY: the message is lent for the call.
        let message = unsafe { CStr::from_ptr(message) };
        eprintln!("the logging plugin logged through its mediator: {message:?}");
        std::process::abort();
    }
    unsafe extern "C" fn descriptions(_: *mut sys::PntosMediator) -> *mut sys::PntosStringArray {
        std::ptr::null_mut()
    }
    unsafe extern "C" fn solutions(
        _: *mut sys::PntosMediator,
        _: *mut sys::AspnTypeTimestamp,
        _: usize,
        _: *mut sys::c_char,
    ) -> *mut sys::PntosMessageArray {
        std::ptr::null_mut()
    }
    unsafe extern "C" fn process(_: *mut sys::PntosMediator, message: *mut sys::PntosMessage) {
        // SAFETY: the reference is given to us.
        drop(unsafe { Managed::<client::Message>::from_raw(message) });
    }
    unsafe extern "C" fn broadcast(
        this: *mut sys::PntosMediator,
        message: *mut sys::PntosMessage,
        _: *mut sys::c_char,
        _: *mut sys::c_char,
    ) {
        // SAFETY: passed on.
        unsafe { process(this, message) };
    }
    type Registry = Managed<client::Registry>;
    let registry = Settings(settings.to_vec()).into_object(&Mediator::detached(c"test"));
    // SAFETY: the memory functions are those of this type, and the registry is held beside the table.
    unsafe {
        let object = Object::<sys::PntosMediator, Registry>::new(registry, |registry| sys::PntosMediator {
            memory: Object::<sys::PntosMediator, Registry>::memory(),
            get_filter_description_list: Some(descriptions),
            request_solutions: Some(solutions),
            process_pntos_message: Some(process),
            broadcast_aspn_message: Some(broadcast),
            log_message: Some(log_message),
            log_message_fmt: Some(variadic::log_message_fmt),
            registry: registry.as_ptr(),
        });
        Managed::from_raw(object.as_ptr()).unwrap()
    }
}

/// A registry with one group of strings.
#[derive(Clone)]
struct Settings(Vec<(&'static str, &'static str)>);

impl Settings {
    fn value(&self, key: &CStr) -> Option<CString> {
        let (_, value) = self.0.iter().find(|(name, _)| name.as_bytes() == key.to_bytes())?;
        CString::new(*value).ok()
    }
}

/// The one group.
struct Stored(Settings);

fn unused<T>() -> Result<T> {
    Err(Error::new("the plugin reads strings and nothing else"))
}

#[pntos_object]
impl table::Registry for Settings {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        assert_eq!(group, c"standard-logging");
        Ok(Stored(self.clone()).into_object(&Mediator::detached(c"test")))
    }
    fn get_group_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        unused()
    }
    fn has_group(&self, _: &CStr) -> Result<bool> {
        unused()
    }
    fn request_notify_new_group(&self, _: Callback<GroupAdded>) -> Result<bool> {
        unused()
    }
}

#[pntos_object]
impl table::KeyValueStore for Stored {
    fn data_format(&self) -> KeyValueStoreDataFormat {
        KeyValueStoreDataFormat::INI
    }
    fn has_key(&self, key: &CStr) -> Result<bool> {
        Ok(self.0.value(key).is_some())
    }
    fn get_str(&self, key: &CStr) -> Result<Option<Managed<client::PntosString>>> {
        Ok(self.0.value(key).map(client::PntosString::new))
    }
    fn batch_end(&self) -> Result {
        Ok(())
    }
    fn get_key_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        unused()
    }
    fn get_type(&self, _: &CStr) -> Result<KeyValueStoreType> {
        unused()
    }
    fn get_str_array(&self, _: &CStr) -> Result<Option<Managed<client::StringArray>>> {
        unused()
    }
    fn get_int(&self, _: &CStr) -> Result<i64> {
        unused()
    }
    fn get_bool(&self, _: &CStr) -> Result<bool> {
        unused()
    }
    fn get_double(&self, _: &CStr) -> Result<f64> {
        unused()
    }
    fn get_double_array(&self, _: &CStr) -> Result<Option<Managed<client::DoubleArray>>> {
        unused()
    }
    fn get_message(&self, _: &CStr) -> Result<Option<Managed<client::Message>>> {
        unused()
    }
    fn set_str(&self, _: &CStr, _: &CStr) -> Result {
        unused()
    }
    fn set_str_array(&self, _: &CStr, _: CStrArray<'_>) -> Result {
        unused()
    }
    fn set_int(&self, _: &CStr, _: i64) -> Result {
        unused()
    }
    fn set_bool(&self, _: &CStr, _: bool) -> Result {
        unused()
    }
    fn set_double(&self, _: &CStr, _: f64) -> Result {
        unused()
    }
    fn set_double_array(&self, _: &CStr, _: &[f64]) -> Result {
        unused()
    }
    fn set_message(&self, _: &CStr, _: Option<Managed<client::Message>>) -> Result {
        unused()
    }
    fn remove_key(&self, _: &CStr) -> Result<bool> {
        unused()
    }
    fn set_raw(&self, _: Option<&CStr>, _: &[u8]) -> Result {
        unused()
    }
    fn get_raw(&self, _: Option<&CStr>) -> Result<Option<Managed<client::ByteArray>>> {
        unused()
    }
    fn batch_restart(&self) -> Result {
        unused()
    }
    fn request_notify(&self, _: Option<&CStr>, _: Callback<KeysChanged>) -> Result<bool> {
        unused()
    }
    fn remove_notify(&self, _: Option<&CStr>, _: Callback<KeysChanged>) -> Result<bool> {
        unused()
    }
    fn set_permanent(&self, _: bool) -> Result<bool> {
        unused()
    }
}
