//! Values that are there after the next start, and what is said when they cannot be.

mod common;

use std::{fs, path::Path};

use common::{Plugin, message, raw};
use pntos::{LoggingLevel, Managed, client};
use standard_registry::permanent::FILE;

/// What is in the group after a start with these resources.
fn after_start(resources: &Path, group: &str) -> String {
    let plugin = Plugin::start(Some(resources));
    let registry = plugin.registry();
    let store = registry.batch_start(group).unwrap();
    let text = raw(&store, None).unwrap();
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();
    text
}

fn permanently(registry: &client::Registry, group: &str, write: impl FnOnce(&client::KeyValueStore)) {
    let store = registry.batch_start(group).unwrap();
    assert!(store.set_permanent(true));
    write(&store);
    store.batch_end();
}

#[test]
fn every_type_but_a_message_is_there_after_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let text = "array = 1.0;2.5\nbool = true\ndouble = -0.0\nint = -7\nnot a number = nan\nraw = raw:1;2\nstr = \"1\"\n\
                strings = a;\"b;c\"\n";
    {
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry();
        permanently(&registry, "g/[1]", |store| store.set_raw(None, text.as_bytes()));
        permanently(&registry, "other", |store| store.set_str(c"\xff", c"\xfe"));
        plugin.log.is_empty_from_warnings_up();
    }
    assert_eq!(after_start(folder.path(), "g/[1]"), text);
    let plugin = Plugin::start(Some(folder.path()));
    let registry = plugin.registry();
    let store = registry.batch_start(c"other").unwrap();
    assert_eq!(store.get_str(c"\xff").unwrap().data(), c"\xfe");
    store.batch_end();
}

#[test]
fn writes_the_values_that_were_set_while_it_was_on_as_they_were_then() {
    let folder = tempfile::tempdir().unwrap();
    {
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry();
        let store = registry.batch_start(c"g").unwrap();
        store.set_double(c"key1", 1234.56);
        assert!(store.set_permanent(true));
        store.set_double(c"key1", 987.65);
        store.set_int(c"key2", 123);
        assert!(!store.set_permanent(false));
        store.set_double(c"key1", 456.78);
        store.set_int(c"key3", 3);
        assert!(store.set_permanent(true));
        store.batch_end();
        store.batch_restart();
        assert_eq!(store.get_double(c"key1"), 456.78);
        store.batch_end();
    }
    assert_eq!(after_start(folder.path(), "g"), "key1 = 987.65\nkey2 = 123\n");
}

#[test]
fn writes_nothing_if_it_is_off_at_the_end_and_keeps_the_tags_for_a_later_batch() {
    let folder = tempfile::tempdir().unwrap();
    {
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry();
        let store = registry.batch_start(c"g").unwrap();
        store.set_permanent(true);
        store.set_int(c"a", 1);
        store.set_int(c"b", 1);
        store.set_permanent(false);
        store.batch_end();
        let other = registry.batch_start(c"g").unwrap();
        other.set_permanent(true);
        other.batch_end();
        assert_eq!(after_start(folder.path(), "g"), "", "the tags are the store's own");
        store.batch_restart();
        store.remove_key(c"b");
        store.set_permanent(true);
        store.batch_end();
    }
    assert_eq!(after_start(folder.path(), "g"), "a = 1\n");
}

#[test]
fn the_end_of_a_batch_turns_it_off() {
    let folder = tempfile::tempdir().unwrap();
    {
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry();
        let store = registry.batch_start(c"g").unwrap();
        store.set_permanent(true);
        store.set_int(c"a", 1);
        store.batch_end();
        store.batch_restart();
        store.set_int(c"b", 1);
        store.batch_end();
    }
    assert_eq!(after_start(folder.path(), "g"), "a = 1\n");
}

#[test]
fn a_removed_key_does_not_come_back() {
    let folder = tempfile::tempdir().unwrap();
    {
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry();
        permanently(&registry, "g", |store| {
            store.set_int(c"a", 1);
            store.set_int(c"b", 1);
            store.set_int(c"c", 1);
        });
    }
    {
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry();
        let store = registry.batch_start(c"g").unwrap();
        assert!(store.remove_key(c"a"));
        assert!(store.remove_key(c"b"));
        store.set_int(c"b", 2);
        store.batch_end();
        plugin.log.is_empty_from_warnings_up();
    }
    assert_eq!(after_start(folder.path(), "g"), "c = 1\n", "`b` is not permanent any more");
}

