//! Key-value stores: one for each batch that is opened.

use std::{
    ffi::{CStr, CString},
    mem,
    ptr::null_mut,
};

use pntos::sys;

use super::{
    World, data,
    draft::{Draft, memory},
    give_back,
    hold::{Held, judge_message},
    ledger::{Kind, ledger},
    observers::{Interest, Notify, Observer, Receiver, is_notifying},
    report, texts, upcall,
    values::Stored,
};
use crate::rule::calls as rules;

static KIND: Kind = Kind { name: "PntosKeyValueStore", fixed: true };

/// What belongs to one store.
struct Batch {
    group: CString,
    is_open: bool,
    /// It was made for a callback, which may only read.
    is_for_callback: bool,
    changed: Vec<CString>,
    permanent: bool,
}

impl Drop for Batch {
    /// The last reference is gone.
    fn drop(&mut self) {
        if self.is_open && !self.is_for_callback {
            let what = format!("the store of group `{}` is released without `batch_end`", self.group.to_string_lossy());
            report(&rules::BATCH_NOT_ENDED, "PntosKeyValueStore.batch_end", what);
        }
    }
}

/// A store for a batch on a group, with one reference of ours.
pub(crate) fn open(group: &CStr, is_for_callback: bool) -> *mut sys::PntosKeyValueStore {
    let batch =
        Batch { group: group.to_owned(), is_open: true, is_for_callback, changed: Vec::new(), permanent: false };
    let table = sys::PntosKeyValueStore {
        memory: memory(),
        get_key_array: Some(get_key_array),
        has_key: Some(has_key),
        get_type: Some(get_type),
        get_str: Some(get_str),
        get_str_array: Some(get_str_array),
        get_int: Some(get_int),
        get_bool: Some(get_bool),
        get_double: Some(get_double),
        get_double_array: Some(get_double_array),
        get_message: Some(get_message),
        set_str: Some(set_str),
        set_str_array: Some(set_str_array),
        set_int: Some(set_int),
        set_bool: Some(set_bool),
        set_double: Some(set_double),
        set_double_array: Some(set_double_array),
        set_message: Some(set_message),
        remove_key: Some(remove_key),
        data_format: sys::PntosKeyValueStoreDataFormat::PNTOS_KV_STORE_UNSPECIFIED,
        set_raw: Some(set_raw),
        get_raw: Some(get_raw),
        batch_end: Some(batch_end),
        batch_restart: Some(batch_restart),
        request_notify: Some(request_notify),
        remove_notify: Some(remove_notify),
        set_permanent: Some(set_permanent),
    };
    Draft::new(&KIND, &[]).publish_with(table, Some(Box::new(batch)))
}

type Store = *mut sys::PntosKeyValueStore;

