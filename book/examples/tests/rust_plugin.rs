//! The plugin of the chapter "Your first plugin in Rust".

mod support;

use std::path::Path;

// ANCHOR: imports
use gap_watch::GapWatch;
use pntos::{aspn::MeasurementPosition, client, prelude::*, testing::System};
// ANCHOR_END: imports
use pntos_rt::{App, Options, Overrides, loader};

// ANCHOR: test
fn fix(seconds: f64) -> MeasurementPosition {
    let time_of_validity = Timestamp { elapsed_nsec: (seconds * 1e9) as i64 };
    MeasurementPosition { time_of_validity, ..MeasurementPosition::default() }
}

#[test]
fn warns_once_about_a_gap_and_is_quiet_about_steady_sources() -> pntos::Result {
    let system = System::new();
    system.set("gap-watch", "longest_gap", 0.5);
    let watch = system.start::<client::OrchestrationPlugin>(GapWatch::default());

    for seconds in [0.0, 0.4, 0.8, 1.6, 2.0] {
        watch.process_pntos_message(fix(seconds).into_message(c"gnss")?, true);
    }

    assert_eq!(system.log_text(), "WARN: gnss was silent for 0.800 s\n");
    Ok(())
}
// ANCHOR_END: test

// ANCHOR: run
#[test]
fn names_the_source_that_fell_silent_and_returns_every_reference() {
    let watch = loader::link("gap_watch", gap_watch::pntos_plugins()).expect("the plugin is complete");

    let (outcome, lines) = support::run(watch);

    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!(lines, ["WARN: b was silent for 1.250 s"]);
}
// ANCHOR_END: run

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
