//! A system around one transport: a registry in memory, and a mediator that keeps what it is told.

use std::{
    collections::BTreeMap,
    ffi::{CStr, CString},
    path::{Path, PathBuf},
    ptr::null_mut,
    sync::{Arc, Condvar, Mutex},
    time::Duration,
};

use pntos::{
    CStrArray, Callback, Error, KeyValueStoreDataFormat, KeyValueStoreType, LoggingLevel, Managed, Mediator, Message,
    Result, callback, client,
    object::Object,
    plugin::Plugin,
    sys,
    table::{KeyValueStore, Registry},
    variadic,
};

/// An empty folder for one test.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lcm-log").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(CString),
    Texts(Vec<CString>),
    Int(i64),
    Bool(bool),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(CString::new(text).unwrap())
    }
}

impl From<&Path> for Value {
    fn from(path: &Path) -> Self {
        path.to_str().unwrap().into()
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<const N: usize> From<[&str; N]> for Value {
    fn from(texts: [&str; N]) -> Self {
        Self::Texts(texts.map(|text| CString::new(text).unwrap()).to_vec())
    }
}

type Reaction = Box<dyn Fn(Managed<Message>) + Send + Sync>;

/// What the transport did to the system.
#[derive(Default)]
pub struct Seen {
    values: Mutex<BTreeMap<(CString, CString), Value>>,
    changed: Condvar,
    lines: Mutex<Vec<(LoggingLevel, String)>>,
    reaction: Mutex<Option<Arc<Reaction>>>,
}

impl Seen {
    pub fn value(&self, group: &CStr, key: &CStr) -> Option<Value> {
        self.values.lock().unwrap().get(&(group.to_owned(), key.to_owned())).cloned()
    }

    pub fn count(&self, key: &CStr) -> i64 {
        match self.value(c"lcm-log/statistics", key) {
            Some(Value::Int(count)) => count,
            other => panic!("{key:?} is {other:?}"),
        }
    }

    pub fn failure(&self) -> Option<String> {
        match self.value(c"controller/flags", c"failed")? {
            Value::Text(text) => Some(text.into_string().unwrap()),
            other => panic!("`failed` is {other:?}"),
        }
    }

    pub fn lines(&self, level: LoggingLevel) -> Vec<String> {
        let lines = self.lines.lock().unwrap();
        lines.iter().filter(|(of, _)| *of == level).map(|(_, line)| line.clone()).collect()
    }

    /// Waits until the transport says that it is done.
    pub fn wait_until_done(&self) {
        let done = |values: &BTreeMap<_, _>| {
            values.get(&(c"controller/flags".to_owned(), c"ready_to_shutdown".to_owned())) == Some(&Value::Bool(true))
        };
        let values = self.values.lock().unwrap();
        let (_values, timeout) =
            self.changed.wait_timeout_while(values, Duration::from_secs(60), |values| !done(values)).unwrap();
        assert!(!timeout.timed_out(), "the transport never said that it is done");
    }
}

/// An initialised transport and its system.
pub struct Running {
    pub seen: Arc<Seen>,
    pub transport: Managed<client::TransportPlugin>,
    plugin: Managed<client::CommonPlugin>,
}

impl Running {
    pub fn new(settings: &[(&str, Value)]) -> Self {
        let seen = Arc::new(Seen::default());
        for (key, value) in settings {
            let key = (c"lcm-log".to_owned(), CString::new(*key).unwrap());
            seen.values.lock().unwrap().insert(key, value.clone());
        }
        let plugin = lcm_log::LcmLog::default().into_plugin();
        plugin.init_plugin(None, Some(mediator(&seen)));
        let transport = plugin.clone().downcast().unwrap();
        Self { seen, transport, plugin }
    }

    /// Calls `reaction` with each message that the transport hands in.
    pub fn on_message(&self, reaction: impl Fn(Managed<Message>) + Send + Sync + 'static) {
        *self.seen.reaction.lock().unwrap() = Some(Arc::new(Box::new(reaction)));
    }

    /// Replays to the end of the input.
    pub fn replay(&self) {
        self.transport.start_listening();
        self.seen.wait_until_done();
        self.transport.stop_listening();
    }

    pub fn shut_down(&self) {
        self.plugin.shutdown_plugin();
        *self.seen.reaction.lock().unwrap() = None;
    }
}

struct System {
    seen: Arc<Seen>,
    _registry: Managed<client::Registry>,
}

type MediatorObject = Object<sys::PntosMediator, System>;

fn mediator(seen: &Arc<Seen>) -> Managed<client::Mediator> {
    let registry = client::Registry::implement(Groups(seen.clone()), &Mediator::detached(c"test system"));
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

unsafe extern "C" fn get_filter_description_list(_: *mut sys::PntosMediator) -> *mut sys::PntosStringArray {
    client::StringArray::new(Vec::new()).into_raw()
}

unsafe extern "C" fn request_solutions(
    _: *mut sys::PntosMediator,
    _: *mut sys::Aspn23TypeTimestamp,
    _: usize,
    _: *mut sys::c_char,
) -> *mut sys::PntosMessageArray {
    null_mut()
}

unsafe extern "C" fn process_pntos_message(this: *mut sys::PntosMediator, message: *mut sys::PntosMessage) {
    // SAFETY: the reference is given to us, and this function is only in the table of `mediator`.
    let (message, system) = unsafe { (Managed::from_raw(message).unwrap(), MediatorObject::inner(this)) };
    let reaction = system.seen.reaction.lock().unwrap().clone();
    if let Some(reaction) = reaction {
        reaction(message);
    }
}

unsafe extern "C" fn broadcast_aspn_message(
    _: *mut sys::PntosMediator,
    message: *mut sys::PntosMessage,
    _: *mut sys::c_char,
    _: *mut sys::c_char,
) {
    // SAFETY: the reference is given to us.
    drop(unsafe { Managed::<Message>::from_raw(message) });
}

unsafe extern "C" fn log_message(
    this: *mut sys::PntosMediator,
    level: sys::PntosLoggingLevel,
    message: *mut sys::c_char,
) {
    // SAFETY: the text is lent for the call, and this function is only in the table of `mediator`.
    let (text, system) = unsafe { (CStr::from_ptr(message), MediatorObject::inner(this)) };
    system.seen.lines.lock().unwrap().push((level.into(), text.to_string_lossy().into_owned()));
}

struct Groups(Arc<Seen>);

impl Registry for Groups {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        let group = Group { seen: self.0.clone(), name: group.to_owned() };
        Ok(client::KeyValueStore::implement(group, &Mediator::detached(c"test system")))
    }

    fn get_group_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        Ok(None)
    }

    fn has_group(&self, group: &CStr) -> Result<bool> {
        Ok(self.0.values.lock().unwrap().keys().any(|(name, _)| name.as_c_str() == group))
    }

    fn request_notify_new_group(&self, _: Callback<callback::GroupAdded>) -> Result<bool> {
        Ok(false)
    }
}

/// One group; the calls that a transport has no use for are refused.
struct Group {
    seen: Arc<Seen>,
    name: CString,
}

impl Group {
    fn get(&self, key: &CStr) -> Option<Value> {
        self.seen.value(&self.name, key)
    }

