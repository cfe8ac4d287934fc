//! `api.json` reads back as the model it was written from.

mod support;

use std::path::Path;

use pntos_codegen::model::{Api, Item};
use pntos_codegen::published::{SCHEMA_VERSION, read, write};

/// The model without what the published form leaves out.
fn published(mut api: Api) -> Api {
    for header in &mut api.support {
        header.text.clear();
    }
    api
}

#[test]
fn the_published_description_reads_back_as_the_same_model() {
    let api = support::api();

    let back = read(&write(&api)).expect("what was written can be read");

    assert!(back == published(api), "the model changed on its way through `api.json`");
}

#[test]
fn one_of_everything_reads_back_as_the_same_model() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/every_construct.rs");
    let text = std::fs::read_to_string(path).expect("the description is there");
    let later = "//! Another file.\n\nuse crate::every_construct::*;\n\n/// Something.\npub struct Later {\n    \
                 /// A time.\n    pub time: ExampleTime,\n}\n";
    let folder = support::description("every_construct.rs", &format!("{text}//@ later.rs\n{later}"));
    let api = match pntos_codegen::load(&folder.path().join("api-spec")) {
        Ok(api) => api,
        Err(diagnostics) => panic!("{diagnostics}"),
    };

    assert_eq!(read(&write(&api)).expect("what was written can be read"), published(api));
}

#[test]
fn a_form_of_another_version_is_refused_by_its_number() {
    let ours = write(&support::api());
    let version = |number: u32| {
        let ours = ours.replacen(
            &format!("\"schema_version\": {SCHEMA_VERSION}"),
            &format!("\"schema_version\": {number}"),
            1,
        );
        read(&ours).expect_err("the form is unknown").to_string()
    };

    assert!(version(SCHEMA_VERSION + 1).contains("use a newer generator"), "{}", version(SCHEMA_VERSION + 1));
    assert!(version(0).contains("write it again"), "{}", version(0));
}

#[test]
fn an_alias_that_stands_for_itself_is_refused() {
    let mut api = support::api();
    for item in api.headers.iter_mut().flat_map(|header| &mut header.items) {
        if let Item::Alias(alias) = item {
            alias.target = alias.name.clone();
            break;
        }
    }

    let error = read(&write(&api)).expect_err("the alias has no end").to_string();

    assert!(error.contains("stands for itself"), "{error}");
}

#[test]
fn what_is_not_a_published_model_is_refused_with_its_place() {
    let cases = [
        ("{}", "no `schema_version`"),
        ("{\"name\": \"pntOS\", \"headers\": []}", "no `schema_version`"),
        ("not JSON", "line 1 column"),
        ("[1, 2]", "line 1 column"),
        ("{\"schema_version\": 1}", "missing field `name`"),
        ("{\"schema_version\": -1}", "line 1 column"),
    ];
    for (text, said) in cases {
        let error = read(text).expect_err(text).to_string();
        assert!(error.contains(said), "{text}: {error}");
    }
}
