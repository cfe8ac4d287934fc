//! Who is told of what, when, and that nobody can lock the registry by it.

mod common;

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering::Relaxed},
};

use common::{Told, start};
use pntos::{Callback, Managed, callback::KeysChanged, client};

fn write(registry: &client::Registry, group: &str, pairs: &[(&str, i64)]) {
    let store = registry.batch_start(group).unwrap();
    for (key, value) in pairs {
        store.set_int(*key, *value);
    }
    store.batch_end();
}

#[test]
fn tells_of_a_key_of_a_group_and_of_a_new_group_before_the_batch_has_ended() {
    let (plugin, registry) = start();
    let told = Told::default();
    assert!(registry.request_notify_new_group(told.groups("groups")));
    let store = registry.batch_start(c"g").unwrap();
    assert!(store.request_notify(Some(c"a"), told.keys("a only")));
    assert!(store.request_notify(None, told.keys("all")));
    store.set_int(c"b", 2);
    store.set_int(c"a", 0);
    store.set_int(c"a", 1);
    assert_eq!(told.take(), Vec::<String>::new(), "nobody is told before the end");
    store.batch_end();
    assert_eq!(told.take(), ["groups: new g", "a only: g a=1", "all: g a=1 b=2"]);

    write(&registry, "g", &[("b", 3)]);
    assert_eq!(told.take(), ["all: g b=3"]);
    write(&registry, "other", &[("a", 1)]);
    assert_eq!(told.take(), ["groups: new other"]);
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn tells_of_a_removed_key_and_of_one_set_to_what_it_was() {
    let (_plugin, registry) = start();
    let told = Told::default();
    write(&registry, "g", &[("a", 1), ("b", 2)]);
    let store = registry.batch_start(c"g").unwrap();
    store.request_notify(None, told.keys("all"));
    store.remove_key(c"a");
    store.set_int(c"b", 2);
    store.batch_end();
    assert_eq!(told.take(), ["all: g a=gone b=2"]);
}

#[test]
fn tells_nobody_of_a_batch_that_only_reads() {
    let (_plugin, registry) = start();
    let told = Told::default();
    write(&registry, "g", &[("a", 1)]);
    let store = registry.batch_start(c"g").unwrap();
    store.request_notify(None, told.keys("all"));
    store.get_int(c"a");
    store.remove_key(c"none");
    store.batch_end();
    assert_eq!(told.take(), Vec::<String>::new());
}

#[test]
fn removes_all_matching_requests_and_no_other() {
    let (_plugin, registry) = start();
    let told = Told::default();
    let (callback, other) = (told.keys("removed"), told.keys("kept"));
    let store = registry.batch_start(c"g").unwrap();
    for request in [callback.clone(), callback.clone(), other] {
        store.request_notify(Some(c"a"), request);
    }
    store.request_notify(None, callback.clone());
    assert!(!store.remove_notify(Some(c"b"), callback.clone()), "another key");
    assert!(store.remove_notify(Some(c"a"), callback.clone()));
    assert!(!store.remove_notify(Some(c"a"), callback.clone()), "it is gone already");
    store.set_int(c"a", 1);
    store.batch_end();
    assert_eq!(told.take(), ["kept: g a=1", "removed: g a=1"], "the request for the whole group stays");
}

#[test]
fn the_values_of_a_callback_can_be_read_and_not_changed() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    let kept = Arc::new(Mutex::new(None));
    let keep = kept.clone();
    let callback = Callback::<KeysChanged>::from_closure(move |_, _, values| {
        assert_eq!(values.get_int(c"a"), 1);
        values.set_int(c"a", 2);
        assert!(!values.remove_key(c"a"));
        *keep.lock().unwrap() = Some(values);
    });
    store.request_notify(None, callback.clone());
    store.set_int(c"a", 1);
    store.batch_end();
    let errors = plugin.log.errors();
    assert_eq!(errors.len(), 2, "{errors:#?}");
    assert!(errors[0].contains("a callback may only read"), "{}", errors[0]);

    let kept: Managed<client::KeyValueStore> = kept.lock().unwrap().take().unwrap();
    assert_eq!(kept.get_int(c"a"), 1, "whoever keeps the reference can go on reading");
    kept.batch_end();
    assert_eq!(kept.num_refs(), Some(1));
}

#[test]
fn a_callback_may_use_the_registry_and_another_thread_is_not_held_up() {
    let (plugin, registry) = start();
    let inside = registry.clone();
    let callback = Callback::<KeysChanged>::from_closure(move |_, _, _| {
        let registry = inside.clone();
        write(&registry, "written by the callback", &[("a", 1)]);
        std::thread::spawn(move || write(&registry, "g", &[("from a thread", 1)])).join().unwrap();
    });
    let store = registry.batch_start(c"g").unwrap();
    store.request_notify(Some(c"a"), callback);
    store.set_int(c"a", 1);
    store.batch_end();
    assert!(registry.has_group(c"written by the callback"));
    let store = registry.batch_start(c"g").unwrap();
    assert!(store.has_key(c"from a thread"));
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn callbacks_that_set_off_each_other_without_end_are_stopped_and_named() {
    let (plugin, registry) = start();
    let inside = registry.clone();
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let callback = Callback::<KeysChanged>::from_closure(move |_, _, _| {
        counted.fetch_add(1, Relaxed);
        write(&inside, "g", &[("a", 1)]);
    });
    let store = registry.batch_start(c"g").unwrap();
    store.request_notify(None, callback.clone());
    store.batch_end();
    write(&registry, "g", &[("a", 1)]);
    assert!(plugin.log.only_error().contains("callbacks of group \"g\" end batches that call callbacks"));
    let stopped = calls.swap(0, Relaxed);
    assert!(stopped > 1);
    plugin.log.clear();
    write(&registry, "g", &[("a", 1)]);
    assert_eq!(calls.load(Relaxed), stopped, "the next batch is told of again");
}

#[test]
fn a_request_that_a_callback_removes_is_not_told_any_more() {
    let (plugin, registry) = start();
    let told = Told::default();
    let second = told.keys("second");
    let removed = second.clone();
    let inside = registry.clone();
    let first = Callback::<KeysChanged>::from_closure(move |_, _, _| {
        let store = inside.batch_start(c"g").unwrap();
        assert!(store.remove_notify(None, removed.clone()));
        store.batch_end();
    });
    let store = registry.batch_start(c"g").unwrap();
    store.request_notify(Some(c"a"), first);
    store.request_notify(None, second);
    store.set_int(c"a", 1);
    store.batch_end();
    assert_eq!(told.take(), Vec::<String>::new(), "whoever removed the request may have freed its receiver");
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn nobody_is_told_after_the_shutdown() {
    let (plugin, registry) = start();
    let told = Told::default();
    let store = registry.batch_start(c"g").unwrap();
    store.request_notify(None, told.keys("all"));
    store.set_int(c"a", 1);
    drop(plugin);
    drop((store, registry));
    assert_eq!(told.take(), Vec::<String>::new());
}
