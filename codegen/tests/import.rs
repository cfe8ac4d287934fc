//! Headers are read back into the model that made them, except for what C cannot say.

mod support;

use std::path::Path;

use pntos_codegen::clang::{HeaderApi, ReadOptions, read};
use pntos_codegen::model::Api;
use serde_json::Value;

fn headers(folder: &Path) -> HeaderApi {
    match read(folder, &ReadOptions::default()) {
        Ok(headers) => headers,
        Err(error) => panic!("{error}"),
    }
}

/// Members of the model that C cannot say, and that are not compared.
///
/// * `lcm`, `nan_is_absent`: nothing in a header tells.
/// * `open`, `on_panic`: a header has no place for them.
/// * `of`: a `#define` has no type.
/// * `source` of a support header: any name will do.
/// * the name and the release of the whole.
const LOST: &[&str] = &["lcm", "nan_is_absent", "open", "on_panic", "of", "name", "release", "source"];

/// Where two models differ beyond what C cannot say.
fn differences(path: &str, ours: &Value, theirs: &Value, out: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            // An ownership that a description states against the rules cannot be seen.
            if a.get("rule").is_some_and(|rule| rule == "stated") {
                return;
            }
            // A pointer leads to one thing or to many: C has one way to write both.
            let counted = |extent: Option<&Value>| extent.is_some_and(|extent| extent == "one" || extent == "many");
            let extents = [a, b].map(|pointer| pointer.get("extent").and_then(|extent| extent.get("extent")));
            let many = extents.iter().all(|extent| counted(*extent));
            for key in a.keys().chain(b.keys().filter(|key| !a.contains_key(*key))) {
                let whole = path.is_empty() || path.contains("support");
                let skipped = match key.as_str() {
                    "name" | "release" | "source" => whole && key != "path",
                    "unit" => path.contains(".params"),
                    "extent" => many,
                    key => LOST.contains(&key),
                };
                if !skipped {
                    let none = &Value::Null;
                    let path = format!("{path}.{key}");
                    differences(&path, a.get(key).unwrap_or(none), b.get(key).unwrap_or(none), out);
                }
            }
        }
        (Value::Array(a), Value::Array(b)) if path == ".headers" || path == ".support" => {
            // Any order in which each header stands after those it includes is as good.
            let named = |all: &[Value]| {
                let mut all: Vec<Value> = all.to_vec();
                all.sort_by_key(|header| header["path"].to_string());
                all
            };
            let (a, b) = (named(a), named(b));
            let paths = |all: &[Value]| all.iter().map(|header| header["path"].to_string()).collect::<Vec<_>>();
            if paths(&a) != paths(&b) {
                out.push(format!("{path}: {:?} and {:?}", paths(&a), paths(&b)));
                return;
            }
            for (a, b) in a.iter().zip(&b) {
                differences(&format!("{path}/{}", a["path"].as_str().unwrap_or_default()), a, b, out);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                let name = a.get("name").and_then(Value::as_str).map_or(index.to_string(), str::to_owned);
                differences(&format!("{path}/{name}"), a, b, out);
            }
        }
        (Value::String(a), Value::String(b)) if path.ends_with(".docs") => {
            // The generator wraps lines anew.
            let words = |text: &str| {
                text.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
            };
            if words(a) != words(b) {
                out.push(format!("{path}: {a:?} and {b:?}"));
            }
        }
        (a, b) if a != b => out.push(format!("{path}: {a} and {b}")),
        _ => {}
    }
}

fn assert_same(ours: &Api, theirs: &Api) {
    let json = |api: &Api| serde_json::to_value(api).expect("the model is made of strings, numbers and lists");
    let mut out = Vec::new();
    differences("", &json(ours), &json(theirs), &mut out);
    assert!(out.is_empty(), "{} differences:\n{}", out.len(), out.join("\n"));
}

#[test]
fn our_own_headers_read_back_as_the_model_that_made_them() {
    let read = headers(&support::root().join("pntos-sys/include"));
    assert_same(&support::api(), &read.api);
}

#[test]
fn most_lengths_of_our_own_headers_are_found_by_name() {
    let count = |api: &Api| serde_json::to_string(api).unwrap_or_default().matches("\"extent\":\"many\"").count();
    let (ours, found) = (count(&support::api()), count(&headers(&support::root().join("pntos-sys/include")).api));
    assert!(found * 10 >= ours * 9, "{found} of {ours} arrays were recognised");
}
