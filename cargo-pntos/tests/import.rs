//! `cargo pntos import`: a description is drafted from C headers.

mod support;

use std::fs;

use support::{Ended, folder, pntos};

fn import(arguments: &[&str]) -> Ended {
    pntos().arg("import").args(arguments).output().unwrap().into()
}

/// Headers of a vendor, and a folder for their description.
fn vendor(name: &str, header: &str) -> (String, String) {
    let root = folder(name);
    let include = root.join("include");
    fs::create_dir_all(include.join("acme")).unwrap();
    fs::write(include.join("acme/clock.h"), header).unwrap();
    (include.display().to_string(), root.join("description").display().to_string())
}

const CLOCK: &str = "#pragma once\n#include <stddef.h>\n#include <stdint.h>\n\n/** A clock. */\ntypedef struct \
                     AcmeClock {\n    /** Number of ticks. */\n    size_t num_ticks;\n    /** When it ticked. */\n    \
                     int64_t* ticks;\n} AcmeClock;\n";

#[test]
fn a_draft_is_written_and_says_what_was_guessed() {
    let (include, out) = vendor("import-draft", CLOCK);

    import(&[&include, "--out", &out])
        .prints(&["`AcmeClock.ticks`: taken to have `num_ticks` elements", "wrote 3 files"]);

    let draft = fs::read_to_string(format!("{out}/acme/clock.rs")).unwrap();
    assert!(draft.contains("    #[len(num_ticks)]\n    pub ticks: &[i64],\n"), "{draft}");
    assert!(fs::read_to_string(format!("{out}/api.toml")).unwrap().contains("header = \"acme/clock.h\""));
}

#[test]
fn a_draft_overwrites_nothing() {
    let (include, out) = vendor("import-taken", CLOCK);
    fs::create_dir_all(&out).unwrap();
    fs::write(format!("{out}/mine.txt"), "mine").unwrap();

    import(&[&include, "--out", &out]).complains(2, &["is not empty", "help: "]);
}

#[test]
fn what_was_guessed_can_be_read_by_a_program() {
    let (include, out) = vendor("import-json", CLOCK);

    let ended = import(&[&include, "--out", &out, "--format", "json"]);

    let report: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let guessed = report["losses"]
        .as_array()
        .unwrap()
        .iter()
        .any(|loss| loss["what"] == "length" && loss["item"] == "AcmeClock" && loss["member"] == "ticks");
    assert!(guessed, "{}", ended.out);
}

#[test]
fn headers_that_cannot_be_described_are_refused_with_header_and_line() {
    let (include, out) = vendor("import-refused", "typedef struct AcmeClock {\n    long ticks;\n} AcmeClock;\n");

    import(&[&include, "--out", &out])
        .complains(2, &["error[H0002]", "acme/clock.h:2:10", "`long` has 4 bytes", "help: "]);

    assert!(!std::path::Path::new(&out).exists());
}

#[test]
fn headers_that_include_ours_refer_to_them() {
    let header = "#include <pntos/memory.h>\n\n/** A box. */\ntypedef struct AcmeBox {\n    PntosManagedMemory* memory;\n} \
                  AcmeBox;\n";
    let (include, out) = vendor("import-beside", header);

    import(&[&include, "--out", &out]).prints(&["it refers to"]);

    let draft = fs::read_to_string(format!("{out}/acme/clock.rs")).unwrap();
    assert!(draft.contains("use crate::pntos::memory::PntosManagedMemory;"), "{draft}");
}
