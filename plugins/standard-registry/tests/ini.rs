//! The notation: what it means, that every value reads back, and that nothing crashes it.

mod common;

use std::{ffi::CString, fs};

use common::{Plugin, message, raw, start};
use proptest::prelude::*;
use standard_registry::{
    ini,
    value::{Text, Value, Values},
};

fn value(text: &str) -> Value {
    ini::value(text.as_bytes()).unwrap()
}

fn text(text: &str) -> Text {
    CString::new(text).unwrap().into()
}

#[test]
fn a_plain_file_means_what_its_author_expects() {
    let cases = [
        ("640", Value::Int(640)),
        ("-9223372036854775808", Value::Int(i64::MIN)),
        ("+7", Value::Int(7)),
        ("1.0", Value::Double(1.0)),
        ("1e-3", Value::Double(0.001)),
        ("-inf", Value::Double(f64::NEG_INFINITY)),
        ("nan", Value::Double(f64::NAN)),
        ("true", Value::Bool(true)),
        ("front left", Value::Str(text("front left"))),
        ("C:\\new\\data", Value::Str(text("C:\\new\\data"))),
        ("say \"hello\"", Value::Str(text("say \"hello\""))),
        ("00417", Value::Str(text("00417"))),
        ("9223372036854775808", Value::Str(text("9223372036854775808"))),
        ("1.2.3", Value::Str(text("1.2.3"))),
        ("0x10", Value::Str(text("0x10"))),
        ("infinity", Value::Str(text("infinity"))),
        ("True", Value::Str(text("True"))),
        ("", Value::Str(text(""))),
        ("\"a\\tb\\x41\\\"\"", Value::Str(text("a\tbA\""))),
        ("1.0;2.3;4.1", Value::DoubleArray(vec![1.0, 2.3, 4.1])),
        ("1;2", Value::DoubleArray(vec![1.0, 2.0])),
        ("1;", Value::DoubleArray(vec![1.0])),
        ("1; two ;\"3\";", Value::StrArray(vec![text("1"), text("two"), text("3")])),
        ("\"a;b\";c", Value::StrArray(vec![text("a;b"), text("c")])),
        ("a;;", Value::StrArray(vec![text("a"), text("")])),
        ("raw: raw:1;2 ", Value::Raw(b"1;2".to_vec())),
    ];
    for (written, expected) in cases {
        assert_eq!(value(written), expected, "{written}");
    }
}

#[test]
fn a_group_has_comments_spaces_quoted_keys_and_any_line_end() {
    let text = "\u{feff}; first\r\n\r\n  a=1\r\n#b=2\n\"c=d\" = x \n e f = \"y\"";
    let section = ini::group(text.as_bytes()).unwrap();
    let keys: Vec<_> = section.keys().map(|key| key.to_str().unwrap()).collect();
    assert_eq!(keys, ["a", "c=d", "e f"]);
    assert_eq!(section.values().collect::<Vec<_>>(), [&value("1"), &value("x"), &value("y")]);
}

#[test]
fn what_is_not_in_the_notation_is_refused_with_its_line() {
    let cases = [
        ("a = 1\nb", "line 2: no `=`; a line is `key = value`, `[group]`, or a comment that begins with `;` or `#`"),
        ("= 1", "line 1: no key before the `=`"),
        ("\"\" = 1", "line 1: no key before the `=`"),
        ("a = 1\n\na = 2", "line 3: the key `a` is given a second time"),
        ("a = \"open", "line 1: the value of `a`: no closing quote"),
        (
            "a = \"x\" y",
            "line 1: the value of `a`: text after the closing quote; put all of it in quotes, with `\\\"` for a quote",
        ),
        (
            "a = \"\\q\"",
            "line 1: the value of `a`: an unknown escape; in quotes there are `\\\"`, `\\\\`, `\\n`, `\\r`, `\\t` and \
             `\\xHH`",
        ),
        ("a = \"\\x00\"", "line 1: the value of `a`: `\\x00` ends a string in C, so no string can hold it"),
        ("a = b\u{1b}c", "line 1: the value of `a`: the control character 0x1b; write it as `\\x1b` in quotes"),
        ("[g]", "line 1: a `[group]` inside the text of one group; give keys and values only"),
    ];
    for (text, error) in cases {
        assert_eq!(ini::group(text.as_bytes()).unwrap_err().to_string(), error);
    }
    let cases = [
        ("a = 1", "line 1: a key before the first `[group]`; say which group it belongs to"),
        ("[g\na = 1", "line 1: a group is written `[group]`, alone on its line"),
        ("[g] a = 1", "line 1: a group is written `[group]`, alone on its line"),
    ];
    for (text, error) in cases {
        assert_eq!(ini::document(text.as_bytes()).unwrap_err().to_string(), error);
    }
}

