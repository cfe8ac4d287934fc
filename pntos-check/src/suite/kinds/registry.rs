//! Registries: what was set is there, what was not set is not, and whoever asked hears of it.

use std::ffi::{CStr, CString, c_void};
use std::ptr::null_mut;
use std::sync::{Mutex, PoisonError};
use std::thread;

use pntos::sys::{self, PntosKeyValueStoreType as Type, PntosPluginTypes as Kinds};

use super::ask::{ask, give, lend};
use crate::rule::services as rules;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::hold::Held;
use crate::world::lend_texts;
use crate::world::messages::{Content, START, message};
use crate::{Judge, crash};

const REGISTRIES: Applies = Applies::Kinds(&[Kinds::PNTOS_REGISTRY_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "registry::values",
        about: "a value of each type comes back as it was set, in the same batch and in later ones",
        applies: REGISTRIES,
        run: values,
    },
    Test {
        name: "registry::absent_keys",
        about: "a key that was never set, or was removed, is not there for any slot",
        applies: REGISTRIES,
        run: absent_keys,
    },
    Test {
        name: "registry::lists",
        about: "groups and keys are listed once they have been set",
        applies: REGISTRIES,
        run: lists,
    },
    Test {
        name: "registry::observers",
        about: "who asked is told of changes before the batch has ended, and no more after taking it back",
        applies: REGISTRIES,
        run: observers,
    },
    Test {
        name: "registry::groups_in_threads",
        about: "stores of different groups may be used at the same time from different threads",
        applies: REGISTRIES,
        run: groups_in_threads,
    },
];

type Store = *mut sys::PntosKeyValueStore;

/// Runs `test` with a new registry of the plugin under test.
fn with_registry(judge: &mut Judge, test: impl FnOnce(&Judge, *mut sys::PntosRegistry)) {
    let Some(plugin) = judge.start() else { return };
    let registry = ask!(plugin.table(), PntosRegistryPlugin.new_registry, null_mut());
    match &registry {
        Some(registry) => test(judge, registry.as_ptr()),
        None => judge.skip("the plugin makes no registry"),
    }
    drop(registry);
    judge.finish(plugin);
}

fn open(registry: *mut sys::PntosRegistry, group: &CStr) -> Option<Held<sys::PntosKeyValueStore>> {
    let group = lend!(group, PntosRegistry.batch_start, "group");
    ask!(registry, PntosRegistry.batch_start, group.pointer().cast())
}

/// Calls `$slot` of a store with a key and whatever follows.
macro_rules! on_key {
    ($store:expr, $slot:ident, $key:expr $(, $argument:expr)* $(,)?) => {{
        let key = lend!($key, PntosKeyValueStore.$slot, "key");
        call!($store, PntosKeyValueStore.$slot, key.pointer().cast() $(, $argument)*)
    }};
}

/// As `on_key`, for a slot that returns an object or NULL.
macro_rules! ask_key {
    ($store:expr, $slot:ident, $key:expr) => {{
        let key = lend!($key, PntosKeyValueStore.$slot, "key");
        ask!($store, PntosKeyValueStore.$slot, key.pointer().cast())
    }};
}

const INT: (&CStr, i64) = (c"int", -4_611_686_018_427_387_905);
const TRUTH: &CStr = c"truth";
const DOUBLE: (&CStr, f64) = (c"double", 0.1);
const TEXT: (&CStr, &CStr) = (c"text", c"grün = 1; # \"quoted\"");
const TEXTS: (&CStr, [&CStr; 3]) = (c"texts", [c"one", c"", c"three, four"]);
const DOUBLES: (&CStr, [f64; 3]) = (c"doubles", [1.5, -0.0, 1e300]);
const MESSAGE: &CStr = c"message";