    fn set(&self, key: &CStr, value: Value) -> Result {
        self.seen.values.lock().unwrap().insert((self.name.clone(), key.to_owned()), value);
        self.seen.changed.notify_all();
        Ok(())
    }
}

fn unused<T>() -> Result<T> {
    Err(Error::new("this test registry cannot do that"))
}

impl KeyValueStore for Group {
    fn data_format(&self) -> KeyValueStoreDataFormat {
        KeyValueStoreDataFormat::INI
    }

    fn get_key_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        let values = self.seen.values.lock().unwrap();
        let keys = values.keys().filter(|(group, _)| *group == self.name).map(|(_, key)| key.as_c_str());
        Ok(Some(client::StringArray::from_strs(keys)))
    }

    fn has_key(&self, key: &CStr) -> Result<bool> {
        Ok(self.get(key).is_some())
    }

    fn get_type(&self, _: &CStr) -> Result<KeyValueStoreType> {
        unused()
    }

    fn get_str(&self, key: &CStr) -> Result<Option<Managed<client::PntosString>>> {
        match self.get(key) {
            Some(Value::Text(text)) => Ok(Some(client::PntosString::new(text))),
            _ => Ok(None),
        }
    }

    fn get_str_array(&self, key: &CStr) -> Result<Option<Managed<client::StringArray>>> {
        match self.get(key) {
            Some(Value::Texts(texts)) => Ok(Some(client::StringArray::new(texts))),
            _ => Ok(None),
        }
    }

    fn get_int(&self, key: &CStr) -> Result<i64> {
        match self.get(key) {
            Some(Value::Int(value)) => Ok(value),
            _ => unused(),
        }
    }

    fn get_bool(&self, key: &CStr) -> Result<bool> {
        Ok(self.get(key) == Some(Value::Bool(true)))
    }

    fn get_double(&self, _: &CStr) -> Result<f64> {
        unused()
    }

    fn get_double_array(&self, _: &CStr) -> Result<Option<Managed<client::DoubleArray>>> {
        unused()
    }

    fn get_message(&self, _: &CStr) -> Result<Option<Managed<Message>>> {
        unused()
    }

    fn set_str(&self, key: &CStr, value: &CStr) -> Result {
        self.set(key, Value::Text(value.to_owned()))
    }

    fn set_str_array(&self, _: &CStr, _: CStrArray<'_>) -> Result {
        unused()
    }

    fn set_int(&self, key: &CStr, value: i64) -> Result {
        self.set(key, Value::Int(value))
    }

    fn set_bool(&self, key: &CStr, value: bool) -> Result {
        self.set(key, Value::Bool(value))
    }

    fn set_double(&self, _: &CStr, _: f64) -> Result {
        unused()
    }

    fn set_double_array(&self, _: &CStr, _: &[f64]) -> Result {
        unused()
    }

    fn set_message(&self, _: &CStr, _: Option<Managed<Message>>) -> Result {
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

    fn batch_end(&self) -> Result {
        Ok(())
    }

    fn batch_restart(&self) -> Result {
        Ok(())
    }

    fn request_notify(&self, _: Option<&CStr>, _: Callback<callback::KeysChanged>) -> Result<bool> {
        Ok(false)
    }

    fn remove_notify(&self, _: Option<&CStr>, _: Callback<callback::KeysChanged>) -> Result<bool> {
        Ok(false)
    }

    fn set_permanent(&self, _: bool) -> Result<bool> {
        Ok(false)
    }
}
