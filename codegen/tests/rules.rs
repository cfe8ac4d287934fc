//! Every rule has a description that breaks it, the message it makes, and a page that explains it.

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pntos_codegen::diagnostic::Diagnostics;
use pntos_codegen::{Folder, explain, extension, load};

/// The rules of the description; those of C headers have tests of their own.
fn codes() -> impl Iterator<Item = &'static str> {
    pntos_codegen::codes().filter(|code| code.starts_with('P'))
}

fn examples() -> BTreeMap<String, PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    std::fs::read_dir(folder)
        .expect("the examples are there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            (name, path)
        })
        .collect()
}

/// What is wrong with a description, or with an extension of ours.
fn mistakes(folder: &Path, text: &str) -> Option<Diagnostics> {
    if text.contains("[extension]") {
        extension::load(folder, Folder::Disk(&support::root().join("api-spec"))).err()
    } else {
        load(folder).err()
    }
}

#[test]
fn every_rule_says_what_where_why_and_what_to_do() {
    for (name, path) in examples() {
        let text = std::fs::read_to_string(&path).expect("the example can be read");
        let folder = support::description(&format!("{name}.rs"), &text);
        let Some(diagnostics) = mistakes(&folder.path().join("api-spec"), &text) else {
            panic!("`{name}` breaks no rule");
        };
        let code = name[..5].to_uppercase();
        for diagnostic in diagnostics.iter() {
            assert_eq!(diagnostic.code.name(), code, "`{name}` breaks another rule: {}", diagnostic.title);
            assert!(diagnostic.help.is_some(), "`{name}` does not say what to do");
            assert!(
                !diagnostic.title.ends_with('.') && !diagnostic.title.contains("invalid"),
                "`{}` is not in our style",
                diagnostic.title
            );
        }
        support::golden(&path.with_extension("txt"), &diagnostics.render());
    }
}

#[test]
fn every_rule_has_an_example_and_a_page() {
    let examples = examples();
    for code in codes() {
        let prefix = format!("{}_", code.to_lowercase());
        let count = examples.keys().filter(|name| name.starts_with(&prefix)).count();
        assert_eq!(count, 1, "`{code}` has {count} examples");
        let page = explain(code).expect("a known rule has a page");
        assert!(page.starts_with(&format!("# {code}: ")), "the page of `{code}` has no title");
        assert!(page.contains("This breaks the rule"), "the page of `{code}` shows no mistake");
        assert!(page.contains("This keeps it"), "the page of `{code}` shows no remedy");
    }
    assert_eq!(examples.len(), codes().count(), "an example belongs to no rule");
}

#[test]
fn a_page_is_found_in_any_case_and_nothing_else_is() {
    assert_eq!(explain("p0012"), explain("P0012"));
    assert_eq!(explain("P9999"), None);
}

#[test]
fn the_description_that_a_page_recommends_is_accepted() {
    for code in codes().filter(|code| *code != "P0011") {
        let page = explain(code).expect("a known rule has a page");
        let kept =
            page.rsplit("```rust\n").next().and_then(|rest| rest.split("```").next()).expect("the page shows a remedy");
        let other = "//@ other.rs\n//! Another file.\n\n/// A thing.\npub struct Thing {\n    /// Its size.\n    \
                     pub size: u32,\n}\n\n/// A time.\npub struct Timestamp {\n    /// Since the epoch.\n    \
                     pub elapsed: i64,\n}\n";
        let text = if !kept.contains("crate::other") {
            format!("//! A file.\n{kept}")
        } else if kept.contains("#[forward]") {
            format!("//! A file.\n{kept}\n{other}")
        } else {
            format!("{other}//@ kept.rs\n//! A file.\n{kept}")
        };
        let folder = support::description("first.rs", &text);
        if let Err(diagnostics) = load(&folder.path().join("api-spec")) {
            panic!("the page of `{code}` recommends a mistake:\n{diagnostics}");
        }
    }
}

#[test]
fn all_mistakes_are_reported_at_once_and_in_source_order() {
    let text = "//! A file.\n\n/// A table.\npub trait Table {\n    fn first(&self);\n    /// Second.\n    \
                fn second(&self, new: Missing, values: &[f64]);\n}\n";
    let folder = support::description("table.rs", text);
    let diagnostics = load(&folder.path().join("api-spec")).expect_err("four rules are broken");
    let codes: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code.name()).collect();
    assert_eq!(codes, ["P0008", "P0026", "P0006", "P0012"]);
}

#[test]
fn a_place_is_underlined_behind_tabs_and_letters_of_several_bytes() {
    let text = "//! A file.\n\n/// \u{e9}.\npub struct Thing {\n\t/// A field.\n\
                \t/* \u{e9}\u{e9} */ pub\tfield: Missing,\n}\n";
    let folder = support::description("thing.rs", text);
    let rendered = load(&folder.path().join("api-spec")).expect_err("a type is missing").render();
    assert!(rendered.contains("--> api-spec/thing.rs:6:22\n"), "{rendered}");
    assert!(rendered.contains("   | \t            \t       ^^^^^^^ no file"), "{rendered}");
}

#[test]
fn a_struct_without_members_is_reported_where_it_stands() {
    let folder = support::description("thing.rs", "//! A file.\n\n/// A thing.\npub struct Thing;\n");
    let diagnostics = load(&folder.path().join("api-spec")).expect_err("C needs a member");
    assert!(diagnostics.iter().all(|diagnostic| diagnostic.span.start.line == 4), "{diagnostics}");
}

#[test]
fn what_is_said_of_slots_alone_is_refused_on_data() {
    let text = "//! A file.\n\n/// A thing.\npub struct Thing {\n    /// A field.\n    #[nullable]\n    pub field: f64,\n}\n\n\
                /// A table.\npub trait Table {\n    /// A field.\n    #[on_panic(0)]\n    const field: f64;\n}\n";
    let folder = support::description("thing.rs", text);
    let rendered = load(&folder.path().join("api-spec")).expect_err("both are data").render();
    assert!(rendered.contains("error[P0004]: `nullable` says nothing about `field`"), "{rendered}");
    assert!(rendered.contains("error[P0004]: `on_panic` says nothing about `field`"), "{rendered}");
}

#[test]
fn crlf_and_a_byte_order_mark_move_no_place() {
    let text = "//! A file.\n\n/// A thing.\npub struct Thing {\n    /// A field.\n    pub field: Missing,\n}\n";
    let place = |text: &str| {
        let folder = support::description("thing.rs", "//! Replaced.\n");
        folder.write("api-spec/thing.rs", text);
        load(&folder.path().join("api-spec")).expect_err("a type is missing").render()
    };
    let plain = place(text);
    assert!(plain.contains("thing.rs:6:16"), "{plain}");
    assert_eq!(place(&text.replace('\n', "\r\n")), plain);
    assert_eq!(place(&format!("\u{feff}{text}")), plain);
}
