//! The plugin behind its C tables, with a mediator that keeps what is logged.

#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    ffi::{CStr, CString},
    os::unix::ffi::OsStrExt,
    path::Path,
    sync::{Arc, Mutex},
};

use pntos::{
    Callback, Error, LoggingLevel, Managed, Mediator, Result,
    aspn::MeasurementImu,
    callback::{GroupAdded, KeysChanged},
    client,
    object::Object,
    pntos_object, sys, table, variadic,
};

/// What was logged.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<(LoggingLevel, String)>>>);

impl Log {
    pub fn at(&self, level: LoggingLevel) -> Vec<String> {
        self.0.lock().unwrap().iter().filter(|(at, _)| *at == level).map(|(_, text)| text.clone()).collect()
    }

    pub fn warnings(&self) -> Vec<String> {
        self.at(LoggingLevel::WARN)
    }

    pub fn errors(&self) -> Vec<String> {
        self.at(LoggingLevel::ERROR)
    }

    pub fn clear(&self) {
        self.0.lock().unwrap().clear();
    }

    /// The one error there is.
    #[track_caller]
    pub fn only_error(&self) -> String {
        let errors = self.errors();
        assert_eq!(errors.len(), 1, "{errors:#?}");
        errors.into_iter().next().unwrap()
    }

    #[track_caller]
    pub fn is_empty_from_warnings_up(&self) {
        assert_eq!((self.errors(), self.warnings()), (vec![], vec![]));
    }
}

struct NoRegistry;

#[pntos_object]
impl table::Registry for NoRegistry {
    fn batch_start(&self, _: &CStr) -> Result<Managed<client::KeyValueStore>> {
        Err(Error::new("the registry plugin used its mediator's registry"))
    }
    fn get_group_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        Ok(None)
    }
    fn has_group(&self, _: &CStr) -> Result<bool> {
        Ok(false)
    }
    fn request_notify_new_group(&self, _: Callback<GroupAdded>) -> Result<bool> {
        Ok(false)
    }
}

struct Behind {
    log: Log,
    registry: Managed<client::Registry>,
}

/// A mediator that only logs.
pub fn mediator(log: &Log) -> Managed<client::Mediator> {
    unsafe extern "C" fn log_message(
        this: *mut sys::PntosMediator,
        level: sys::PntosLoggingLevel,
        message: *mut sys::c_char,
    ) {
        // SAFETY: this function is only in tables of `Object<_, Behind>`, and the message is lent for the call.
        let (behind, text) = unsafe { (Object::<sys::PntosMediator, Behind>::inner(this), CStr::from_ptr(message)) };
        behind.log.0.lock().unwrap().push((level.into(), text.to_string_lossy().into_owned()));
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
    let registry = NoRegistry.into_object(&Mediator::detached(c"test"));
    let behind = Behind { log: log.clone(), registry };
    // SAFETY: the memory functions are those of this type, and the registry is held beside the table.
    unsafe {
        let object = Object::<sys::PntosMediator, Behind>::new(behind, |behind| sys::PntosMediator {
            memory: Object::<sys::PntosMediator, Behind>::memory(),
            get_filter_description_list: Some(descriptions),
            request_solutions: Some(solutions),
            process_pntos_message: Some(process),
            broadcast_aspn_message: Some(broadcast),
            log_message: Some(log_message),
            log_message_fmt: Some(variadic::log_message_fmt),
            registry: behind.registry.as_ptr(),
        });
        Managed::from_raw(object.as_ptr()).unwrap()
    }
}

/// The running plugin; shut down when dropped.
pub struct Plugin {
    pub plugin: Managed<client::RegistryPlugin>,
    pub log: Log,
}

impl Plugin {
    pub fn start(resources: Option<&Path>) -> Self {
        let load = standard_registry::pntos_plugins().plugins_loader.unwrap();
        // SAFETY: the loader returns an array with one reference, as a library's does.
        let plugins = unsafe { Managed::<client::PluginArray>::from_raw(load()) }.unwrap();
        let plugin = plugins.plugins().get(0).unwrap().to_managed().downcast::<client::RegistryPlugin>().unwrap();
        let log = Log::default();
        let resources = resources.map(|path| CString::new(path.as_os_str().as_bytes()).unwrap());
        plugin.init_plugin(resources.as_deref(), Some(mediator(&log)));
        Self { plugin, log }
    }

    pub fn registry(&self) -> Managed<client::Registry> {
        self.plugin.new_registry(None).unwrap()
    }

    pub fn registry_with(&self, config: &str) -> Managed<client::Registry> {
        self.plugin.new_registry(Some(&CString::new(config).unwrap())).unwrap()
    }
}

impl Drop for Plugin {
    fn drop(&mut self) {
        self.plugin.shutdown_plugin();
    }
}

/// A plugin without resources and an empty registry of it.
pub fn start() -> (Plugin, Managed<client::Registry>) {
    let plugin = Plugin::start(None);
    let registry = plugin.registry();
    (plugin, registry)
}

/// A message to store.
pub fn message() -> Managed<client::Message> {
    MeasurementImu::default().into_message("test").unwrap()
}

/// The strings of an array.
pub fn strings(array: Option<Managed<client::StringArray>>) -> Option<Vec<String>> {
    array.map(|array| array.data().iter().map(|text| text.to_str().unwrap().to_owned()).collect())
}

/// The text of `get_raw`.
pub fn raw(store: &client::KeyValueStore, key: Option<&CStr>) -> Option<String> {
    store.get_raw(key).map(|bytes| String::from_utf8(bytes.data().to_vec()).unwrap())
}

/// What a callback was told: group, keys, and the values of the keys as raw text.
#[derive(Clone, Default)]
pub struct Told(Arc<Mutex<Vec<String>>>);

impl Told {
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    pub fn push(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }

    pub fn keys(&self, name: &'static str) -> Callback<KeysChanged> {
        let told = self.clone();
        Callback::<KeysChanged>::from_closure(move |group, keys, values| {
            let keys: Vec<_> = keys
                .iter()
                .map(|key| {
                    let value = raw(&values, Some(key)).unwrap_or_else(|| "gone".into());
                    format!("{}={value}", key.to_str().unwrap())
                })
                .collect();
            told.push(format!("{name}: {} {}", group.to_str().unwrap(), keys.join(" ")));
        })
    }

    pub fn groups(&self, name: &'static str) -> Callback<GroupAdded> {
        let told = self.clone();
        Callback::<GroupAdded>::from_closure(move |group| {
            told.push(format!("{name}: new {}", group.to_str().unwrap()));
        })
    }
}
