//! No fact of the model changes unseen: every leaf of a model with one of everything is changed in turn.

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use pntos_codegen::diff::{Difference, Options, Rule, Side, Verdict, compare, json, text};
use pntos_codegen::model::Api;
use serde_json::Value;

/// What is not part of the API: where it is described, what it is called, how a value was written, why an ownership
/// holds, how headers annotate, and what follows from the rest.
const NOT_COMPARED: &[&str] =
    &["source", "release", "support", "profile", "includes", "forwards", "written", "rule", "reason", "layout", "docs"];

/// Words of the model that have another one in their place.
const WORDS: &[(&str, &str)] = &[
    ("data", "table"),
    ("table", "data"),
    ("no", "direct"),
    ("direct", "no"),
    ("one", "text"),
    ("text", "one"),
    ("opaque", "one"),
    ("bool", "u8"),
    ("char", "u8"),
    ("i8", "i16"),
    ("u8", "i16"),
    ("byte", "i16"),
    ("i16", "i8"),
    ("u16", "i8"),
    ("i32", "f32"),
    ("u32", "f32"),
    ("i64", "f64"),
    ("u64", "f64"),
    ("usize", "u16"),
    ("f32", "u32"),
    ("f64", "u64"),
    ("value", "lend"),
    ("lend", "transfer"),
    ("transfer", "lend"),
    ("nest", "parent"),
    ("parent", "nest"),
    ("nothing", "null"),
    ("null", "null_reported"),
    ("null_reported", "null"),
    ("zeroed", "null"),
    ("nan", "null"),
];

fn one_of_everything() -> Api {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/every_construct.rs");
    let text = std::fs::read_to_string(path).expect("the description is there");
    let later = "//! Another file.\n\nuse crate::every_construct::*;\n\n/// Something.\npub struct Later {\n    \
                 /// A time.\n    pub time: ExampleTime,\n}\n\n\
                 pub use crate::every_construct::example_copy as example_duplicate;\n";
    let folder = support::description("every_construct.rs", &format!("{text}//@ later.rs\n{later}"));
    match pntos_codegen::load(&folder.path().join("api-spec")) {
        Ok(api) => api,
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

/// Every leaf and every list that is compared, as JSON pointers.
fn places(value: &Value, path: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let of_the_api = path.is_empty() && name == "name";
                if !of_the_api && !NOT_COMPARED.contains(&name.as_str()) {
                    places(member, &format!("{path}/{name}"), out);
                }
            }
        }
        Value::Array(items) => {
            out.push(path.to_owned());
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{path}/{index}"), out);
            }
        }
        Value::Null => {}
        _ => out.push(path.to_owned()),
    }
}

/// Other values that a place might have.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(value) => vec![Value::Bool(!value)],
        Value::Number(number) => match number.as_i64() {
            Some(number) => vec![Value::from(number + 1)],
            None => vec![Value::from(number.as_f64().unwrap_or_default() + 1.0)],
        },
        Value::String(text) => {
            let word = WORDS.iter().find(|(word, _)| word == text).map(|(_, other)| Value::from(*other));
            word.into_iter().chain([Value::from(format!("{text}x"))]).collect()
        }
        Value::Array(items) => {
            let mut all = Vec::new();
            for index in 0..items.len() {
                let mut fewer = items.clone();
                fewer.remove(index);
                all.push(Value::Array(fewer));
            }
            for index in 1..items.len() {
                let mut swapped = items.clone();
                swapped.swap(index - 1, index);
                all.push(Value::Array(swapped));
            }
            all
        }
        Value::Null | Value::Object(_) => Vec::new(),
    }
}

/// What only repeats another fact, or says nothing.
fn says_nothing(model: &Value, path: &str) -> bool {
    let void = |signature: &str| model.pointer(&format!("{signature}/ret")).is_some_and(|ret| ret == "void");
    // The parameters of a type with a name are compared where the type is declared.
    let named = |function: &str| {
        let names = if function.ends_with("/function") { "name" } else { "type_name" };
        model.pointer(&format!("{function}/{names}")).is_some_and(Value::is_string)
    };
    path.ends_with("/stringify/parameter")
        || path.ends_with("/base/field")
        || path.strip_suffix("/ret_crossing/ownership").is_some_and(void)
        || path.match_indices("/signature").any(|(index, _)| named(&path[..index]))
}

/// A list whose order says nothing: declarations of a header, headers, variants, members of another list.
fn has_no_order(path: &str) -> bool {
    ["/headers", "/items", "/variants", "/arms"].iter().any(|end| path.ends_with(end))
}

fn difference(before: &Side, after: &Side) -> Difference {
    compare(before, after, Options::default())
}

/// The declarations that are named. A header that brings more than before is no change, one that brings less is.
fn named(difference: &Difference) -> BTreeSet<&str> {
    let both_ways = difference.changes.iter().filter(|change| change.rule != Rule::NoLongerReached);
    both_ways.map(|change| change.item.as_str()).collect()
}

#[test]
fn no_fact_of_the_model_changes_unseen() {
    let api = one_of_everything();
    let model = serde_json::to_value(&api).expect("the model is JSON");
    let before = Side::description("before", api);
    let mut all = Vec::new();
    places(&model, "", &mut all);
    let (mut tried, mut unseen) = (0, Vec::new());
    for place in all {
        let value = model.pointer(&place).expect("the place is there").clone();
        for other in others(&value) {
            let mut changed = model.clone();
            *changed.pointer_mut(&place).expect("the place is there") = other.clone();
            let Ok(api) = serde_json::from_value::<Api>(changed) else { continue };
            tried += 1;
            let after = Side::description("after", api);
            let there = difference(&before, &after);
            let order_only = value.as_array().is_some_and(|items| Some(items.len()) == other.as_array().map(Vec::len));
            let same = value == other || order_only && has_no_order(&place) || says_nothing(&model, &place);
            if there.verdict == Verdict::Identical && !same {
                unseen.push(format!("{place}: {value} -> {other}"));
            }
            let back = difference(&after, &before);
            assert_eq!(there.verdict == Verdict::Identical, back.verdict == Verdict::Identical, "{place}");
            let renamed = there.changes.iter().any(|change| change.rule == Rule::DeclarationRenamed);
            if !renamed {
                assert_eq!(named(&there), named(&back), "{place}: {value} -> {other}");
            }
            assert!(!text(&there).is_empty() && serde_json::from_str::<Value>(&json(&there)).is_ok());
        }
    }
    assert!(tried > 500, "only {tried} changes were tried");
    assert!(unseen.is_empty(), "{} of {tried} changes were not seen:\n{}", unseen.len(), unseen.join("\n"));
}
