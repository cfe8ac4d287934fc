//! `cargo pntos diff`: what it takes for a description, what it answers, and how it ends.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{Ended, folder, pntos, root};

const BEFORE: &str = "//! Sensors.\n\n/// A sensor.\npub trait Sensor {\n    /// The height.\n    \
                      fn height(&self) -> f64;\n}\n";

fn appended() -> String {
    BEFORE.replace("f64;\n", "f64;\n    /// The depth.\n    fn depth(&self) -> f64;\n")
}

fn promised() -> String {
    BEFORE.replace("f64;\n", "f64;\n    /// The depth.\n    #[since(3)]\n    fn depth(&self) -> f64;\n")
}

fn changed() -> String {
    BEFORE.replace("f64", "f32")
}

/// Writes a description with one file.
fn describe(folder: &Path, text: &str) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("sensor.rs"), text).unwrap();
    fs::write(
        folder.join("api.toml"),
        "name = \"sensors\"\nrelease = \"1\"\n\n[profile.plain]\nnullable = \"MAY_BE_NULL\"\n\
         annotations = \"annotations.h\"\nabi_check = \"ABI_CHECK\"\nintegers = \"integers.h\"\nboolean = \"boolean.h\"\n\n\
         [[file]]\nsource = \"sensor.rs\"\nheader = \"sensor.h\"\nprofile = \"plain\"\n",
    )
    .unwrap();
}

fn diff_in(folder: &Path, arguments: &[&str]) -> Ended {
    pntos().current_dir(folder).arg("diff").args(arguments).output().unwrap().into()
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let identity = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").current_dir(folder).args(identity).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A repository with a committed description, tagged `first`.
fn repository(name: &str) -> PathBuf {
    let folder = folder(name);
    git(&folder, &["init", "--quiet", "--initial-branch=main"]);
    describe(&folder.join("api-spec"), BEFORE);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "--message=first"]);
    git(&folder, &["tag", "first"]);
    folder
}

#[test]
fn the_status_is_the_verdict() {
    let folder = folder("diff-status");
    describe(&folder.join("before"), BEFORE);
    for (name, text, status, said) in [
        ("same", BEFORE.to_owned(), 0, "verdict: identical"),
        ("appended", appended(), 0, "verdict: compatible"),
        ("promised", promised(), 1, "verdict: needs a new API version"),
        ("changed", changed(), 2, "verdict: breaking"),
    ] {
        describe(&folder.join(name), &text);
        let ended = diff_in(&folder, &["before", name]);
        assert_eq!(ended.status, Some(status), "{}{}", ended.out, ended.errors);
        assert!(ended.out.contains(said), "{}", ended.out);
    }
}

#[test]
fn what_cannot_be_compared_has_a_status_of_its_own() {
    let folder = folder("diff-refused");
    describe(&folder.join("good"), BEFORE);
    describe(&folder.join("bad"), &BEFORE.replace("f64", "Missing"));
    fs::create_dir(folder.join("empty")).unwrap();
    fs::write(folder.join("notes.txt"), "notes").unwrap();
    fs::write(folder.join("old.json"), "{ \"format\": 1 }").unwrap();

    diff_in(&folder, &["good", "bad"]).complains(3, &["error[P0006]", "Missing"]);
    diff_in(&folder, &["good", "empty"]).complains(3, &["`empty`", "neither", "help: "]);
    diff_in(&folder, &["notes.txt", "good"]).complains(3, &["`notes.txt` is no `api.json`", "help: "]);
    diff_in(&folder, &["old.json", "good"]).complains(3, &["`old.json`", "no `schema_version`"]);
    diff_in(&folder, &["json:absent.json", "good"]).complains(3, &["`absent.json` cannot be read"]);
    diff_in(&folder, &["good"]).complains(3, &["AFTER"]);
    diff_in(&folder, &["good", "good", "--formt", "json"]).complains(3, &["--formt"]);
    diff_in(&folder, &["--help"]).prints(&["headers:FOLDER", "Exit status: 0 when nothing changed"]);
}

#[test]
fn a_revision_is_compared_without_touching_the_work_tree() {
    let folder = repository("diff-revision");
    describe(&folder.join("api-spec"), &changed());
    fs::write(folder.join("staged.txt"), "staged").unwrap();
    git(&folder, &["add", "staged.txt"]);
    let before = git(&folder, &["status", "--porcelain"]);

    let ended = diff_in(&folder, &["first", "api-spec"]);

    assert_eq!(ended.status, Some(2), "{}", ended.errors);
    assert!(ended.out.contains("D0016  Sensor.height()"), "{}", ended.out);
    assert_eq!(git(&folder, &["status", "--porcelain"]), before);
    diff_in(&folder, &["HEAD", "first"]).prints(&["verdict: identical"]);
    let ended = diff_in(&folder.join("api-spec"), &["git:first", "spec:."]);
    assert_eq!(ended.status, Some(2), "{}", ended.errors);
}

