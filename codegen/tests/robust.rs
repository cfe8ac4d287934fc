//! The generator neither panics nor writes half a result, and gives the same bytes for the same input.

mod support;

use std::path::{Path, PathBuf};

use pntos_codegen::output::Cause;
use pntos_codegen::{GenerateError, Mode, generate, generate_into, load, print_stage};
use support::{Folder, Random, tokens};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the description can be read")
        .map(|entry| entry.expect("the description can be read").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// A copy of the description in a folder of its own, and the names of its files.
fn copy() -> (Folder, Vec<String>) {
    let spec = support::root().join(pntos_codegen::SPEC_FOLDER);
    let mut found = Vec::new();
    files(&spec, &mut found);
    let folder = Folder::new();
    let mut names = Vec::new();
    for path in found {
        let relative = path.strip_prefix(&spec).expect("the file is in the description");
        let name = format!("api-spec/{}", relative.display()).replace('\\', "/");
        if name.ends_with(".json") {
            continue;
        }
        folder.write(&name, &std::fs::read_to_string(&path).expect("the file can be read"));
        names.push(name);
    }
    (folder, names)
}

/// One to three tokens are removed, exchanged, replaced or inserted.
fn damage(text: &str, random: &mut Random) -> String {
    const INSERTED: &[&str] = &[
        "&",
        "*",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "Option<",
        ">",
        "#[len(",
        "#[on_panic(",
        "18446744073709551616",
        "99999999",
        "-1",
        "r#",
        "self",
        "::",
        "u8",
        "f64",
        "VaList",
        "fn",
        "trait",
        "\u{e9}",
        "\"",
        "/*",
        "=",
        ";",
        "ExampleText",
        "ExampleSample",
        "match",
    ];
    let mut tokens = tokens(text);
    for _ in 0..=random.below(3) {
        let (at, other) = (random.below(tokens.len()), random.below(tokens.len()));
        match random.below(4) {
            0 => {
                tokens.remove(at);
            }
            1 => tokens.swap(at, other),
            2 => tokens.insert(at, INSERTED[random.below(INSERTED.len())].to_owned()),
            _ => tokens[at] = tokens[other].clone(),
        }
    }
    tokens.concat()
}

#[test]
fn a_description_with_a_mistake_never_panics() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/every_construct.rs");
    let text = std::fs::read_to_string(path).expect("the description is there");
    let later = "//@ later.rs\n//! Another file.\n\n/// Something.\npub struct Later {\n    /// A number.\n    \
                 pub number: u8,\n}\n";
    let folder = support::description("every_construct.rs", &format!("{text}{later}"));
    let name = "api-spec/every_construct.rs";
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut accepted = 0;
    for _ in 0..1500 {
        folder.write(name, &damage(&text, &mut random));
        match load(&folder.path().join("api-spec")) {
            Ok(_) => {
                accepted += 1;
                for stage in ["headers", "sys", "model", "layout"] {
                    assert!(print_stage(folder.path(), stage, None).is_ok());
                }
            }
            Err(diagnostics) => assert!(!diagnostics.render().is_empty()),
        }
    }
    assert!(accepted > 0 && accepted < 1500, "{accepted} of 1500 were accepted");
}

#[test]
fn a_manifest_with_a_mistake_never_panics() {
    let manifest = support::manifest(&["one.rs"]);
    let file = "//! A file.\n\n/// A thing.\npub struct Thing {\n    /// A number.\n    pub number: u8,\n}\n";
    let folder = support::description("one.rs", file);
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    for _ in 0..300 {
        folder.write("api-spec/api.toml", &damage(&manifest, &mut random));
        if let Err(diagnostics) = load(&folder.path().join("api-spec")) {
            assert!(!diagnostics.render().is_empty());
        }
    }
}

#[test]
fn the_same_description_gives_the_same_bytes() {
    let first: Vec<(String, String)> =
        generate(&support::api()).iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let second: Vec<(String, String)> =
        generate(&support::api()).iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    assert_eq!(first, second);
}

