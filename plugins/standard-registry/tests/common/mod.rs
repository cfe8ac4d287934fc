//! The plugin behind its C tables, with a mediator that keeps what is logged.

#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    ffi::{CStr, CString},
    os::unix::ffi::OsStrExt,
    path::Path,
    sync::{Arc, Mutex},
};

use pntos::{
    Callback, LoggingLevel, Managed,
    aspn::MeasurementImu,
    callback::{GroupAdded, KeysChanged},
    client,
    testing::System,
};

/// What was logged.
#[derive(Clone, Default)]
pub struct Log(System);

impl Log {
    pub fn at(&self, level: LoggingLevel) -> Vec<String> {
        self.0.log_at(level)
    }

    pub fn warnings(&self) -> Vec<String> {
        self.at(LoggingLevel::WARN)
    }

    pub fn errors(&self) -> Vec<String> {
        self.at(LoggingLevel::ERROR)
    }

    pub fn clear(&self) {
        self.0.clear_log();
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

/// A mediator that keeps what is logged.
pub fn mediator(log: &Log) -> Managed<client::Mediator> {
    log.0.mediator()
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
