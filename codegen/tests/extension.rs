//! What is made of an extension: the files of the example, and what happens around them.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use pntos_codegen::model::Include;
use pntos_codegen::output::Cause;
use pntos_codegen::{Folder, Mode, extension, load, published};
use support::Folder as Temporary;

fn base() -> PathBuf {
    support::root().join("api-spec")
}

fn example() -> PathBuf {
    support::root().join("examples/acme-extension")
}

/// An extension of one file.
fn described(manifest: &str, text: &str) -> Temporary {
    let folder = Temporary::new();
    folder.write(
        "acme/api.toml",
        &format!(
            "name = \"Acme\"\nrelease = \"1\"\n\n[extension]\nprefixes = [\"Acme\", \"ACME_\"]\n{manifest}\n\n[[file]]\n\
             source = \"acme/one.rs\"\nheader = \"acme/one.h\"\nprofile = \"pntos\"\n"
        ),
    );
    folder.write("acme/acme/one.rs", text);
    folder
}

fn mistakes(folder: &Temporary) -> String {
    let read = extension::load(&folder.path().join("acme"), Folder::Disk(&base()));
    read.expect_err("something is wrong").render()
}

#[test]
fn the_files_of_the_example_are_what_its_description_says() {
    let out = example().join("generated");
    let report =
        extension::generate_into(&example().join("description"), Folder::Disk(&base()), &out, Mode::Check).unwrap();

    assert!(report.changed.is_empty(), "run `cargo pntos gen`: {:?}", report.changed);
}

#[test]
fn only_what_the_extension_declares_is_made() {
    let made = extension::load(&example().join("description"), Folder::Disk(&base())).unwrap();
    let files = extension::generate(&made);

    let headers: Vec<&str> = files.iter().map(|(path, _)| path).filter(|path| path.starts_with("include/")).collect();
    assert_eq!(headers, ["include/acme/wheel_speeds.h", "include/acme/odometer.h"]);
    let java: Vec<&str> = files.iter().map(|(path, _)| path).filter(|path| path.starts_with("java/")).collect();
    assert!(!java.is_empty() && java.iter().all(|path| path.starts_with("java/com/acme/pntos/")), "{java:?}");
}

#[test]
fn the_published_model_of_an_extension_reads_back_and_names_its_api() {
    let made = extension::load(&example().join("description"), Folder::Disk(&base())).unwrap();
    let ours = load(&base()).unwrap();

    let back = published::read(extension::generate(&made).get("api.json").unwrap()).unwrap();

    assert_eq!(back, made.own());
    let extends = back.extends.clone().expect("an extension adds to something");
    assert_eq!((extends.name, extends.release), (ours.name, ours.release));
    assert!(back.header_of("PntosMediator").is_none());
    assert!(back.headers[0].includes.contains(&Include::Own("aspn23/TypeHeader.h".to_owned())));
}

#[test]
fn the_api_below_an_extension_is_the_same_as_without_it() {
    let made = extension::load(&example().join("description"), Folder::Disk(&base())).unwrap();
    let ours = load(&base()).unwrap();

    assert_eq!(made.api.headers[..ours.headers.len()], ours.headers[..]);
}

#[test]
fn an_embedded_description_is_as_good_as_a_folder() {
    let manifest = std::fs::read_to_string(base().join("api.toml")).unwrap();
    let names = manifest.lines().filter_map(|line| line.strip_prefix("source = \"")?.strip_suffix('"'));
    let texts: Vec<(&str, String)> = std::iter::once("api.toml")
        .chain(names)
        .map(|name| (name, std::fs::read_to_string(base().join(name)).unwrap()))
        .collect();
    let files: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let folder = example().join("description");

    let embedded = extension::load(&folder, Folder::Embedded("api-spec", &files)).unwrap();

    assert_eq!(embedded.api, extension::load(&folder, Folder::Disk(&base())).unwrap().api);
}