#[test]
fn no_output_names_the_machine_it_was_made_on() {
    let root = support::root().display().to_string();
    for (path, text) in generate(&support::api()).iter() {
        assert!(!text.contains(&root), "{path}");
        assert!(!text.contains('\r'), "{path}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
    }
}

#[test]
fn nothing_is_written_when_something_is_wrong() {
    let (folder, _) = copy();
    let name = "api-spec/pntos/plugins/ui.rs";
    let path = folder.path().join(name);
    let text = std::fs::read_to_string(&path).expect("the copy can be read");
    folder.write(name, &text.replace("-> bool", "-> boolean"));
    let error = generate_into(folder.path(), Mode::Write).expect_err("there is no type `boolean`");
    assert!(matches!(error, GenerateError::Description(_)));
    assert!(!folder.path().join("pntos-sys").exists());
    assert!(!folder.path().join("api-spec/api.json").exists());
}

#[test]
fn checking_writes_nothing_and_names_what_is_stale() {
    let (folder, _) = copy();
    generate_into(folder.path(), Mode::Write).expect("the description is right");
    let clean = generate_into(folder.path(), Mode::Check).expect("the description is right");
    assert!(clean.changed.is_empty(), "{:?}", clean.changed);

    let header = "pntos-sys/include/pntos/memory.h";
    let text = std::fs::read_to_string(folder.path().join(header)).expect("the header was made");
    folder.write(header, &text.replace('\n', "\r\n"));
    folder.write("pntos-sys/include/pntos/old.h", "/* left over */\n");
    folder.write("pntos-sys/src/ffi.rs", "// changed by hand\n");
    let stale = generate_into(folder.path(), Mode::Check).expect("the description is right");
    let causes: Vec<(&str, Cause)> = stale.changed.iter().map(|stale| (stale.path.as_str(), stale.cause)).collect();
    assert!(causes.contains(&(header, Cause::LineEndings)), "{causes:?}");
    assert!(causes.contains(&("pntos-sys/include/pntos/old.h", Cause::Leftover)), "{causes:?}");
    assert!(causes.contains(&("pntos-sys/src/ffi.rs", Cause::Different)), "{causes:?}");
    assert_eq!(causes.len(), 3, "{causes:?}");

    generate_into(folder.path(), Mode::Write).expect("the description is right");
    assert!(!folder.path().join("pntos-sys/include/pntos/old.h").exists());
    let clean = generate_into(folder.path(), Mode::Check).expect("the description is right");
    assert!(clean.changed.is_empty(), "{:?}", clean.changed);
}

#[test]
fn a_stage_and_an_item_can_be_printed() {
    let root = support::root();
    let print = |stage: &str, item| print_stage(&root, stage, item).expect("the stage can be printed");
    assert!(print("parse", Some("PntosMediator")).contains("pntos/plugins/common.rs"));
    assert!(print("model", Some("PntosMediator")).contains("\"name\": \"registry\""));
    assert!(print("layout", Some("PntosMediator")).contains("lp64\tPntosMediator\tregistry\t56\t8\t8"));
    assert!(print("headers", Some("PntosMediator")).contains("typedef struct PntosMediator {"));
    assert!(print("sys", Some("PntosMediator")).contains("pub struct PntosMediator {"));
    let error = print_stage(&root, "model", Some("PntosMediatr")).expect_err("there is no such item");
    assert!(error.to_string().contains("`PntosMediator`"), "{error}");
    let error = print_stage(&root, "modle", None).expect_err("there is no such stage");
    assert!(error.to_string().contains("model"), "{error}");
}

#[test]
fn documentation_and_texts_stay_inside_their_comment_and_string() {
    let text = "//! A file */ int first; /* of mine.\n\n/// Ends */ int second; /* here.\npub struct Thing {\n    \
                /// A /* field.\n    #[unit(\"m */ int third;\")]\n    pub field: u32,\n}\n\n\
                /// A text.\npub const TEXT: &CStr = c\"a\\\"b\\\\c\\n??/\";\n";
    let folder = support::description("thing.rs", text);
    let header = print_stage(folder.path(), "headers", None).expect("every text is allowed");
    let mut open = false;
    for word in header.split_whitespace() {
        match word {
            "/*" | "/**" => assert!(!std::mem::replace(&mut open, true), "{header}"),
            "*/" => assert!(std::mem::replace(&mut open, false), "{header}"),
            "int" => assert!(open, "{header}"),
            _ => {}
        }
    }
    assert!(header.contains(r#"#define TEXT "a\"b\\c\012\?\?/""#), "{header}");
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_left_alone() {
    let (folder, _) = copy();
    folder.write("elsewhere/mine.h", "/* by hand */\n");
    folder.write("by_hand.rs", "// by hand\n");
    std::fs::create_dir_all(folder.path().join("pntos-sys/include")).expect("the folder can be made");
    std::os::unix::fs::symlink(folder.path().join("elsewhere"), folder.path().join("pntos-sys/include/elsewhere"))
        .expect("a link can be made");
    generate_into(folder.path(), Mode::Write).expect("the description is right");
    assert!(folder.path().join("elsewhere/mine.h").exists());
    assert!(folder.path().join("by_hand.rs").exists());
}