#[test]
fn set_raw_sets_a_key_or_all_keys_of_its_text() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"my_group").unwrap();
    store.set_raw(Some(c"my_key"), b"1.0;2.3;4.1");
    assert_eq!(store.get_double_array(c"my_key").unwrap().data(), [1.0, 2.3, 4.1]);
    store.set_raw(None, b"A=1.0;2.3;4.1\nB=my string\n");
    assert_eq!(store.get_double_array(c"A").unwrap().data(), [1.0, 2.3, 4.1]);
    assert_eq!(store.get_str(c"B").unwrap().data(), c"my string");
    assert_eq!(
        raw(&store, None).unwrap(),
        "A = 1.0;2.3;4.1\nB = my string\nmy_key = raw:1.0;2.3;4.1\n",
        "keys that the text does not name stay"
    );
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn a_raw_text_that_is_wrong_in_one_line_sets_nothing() {
    let (plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    store.set_raw(None, b"a = 1\nb = 2\nwrong\n");
    assert_eq!(
        plugin.log.only_error(),
        "`PntosKeyValueStore.set_raw` failed: group \"g\": the INI text, line 3: no `=`; a line is `key = value`, \
         `[group]`, or a comment that begins with `;` or `#`; nothing was set; this is the caller's fault"
    );
    plugin.log.clear();
    store.set_raw(Some(c"k"), b"two\nlines");
    assert!(plugin.log.only_error().contains("key \"k\": the text is not an INI value: the control character 0x0a"));
    assert!(store.get_key_array().is_none());
    store.batch_end();
}

#[test]
fn a_message_is_a_comment_in_the_text_of_its_group() {
    let (_plugin, registry) = start();
    let store = registry.batch_start(c"g").unwrap();
    store.set_message(c"a\nb = 1", Some(message()));
    store.set_int(c"c", 1);
    assert_eq!(raw(&store, None).unwrap(), "; \"a\\nb = 1\" is a message, which has no text\nc = 1\n");
    store.batch_end();
}

#[test]
fn the_first_values_come_from_a_text_or_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("first=values.ini");
    let text = "; all of it\n[camera]\nwidth = 640\n[\"a ] b\"]\nx = 1.5\n[camera]\nname = front\n";
    fs::write(&file, text).unwrap();
    let plugin = Plugin::start(None);
    for config in [text, file.to_str().unwrap()] {
        let registry = plugin.registry_with(config);
        let store = registry.batch_start(c"camera").unwrap();
        assert_eq!(raw(&store, None).unwrap(), "name = front\nwidth = 640\n");
        store.batch_end();
        let store = registry.batch_start(c"a ] b").unwrap();
        assert_eq!(store.get_double(c"x"), 1.5);
        store.batch_end();
    }
    assert!(plugin.registry_with("  ").get_group_array().is_none());
    assert!(plugin.registry_with("[one line]").get_group_array().is_none());
    plugin.log.is_empty_from_warnings_up();
}

