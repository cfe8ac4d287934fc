//! What is made from a description with one of everything, for a reader to judge.

mod support;

use std::path::{Path, PathBuf};

use pntos_codegen::print_stage;

const LATER: &str = "//! Another file.\n\nuse crate::every_construct::*;\n\n/// Something.\npub struct Later {\n    \
                     /// A time.\n    pub time: ExampleTime,\n}\n\n\
                     pub use crate::every_construct::example_copy as example_duplicate;\n";

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

#[test]
fn every_construct_has_a_readable_form_in_every_output() {
    let text = std::fs::read_to_string(golden("every_construct.rs")).expect("the description is there");
    let folder = support::description("every_construct.rs", &format!("{text}//@ later.rs\n{LATER}"));
    for (stage, file) in [
        ("headers", "every_construct.h"),
        ("sys", "every_construct.sys.rs"),
        ("sdk", "every_construct.sdk.rs"),
        ("model", "every_construct.json"),
        ("layout", "every_construct.tsv"),
        ("java", "every_construct.java"),
    ] {
        match print_stage(folder.path(), stage, None) {
            Ok(text) => support::golden(&golden(file), &text),
            Err(error) => panic!("{stage}: {error}"),
        }
    }
}
