//! What a batch sees, when others see it, and what is refused.

mod common;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use common::{message, start, strings};
use pntos::{Managed, client, sys};

thread_local! {
    /// What a foreign message does when it is released.
    static ON_RELEASE: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
}

/// A message of a maker whose `dec_ref` runs code of its own.
fn foreign_message() -> Managed<client::Message> {
    unsafe extern "C" fn inc_ref(_: *mut sys::c_void) {}
    unsafe extern "C" fn dec_ref(_: *mut sys::c_void) {
        ON_RELEASE.with_borrow(|run| run.iter().for_each(|run| run()));
    }
    unsafe extern "C" fn num_refs(_: *mut sys::c_void) -> usize {
        0
    }
    let memory = sys::PntosManagedMemory { inc_ref: Some(inc_ref), dec_ref: Some(dec_ref), num_refs: Some(num_refs) };
    // SAFETY: the message lives on, as its one reference is leaked.
    let wrapped_message = unsafe { (*message().into_raw()).wrapped_message };
    let message = Box::leak(Box::new(sys::PntosMessage {
        memory: Box::leak(Box::new(memory)),
        wrapped_message,
        source_identifier: c"foreign".as_ptr().cast_mut(),
    }));
    // SAFETY: the message is complete, and leaked so that it outlives every reference.
    unsafe { Managed::from_raw(message) }.unwrap()
}

#[test]
fn a_batch_sees_its_own_changes_at_once() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    assert_eq!(strings(store.get_key_array()), None);
    store.set_int(c"b", 2);
    store.set_int(c"a", 1);
    assert_eq!(strings(store.get_key_array()), Some(vec!["a".into(), "b".into()]));
    assert_eq!(store.get_int(c"a"), 1);
    assert!(store.remove_key(c"a"));
    assert!(!store.remove_key(c"a"));
    assert!(!store.has_key(c"a"));
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn others_see_all_changes_after_the_end_and_none_before() {
    let (_plugin, registry) = start();
    let writer = registry.batch_start(c"g").unwrap();
    writer.set_int(c"a", 1);
    let before = registry.batch_start(c"g").unwrap();
    assert!(!before.has_key(c"a"));
    writer.set_int(c"b", 2);
    writer.batch_end();
    assert!(!before.has_key(c"a"), "a batch does not change under its reader");
    before.batch_end();
    let after = registry.batch_start(c"g").unwrap();
    assert_eq!((after.get_int(c"a"), after.get_int(c"b")), (1, 2));
    after.batch_end();
}

#[test]
fn two_batches_of_one_thread_on_one_group_keep_both_their_changes() {
    let (_plugin, registry) = start();
    let outer = registry.batch_start(c"g").unwrap();
    outer.set_int(c"outer", 1);
    outer.set_int(c"both", 1);
    let inner = registry.batch_start(c"g").unwrap();
    inner.set_int(c"inner", 2);
    inner.set_int(c"both", 2);
    inner.batch_end();
    outer.batch_end();
    let store = registry.batch_start(c"g").unwrap();
    assert_eq!((store.get_int(c"outer"), store.get_int(c"inner")), (1, 2));
    assert_eq!(store.get_int(c"both"), 1, "the batch that ends last wins");
    store.batch_end();
}

#[test]
fn an_ended_batch_is_refused_until_it_is_restarted() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    store.set_int(c"a", 1);
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();

    store.set_int(c"a", 2);
    assert_eq!(
        plugin.log.only_error(),
        "`PntosKeyValueStore.set_int` failed: group \"g\": the batch has ended; call `batch_restart` first; this is the \
         caller's fault"
    );
    plugin.log.clear();
    assert!(!store.has_key(c"a"));
    assert_eq!(store.get_int(c"a"), i64::MAX);
    assert!(store.get_str(c"a").is_none());
    assert!(store.get_raw(None).is_none());
    assert!(store.get_key_array().is_none());
    assert!(!store.remove_key(c"a"));
    assert!(!store.set_permanent(true));
    store.batch_end();
    assert_eq!(plugin.log.errors().len(), 8);

    plugin.log.clear();
    store.batch_restart();
    assert_eq!(store.get_int(c"a"), 1);
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn restarting_a_live_batch_is_refused_and_keeps_its_changes() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    store.set_int(c"a", 1);
    store.batch_restart();
    assert!(plugin.log.only_error().contains("the batch is under way"));
    assert_eq!(store.get_int(c"a"), 1);
    store.batch_end();
}

