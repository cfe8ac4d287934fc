//! Headers are read back into the model that made them, except for what C cannot say.

mod support;

use std::path::Path;

use pntos_codegen::Folder;
use pntos_codegen::clang::{Draft, DraftOptions, HeaderApi, ReadError, ReadOptions, draft, read};
use pntos_codegen::model::Api;
use serde_json::Value;

/// Whether headers can be read here. In CI they must be.
fn can_read() -> bool {
    match read(Path::new("no such folder"), &ReadOptions::default()) {
        Err(ReadError::Library(why)) => {
            assert!(std::env::var_os("CI").is_none(), "{why}");
            eprintln!("skipped: libclang cannot be used: {why}");
            false
        }
        _ => true,
    }
}

fn headers(folder: &Path) -> HeaderApi {
    match read(folder, &ReadOptions::default()) {
        Ok(headers) => headers,
        Err(error) => panic!("{error}"),
    }
}

/// Members of the model that C cannot say, and that are not compared.
///
/// * `lcm`, `tag`, `nan_is_absent`: nothing in a header tells.
/// * `open`, `on_panic`: a header has no place for them.
/// * `of`: a `#define` has no type.
/// * `source` of a support header: any name will do.
/// * the name and the release of the whole.
const LOST: &[&str] = &["lcm", "tag", "nan_is_absent", "open", "on_panic", "of", "name", "release", "source"];

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
                    "name" | "release" | "source" => whole,
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
    if !can_read() {
        return;
    }
    let read = headers(&support::root().join("pntos-sys/include"));
    assert_same(&support::api(), &read.api);
}

#[test]
fn most_lengths_of_our_own_headers_are_found_by_name() {
    if !can_read() {
        return;
    }
    let count = |api: &Api| serde_json::to_string(api).unwrap_or_default().matches("\"extent\":\"many\"").count();
    let (ours, found) = (count(&support::api()), count(&headers(&support::root().join("pntos-sys/include")).api));
    assert!(found * 10 >= ours * 9, "{found} of {ours} arrays were recognised");
}

/// Our own headers, for those that include them.
fn beside_ours() -> ReadOptions {
    ReadOptions { include: vec![support::root().join("pntos-sys/include")], defines: Vec::new() }
}

/// Writes a draft into a folder of its own.
fn written(draft: &Draft) -> support::Folder {
    let into = support::Folder::new();
    for (path, text) in draft.files.iter() {
        into.write(path, text);
    }
    into
}