fn set_all(store: Store) {
    on_key!(store, set_int, INT.0, INT.1);
    on_key!(store, set_bool, TRUTH, 1);
    on_key!(store, set_double, DOUBLE.0, DOUBLE.1);
    let text = lend!(TEXT.1, PntosKeyValueStore.set_str, "value");
    on_key!(store, set_str, TEXT.0, text.pointer().cast());
    let texts = TEXTS.1.map(|text| lend!(text, PntosKeyValueStore.set_str_array, "values"));
    let pointers = texts.each_ref().map(|text| text.pointer().cast());
    let array = lend_texts(&pointers, "PntosKeyValueStore.set_str_array", "values");
    on_key!(store, set_str_array, TEXTS.0, array.pointer(), pointers.len());
    let mut doubles = DOUBLES.1;
    on_key!(store, set_double_array, DOUBLES.0, doubles.as_mut_ptr(), doubles.len());
    let message = give!(message(Content::Position, c"check", START), PntosKeyValueStore.set_message, "message");
    on_key!(store, set_message, MESSAGE, message);
}

/// Says of every value that is not as [`set_all`] has set it.
fn judge_all(judge: &Judge, store: Store, when: &str) {
    let lost = |slot: &str, was: String, is: String| {
        if was != is {
            let slot = format!("PntosKeyValueStore.{slot}");
            judge.report(&rules::VALUE_LOST, slot.as_str(), format!("{was} was set, and {when} it returns {is}"));
        }
    };
    let text_of =
        |slot: &str, was: String, is: Option<String>| lost(slot, was, is.unwrap_or_else(|| "NULL".to_owned()));
    lost("get_int", INT.1.to_string(), on_key!(store, get_int, INT.0).to_string());
    lost("get_bool", "1".to_owned(), on_key!(store, get_bool, TRUTH).to_string());
    lost("get_double", format!("{:?}", DOUBLE.1), format!("{:?}", on_key!(store, get_double, DOUBLE.0)));
    let text = ask_key!(store, get_str, TEXT.0);
    // SAFETY: a live string, whose text is NULL or ends with a NUL.
    let is = text.as_ref().map(|text| unsafe { (*text.as_ptr()).data }).filter(|text| !text.is_null());
    // SAFETY: as above.
    let is = is.map(|text| format!("{:?}", unsafe { CStr::from_ptr(text) }));
    text_of("get_str", format!("{:?}", TEXT.1), is);
    let texts = ask_key!(store, get_str_array, TEXTS.0);
    // SAFETY: a live array of strings.
    let is = texts.as_ref().map(|texts| format!("{:?}", unsafe { strings(texts.as_ptr()) }));
    text_of("get_str_array", format!("{:?}", TEXTS.1), is);
    let doubles = ask_key!(store, get_double_array, DOUBLES.0);
    let is = doubles.as_ref().map(|doubles| {
        // SAFETY: a live array of numbers; a count of zero says nothing about the pointer.
        let numbers = unsafe {
            let (data, count) = ((*doubles.as_ptr()).data, (*doubles.as_ptr()).num_doubles);
            if count == 0 || data.is_null() { &[] } else { std::slice::from_raw_parts(data, count) }
        };
        format!("{numbers:?}")
    });
    text_of("get_double_array", format!("{:?}", DOUBLES.1), is);
    let message = ask_key!(store, get_message, MESSAGE);
    // SAFETY: a live message, which has NULL or a header.
    let is = message.as_ref().map(|message| unsafe { (*message.as_ptr()).wrapped_message }).filter(|it| !it.is_null());
    // SAFETY: as above.
    let is = is.map(|header| unsafe { (*header).message_type });
    text_of(
        "get_message",
        "a message".to_owned(),
        is.map(|kind| match kind {
            sys::Aspn23MessageType::ASPN_MEASUREMENT_POSITION => "a message".to_owned(),
            other => format!("one of type {other:?}"),
        }),
    );
    judge_types(judge, store, when);
}

