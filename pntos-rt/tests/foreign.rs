//! Plugins in C whose counters are plain integers.

mod support;

use std::thread;

use pntos::plugin::Plugin;
use pntos_rt::{App, Options, Outcome, Overrides, loader, run_plugins};
use support::{cc::compile, *};

fn run(
    identifier: Option<&str>,
    name: &str,
    cast: Vec<pntos::Managed<pntos::client::CommonPlugin>>,
    options: &Options,
) -> Outcome {
    let library = compile("counting", name, &[]);
    let only = identifier.map_or_else(String::new, |identifier| format!("identifier = {identifier:?}"));
    let text = format!(
        "[[plugin]]\nlibrary = {library:?}\n{only}\n[controller]\npublish_period = 0.000000001\nbuffer_length = 0.00000001"
    );
    let app = App::parse(&text, "app.toml", &Overrides::default()).expect("an app");
    let mut plugins = loader::load(&app).unwrap_or_else(|problems| panic!("{problems}"));
    plugins.extend(loader::plugins("the test", &pntos::client::PluginArray::new(cast)).expect("complete plugins"));
    run_plugins(&app, plugins, options).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn run_with_streams_as_they_ask_and_every_reference_comes_back() {
    for options in [with_ledger(), Options::default()] {
        let logging = Logging::default();
        let lines = logging.lines.clone();
        let outcome =
            run(None, "counting_both", vec![logging.into_plugin(), MemoryRegistry::default().into_plugin()], &options);
        assert!(outcome.succeeded(), "{outcome:#?}");
        assert_eq!(outcome.messages, 500);
        assert_eq!(outcome.solutions + outcome.unavailable, 500);
        assert_eq!(*lines.lock().expect("not poisoned"), ["INFO c-orchestration: 250 immediate, 250 sequenced"]);
    }
}

#[test]
fn are_never_entered_beside_themselves_by_a_release_on_another_thread() {
    for options in [with_ledger(), Options::default()] {
        let (sender, receiver) = std::sync::mpsc::channel::<pntos::Managed<pntos::Message>>();
        let sender = std::sync::Mutex::new(Some(sender));
        let releasing = thread::spawn(move || {
            for message in receiver {
                let again = message.clone();
                assert_eq!(again.source().to_bytes().is_empty(), false);
            }
        });
        let orchestration = Orchestration {
            on_message: Some(Box::new(move |mediator, (message, _)| {
                if let Some(sender) = &*sender.lock().expect("not poisoned") {
                    sender.send(message.clone())?;
                }
                mediator.broadcast_aspn_message(message, None, None)
            })),
            ..Orchestration::default()
        };
        let cast = vec![
            Logging::default().into_plugin(),
            MemoryRegistry::default().into_plugin(),
            orchestration.into_plugin(),
        ];
        let outcome = run(Some("c-transport"), "counting_transport", cast, &options);
        releasing.join().expect("no panic");
        assert_eq!(outcome.failures, Vec::<String>::new());
        assert_eq!(outcome.messages, 500);
    }
}
