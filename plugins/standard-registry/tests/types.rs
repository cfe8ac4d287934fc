//! The table of conversions, cell by cell, through the C tables. The cells are read from the documentation itself.

mod common;

use std::sync::Arc;

use common::{Plugin, message, start};
use pntos::{KeyValueStoreType, Managed, client};
use standard_registry::{
    ini,
    value::{Text, Value},
};

const TABLE: &str = include_str!("../src/conversions.md");
const KEY: &std::ffi::CStr = c"key";

struct Cell<'a> {
    text: &'a str,
    warns: bool,
}

fn rows() -> Vec<(&'static str, Vec<Cell<'static>>)> {
    let rows: Vec<_> = TABLE
        .lines()
        .filter(|line| line.starts_with("| "))
        .skip(1)
        .map(|line| {
            let mut cells = line.trim_matches('|').split(" | ").map(str::trim);
            let stored = cells.next().unwrap().trim_matches('`');
            let cells = cells
                .map(|cell| Cell {
                    text: cell.trim_end_matches("(!)").trim().trim_matches('`'),
                    warns: cell.ends_with("(!)"),
                })
                .collect();
            (stored, cells)
        })
        .collect();
    assert!(rows.len() > 20, "the table was not found");
    rows
}

/// Sets the value through the setter of its type.
fn set(store: &client::KeyValueStore, value: &Value) {
    match value {
        Value::Str(text) => store.set_str(KEY, &**text),
        Value::StrArray(texts) => store.set_str_array(KEY, &texts.iter().map(|text| &**text).collect::<Vec<_>>()),
        Value::Int(value) => store.set_int(KEY, *value),
        Value::Bool(value) => store.set_bool(KEY, *value),
        Value::Double(value) => store.set_double(KEY, *value),
        Value::DoubleArray(values) => store.set_double_array(KEY, values),
        Value::Message(message) => store.set_message(KEY, message.clone()),
        Value::Raw(text) => store.set_raw(Some(KEY), text),
    }
}

fn notation(value: &Value) -> String {
    String::from_utf8(ini::write_value(value)).unwrap()
}

fn texts(array: &Managed<client::StringArray>) -> String {
    let texts: Vec<Text> = array.data().iter().map(Arc::from).collect();
    if texts.is_empty() { "empty".into() } else { notation(&Value::StrArray(texts)) }
}

fn doubles(array: &Managed<client::DoubleArray>) -> String {
    if array.data().is_empty() { "empty".into() } else { notation(&Value::DoubleArray(array.data().to_vec())) }
}

#[test]
fn every_getter_returns_what_the_table_says() {
    let (plugin, registry) = start();
    let given = message();
    for (stored, cells) in rows() {
        let value = match stored {
            "a message" => Value::Message(Some(given.clone())),
            text => ini::value(text.as_bytes()).unwrap(),
        };
        let store = registry.batch_start(c"types").unwrap();
        set(&store, &value);
        let getters: [(&str, &dyn Fn() -> String); 7] = [
            ("get_str", &|| notation(&Value::Str(store.get_str(KEY).unwrap().data().into()))),
            ("get_str_array", &|| texts(&store.get_str_array(KEY).unwrap())),
            ("get_int", &|| notation(&Value::Int(store.get_int(KEY)))),
            ("get_bool", &|| notation(&Value::Bool(store.get_bool(KEY)))),
            ("get_double", &|| notation(&Value::Double(store.get_double(KEY)))),
            ("get_double_array", &|| doubles(&store.get_double_array(KEY).unwrap())),
            ("get_message", &|| match store.get_message(KEY) {
                None => "NULL".into(),
                Some(read) if read.as_ptr() == given.as_ptr() => "the message".into(),
                Some(_) => "another message".into(),
            }),
        ];
        for ((name, getter), cell) in getters.iter().zip(&cells) {
            plugin.log.clear();
            assert_eq!(getter(), cell.text, "{name} of {stored}");
            assert_eq!(!plugin.log.warnings().is_empty(), cell.warns, "the warning of {name} of {stored}");
            assert_eq!(plugin.log.errors(), Vec::<String>::new());
        }
        assert_eq!(cells.len(), getters.len(), "the row of {stored}");
        store.batch_end();
        // So that every row starts with no warning given.
        store.batch_restart();
        store.remove_key(KEY);
        store.batch_end();
    }
}

#[test]
fn get_raw_returns_the_first_column_of_the_table() {
    let (_plugin, registry) = start();
    let store = registry.batch_start(c"types").unwrap();
    for (stored, _) in rows() {
        let Ok(value) = ini::value(stored.as_bytes()) else {
            continue;
        };
        if stored == "a message" {
            continue;
        }
        set(&store, &value);
        let expected = stored.strip_prefix("raw:").unwrap_or(stored);
        assert_eq!(common::raw(&store, Some(KEY)).as_deref(), Some(expected));
    }
    store.batch_end();
}