#[test]
fn a_message_is_set_but_refused_to_be_permanent() {
    let folder = tempfile::tempdir().unwrap();
    let plugin = Plugin::start(Some(folder.path()));
    let registry = plugin.registry();
    permanently(&registry, "g", |store| {
        store.set_message(c"m", Some(message()));
        assert!(store.get_message(c"m").is_some());
    });
    assert!(plugin.log.only_error().contains("key \"m\" is a message, which cannot be permanent"));
}

#[test]
fn a_permanent_value_stands_in_place_of_an_initial_one() {
    let folder = tempfile::tempdir().unwrap();
    {
        let plugin = Plugin::start(Some(folder.path()));
        permanently(&plugin.registry(), "g", |store| store.set_int(c"a", 2));
    }
    let plugin = Plugin::start(Some(folder.path()));
    let registry = plugin.registry_with("[g]\na = 1\nb = 1\n");
    let store = registry.batch_start(c"g").unwrap();
    assert_eq!((store.get_int(c"a"), store.get_int(c"b")), (2, 1));
    store.batch_end();
    assert_eq!(
        plugin.log.at(LoggingLevel::INFO),
        ["group \"g\", key \"a\": the permanent value stands in place of the initial one"]
    );
}

#[test]
fn without_resources_nothing_is_permanent_and_one_warning_says_why() {
    let (plugin, registry) = common::start();
    let store = registry.batch_start(c"g").unwrap();
    assert!(!store.set_permanent(true));
    store.set_int(c"a", 1);
    assert!(!store.set_permanent(true));
    store.batch_end();
    assert_eq!(
        plugin.log.warnings(),
        ["values cannot be made permanent: the registry plugin was given no location for its resources"]
    );
    assert_eq!(plugin.log.errors(), Vec::<String>::new());
}

#[test]
fn leaves_nothing_behind_where_nothing_is_permanent() {
    let folder = tempfile::tempdir().unwrap();
    {
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry_with("[g]\na = 1");
        let store = registry.batch_start(c"g").unwrap();
        store.set_int(c"b", 1);
        store.remove_key(c"a");
        store.batch_end();
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn makes_no_file_for_a_batch_that_has_ended() {
    let folder = tempfile::tempdir().unwrap();
    let plugin = Plugin::start(Some(folder.path()));
    let store = plugin.registry().batch_start(c"g").unwrap();
    store.batch_end();
    assert!(!store.set_permanent(true));
    assert!(plugin.log.only_error().contains("the batch has ended"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn takes_a_folder_or_the_file_itself() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("my.sqlite");
    {
        let plugin = Plugin::start(Some(&file));
        permanently(&plugin.registry(), "g", |store| store.set_int(c"a", 1));
    }
    assert!(file.exists());
    assert_eq!(after_start(&file, "g"), "a = 1\n");
    {
        let plugin = Plugin::start(Some(folder.path()));
        permanently(&plugin.registry(), "g", |store| store.set_int(c"a", 2));
    }
    assert!(folder.path().join(FILE).exists());
    assert_eq!(after_start(folder.path(), "g"), "a = 2\n");
}

/// Starts with resources that cannot be used, and returns the error; the registry must work all the same.
fn unusable(resources: &Path) -> String {
    let plugin = Plugin::start(Some(resources));
    let registry = plugin.registry();
    let store = registry.batch_start(c"g").unwrap();
    assert!(!store.set_permanent(true));
    store.set_int(c"a", 1);
    store.batch_end();
    store.batch_restart();
    assert_eq!(store.get_int(c"a"), 1);
    store.batch_end();
    let said = [plugin.log.errors(), plugin.log.warnings()].concat();
    said.into_iter().next().unwrap()
}

#[test]
fn a_file_that_is_no_database_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE);
    let content = "my notes, which nobody may overwrite\n".repeat(100);
    fs::write(&file, &content).unwrap();
    let error = unusable(folder.path());
    assert!(error.contains(file.to_str().unwrap()), "{error}");
    assert!(error.contains("file is not a database"), "{error}");
    assert!(error.contains("the registry goes on without permanent values"), "{error}");
    assert_eq!(fs::read_to_string(&file).unwrap(), content);
}

#[test]
fn the_database_of_another_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE);
    let other = rusqlite::Connection::open(&file).unwrap();
    other.execute("CREATE TABLE theirs (a)", []).unwrap();
    drop(other);
    let before = fs::read(&file).unwrap();
    assert!(unusable(folder.path()).contains("this is the database of another program"));
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn a_file_with_a_newer_layout_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    {
        let plugin = Plugin::start(Some(folder.path()));
        permanently(&plugin.registry(), "g", |store| store.set_int(c"a", 1));
    }
    let file = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    file.pragma_update(None, "user_version", 2).unwrap();
    drop(file);
    assert!(unusable(folder.path()).contains("the file has layout 2, this registry knows 1"));
}