fn judge_types(judge: &Judge, store: Store, when: &str) {
    // SAFETY: the store is live.
    if unsafe { (*store).get_type }.is_none() {
        return;
    }
    for (key, was) in [
        (INT.0, Type::PNTOS_KV_STORE_TYPE_INT),
        (TRUTH, Type::PNTOS_KV_STORE_TYPE_BOOL),
        (DOUBLE.0, Type::PNTOS_KV_STORE_TYPE_DOUBLE),
        (TEXT.0, Type::PNTOS_KV_STORE_TYPE_STR),
        (TEXTS.0, Type::PNTOS_KV_STORE_TYPE_STR_ARRAY),
        (DOUBLES.0, Type::PNTOS_KV_STORE_TYPE_DOUBLE_ARRAY),
        (MESSAGE, Type::PNTOS_KV_STORE_TYPE_MESSAGE),
        (c"never set", Type::PNTOS_KV_STORE_KEY_DNE),
    ] {
        let is = on_key!(store, get_type, key);
        if is != was {
            let what = format!("the type of {key:?} is {is:?} {when}, not {was:?}");
            judge.report(&rules::VALUE_LOST, "PntosKeyValueStore.get_type", what);
        }
    }
}

/// Copies of the texts of an array.
///
/// # Safety
///
/// `array` is live.
unsafe fn strings(array: *mut sys::PntosStringArray) -> Vec<CString> {
    // SAFETY: promised by the caller; a count of zero says nothing about the pointer.
    unsafe {
        let (data, count) = ((*array).data, (*array).num_strings);
        let pointers = if count == 0 || data.is_null() { &[] } else { std::slice::from_raw_parts(data, count) };
        pointers.iter().filter(|text| !text.is_null()).map(|text| CStr::from_ptr(*text).to_owned()).collect()
    }
}

const GROUP: &CStr = c"check-values";

fn values(judge: &mut Judge) {
    with_registry(judge, |judge, registry| {
        let Some(store) = open(registry, GROUP) else { return };
        set_all(store.as_ptr());
        judge_all(judge, store.as_ptr(), "in the same batch");
        call!(store.as_ptr(), PntosKeyValueStore.batch_end);
        call!(store.as_ptr(), PntosKeyValueStore.batch_restart);
        judge_all(judge, store.as_ptr(), "after `batch_restart`");
        call!(store.as_ptr(), PntosKeyValueStore.batch_end);
        drop(store);
        let Some(store) = open(registry, GROUP) else { return };
        judge_all(judge, store.as_ptr(), "in a new batch");
        on_key!(store.as_ptr(), set_int, INT.0, 5);
        let is = on_key!(store.as_ptr(), get_int, INT.0);
        if is != 5 {
            let what = format!("5 was set over another value, and it returns {is}");
            judge.report(&rules::VALUE_LOST, "PntosKeyValueStore.get_int", what);
        }
        call!(store.as_ptr(), PntosKeyValueStore.batch_end);
    });
}

fn absent_keys(judge: &mut Judge) {
    with_registry(judge, |judge, registry| {
        let Some(store) = open(registry, c"check-absent") else { return };
        judge_absent(judge, store.as_ptr(), c"never-set", "that was never set");
        on_key!(store.as_ptr(), set_int, c"passing", 1);
        if on_key!(store.as_ptr(), has_key, c"passing") == 0 {
            let what = "it is `false` for a key that was set";
            judge.report(&rules::VALUE_LOST, "PntosKeyValueStore.has_key", what);
        }
        // `false` says that the key cannot be removed, which is a registry's right.
        if on_key!(store.as_ptr(), remove_key, c"passing") != 0 {
            judge_absent(judge, store.as_ptr(), c"passing", "that was removed");
        }
        call!(store.as_ptr(), PntosKeyValueStore.batch_end);
    });
}