#[test]
fn first_values_that_cannot_be_read_are_an_error_and_no_registry() {
    let plugin = Plugin::start(None);
    let cases = [
        (c"[g]\na", "the initial configuration, line 2: no `=`"),
        (c"/no/such/file.ini", "the initial configuration `/no/such/file.ini`: No such file"),
    ];
    for (config, error) in cases {
        assert!(plugin.plugin.new_registry(Some(config)).is_err());
        let said = plugin.log.only_error();
        assert!(said.contains(error) && said.ends_with("the fault of the settings"), "{said}");
        plugin.log.clear();
    }
}

fn any_text() -> impl Strategy<Value = Text> {
    let bytes = prop_oneof![
        prop::collection::vec(1..=255_u8, 0..12),
        // What could be taken for something else.
        prop::collection::vec(prop::sample::select(b"01.e-+;\"\\#= []\n\trawtuefnif:".to_vec()), 0..12),
        "(raw:|true|false|nan|-?inf|-?[0-9]{1,20}(\\.[0-9]+)?;?)".prop_map(String::into_bytes),
    ];
    bytes.prop_map(|bytes| CString::new(bytes).unwrap().into())
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any_text().prop_map(Value::Str),
        prop::collection::vec(any_text(), 1..5).prop_map(Value::StrArray),
        any::<i64>().prop_map(Value::Int),
        any::<bool>().prop_map(Value::Bool),
        prop::num::f64::ANY.prop_map(Value::Double),
        prop::collection::vec(prop::num::f64::ANY, 1..5).prop_map(Value::DoubleArray),
        any_text().prop_filter_map("not a value", |text| ini::raw(text.to_bytes()).ok().map(Value::Raw)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_value_reads_back_as_what_it_was(value in any_value()) {
        let written = ini::write_value(&value);
        prop_assert_eq!(ini::value(&written), Ok(value), "{}", String::from_utf8_lossy(&written));
    }

    #[test]
    fn the_sign_of_zero_and_every_bit_of_a_double_read_back(bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        prop_assume!(!value.is_nan());
        let read = ini::value(&ini::write_value(&Value::Double(value)));
        prop_assert!(matches!(read, Ok(Value::Double(read)) if read.to_bits() == bits));
    }

    #[test]
    fn every_group_reads_back_as_what_it_was(
        pairs in prop::collection::btree_map(any_text().prop_filter("a key", |key| !key.is_empty()), any_value(), 0..8)
    ) {
        let values: Values = pairs.iter().map(|(key, value)| (key.clone(), value.clone().into())).collect();
        let written = ini::write_group(&values);
        prop_assert_eq!(ini::group(&written), Ok(pairs), "{}", String::from_utf8_lossy(&written));
    }

    #[test]
    fn the_name_of_a_group_reads_back(group in any_text()) {
        let mut written = b"[".to_vec();
        ini::name(&mut written, &group);
        written.extend_from_slice(b"]\nkey = 1\n");
        let read = ini::document(&written);
        prop_assert!(read.is_ok_and(|read| read.keys().eq([&group])), "{}", String::from_utf8_lossy(&written));
    }

    #[test]
    fn a_value_set_from_its_raw_text_reads_the_same_in_every_type(value in any_value()) {
        use standard_registry::convert;
        let text = Value::Raw(ini::raw(&ini::write_raw(&value)).unwrap());
        prop_assert_eq!(convert::to_str(&text), convert::to_str(&value));
        prop_assert_eq!(convert::to_str_array(&text), convert::to_str_array(&value));
        prop_assert_eq!(convert::to_int(&text), convert::to_int(&value));
        prop_assert_eq!(convert::to_bool(&text), convert::to_bool(&value));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = (ini::value(&bytes), ini::group(&bytes), ini::document(&bytes), ini::raw(&bytes));
    }

    #[test]
    fn whatever_is_read_is_written_so_that_it_reads_the_same(
        bytes in prop::collection::vec(prop::sample::select(b"a1.;\"\\= [\n\trw:x0".to_vec()), 0..32)
    ) {
        if let Ok(section) = ini::group(&bytes) {
            let values: Values = section.iter().map(|(key, value)| (key.clone(), value.clone().into())).collect();
            prop_assert_eq!(ini::group(&ini::write_group(&values)), Ok(section));
        }
    }
}