#[test]
fn files_that_nobody_made_stay_where_they_are() {
    let out = Temporary::new();
    out.write("include/mine.h", "/* by hand */\n");
    out.write("include/old.h", "/* Made from old.rs by `cargo pntos gen`. Changes belong there. */\n");
    let make = |mode| {
        extension::generate_into(&example().join("description"), Folder::Disk(&base()), out.path(), mode).unwrap()
    };

    let stale = make(Mode::Check).changed;
    assert!(stale.iter().any(|file| file.path == "include/old.h" && file.cause == Cause::Leftover), "{stale:?}");
    make(Mode::Write);

    assert!(out.path().join("include/mine.h").exists());
    assert!(!out.path().join("include/old.h").exists());
    assert!(make(Mode::Check).changed.is_empty());
}

#[test]
fn a_name_of_the_api_is_not_declared_again() {
    let folder = described(
        "",
        "//! One.\n\n/// A mediator.\npub struct PntosMediator {\n    /// A field.\n    pub a: u32,\n}\n",
    );

    let told = mistakes(&folder);

    assert!(told.contains("error[P0007]: `PntosMediator` is declared twice"), "{told}");
    assert!(told.contains("api-spec/pntos/plugins/common.rs"), "{told}");
    assert!(told.contains("error[P0031]: `PntosMediator` does not begin with a prefix"), "{told}");
}

#[test]
fn a_header_and_a_file_of_the_api_keep_their_names() {
    let folder = described("", "//! One.\n");
    folder.write(
        "acme/api.toml",
        "name = \"Acme\"\nrelease = \"1\"\n[extension]\nprefixes = [\"Acme\"]\n[[file]]\nsource = \"pntos/memory.rs\"\n\
         header = \"pntos/Memory.h\"\nprofile = \"pntos\"\n[[file]]\nsource = \"acme/one.rs\"\nheader = \"acme/one.h\"\n\
         profile = \"pntos\"\n",
    );
    folder.write("acme/pntos/memory.rs", "//! Two.\n");

    let told = mistakes(&folder);

    assert!(told.contains("`pntos/Memory.h` has the include guard of another header"), "{told}");
    assert!(told.contains("`pntos/memory.rs` is a file of the API, too"), "{told}");
}

#[test]
fn numbers_outside_those_that_the_api_leaves_are_refused() {
    let text = "//! One.\n\n/// A thing.\npub struct AcmeThing {\n    /// A field.\n    pub a: u32,\n}\n";

    let told = mistakes(&described("messages = [0x2000, 0xC1FF]", text));

    assert!(told.contains("error[P0032]: 0x2000 to 0xC1FF is no range for an extension's messages"), "{told}");
    assert!(told.contains("the first is 0xC000"), "{told}");
}

#[test]
fn a_message_needs_numbers_of_its_own() {
    let text = "//! One.\n\nuse crate::aspn23::type_header::Aspn23TypeHeader;\n\n/// Kinds.\n#[open]\npub enum AcmeKind {\n    \
                /// A thing.\n    ACME_THING = 0xC001,\n}\n\n/// A thing.\n#[base(header)]\n#[message(ACME_THING)]\n\
                pub struct AcmeThing {\n    /// A header.\n    pub header: Aspn23TypeHeader,\n}\n";

    let told = mistakes(&described("", text));

    assert!(told.contains("error[P0032]: the extension has no numbers for messages"), "{told}");
    assert!(
        extension::load(&described("messages = [0xC001, 0xC001]", text).path().join("acme"), Folder::Disk(&base()))
            .is_ok()
    );
}

#[test]
fn what_looks_like_a_message_of_the_api_on_lcm_is_refused() {
    let text = "//! One.\n\n/// A time.\n#[lcm(acme_lcm::time, leading(icd_type_timestamp: i8))]\npub struct AcmeTime {\n    \
                /// Since the epoch.\n    pub elapsed_nsec: i64,\n}\n";

    let told = mistakes(&described("", text));

    assert!(told.contains("error[P0034]: `AcmeTime` has the LCM fingerprint of `Aspn23TypeTimestamp`"), "{told}");
}

