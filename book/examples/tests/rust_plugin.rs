//! The plugin of the chapter "Your first plugin in Rust".

mod support;

use std::path::Path;

use pntos_rt::{App, Options, Overrides, loader};

// ANCHOR: test
#[test]
fn names_the_source_that_fell_silent_and_returns_every_reference() {
    let watch = loader::link("gap_watch", gap_watch::pntos_plugins()).expect("the plugin is complete");

    let (outcome, lines) = support::run(watch);

    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!(lines, ["WARN: b was silent for 1.250 s"]);
}
// ANCHOR_END: test

#[test]
fn the_app_file_of_the_book_watches_the_recorded_drive() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("gap_watch.toml");
    let mut app = App::load(file, &Overrides::default()).expect("the app file is right");
    app.library_folders.push(support::libraries());

    let outcome = pntos_rt::run(&app, &Options { ledger: true, ..Options::default() }).expect("the app starts");

    assert!(outcome.succeeded(), "{outcome:?}");
    assert!(outcome.messages > 25_000, "{outcome:?}");
    assert!(outcome.warnings > 0, "the recording has gaps of more than 1.022 s: {outcome:?}");
}
