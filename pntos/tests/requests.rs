//! A request to be told that was taken back: nobody calls its callback any more, whatever the registry does.

use std::{
    ffi::{CStr, CString},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
        mpsc,
    },
    thread,
};

use pntos::{
    CStrArray, Callback, Error, KeyValueStoreDataFormat, KeyValueStoreType, Managed, Mediator, Result,
    callback::KeysChanged, client, pntos_object, table,
};

/// What a registry has made of the requests, and forgets none.
#[derive(Clone, Default)]
struct Hoard {
    callbacks: Arc<Mutex<Vec<Held>>>,
    /// What `remove_notify` says; `None` is an error.
    removed: Option<bool>,
}

/// The group that was asked about, and the callback.
type Held = (CString, Callback<KeysChanged>);

struct Store {
    hoard: Hoard,
    group: CString,
}

impl Hoard {
    fn registry(&self) -> (Managed<client::Registry>, Mediator) {
        let mediator = Mediator::detached(c"hoard");
        (client::Registry::implement(Registry(self.clone(), mediator.clone()), &mediator), mediator)
    }

    /// Calls whatever there is, with the group it was asked for.
    fn tell(&self, mediator: &Mediator) {
        let callbacks = self.callbacks.lock().unwrap().clone();
        for (group, callback) in callbacks {
            let store = Store { hoard: self.clone(), group: group.clone() };
            callback.call(&group, &[c"key"], client::KeyValueStore::implement(store, mediator));
        }
    }
}

struct Registry(Hoard, Mediator);

#[pntos_object]
impl table::Registry for Registry {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        let store = Store { hoard: self.0.clone(), group: group.to_owned() };
        Ok(client::KeyValueStore::implement(store, &self.1))
    }

    fn get_group_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        Ok(None)
    }

    fn has_group(&self, _: &CStr) -> Result<bool> {
        Ok(true)
    }

    fn request_notify_new_group(&self, _: Callback<pntos::callback::GroupAdded>) -> Result<bool> {
        Ok(false)
    }
}

macro_rules! nothing {
    ($($slot:ident($($ty:ty),*) -> $back:ty = $value:expr;)*) => {
        #[pntos_object]
        impl table::KeyValueStore for Store {
            $(fn $slot(&self, $(_: $ty),*) -> Result<$back> { Ok($value) })*

            fn data_format(&self) -> KeyValueStoreDataFormat {
                KeyValueStoreDataFormat::UNSPECIFIED
            }

            fn request_notify(&self, _: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
                self.hoard.callbacks.lock().unwrap().push((self.group.clone(), callback));
                Ok(true)
            }

            fn remove_notify(&self, _: Option<&CStr>, callback: Callback<KeysChanged>) -> Result<bool> {
                self.hoard.callbacks.lock().unwrap().push((self.group.clone(), callback));
                self.hoard.removed.ok_or_else(|| Error::new("it does not feel like it"))
            }
        }
    };
}