fn judge_absent(judge: &Judge, store: Store, key: &CStr, which: &str) {
    let there = |slot: &str, is: String| {
        let slot = format!("PntosKeyValueStore.{slot}");
        judge.report(&rules::ABSENT_KEY, slot.as_str(), format!("for a key {which} it returns {is}"));
    };
    if on_key!(store, has_key, key) != 0 {
        there("has_key", "`true`".to_owned());
    }
    let double = on_key!(store, get_double, key);
    if !double.is_nan() {
        there("get_double", format!("{double}, not NaN"));
    }
    if ask_key!(store, get_str, key).is_some() {
        there("get_str", "a string, not NULL".to_owned());
    }
    if ask_key!(store, get_str_array, key).is_some() {
        there("get_str_array", "an array, not NULL".to_owned());
    }
    if ask_key!(store, get_double_array, key).is_some() {
        there("get_double_array", "an array, not NULL".to_owned());
    }
    if ask_key!(store, get_message, key).is_some() {
        there("get_message", "a message, not NULL".to_owned());
    }
    if on_key!(store, remove_key, key) != 0 {
        there("remove_key", "`true`".to_owned());
    }
}

fn lists(judge: &mut Judge) {
    with_registry(judge, |judge, registry| {
        const GROUP: &CStr = c"check-lists";
        let Some(store) = open(registry, GROUP) else { return };
        for key in [c"first", c"second"] {
            on_key!(store.as_ptr(), set_int, key, 1);
            on_key!(store.as_ptr(), set_int, key, 2);
        }
        let keys = ask!(store.as_ptr(), PntosKeyValueStore.get_key_array);
        // SAFETY: a live array of strings.
        let keys = keys.as_ref().map(|keys| unsafe { strings(keys.as_ptr()) }).unwrap_or_default();
        for key in [c"first", c"second"] {
            judge_listed(judge, "PntosKeyValueStore.get_key_array", &keys, key);
        }
        call!(store.as_ptr(), PntosKeyValueStore.batch_end);
        drop(store);
        let groups = ask!(registry, PntosRegistry.get_group_array);
        // SAFETY: as above.
        let groups = groups.as_ref().map(|groups| unsafe { strings(groups.as_ptr()) }).unwrap_or_default();
        judge_listed(judge, "PntosRegistry.get_group_array", &groups, GROUP);
        let has = |group: &CStr| {
            let group = lend!(group, PntosRegistry.has_group, "group");
            call!(registry, PntosRegistry.has_group, group.pointer().cast()) != 0
        };
        if !has(GROUP) {
            let what = "it is `false` for a group in which values were set";
            judge.report(&rules::LISTS, "PntosRegistry.has_group", what);
        }
        if has(c"check-never-set") {
            let what = "it is `true` for a group in which nothing was ever set";
            judge.report(&rules::LISTS, "PntosRegistry.has_group", what);
        }
    });
}

fn judge_listed(judge: &Judge, slot: &str, list: &[CString], name: &CStr) {
    let times = list.iter().filter(|listed| listed.as_c_str() == name).count();
    if times != 1 {
        judge.report(&rules::LISTS, slot, format!("{name:?} was set, and is listed {times} times"));
    }
}

/// What a callback was told: receiver, group, keys.
static TOLD: Mutex<Vec<(usize, CString, Vec<CString>)>> = Mutex::new(Vec::new());

unsafe extern "C" fn note_change(
    receiver: *mut c_void,
    group: *mut sys::c_char,
    keys: *mut *mut sys::c_char,
    num_keys: usize,
    values: *mut sys::PntosKeyValueStore,
) {
    // SAFETY: the registry lends the texts for the call, and transfers the store.
    unsafe {
        let text =
            |text: *mut sys::c_char| if text.is_null() { CString::default() } else { CStr::from_ptr(text).to_owned() };
        let keys = if num_keys == 0 { &[] } else { std::slice::from_raw_parts(keys, num_keys) };
        let told = (receiver.addr(), text(group), keys.iter().map(|key| text(*key)).collect());
        TOLD.lock().unwrap_or_else(PoisonError::into_inner).push(told);
        drop(Held::receive("PntosKeyValueStore.request_notify callback", "`modified_values`", values));
    }
}

fn told() -> Vec<(usize, CString, Vec<CString>)> {
    std::mem::take(&mut *TOLD.lock().unwrap_or_else(PoisonError::into_inner))
}