#[test]
fn an_extension_and_an_api_are_not_taken_for_each_other() {
    let alone = load(&example().join("description")).expect_err("it adds to another API").render();
    assert!(alone.contains("run `cargo pntos gen --extension` with this folder"), "{alone}");

    let api = extension::load(&base(), Folder::Disk(&base())).expect_err("it is a whole API").render();
    assert!(api.contains("this is no extension"), "{api}");

    let stacked = example().join("description");
    let stacked = extension::load(&stacked, Folder::Disk(&stacked)).expect_err("it adds to an API").render();
    assert!(stacked.contains("this is an extension itself"), "{stacked}");
}

#[test]
fn what_somebody_else_keeps_is_not_written_over() {
    const TEXT: &str = "//! A.\n\n/// A.\npub struct AcmeA {\n    /// A.\n    pub a: i32,\n}\n";
    let folder = described("", TEXT);
    let out = folder.path().join("out");
    let make =
        |of: &Temporary| extension::generate_into(&of.path().join("acme"), Folder::Disk(&base()), &out, Mode::Write);

    folder.write("out/include/acme/one.h", "/* By hand. */\n");
    let refused = make(&folder).expect_err("a header is there").to_string();
    assert!(refused.contains("`include/acme/one.h`") && refused.contains("--out"), "{refused}");
    assert!(!out.join("api.json").exists(), "nothing is written");

    std::fs::remove_file(out.join("include/acme/one.h")).unwrap();
    make(&folder).unwrap();
    let other = described("", TEXT);
    let manifest = std::fs::read_to_string(other.path().join("acme/api.toml")).unwrap();
    other.write("acme/api.toml", &manifest.replace("name = \"Acme\"", "name = \"Acme Two\""));
    let refused = make(&other).expect_err("another extension is there").to_string();
    assert!(refused.contains("`api.json`"), "{refused}");
    make(&folder).expect("the same extension may be made again");
}

#[test]
fn an_array_as_parameter_is_the_pointer_that_c_makes_of_it() {
    let folder = described(
        "",
        "//! A map.\n\nuse crate::pntos::memory::PntosManagedMemory;\n\n/// A map.\npub trait AcmeMap {\n    \
         /// Counts.\n    const memory: &PntosManagedMemory;\n    /// Shows.\n    \
         fn show(&self, at: [f64; 3], turned: [[f64; 3]; 2]);\n}\n",
    );
    let made = extension::load(&folder.path().join("acme"), Folder::Disk(&base())).unwrap();
    let files = extension::generate(&made);

    let raw = files.get("rust/sys.rs").unwrap();
    assert!(raw.contains("at: *mut f64") && raw.contains("turned: *mut [f64; 3]"), "{raw}");
    let header = files.get("include/acme/one.h").unwrap();
    assert!(header.contains("double at[3]") && header.contains("double turned[2][3]"), "{header}");
}

#[test]
fn tables_that_lead_to_each_other_are_checked_once_each() {
    let folder = described(
        "",
        "//! Two tables.\n\nuse crate::pntos::memory::PntosManagedMemory;\n\n\
         /// A parent.\npub trait AcmeParent {\n    /// Counts.\n    const memory: &PntosManagedMemory;\n    \
         /// Its child.\n    const child: &AcmeChild;\n    /// Acts.\n    fn act(&self);\n}\n\n\
         /// A child.\npub trait AcmeChild {\n    /// Counts.\n    const memory: &PntosManagedMemory;\n    \
         /// Its parent.\n    const parent: &AcmeParent;\n    /// Sleeps.\n    fn sleep(&self);\n}\n",
    );
    let made = extension::load(&folder.path().join("acme"), Folder::Disk(&base())).unwrap();
    let files = extension::generate(&made);

    let client = files.get("rust/client.rs").expect("tables have handles");
    for checked in ["\"child->sleep\"", "\"parent->act\""] {
        assert!(client.contains(checked), "{checked} is not checked in\n{client}");
    }
    assert!(!client.contains("->child->") && !client.contains("->parent->"), "{client}");
}