/// As `upcall`, with the group of the store; reports the use of a closed store.
fn with_group<R: Copy>(
    slot: &'static str,
    this: Store,
    neutral: R,
    body: impl FnOnce(&'static World, &CStr) -> R,
) -> R {
    upcall(slot, neutral, |world, _| {
        let batch = ledger().with_payload(this.cast(), |batch: &mut Batch| (batch.group.clone(), batch.is_open));
        let Some((group, is_open)) = batch else {
            report(&rules::WRONG_SELF, slot, "`self` is no store of the system");
            return neutral;
        };
        if !is_open {
            let what = format!("it is called on the store of group `{}` after `batch_end`", group.to_string_lossy());
            report(&rules::AFTER_BATCH_END, slot, what);
        }
        body(world, &group)
    })
}

/// Reads the value of a key.
unsafe fn read<R: Copy>(
    slot: &'static str,
    this: Store,
    key: *mut sys::c_char,
    neutral: R,
    body: impl FnOnce(&Stored) -> R,
) -> R {
    with_group(slot, this, neutral, |world, group| {
        // SAFETY: the plugin lends the text for the call.
        let Some(key) = (unsafe { texts::required(slot, "key", key) }) else { return neutral };
        if let Some(value) = world.values().get(group, key) {
            return body(value);
        }
        if world.is_configured { Stored::plausible(slot).as_ref().map_or(neutral, body) } else { neutral }
    })
}

/// Sets a value, and notes that it changed.
unsafe fn write(slot: &'static str, this: Store, key: *mut sys::c_char, make: impl FnOnce() -> Option<Stored>) {
    with_group(slot, this, (), |world, group| {
        if is_notifying() {
            report(&rules::SETS_IN_NOTIFY, slot, "it is called from a callback that a registry notifies");
        }
        // SAFETY: the plugin lends the text for the call.
        let (Some(key), Some(value)) = (unsafe { texts::required(slot, "key", key) }, make()) else { return };
        if key.is_empty() {
            report(&rules::EMPTY_NAME, slot, "`key` is empty");
        }
        let before = world.values().groups.entry(group.to_owned()).or_default().insert(key.to_owned(), value);
        ledger().with_payload(this.cast(), |batch: &mut Batch| batch.changed.push(key.to_owned()));
        // Giving a message back may call the plugin, so the values are not locked any more.
        drop(before);
    });
}

unsafe extern "C" fn get_key_array(this: Store) -> *mut sys::PntosStringArray {
    const SLOT: &str = "PntosKeyValueStore.get_key_array";
    with_group(SLOT, this, null_mut(), |world, group| {
        let keys: Vec<CString> =
            world.values().groups.get(group).map(|keys| keys.keys().cloned().collect()).unwrap_or_default();
        if keys.is_empty() { null_mut() } else { give_back(data::strings(&keys), SLOT) }
    })
}

unsafe extern "C" fn has_key(this: Store, key: *mut sys::c_char) -> sys::Bool {
    // SAFETY: as the API says.
    unsafe { read("PntosKeyValueStore.has_key", this, key, 0, |_| 1) }
}

unsafe extern "C" fn get_type(this: Store, key: *mut sys::c_char) -> sys::PntosKeyValueStoreType {
    let absent = sys::PntosKeyValueStoreType::PNTOS_KV_STORE_KEY_DNE;
    // SAFETY: as the API says.
    unsafe { read("PntosKeyValueStore.get_type", this, key, absent, Stored::kind) }
}

unsafe extern "C" fn get_str(this: Store, key: *mut sys::c_char) -> *mut sys::PntosString {
    const SLOT: &str = "PntosKeyValueStore.get_str";
    // SAFETY: as the API says.
    unsafe { read(SLOT, this, key, null_mut(), |value| give_back(data::string(&value.to_text()), SLOT)) }
}

unsafe extern "C" fn get_str_array(this: Store, key: *mut sys::c_char) -> *mut sys::PntosStringArray {
    const SLOT: &str = "PntosKeyValueStore.get_str_array";
    // SAFETY: as the API says.
    unsafe { read(SLOT, this, key, null_mut(), |value| give_back(data::strings(&value.to_texts()), SLOT)) }
}

unsafe extern "C" fn get_int(this: Store, key: *mut sys::c_char) -> i64 {
    // SAFETY: as the API says.
    unsafe { read("PntosKeyValueStore.get_int", this, key, i64::MAX, |value| value.to_int().unwrap_or(i64::MAX)) }
}

unsafe extern "C" fn get_bool(this: Store, key: *mut sys::c_char) -> sys::Bool {
    // SAFETY: as the API says.
    unsafe { read("PntosKeyValueStore.get_bool", this, key, 0, |value| sys::Bool::from(value.to_bool())) }
}

unsafe extern "C" fn get_double(this: Store, key: *mut sys::c_char) -> f64 {
    let number = |value: &Stored| value.to_doubles().and_then(|all| all.first().copied()).unwrap_or(f64::NAN);
    // SAFETY: as the API says.
    unsafe { read("PntosKeyValueStore.get_double", this, key, f64::NAN, number) }
}

unsafe extern "C" fn get_double_array(this: Store, key: *mut sys::c_char) -> *mut sys::PntosDoubleArray {
    const SLOT: &str = "PntosKeyValueStore.get_double_array";
    let numbers =
        |value: &Stored| value.to_doubles().map_or(null_mut(), |numbers| give_back(data::doubles(&numbers), SLOT));
    // SAFETY: as the API says.
    unsafe { read(SLOT, this, key, null_mut(), numbers) }
}

unsafe extern "C" fn get_message(this: Store, key: *mut sys::c_char) -> *mut sys::PntosMessage {
    const SLOT: &str = "PntosKeyValueStore.get_message";
    let message = |value: &Stored| match value {
        Stored::Message(Some(message)) => message.another().give_back(SLOT),
        _ => null_mut(),
    };
    // SAFETY: as the API says.
    unsafe { read(SLOT, this, key, null_mut(), message) }
}

unsafe extern "C" fn set_str(this: Store, key: *mut sys::c_char, value: *mut sys::c_char) {
    const SLOT: &str = "PntosKeyValueStore.set_str";
    // SAFETY: as the API says.
    unsafe { write(SLOT, this, key, || Some(Stored::Text(texts::required(SLOT, "value", value)?.to_owned()))) }
}

unsafe extern "C" fn set_str_array(
    this: Store,
    key: *mut sys::c_char,
    values: *mut *mut sys::c_char,
    num_values: usize,
) {
    const SLOT: &str = "PntosKeyValueStore.set_str_array";
    if num_values == 0 {
        report(&rules::EMPTY_ARRAY, SLOT, "`num_values` is 0, and there has to be a value");
    }
    // SAFETY: as the API says.
    unsafe {
        write(SLOT, this, key, || {
            let values = texts::elements(SLOT, "values", values, num_values);
            let values =
                values.iter().map(|value| Some(texts::required(SLOT, "an element of `values`", *value)?.to_owned()));
            Some(Stored::Texts(values.collect::<Option<_>>()?))
        });
    }
}

unsafe extern "C" fn set_int(this: Store, key: *mut sys::c_char, value: i64) {
    // SAFETY: as the API says.
    unsafe { write("PntosKeyValueStore.set_int", this, key, || Some(Stored::Int(value))) }
}

unsafe extern "C" fn set_bool(this: Store, key: *mut sys::c_char, value: sys::Bool) {
    const SLOT: &str = "PntosKeyValueStore.set_bool";
    // SAFETY: as the API says.
    unsafe { write(SLOT, this, key, || Some(Stored::Bool(texts::truth(SLOT, "`value`", value)))) }
}

unsafe extern "C" fn set_double(this: Store, key: *mut sys::c_char, value: f64) {
    // SAFETY: as the API says.
    unsafe { write("PntosKeyValueStore.set_double", this, key, || Some(Stored::Double(value))) }
}

unsafe extern "C" fn set_double_array(this: Store, key: *mut sys::c_char, values: *mut f64, num_values: usize) {
    const SLOT: &str = "PntosKeyValueStore.set_double_array";
    if num_values == 0 {
        report(&rules::EMPTY_ARRAY, SLOT, "`num_values` is 0, and there has to be a value");
    }
    // SAFETY: as the API says.
    unsafe {
        write(SLOT, this, key, || Some(Stored::Doubles(texts::elements(SLOT, "values", values, num_values).to_vec())));
    }
}

unsafe extern "C" fn set_message(this: Store, key: *mut sys::c_char, message: *mut sys::PntosMessage) {
    const SLOT: &str = "PntosKeyValueStore.set_message";
    // SAFETY: as the API says: the reference is ours from here on.
    unsafe {
        let message = Held::receive(SLOT, "`message`", message);
        let message = message.filter(|message| judge_message(SLOT, "`message`", message.as_ptr()));
        write(SLOT, this, key, || Some(Stored::Message(message)));
    }
}

unsafe extern "C" fn remove_key(this: Store, key: *mut sys::c_char) -> sys::Bool {
    const SLOT: &str = "PntosKeyValueStore.remove_key";
    with_group(SLOT, this, 0, |world, group| {
        // SAFETY: the plugin lends the text for the call.
        let Some(key) = (unsafe { texts::required(SLOT, "key", key) }) else { return 0 };
        let removed = world.values().groups.get_mut(group).and_then(|keys| keys.remove(key));
        sys::Bool::from(removed.is_some())
    })
}

unsafe extern "C" fn set_raw(this: Store, key: *mut sys::c_char, bytes: *mut u8, num_bytes: usize) {
    const SLOT: &str = "PntosKeyValueStore.set_raw";
    // SAFETY: as the API says.
    unsafe {
        let bytes = texts::elements(SLOT, "bytes", bytes, num_bytes);
        if key.is_null() {
            // The form of all values together is the registry's secret: there is nothing to be set by a stranger.
            return with_group(SLOT, this, (), |_, _| ());
        }
        write(SLOT, this, key, || Some(Stored::Raw(bytes.to_vec())));
    }
}

unsafe extern "C" fn get_raw(this: Store, key: *mut sys::c_char) -> *mut sys::PntosByteArray {
    const SLOT: &str = "PntosKeyValueStore.get_raw";
    if key.is_null() {
        return with_group(SLOT, this, null_mut(), |_, _| give_back(data::bytes(&[]), SLOT));
    }
    let bytes = |value: &Stored| {
        let bytes = match value {
            Stored::Raw(bytes) => data::bytes(bytes),
            other => data::bytes(other.to_text().to_bytes()),
        };
        give_back(bytes, SLOT)
    };
    // SAFETY: as the API says.
    unsafe { read(SLOT, this, key, null_mut(), bytes) }
}

unsafe extern "C" fn batch_end(this: Store) {
    with_group("PntosKeyValueStore.batch_end", this, (), |world, group| {
        let changed = ledger().with_payload(this.cast(), |batch: &mut Batch| {
            batch.is_open = false;
            batch.permanent = false;
            mem::take(&mut batch.changed)
        });
        let mut changed = changed.unwrap_or_default();
        changed.sort();
        changed.dedup();
        world.notify_values(group, &changed);
    });
}

unsafe extern "C" fn batch_restart(this: Store) {
    upcall("PntosKeyValueStore.batch_restart", (), |_, _| {
        ledger().with_payload(this.cast(), |batch: &mut Batch| batch.is_open = true);
    });
}

unsafe extern "C" fn request_notify(
    this: Store,
    key: *mut sys::c_char,
    receiver: *mut sys::c_void,
    callback: Option<Notify>,
) -> sys::Bool {
    const SLOT: &str = "PntosKeyValueStore.request_notify";
    with_group(SLOT, this, 0, |world, group| {
        let Some(notify) = callback else {
            report(&rules::NULL_ARGUMENT, SLOT, "`callback` is NULL");
            return 0;
        };
        // SAFETY: the plugin lends the text for the call.
        let key = unsafe { texts::optional(SLOT, "key", key) }.map(CStr::to_owned);
        let of = Interest::Values { group: group.to_owned(), key, notify };
        world.values().observers.push(Observer { of, receiver: Receiver(receiver) });
        1
    })
}

unsafe extern "C" fn remove_notify(
    this: Store,
    key: *mut sys::c_char,
    receiver: *mut sys::c_void,
    callback: Option<Notify>,
) -> sys::Bool {
    const SLOT: &str = "PntosKeyValueStore.remove_notify";
    with_group(SLOT, this, 0, |world, group| {
        // SAFETY: the plugin lends the text for the call.
        let wanted = unsafe { texts::optional(SLOT, "key", key) };
        let mut values = world.values();
        let before = values.observers.len();
        values.observers.retain(|observer| match &observer.of {
            Interest::Values { group: of, key, notify } => {
                let same = of.as_c_str() == group
                    && key.as_deref() == wanted
                    && callback.is_some_and(|callback| std::ptr::fn_addr_eq(callback, *notify))
                    && observer.receiver == Receiver(receiver);
                !same
            }
            Interest::Groups { .. } => true,
        });
        sys::Bool::from(values.observers.len() < before)
    })
}

unsafe extern "C" fn set_permanent(this: Store, permanent: sys::Bool) -> sys::Bool {
    const SLOT: &str = "PntosKeyValueStore.set_permanent";
    with_group(SLOT, this, 0, |_, _| {
        let permanent = texts::truth(SLOT, "`permanent`", permanent);
        ledger().with_payload(this.cast(), |batch: &mut Batch| batch.permanent = permanent);
        sys::Bool::from(permanent)
    })
}