#[test]
fn a_missing_folder_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = unusable(&folder.path().join("none/registry.sqlite3"));
    assert!(error.contains("there is no folder"), "{error}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_damaged_file_never_takes_the_registry_down() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE);
    {
        let plugin = Plugin::start(Some(folder.path()));
        permanently(&plugin.registry(), "g", |store| {
            for key in 0..200 {
                store.set_str(format!("key {key}").as_str(), "a value of some length".repeat(5).as_str());
            }
        });
    }
    let sound = fs::read(&file).unwrap();
    for (start, fill) in [(100, 0xff), (4096, 0x00), (4100, 0xff), (9000, 0xaa)] {
        let mut damaged = sound.clone();
        damaged[start..start + 500].fill(fill);
        fs::write(&file, &damaged).unwrap();
        let plugin = Plugin::start(Some(folder.path()));
        let registry = plugin.registry();
        let store = registry.batch_start(c"h").unwrap();
        store.set_int(c"a", 1);
        assert_eq!(store.get_int(c"a"), 1);
        store.batch_end();
        let said = [plugin.log.errors(), plugin.log.warnings()].concat();
        assert!(!said.is_empty(), "damage at {start} with {fill:#x} went unseen");
    }
    fs::write(&file, &sound[..sound.len() / 2]).unwrap();
    unusable(folder.path());
}

#[test]
fn a_row_that_cannot_be_read_is_left_out_and_named() {
    let folder = tempfile::tempdir().unwrap();
    {
        let plugin = Plugin::start(Some(folder.path()));
        permanently(&plugin.registry(), "g", |store| {
            store.set_int(c"a", 1);
            store.set_int(c"b", 1);
        });
    }
    let file = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    file.execute("UPDATE permanent SET value = '\"open' WHERE key = 'a'", []).unwrap();
    drop(file);
    let plugin = Plugin::start(Some(folder.path()));
    let registry = plugin.registry();
    assert_eq!(plugin.log.warnings(), ["a permanent value is left out: group \"g\", key \"a\": no closing quote"]);
    let store = registry.batch_start(c"g").unwrap();
    assert_eq!(raw(&store, None).unwrap(), "b = 1\n");
    store.batch_end();
}

#[test]
fn a_failed_write_is_an_error_that_names_the_group_and_the_value_stays() {
    let folder = tempfile::tempdir().unwrap();
    let plugin = Plugin::start(Some(folder.path()));
    let registry = plugin.registry();
    permanently(&registry, "g", |store| store.set_int(c"a", 1));
    let other = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    permanently(&registry, "g", |store| store.set_int(c"a", 2));
    let error = plugin.log.only_error();
    assert!(error.contains("the changes of group \"g\" are not permanent"), "{error}");
    assert!(error.contains("database is locked"), "{error}");
    let store = registry.batch_start(c"g").unwrap();
    assert_eq!(store.get_int(c"a"), 2);
    store.batch_end();
    other.execute_batch("ROLLBACK").unwrap();
    plugin.log.clear();
    permanently(&registry, "g", |store| store.set_int(c"a", 3));
    plugin.log.is_empty_from_warnings_up();
    drop(plugin);
    assert_eq!(after_start(folder.path(), "g"), "a = 3\n");
}

#[test]
fn two_registries_of_one_plugin_share_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let plugin = Plugin::start(Some(folder.path()));
    let (first, second): (Managed<client::Registry>, _) = (plugin.registry(), plugin.registry());
    permanently(&first, "g", |store| store.set_int(c"a", 1));
    permanently(&second, "g", |store| store.set_int(c"b", 2));
    plugin.log.is_empty_from_warnings_up();
    drop(plugin);
    assert_eq!(after_start(folder.path(), "g"), "a = 1\nb = 2\n");
}
