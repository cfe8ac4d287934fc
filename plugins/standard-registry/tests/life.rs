//! Starting, stopping, and doing so again.

mod common;

use common::{Plugin, message, start};
use pntos::client;

#[test]
fn a_hundred_starts_and_stops_leave_no_reference_and_no_open_file() {
    let folder = tempfile::tempdir().unwrap();
    let given = message();
    let open_files = || std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
    let cycle = |number: i64| {
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry_with("[g]\na = 1\n");
        let store = registry.batch_start(c"g").unwrap();
        store.set_message(c"m", Some(given.clone()));
        store.set_permanent(true);
        store.set_int(c"number", number);
        store.batch_end();
        plugin.log.is_empty_from_warnings_up();
    };
    cycle(0);
    let before = open_files();
    for number in 1..=100 {
        cycle(number);
    }
    assert_eq!(given.num_refs(), Some(1));
    assert_eq!(open_files(), before);
    let plugin = Plugin::start(Some(folder.path()));
    let registry = plugin.registry();
    let store = registry.batch_start(c"g").unwrap();
    assert_eq!(store.get_int(c"number"), 100);
    store.batch_end();
}

#[test]
fn objects_that_outlive_the_plugin_refuse_and_can_be_released() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    store.set_int(c"a", 1);
    drop(plugin);
    assert!(!store.has_key(c"a"));
    assert!(!registry.has_group(c"g"));
    assert!(registry.batch_start(c"g").is_err());
    assert_eq!((registry.num_refs(), store.num_refs()), (Some(1), Some(1)));
}

#[test]
fn a_store_outlives_its_registry() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    drop(registry);
    store.set_int(c"a", 1);
    store.batch_end();
    store.batch_restart();
    assert_eq!(store.get_int(c"a"), 1);
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn two_plugins_in_one_process_know_nothing_of_each_other() {
    let ((_one, first), (_two, second)) = (start(), start());
    let store = first.batch_start(c"g").unwrap();
    store.set_int(c"a", 1);
    store.batch_end();
    assert!(first.has_group(c"g"));
    assert!(!second.has_group(c"g"));
}

#[test]
fn the_description_is_that_of_one_registry_plugin() {
    let plugin = Plugin::start(None);
    let common: &client::CommonPlugin = &plugin.plugin;
    assert_eq!(common.identifier(), c"standard-registry");
    assert_eq!(common.plugin_type(), pntos::PluginTypes::REGISTRY_PLUGIN);
    let store = plugin.registry().batch_start(c"g").unwrap();
    assert_eq!(store.data_format(), pntos::KeyValueStoreDataFormat::INI);
    store.batch_end();
}