#[test]
fn get_type_names_the_setter() {
    let (_plugin, registry) = start();
    let store = registry.batch_start(c"types").unwrap();
    let cases = [
        (Value::Str(c"a".into()), KeyValueStoreType::TYPE_STR),
        (Value::StrArray(vec![c"a".into()]), KeyValueStoreType::TYPE_STR_ARRAY),
        (Value::Int(1), KeyValueStoreType::TYPE_INT),
        (Value::Bool(true), KeyValueStoreType::TYPE_BOOL),
        (Value::Double(1.0), KeyValueStoreType::TYPE_DOUBLE),
        (Value::DoubleArray(vec![1.0]), KeyValueStoreType::TYPE_DOUBLE_ARRAY),
        (Value::Message(Some(message())), KeyValueStoreType::TYPE_MESSAGE),
        (Value::Raw(b"1.0".to_vec()), KeyValueStoreType::TYPE_RAW),
    ];
    assert_eq!(store.get_type(KEY), Some(KeyValueStoreType::KEY_DNE));
    for (value, kind) in cases {
        set(&store, &value);
        assert_eq!(store.get_type(KEY), Some(kind));
    }
    store.batch_end();
}

#[test]
fn a_missing_key_gives_the_neutral_value_of_each_getter() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"types").unwrap();
    assert!(!store.has_key(KEY));
    assert!(store.get_str(KEY).is_none());
    assert!(store.get_str_array(KEY).is_none());
    assert!(store.get_double(KEY).is_nan());
    assert!(store.get_double_array(KEY).is_none());
    assert!(store.get_message(KEY).is_none());
    assert!(store.get_raw(Some(KEY)).is_none());
    plugin.log.is_empty_from_warnings_up();
    assert_eq!(store.get_int(KEY), i64::MAX);
    assert!(!store.get_bool(KEY));
    assert_eq!(plugin.log.warnings().len(), 2, "an answer that looks like a value is warned about");
    store.batch_end();
}

#[test]
fn warns_once_about_a_key_until_it_is_set_again() {
    let (plugin, registry) = start();
    let read = || {
        let store = registry.batch_start(c"camera").unwrap();
        store.get_int(c"name");
        store.batch_end();
    };
    let write = || {
        let store = registry.batch_start(c"camera").unwrap();
        store.set_str(c"name", "front");
        store.batch_end();
    };
    write();
    read();
    read();
    let warnings = plugin.log.warnings();
    assert_eq!(
        warnings,
        ["registry group \"camera\", key \"name\": a string was read as an integer: the text is not a number"]
    );
    write();
    read();
    assert_eq!(plugin.log.warnings().len(), 2);
}

#[test]
fn strings_of_any_bytes_come_back_as_they_were() {
    let (_plugin, registry) = start();
    let store = registry.batch_start(c"types").unwrap();
    for text in [c"", c" space ", c"\xff\xfe", c"line\nline", c"raw:1", c"\"quoted\""] {
        store.set_str(KEY, text);
        assert_eq!(store.get_str(KEY).unwrap().data(), text);
        assert_eq!(store.get_str_array(KEY).unwrap().data().get(0), Some(text));
    }
    store.batch_end();
}

#[test]
fn the_null_message_is_a_value_and_releases_the_one_before() {
    let (plugin, registry) = start();
    let given = message();
    let put = |message| {
        let store = registry.batch_start(c"types").unwrap();
        store.set_message(KEY, message);
        store.batch_end();
    };
    put(Some(given.clone()));
    assert_eq!(given.num_refs(), Some(2));
    put(None);
    assert_eq!(given.num_refs(), Some(1));
    let store = registry.batch_start(c"types").unwrap();
    assert!(store.has_key(KEY));
    assert!(store.get_message(KEY).is_none());
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn a_message_is_released_with_its_key_and_with_the_registry() {
    let plugin = Plugin::start(None);
    let registry = plugin.registry();
    let given = message();
    let store = registry.batch_start(c"types").unwrap();
    store.set_message(c"a", Some(given.clone()));
    store.set_message(c"b", Some(given.clone()));
    store.batch_end();
    assert_eq!(given.num_refs(), Some(3));
    store.batch_restart();
    assert!(store.remove_key(c"a"));
    store.batch_end();
    assert_eq!(given.num_refs(), Some(2));
    drop((store, registry));
    assert_eq!(given.num_refs(), Some(1));
}