nothing! {
    get_key_array() -> Option<Managed<client::StringArray>> = None;
    has_key(&CStr) -> bool = false;
    get_type(&CStr) -> KeyValueStoreType = KeyValueStoreType::KEY_DNE;
    get_str(&CStr) -> Option<Managed<client::PntosString>> = None;
    get_str_array(&CStr) -> Option<Managed<client::StringArray>> = None;
    get_int(&CStr) -> i64 = 0;
    get_bool(&CStr) -> bool = false;
    get_double(&CStr) -> f64 = 0.0;
    get_double_array(&CStr) -> Option<Managed<client::DoubleArray>> = None;
    get_message(&CStr) -> Option<Managed<client::Message>> = None;
    set_str(&CStr, &CStr) -> () = ();
    set_str_array(&CStr, CStrArray<'_>) -> () = ();
    set_int(&CStr, i64) -> () = ();
    set_bool(&CStr, bool) -> () = ();
    set_double(&CStr, f64) -> () = ();
    set_double_array(&CStr, &[f64]) -> () = ();
    set_message(&CStr, Option<Managed<client::Message>>) -> () = ();
    remove_key(&CStr) -> bool = false;
    set_raw(Option<&CStr>, &[u8]) -> () = ();
    get_raw(Option<&CStr>) -> Option<Managed<client::ByteArray>> = None;
    batch_end() -> () = ();
    batch_restart() -> () = ();
    set_permanent(bool) -> bool = false;
}

/// A callback that notes each group that it is told of.
fn noting() -> (Callback<KeysChanged>, Arc<Mutex<Vec<CString>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let note = told.clone();
    let callback =
        Callback::<KeysChanged>::from_closure(move |group, _, _| note.lock().unwrap().push(group.to_owned()));
    (callback, told)
}

#[test]
fn a_callback_that_was_taken_back_is_not_called_whatever_the_registry_says() {
    for removed in [Some(true), Some(false), None] {
        let hoard = Hoard { removed, ..Hoard::default() };
        let (registry, mediator) = hoard.registry();
        let (callback, told) = noting();
        assert!(registry.batch_start(c"gain").unwrap().request_notify(None, callback.clone()));
        hoard.tell(&mediator);
        assert_eq!(told.lock().unwrap().len(), 1);

        let answer = registry.batch_start(c"gain").unwrap().remove_notify(None, callback);
        hoard.tell(&mediator);

        assert_eq!(answer, removed == Some(true));
        assert_eq!(told.lock().unwrap().len(), 1, "{removed:?}");
    }
}

#[test]
fn a_request_for_another_group_or_key_or_of_another_stays() {
    let hoard = Hoard { removed: Some(true), ..Hoard::default() };
    let (registry, mediator) = hoard.registry();
    let ((callback, told), (other, other_told)) = (noting(), noting());
    let (gain, bias) = (registry.batch_start(c"gain").unwrap(), registry.batch_start(c"bias").unwrap());
    gain.request_notify(None, callback.clone());
    gain.request_notify(Some(c"key"), callback.clone());
    gain.request_notify(None, other);
    bias.request_notify(None, callback.clone());

    registry.batch_start(c"gain").unwrap().remove_notify(None, callback.clone());
    hoard.tell(&mediator);

    assert_eq!(*told.lock().unwrap(), [c"gain", c"bias"], "that for a key of the group, and that for the other group");
    assert_eq!(other_told.lock().unwrap().len(), 1);
}

#[test]
fn a_request_made_anew_after_it_was_taken_back_is_called() {
    let hoard = Hoard { removed: Some(true), ..Hoard::default() };
    let (registry, mediator) = hoard.registry();
    let (callback, told) = noting();
    let store = registry.batch_start(c"gain").unwrap();
    store.request_notify(None, callback.clone());
    store.remove_notify(None, callback.clone());

    store.request_notify(None, callback);
    hoard.tell(&mediator);

    assert_eq!(told.lock().unwrap().len(), 1);
}

#[test]
fn taking_a_request_back_waits_for_its_callback_on_another_thread() {
    let hoard = Hoard { removed: Some(true), ..Hoard::default() };
    let (registry, mediator) = hoard.registry();
    let inside = Arc::new(AtomicUsize::new(0));
    let (begun, begins) = mpsc::channel();
    let callback = Callback::<KeysChanged>::from_closure({
        let inside = inside.clone();
        move |_, _, _| {
            inside.store(1, SeqCst);
            begun.send(()).unwrap();
            // Long enough for whoever does not wait to be seen.
            thread::sleep(std::time::Duration::from_millis(50));
            inside.store(0, SeqCst);
        }
    });
    registry.batch_start(c"gain").unwrap().request_notify(None, callback.clone());
    let telling = thread::spawn(move || hoard.tell(&mediator));
    begins.recv().unwrap();

    registry.batch_start(c"gain").unwrap().remove_notify(None, callback);

    assert_eq!(inside.load(SeqCst), 0, "its receiver may be freed now");
    telling.join().unwrap();
}

#[test]
fn a_callback_may_take_its_own_request_back() {
    let hoard = Hoard { removed: Some(true), ..Hoard::default() };
    let (registry, mediator) = hoard.registry();
    let own = Arc::new(Mutex::new(None::<Callback<KeysChanged>>));
    let calls = Arc::new(AtomicUsize::new(0));
    let callback = Callback::<KeysChanged>::from_closure({
        let (own, calls, registry) = (own.clone(), calls.clone(), registry.clone());
        move |group, _, _| {
            calls.fetch_add(1, SeqCst);
            let own = own.lock().unwrap().clone().expect("it was put there");
            registry.batch_start(group).unwrap().remove_notify(None, own);
        }
    });
    *own.lock().unwrap() = Some(callback.clone());
    registry.batch_start(c"gain").unwrap().request_notify(None, callback);

    hoard.tell(&mediator);
    hoard.tell(&mediator);

    assert_eq!(calls.load(SeqCst), 1);
}