#[test]
fn a_draft_of_our_own_headers_is_a_description_of_the_same_model() {
    if !can_read() {
        return;
    }
    let headers = support::root().join("pntos-sys/include");
    let draft = draft(&headers, &ReadOptions::default(), &DraftOptions::default()).expect("our headers can be read");
    let folder = written(&draft);
    match pntos_codegen::load(folder.path()) {
        Ok(api) => assert_same(&support::api(), &api),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

#[test]
fn headers_of_a_vendor_become_a_description_beside_ours() {
    if !can_read() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vendor");
    let draft = match draft(&folder, &beside_ours(), &DraftOptions::default()) {
        Ok(draft) => draft,
        Err(error) => panic!("{error}"),
    };
    let mut text = String::new();
    for (path, content) in draft.files.iter() {
        text += &format!("==> {path}\n{content}\n");
    }
    text += "==> what the headers do not say\n";
    for loss in &draft.losses {
        text += &format!("{:?} {loss}\n", loss.what);
    }
    support::golden(&folder.join("draft.txt"), &text);
}

/// What a draft adds to our description.
fn extension(draft: &Draft) -> pntos_codegen::extension::Extension {
    let spec = support::root().join(pntos_codegen::SPEC_FOLDER);
    match pntos_codegen::extension::load(written(draft).path(), Folder::Disk(&spec)) {
        Ok(extension) => extension,
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

#[test]
fn the_headers_of_an_extension_come_back_as_that_extension() {
    if !can_read() {
        return;
    }
    let example = support::root().join("examples/acme-extension");
    let spec = support::root().join(pntos_codegen::SPEC_FOLDER);
    let described = pntos_codegen::extension::load(&example.join("description"), Folder::Disk(&spec));
    let described = described.expect("the example is right").own();
    let draft = draft(&example.join("generated/include"), &beside_ours(), &DraftOptions::default());
    let drafted = extension(&draft.expect("its headers can be read")).own();
    assert_same(&described, &drafted);
}

#[test]
fn the_draft_of_a_vendor_is_accepted_beside_our_description() {
    if !can_read() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vendor");
    let draft = draft(&folder, &beside_ours(), &DraftOptions::default()).expect("the headers can be read");
    let extension = extension(&draft);
    let record = extension.api.record("AcmeDriver").expect("the vendor's table is described");
    assert!(record.managed.is_counted(), "its base is counted");
}

#[test]
fn what_no_description_can_say_is_named_with_header_and_line() {
    if !can_read() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/headers");
    let mut seen = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(&folder).expect("the examples are there") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_none_or(|extension| extension != "h") {
            continue;
        }
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let alone = support::Folder::new();
        let text = std::fs::read_to_string(&path).expect("the example can be read");
        alone.write(&format!("{name}.h"), &text);
        let diagnostics = match read(alone.path(), &beside_ours()) {
            Err(ReadError::Headers(diagnostics)) => diagnostics,
            Err(error) => panic!("`{name}`: {error}"),
            Ok(_) => panic!("`{name}` breaks no rule"),
        };
        for diagnostic in diagnostics.iter() {
            assert_eq!(diagnostic.code.name(), name[..5].to_uppercase(), "`{name}`: {}", diagnostic.title);
            assert!(diagnostic.help.is_some(), "`{name}` does not say what to do");
            assert!(!diagnostic.title.ends_with('.') && !diagnostic.title.contains("invalid"), "{}", diagnostic.title);
        }
        seen.insert(name[..5].to_uppercase());
        let ours = support::root().join("pntos-sys/include");
        let shown = diagnostics.render().replace(&format!("{}/", ours.display()), "");
        support::golden(&path.with_extension("txt"), &shown);
    }
    for code in pntos_codegen::codes().filter(|code| code.starts_with('H')) {
        assert!(seen.contains(code), "`{code}` has no example");
        let page = pntos_codegen::explain(code).expect("a known rule has a page");
        assert!(page.starts_with(&format!("# {code}: ")), "the page of `{code}` has no title");
        assert!(page.contains("This breaks the rule") && page.contains("This keeps it"), "`{code}`");
    }
}

#[test]
fn a_folder_without_headers_is_named() {
    if !can_read() {
        return;
    }
    let folder = support::Folder::new();
    let error = read(folder.path(), &ReadOptions::default()).expect_err("there is nothing to read");
    assert!(error.to_string().contains("there is no header in"), "{error}");
    let missing = folder.path().join("missing");
    let error = read(&missing, &ReadOptions::default()).expect_err("there is no such folder");
    assert!(error.to_string().contains("missing` cannot be read"), "{error}");
}

#[test]
fn a_header_that_is_cut_off_or_damaged_never_panics() {
    if !can_read() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vendor/acme");
    let text = std::fs::read_to_string(folder.join("sensor.h")).expect("the header is there");
    let limits = std::fs::read_to_string(folder.join("limits.h")).expect("the header is there");
    let words: Vec<usize> = text.match_indices([' ', ';', '(', '\n']).map(|(index, _)| index).collect();
    for (round, place) in words.iter().enumerate().step_by(16) {
        let damaged = support::Folder::new();
        damaged.write("acme/limits.h", &limits);
        let end = words[(round + 3).min(words.len() - 1)];
        let text =
            if round % 2 == 0 { text[..*place].to_owned() } else { format!("{}{}", &text[..*place], &text[end..]) };
        damaged.write("acme/sensor.h", &text);
        let _ = draft(damaged.path(), &beside_ours(), &DraftOptions::default());
    }
}

/// The description that is drafted from one header, and what the header does not say.
fn drafted(text: &str) -> (String, String) {
    let folder = support::Folder::new();
    folder.write("zeta.h", text);
    let draft = match draft(folder.path(), &beside_ours(), &DraftOptions::default()) {
        Ok(draft) => draft,
        Err(error) => panic!("{error}"),
    };
    let losses: Vec<String> = draft.losses.iter().map(ToString::to_string).collect();
    (draft.files.get("zeta.rs").expect("the header has a file").to_owned(), losses.join("\n"))
}

#[test]
fn a_function_keeps_its_parameters_behind_any_number_of_names() {
    if !can_read() {
        return;
    }
    let (text, _) = drafted(
        "typedef void ZetaShown(int code, double value);\ntypedef ZetaShown ZetaAgain;\n\
         typedef ZetaShown* ZetaPointer;\ntypedef ZetaPointer ZetaPointerAgain;\n\
         typedef struct ZetaTable {\n    ZetaShown* show;\n    ZetaAgain* again;\n} ZetaTable;\n",
    );

    for wanted in [
        "fn show(code: i32, value: f64);",
        "fn again(code: i32, value: f64);",
        "pub type ZetaPointer = fn(code: i32, value: f64);",
        "pub type ZetaPointerAgain = fn(code: i32, value: f64);",
    ] {
        assert!(text.contains(wanted), "`{wanted}` is missing in\n{text}");
    }
}

#[test]
fn a_name_that_a_description_has_no_place_for_is_listed_even_if_nothing_uses_it() {
    if !can_read() {
        return;
    }
    let (_, losses) = drafted(
        "typedef int ZetaNumber;\ntypedef struct ZetaOpaque ZetaOpaque;\ntypedef struct Zeta { int a; } Zeta;\n",
    );

    for name in ["ZetaNumber", "ZetaOpaque"] {
        assert!(losses.contains(&format!("`{name}`")), "`{name}` is lost silently:\n{losses}");
    }
}