#[test]
fn a_store_released_without_an_end_ends_its_batch_and_says_so() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    store.set_int(c"a", 1);
    drop(store);
    assert_eq!(plugin.log.warnings(), ["group \"g\": the store was released without `batch_end`, which was done now"]);
    let store = registry.batch_start(c"g").unwrap();
    assert_eq!(store.get_int(c"a"), 1);
    drop(store);
    assert_eq!(plugin.log.warnings().len(), 1, "a store that changed nothing needs no word");
}

#[test]
fn a_message_may_use_the_store_when_it_is_released() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    let (inside, calls) = (store.clone(), Rc::new(Cell::new(0)));
    let counted = calls.clone();
    ON_RELEASE.set(Some(Box::new(move || {
        inside.has_key(c"a");
        counted.set(counted.get() + 1);
    })));
    store.set_message(c"a", Some(foreign_message()));
    store.set_int(c"a", 1);
    assert_eq!(calls.get(), 1, "replaced");
    store.set_message(c"a", Some(foreign_message()));
    store.remove_key(c"a");
    assert_eq!(calls.get(), 2, "removed");
    plugin.log.is_empty_from_warnings_up();
    store.set_message(c"a", Some(foreign_message()));
    store.batch_end();
    store.batch_restart();
    let other = registry.batch_start(c"g").unwrap();
    other.set_int(c"a", 1);
    other.batch_end();
    assert_eq!(calls.get(), 2, "the batch still sees it");
    store.batch_end();
    assert_eq!(calls.get(), 3, "seen by nobody any more");
    ON_RELEASE.set(None);
}

#[test]
fn empty_keys_and_empty_arrays_are_refused() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    store.set_int(c"", 1);
    store.set_str_array(c"a", &[]);
    store.set_double_array(c"a", &[]);
    let errors = plugin.log.errors();
    assert_eq!(errors.len(), 3);
    assert!(errors[0].contains("a key has at least one character"), "{}", errors[0]);
    assert!(errors[1].contains("key \"a\": an array has at least one element"), "{}", errors[1]);
    assert!(store.get_key_array().is_none());
    store.batch_end();
}

#[test]
fn a_group_exists_once_it_has_had_a_value() {
    let (_plugin, registry) = start();
    assert_eq!(strings(registry.get_group_array()), None);
    let store = registry.batch_start(c"g").unwrap();
    store.batch_end();
    assert!(!registry.has_group(c"g"), "asking does not make a group");
    store.batch_restart();
    store.set_int(c"a", 1);
    store.batch_end();
    assert!(registry.has_group(c"g"));
    store.batch_restart();
    store.remove_key(c"a");
    store.batch_end();
    assert!(registry.has_group(c"g"), "it has had a value");
    let store = registry.batch_start(c"f").unwrap();
    store.set_int(c"a", 1);
    store.batch_end();
    assert_eq!(strings(registry.get_group_array()), Some(vec!["f".into(), "g".into()]));
}

#[test]
fn threads_write_to_one_group_and_to_their_own_without_losing_a_key() {
    const THREADS: i64 = 4;
    const BATCHES: i64 = 500;
    let (plugin, registry) = start();
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let registry = registry.clone();
            scope.spawn(move || {
                let own = registry.batch_start(format!("own {thread}").as_str()).unwrap();
                own.batch_end();
                for batch in 0..BATCHES {
                    let shared = registry.batch_start(c"shared").unwrap();
                    // Both keys of a batch are always seen together.
                    let pairs = strings(shared.get_key_array()).unwrap_or_default();
                    for key in pairs.iter().filter_map(|key| key.strip_prefix("left ")) {
                        let (left, right) = (format!("left {key}"), format!("right {key}"));
                        assert_eq!(shared.get_int(left.as_str()), shared.get_int(right.as_str()));
                    }
                    shared.set_int(format!("left {thread}").as_str(), batch);
                    shared.set_int(format!("right {thread}").as_str(), batch);
                    shared.batch_end();
                    own.batch_restart();
                    own.set_int(format!("key {batch}").as_str(), batch);
                    own.batch_end();
                }
            });
        }
    });
    let shared = registry.batch_start(c"shared").unwrap();
    for thread in 0..THREADS {
        assert_eq!(shared.get_int(format!("left {thread}").as_str()), BATCHES - 1);
        let own = registry.batch_start(format!("own {thread}").as_str()).unwrap();
        assert_eq!(strings(own.get_key_array()).unwrap().len(), usize::try_from(BATCHES).unwrap());
        own.batch_end();
    }
    shared.batch_end();
    plugin.log.is_empty_from_warnings_up();
}