#[test]
fn a_table_that_need_not_be_there_is_checked_when_it_is() {
    let folder = described(
        "",
        "//! Two tables.\n\nuse crate::pntos::memory::PntosManagedMemory;\n\n\
         /// A child.\npub trait AcmeChild {\n    /// Counts.\n    const memory: &PntosManagedMemory;\n    \
         /// Sleeps.\n    fn sleep(&self);\n}\n\n\
         /// A parent.\npub trait AcmeParent {\n    /// Counts.\n    const memory: &PntosManagedMemory;\n    \
         /// Its child.\n    const child: Option<&AcmeChild>;\n}\n",
    );
    let made = extension::load(&folder.path().join("acme"), Folder::Disk(&base())).unwrap();
    let files = extension::generate(&made);

    let client = files.get("rust/client.rs").expect("tables have handles");
    let words: String = client.split_whitespace().collect();
    assert!(
        words.contains("if!(*raw.as_ptr()).child.is_null(){if(*(*raw.as_ptr()).child).memory.is_null()"),
        "{client}"
    );
    assert!(client.contains("\"child->sleep\""), "{client}");
}

#[test]
fn the_headers_of_the_example_are_strict_c89() {
    let ours = support::root().join("pntos-sys/include");
    let theirs = example().join("generated/include");
    for compiler in ["gcc", "clang"] {
        if Command::new(compiler).arg("--version").output().is_err() {
            assert!(std::env::var_os("CI").is_none(), "`{compiler}` is not installed");
            eprintln!("skipped: `{compiler}` is not installed");
            continue;
        }
        for header in ["acme/wheel_speeds.h", "acme/odometer.h"] {
            strict(compiler, header, &[&ours, &theirs]);
        }
    }
}

/// The targets of the links on a page.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

#[test]
fn every_link_on_a_page_of_the_example_leads_somewhere() {
    let made = extension::load(&example().join("description"), Folder::Disk(&base())).unwrap();
    let mut followed = 0;
    for (path, text) in extension::generate(&made).iter().filter(|(path, _)| path.starts_with("reference/")) {
        let page = example().join("generated").join(path);
        for link in links(text) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { page.clone() } else { page.parent().unwrap().join(file) };
            let there = std::fs::read_to_string(&target).unwrap_or_else(|error| panic!("{path}: `{link}`: {error}"));
            let heading = |line: &str| line.trim_start_matches(['#', ' ']).to_lowercase().replace(' ', "-");
            let headings = there.lines().filter(|line| line.starts_with('#'));
            assert!(anchor.is_empty() || headings.map(heading).any(|name| name == anchor), "{path}: `{link}`");
            followed += 1;
        }
    }
    assert!(followed > 30, "{followed} links");
}

/// A struct that names one of the API, and has no number in LCM.
const POINT: &str = "//! One.\n\nuse crate::aspn23::type_timestamp::Aspn23TypeTimestamp;\n\n/// When, as an `AcmeWhen`.\n\
                     pub struct AcmeWhen {\n    /// A time.\n    pub time: Aspn23TypeTimestamp,\n}\n";

/// The page of `AcmeWhen` in an extension whose manifest has these lines.
fn page(manifest: &str) -> String {
    let folder = described(manifest, POINT);
    let made = extension::load(&folder.path().join("acme"), Folder::Disk(&base())).unwrap();
    extension::generate(&made).get("reference/pntos/AcmeWhen.md").expect("a struct has a page").to_owned()
}

