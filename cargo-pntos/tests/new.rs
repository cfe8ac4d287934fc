//! `cargo pntos new`, as far as it goes without building what it makes; `scaffold.rs` does that.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use pntos_codegen::model::Item;
use support::files::files;
use support::{Ended, folder, pntos, root};

/// Runs the command in `folder`, where nobody is at a terminal.
fn new(folder: &Path, arguments: &[&str]) -> Ended {
    let mut command = pntos();
    command.current_dir(folder).arg("new").args(arguments).stdin(Stdio::null());
    command.output().unwrap().into()
}

fn text(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

/// Everything there is to choose from, as `--list` has it.
fn listed() -> Vec<String> {
    let ended = new(&root(), &["--list"]);
    assert_eq!(ended.status, Some(0), "{}", ended.errors);
    let lines = ended.out.lines().filter_map(|line| line.strip_prefix("  "));
    lines.filter(|line| !line.starts_with(' ')).map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

#[test]
fn makes_five_files_in_rust() {
    let folder = folder("new-rust");

    let ended = new(&folder, &["my-gnss", "--kind", "transport", "--lang", "rust"]);

    assert_eq!(ended.status, Some(0), "{}", ended.errors);
    let expected = ["Cargo.toml", "README.md", "app.toml", "src/lib.rs", "tests/my_gnss.rs"];
    assert_eq!(files(&folder.join("my-gnss")), BTreeSet::from(expected.map(str::to_owned)));
    assert!(text(folder.join("my-gnss/src/lib.rs")).contains("#![deny(unsafe_code)]"));
    assert!(ended.errors.contains("    Creating transport plugin `my-gnss` in Rust\n"), "{}", ended.errors);
    assert!(ended.errors.contains("      Adding my-gnss/src/lib.rs\n"), "{}", ended.errors);
    assert!(ended.errors.contains("next: cd my-gnss && cargo test"), "{}", ended.errors);
}

#[test]
fn makes_a_project_in_c_where_it_is_told_to() {
    let folder = folder("new-c");

    let ended = new(&folder, &["my-gnss", "--kind", "transport", "--lang", "c", "--path", "deep/down"]);

    assert_eq!(ended.status, Some(0), "{}", ended.errors);
    let expected = ["CMakeLists.txt", "Makefile", "README.md", "app.toml", "my_gnss.c", "test_my_gnss.c"];
    assert_eq!(files(&folder.join("deep/down")), BTreeSet::from(expected.map(str::to_owned)));
}

#[test]
fn nothing_is_asked_where_nobody_answers() {
    let folder = folder("new-asks");

    new(&folder, &["my-gnss", "--lang", "c"])
        .complains(2, &["the kind of plugin is missing", "`--kind`: ", "transport"]);
    new(&folder, &["my-gnss", "--kind", "ui"]).complains(2, &["the language is missing", "`--lang`: rust, c"]);
    new(&folder, &["--kind", "ui", "--lang", "c"]).complains(2, &["NAME"]);
    new(&folder, &["my-gnss", "--kind", "transpotr"]).complains(2, &["a similar value exists: 'transport'"]);
    assert_eq!(files(&folder), BTreeSet::new());
}

#[test]
fn a_bad_name_is_refused_with_one_that_would_do() {
    let folder = folder("new-names");

    let ended = new(&folder, &["plugins/MyGnss", "--kind", "transport", "--lang", "rust"]);

    ended.complains(2, &["a plugin cannot be named `plugins/MyGnss`", "help: `my-gnss` would do"]);
}

#[test]
fn files_in_the_way_are_listed_and_nothing_is_written() {
    let folder = folder("new-taken");
    fs::create_dir_all(folder.join("my-gnss/src")).unwrap();
    fs::write(folder.join("my-gnss/src/lib.rs"), "mine").unwrap();
    fs::write(folder.join("my-gnss/app.toml"), "mine").unwrap();

    let ended = new(&folder, &["my-gnss", "--kind", "transport", "--lang", "rust"]);

    ended.complains(2, &["files are in the way", "= src/lib.rs", "= app.toml", "help: "]);
    assert!(!ended.errors.contains("README.md"), "{}", ended.errors);
    assert_eq!(files(&folder).len(), 2);
    assert_eq!(text(folder.join("my-gnss/src/lib.rs")), "mine");
}

#[test]
fn a_file_in_place_of_the_folder_is_refused() {
    let folder = folder("new-file");
    fs::write(folder.join("my-gnss"), "mine").unwrap();

    let ended = new(&folder, &["my-gnss", "--kind", "transport", "--lang", "c"]);

    ended.complains(2, &["is a file", "--path"]);
}

#[test]
fn a_link_to_nowhere_in_place_of_the_folder_is_refused() {
    let folder = folder("new-link");
    std::os::unix::fs::symlink(folder.join("nowhere"), folder.join("my-gnss")).unwrap();

    let ended = new(&folder, &["my-gnss", "--kind", "transport", "--lang", "c"]);

    ended.complains(2, &["my-gnss", "is a link to what is not there", "--path"]);
    assert!(!folder.join("nowhere").exists());
}

#[test]
fn a_dry_run_says_what_it_would_do_and_does_nothing() {
    let folder = folder("new-dry");
    let manifest = "[workspace]\nmembers = []\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();

    let ended = new(&folder, &["my-gnss", "--kind", "ui", "--lang", "rust", "--dry-run"]);

    assert_eq!(ended.status, Some(0), "{}", ended.errors);
    for part in ["Creating ui plugin", "Adding my-gnss/Cargo.toml", "Joined workspace", "this is a dry run"] {
        assert!(ended.errors.contains(part), "{}", ended.errors);
    }
    assert_eq!(files(&folder), BTreeSet::from(["Cargo.toml".to_owned()]));
    assert_eq!(text(folder.join("Cargo.toml")), manifest);
}

#[test]
fn a_workspace_is_joined_or_kept_out_of() {
    let folder = folder("new-workspace");
    fs::write(folder.join("Cargo.toml"), "# ours\n[workspace]\nmembers = [\n    \"plugins/a\",\n]\n").unwrap();

    let joined = new(&folder, &["my-gnss", "--kind", "ui", "--lang", "rust", "--path", "plugins/my-gnss"]);
    let alone = new(&folder, &["my-ui", "--kind", "ui", "--lang", "rust", "--no-workspace"]);
    let in_c = new(&folder, &["my-c", "--kind", "ui", "--lang", "c"]);

    assert!(joined.errors.contains("Joined workspace"), "{}", joined.errors);
    for ended in [alone, in_c] {
        assert_eq!(ended.status, Some(0), "{}", ended.errors);
        assert!(!ended.errors.contains("Joined"), "{}", ended.errors);
    }
    let expected = "# ours\n[workspace]\nmembers = [\n    \"plugins/a\",\n    \"plugins/my-gnss\",\n]\n";
    assert_eq!(text(folder.join("Cargo.toml")), expected);
    assert!(text(folder.join("my-ui/Cargo.toml")).ends_with("\n[workspace]\n"));
    assert!(!text(folder.join("plugins/my-gnss/Cargo.toml")).contains("[workspace]"));
}

#[test]
fn a_name_that_the_workspace_has_is_taken() {
    let folder = folder("new-namesake");
    fs::create_dir_all(folder.join("plugins/first")).unwrap();
    fs::write(folder.join("Cargo.toml"), "[workspace]\nmembers = [\"plugins/*\"]\n").unwrap();
    fs::write(folder.join("plugins/first/Cargo.toml"), "[package]\nname = \"my-gnss\"\n").unwrap();

    let ended = new(&folder, &["my-gnss", "--kind", "transport", "--lang", "rust"]);

    ended.complains(2, &["has a package of that name", "plugins/first", "help: `my-gnss-transport` would do"]);
}

#[test]
fn a_workspace_that_cannot_be_read_is_an_error_unless_it_is_kept_out_of() {
    let folder = folder("new-broken-workspace");
    fs::write(folder.join("Cargo.toml"), "[workspace\n").unwrap();
    let arguments = ["my-gnss", "--kind", "ui", "--lang", "rust"];

    new(&folder, &arguments).complains(2, &["Cargo.toml", "cannot be read", "--no-workspace"]);
    let ended = new(&folder, &[&arguments[..], &["--no-workspace"]].concat());

    assert_eq!(ended.status, Some(0), "{}", ended.errors);
}

#[test]
fn a_workspace_that_cannot_take_a_member_is_an_error_before_anything_is_written() {
    let folder = folder("new-unjoinable-workspace");
    fs::write(folder.join("Cargo.toml"), "[workspace]\nmembers = \"plugins\"\n").unwrap();

    new(&folder, &["my-gnss", "--kind", "ui", "--lang", "rust"])
        .complains(2, &["Cargo.toml", "`members` are not a list", "--no-workspace"]);

    assert_eq!(files(&folder), BTreeSet::from(["Cargo.toml".to_owned()]));
}

#[test]
fn what_comes_next_can_be_pasted_whatever_the_folder_is_called() {
    let folder = folder("new-odd-folder");

    let odd = new(&folder, &["my-ui", "--kind", "ui", "--lang", "c", "--path", "it's mine"]);
    let plain = new(&folder, &["my-ui", "--kind", "ui", "--lang", "c"]);

    assert!(odd.errors.contains(r"next: cd 'it'\''s mine' && "), "{}", odd.errors);
    assert!(plain.errors.contains("next: cd my-ui && "), "{}", plain.errors);
}

#[test]
fn the_toolkit_is_found_where_the_user_says() {
    let folder = folder("new-sdk");
    let toolkit = root();
    let sdk = toolkit.to_str().unwrap();

    let named = new(&folder, &["my-gnss", "--kind", "ui", "--lang", "rust", "--sdk-path", sdk]);
    let wrong = new(&folder, &["other", "--kind", "ui", "--lang", "rust", "--sdk-path", "."]);

    assert_eq!(named.status, Some(0), "{}", named.errors);
    assert!(text(folder.join("my-gnss/Cargo.toml")).contains("/pntos\""));
    wrong.complains(2, &["is not a copy of the pntOS toolkit", "pntos/Cargo.toml", "help: "]);
}

#[test]
fn every_kind_of_the_description_can_be_begun() {
    let api = pntos_codegen::load(&root().join("api-spec")).unwrap_or_else(|errors| panic!("{errors}"));
    let records = api.headers.iter().flat_map(|header| &header.items).filter_map(|item| match item {
        Item::Record(record) => record.plugin_kind.as_deref(),
        _ => None,
    });
    // A utility is a plugin without a table of its own.
    let tags: BTreeSet<&str> = records.chain(["PNTOS_UTILITY_PLUGIN"]).collect();
    let as_tag = |kind: &str| format!("PNTOS_{}_PLUGIN", kind.replace('-', "_").to_uppercase());
    let listed = listed();
    let (kinds, languages) = listed.split_at(listed.len() - 2);

    assert_eq!(
        kinds.iter().map(|kind| as_tag(kind)).collect::<BTreeSet<_>>(),
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    );
    assert_eq!(languages, ["rust", "c"]);
}