#[test]
fn a_folder_comes_before_a_revision_of_the_same_name_unless_the_prefix_says_otherwise() {
    let folder = repository("diff-ambiguous");
    describe(&folder.join("first"), &changed());

    diff_in(&folder, &["git:first", "api-spec"]).prints(&["verdict: identical"]);
    assert_eq!(diff_in(&folder, &["first", "api-spec"]).status, Some(2));
}

#[test]
fn a_path_in_a_revision_may_be_another_folder_or_a_published_model() {
    let folder = repository("diff-path");
    describe(&folder.join("vendor/spec"), &changed());
    let real = fs::read_to_string(root().join("api-spec/api.json")).unwrap();
    fs::write(folder.join("vendor/api.json"), real).unwrap();
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "--message=second"]);
    let real = root().join("api-spec");

    assert_eq!(diff_in(&folder, &["HEAD", "HEAD:vendor/spec"]).status, Some(2));
    diff_in(&folder, &["HEAD:vendor/api.json", real.to_str().unwrap()]).prints(&["verdict: identical"]);
    diff_in(&folder, &["HEAD:nowhere", "HEAD"]).complains(3, &["the revision `HEAD` has no `nowhere`", "help: "]);
    diff_in(&folder, &["absent", "HEAD"]).complains(3, &["`absent` is no file or folder", "help: "]);
}

#[test]
fn a_description_in_an_older_language_is_known_by_what_was_published_beside_it() {
    let folder = repository("diff-language");
    let real = fs::read_to_string(root().join("api-spec/api.json")).unwrap();
    fs::write(folder.join("api-spec/api.json"), real).unwrap();
    fs::write(folder.join("api-spec/sensor.rs"), "//! Sensors.\n\nsensor Old {}\n").unwrap();
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "--message=old"]);
    let real = root().join("api-spec");

    let ended = diff_in(&folder, &["HEAD", real.to_str().unwrap()]);

    ended.prints(&["verdict: identical"]);
    assert!(ended.errors.contains("note: "), "{}", ended.errors);
}

#[test]
fn a_published_model_is_the_same_as_its_description() {
    diff_in(&root(), &["api-spec", "api-spec/api.json", "--docs"]).prints(&["no changes", "verdict: identical"]);
}

#[test]
fn the_difference_comes_as_json_too() {
    let folder = folder("diff-json");
    describe(&folder.join("before"), BEFORE);
    describe(&folder.join("after"), &promised());

    let ended = diff_in(&folder, &["before", "after", "--format", "json"]);

    assert_eq!(ended.status, Some(1), "{}", ended.errors);
    let value: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(value["verdict"], "new_version");
    assert_eq!(value["changes"][0]["rule"], "D0009");
    assert_eq!(value["before"]["name"], "before");
}

#[test]
fn a_rule_of_the_comparison_is_explained() {
    let ended: Ended = pntos().args(["explain", "d0010"]).output().unwrap().into();
    ended.prints(&["# D0010: ", "Verdict: breaking (binary)."]);
    let ended: Ended = pntos().args(["explain", "D9999"]).output().unwrap().into();
    ended.complains(2, &["D0001 to D0061"]);
}

/// Whether libclang is missing; where CI runs, it may not be.
fn skipped(ended: &Ended) -> bool {
    let missing = ended.errors.contains("set LIBCLANG_PATH");
    if missing {
        assert!(std::env::var_os("CI").is_none(), "{}", ended.errors);
        eprintln!("skipped: {}", ended.errors);
    }
    missing
}

#[test]
fn a_folder_of_headers_is_read_with_libclang() {
    let ended = diff_in(&root(), &["api-spec", "pntos-sys/include", "--only", "pntos"]);

    if !skipped(&ended) {
        ended.prints(&[
            "`pntos-sys/include` (headers)",
            "not compared, as C does not say it: lengths",
            "verdict: identical",
        ]);
    }
}

#[test]
fn headers_that_do_not_compile_are_not_compared() {
    let folder = folder("diff-headers");
    fs::create_dir(folder.join("include")).unwrap();
    fs::write(folder.join("include/sensor.h"), "#include <absent.h>\n").unwrap();
    describe(&folder.join("spec"), BEFORE);

    let ended = diff_in(&folder, &["include", "spec"]);

    if !skipped(&ended) {
        ended.complains(3, &["sensor.h", "absent.h"]);
    }
}