#[test]
fn pages_lead_to_those_of_the_api_where_the_manifest_says_they_are() {
    let at_an_address = page("guide = \"https://example.org/pntos/reference/\"");
    assert!(at_an_address.contains("](https://example.org/pntos/reference/aspn23/Aspn23TypeTimestamp.html)"));

    let beside = page("guide = \"../../pntos/reference\"");
    assert!(beside.contains("](../../../pntos/reference/aspn23/Aspn23TypeTimestamp.md)"), "{beside}");

    let nowhere = page("");
    assert!(nowhere.contains("| `time` | `Aspn23TypeTimestamp` |"), "{nowhere}");
    assert!(nowhere.contains("[`AcmeWhen`](AcmeWhen.md)"), "{nowhere}");
}

#[test]
fn pages_say_nothing_of_java_where_there_is_none() {
    assert!(!page("").contains("Java"));
    assert!(page("java = \"com.acme\"").contains("| Java | `com.acme.When` |"));
}

#[test]
fn an_enum_of_the_api_keeps_its_page_when_an_extension_uses_it() {
    let text = "//! One.\n\nuse crate::aspn23::measurement_imu::Aspn23MeasurementImuImuType;\n\n/// A sensor.\n\
                pub struct AcmeSensor {\n    /// Its kind.\n    pub kind: Aspn23MeasurementImuImuType,\n}\n";
    let folder = described("guide = \"../pntos\"", text);
    let made = extension::load(&folder.path().join("acme"), Folder::Disk(&base())).unwrap();

    let files = extension::generate(&made);

    let page = files.get("reference/pntos/AcmeSensor.md").expect("a struct has a page");
    assert!(page.contains("../../pntos/aspn23/Aspn23MeasurementImu.md#aspn23measurementimuimutype"), "{page}");
}

#[test]
fn nothing_of_lcm_or_validation_is_made_where_nothing_travels() {
    let folder = described("", POINT);
    let made = extension::load(&folder.path().join("acme"), Folder::Disk(&base())).unwrap();

    let files = extension::generate(&made);

    let paths: Vec<&str> = files.iter().map(|(path, _)| path).collect();
    assert!(!paths.iter().any(|path| path.starts_with("c/")), "{paths:?}");
    assert!(!paths.contains(&"rust/lcm.rs") && !paths.contains(&"rust/validation.rs"), "{paths:?}");
}

#[test]
fn names_that_are_nobodys_begin_like_the_extensions_own() {
    let text = "//! One.\n\n/// A time.\n#[lcm(acme_lcm::time, leading(icd_acme_time: i8))]\npub struct AcmeTime {\n    \
                /// Since the epoch.\n    pub elapsed_nsec: i64,\n}\n";
    let folder = described("", text);
    let made = extension::load(&folder.path().join("acme"), Folder::Disk(&base())).unwrap();

    let files = extension::generate(&made);

    let tables = files.get("c/acme_tables.c").expect("what travels has a table");
    assert!(tables.contains("const Aspn23Extension acme_extension ="), "{tables}");
    // Nothing was asked of its life: it has a codec all the same, and no functions that no header declares.
    assert!(tables.contains("const Aspn23Struct acme_time_struct ="), "{tables}");
    assert!(files.get("c/acme_functions.c").is_none());
}

/// Compiles a file that includes the header twice, and checks its layouts.
fn strict(compiler: &str, header: &str, folders: &[&Path]) {
    let folder = Temporary::new();
    folder.write("main.c", &format!("#include <{header}>\n#include <{header}>\n\ntypedef int nothing;\n"));
    let mut command = Command::new(compiler);
    command.args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-DPNTOS_CHECK_LAYOUT"]);
    for include in folders {
        command.arg("-I").arg(include);
    }
    let output = command.arg(folder.path().join("main.c")).output().unwrap();
    assert!(output.status.success(), "{compiler} {header}:\n{}", String::from_utf8_lossy(&output.stderr));
}