fn observers(judge: &mut Judge) {
    const GROUP: &CStr = c"check-observers";
    const KEY: &CStr = c"watched";
    const REQUEST: &str = "PntosKeyValueStore.request_notify";
    const REMOVE: &str = "PntosKeyValueStore.remove_notify";
    with_registry(judge, |judge, registry| {
        let Some(store) = open(registry, GROUP) else { return };
        let receiver = std::ptr::without_provenance_mut::<c_void>(0x5150);
        on_key!(store.as_ptr(), set_int, KEY, 0);
        if on_key!(store.as_ptr(), request_notify, KEY, receiver, Some(note_change)) == 0 {
            call!(store.as_ptr(), PntosKeyValueStore.batch_end);
            return judge.skip("the registry says that it cannot notify");
        }
        let change = |value: i64| {
            on_key!(store.as_ptr(), set_int, KEY, value);
            on_key!(store.as_ptr(), set_int, c"other", value);
            call!(store.as_ptr(), PntosKeyValueStore.batch_end);
            let told = told();
            call!(store.as_ptr(), PntosKeyValueStore.batch_restart);
            told
        };
        change(0);
        let changes = change(1);
        match &changes[..] {
            [] => judge.report(&rules::NOT_TOLD, REQUEST, "a value changed, and its observer was not called"),
            [(got, group, keys), ..] => {
                let mut wrong = Vec::new();
                if *got != receiver.addr() {
                    wrong.push(format!("the receiver {got:#x}, not {:#x}", receiver.addr()));
                }
                if group.as_c_str() != GROUP {
                    wrong.push(format!("the group {group:?}, not {GROUP:?}"));
                }
                if !keys.iter().any(|key| key.as_c_str() == KEY) {
                    wrong.push(format!("the keys {keys:?}, without {KEY:?}"));
                }
                if !wrong.is_empty() {
                    judge.report(&rules::NOT_TOLD, REQUEST, format!("the observer is told {}", wrong.join(" and ")));
                }
            }
        }
        if on_key!(store.as_ptr(), remove_notify, KEY, receiver, Some(note_change)) == 0 {
            judge.report(&rules::NOT_TOLD, REMOVE, "it is `false` for a request that was made");
        } else if !change(2).is_empty() {
            judge.report(&rules::NOT_TOLD, REMOVE, "the observer is called after its request was taken back");
        }
        call!(store.as_ptr(), PntosKeyValueStore.batch_end);
    });
}

/// A registry that several threads use at once, as its description allows for different groups.
struct Shared(*mut sys::PntosRegistry);

// SAFETY: see the type.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

fn groups_in_threads(judge: &mut Judge) {
    const ROUNDS: i64 = 200;
    const GROUPS: [&CStr; 4] = [c"check-a", c"check-b", c"check-c", c"check-d"];
    with_registry(judge, |judge, registry| {
        let shared = Shared(registry);
        let mixed: Vec<String> = thread::scope(|scope| {
            let shared = &shared;
            let work = |number: i64, group: &'static CStr| {
                crash::own_stack();
                for round in 0..ROUNDS {
                    let store = open(shared.0, group)?;
                    let value = number * ROUNDS + round;
                    on_key!(store.as_ptr(), set_int, c"count", value);
                    let is = on_key!(store.as_ptr(), get_int, c"count");
                    call!(store.as_ptr(), PntosKeyValueStore.batch_end);
                    if is != value {
                        return Some(format!("group {group:?} was set to {value} and returns {is}"));
                    }
                }
                None
            };
            let threads: Vec<_> =
                (0..).zip(GROUPS).map(|(number, group)| scope.spawn(move || work(number, group))).collect();
            threads.into_iter().filter_map(|thread| thread.join().ok().flatten()).collect()
        });
        if let Some(what) = mixed.into_iter().next() {
            judge.report(
                &rules::VALUE_LOST,
                "PntosKeyValueStore.get_int",
                format!("{what}, while other groups are used"),
            );
        }
    });
}
