//! Plugins in C whose counters are plain integers.

mod support;

use std::thread;

use pntos::plugin::Plugin;
use pntos_rt::{App, Options, Outcome, Overrides, loader, run_plugins};
use support::{cc::compile, *};

fn run(
    source: &str,
    identifier: Option<&str>,
    name: &str,
    cast: Vec<pntos::Managed<pntos::client::CommonPlugin>>,
    options: &Options,
) -> Outcome {
    let library = compile(source, name, &[]);
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
        let outcome = run(
            "counting",
            None,
            "counting_both",
            vec![logging.into_plugin(), MemoryRegistry::default().into_plugin()],
            &options,
        );
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
                assert!(!again.source().is_empty());
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
        let outcome = run("counting", Some("c-transport"), "counting_transport", cast, &options);
        releasing.join().expect("no panic");
        assert_eq!(outcome.failures, Vec::<String>::new());
        assert_eq!(outcome.messages, 500);
    }
}

#[test]
fn are_refused_what_they_may_not_do_and_what_they_hand_in_is_released() {
    let cast = vec![MemoryRegistry::default().into_plugin(), Orchestration::default().into_plugin()];
    let outcome = run("late", None, "late", cast, &with_ledger());
    let failures = outcome.failures.join("\n");
    for what in [
        "plugin `late` called `PntosMediator.process_pntos_message` with an argument that it may not have (1 times so far): `message` is NULL",
        "`PntosMessage.wrapped_message` is null",
        "plugin `late` called `PntosMediator.process_pntos_message` after its `shutdown_plugin` had returned",
        "plugin `late` called `PntosMediator.request_solutions` after its `shutdown_plugin` had returned",
    ] {
        assert!(failures.contains(what), "{what} is not in:\n{failures}");
    }
    assert!(!failures.contains("not released") && !failures.contains("come to its end"), "{failures}");
    assert_eq!(outcome.messages, 0, "not even that of the forked process");
    assert_eq!(outcome.ledger.expect("the ledger is on").outstanding(), 0);
}

#[test]
fn what_is_not_given_back_is_counted_where_it_was_handed_out() {
    let kept = std::sync::Mutex::new(Vec::new());
    let cast = Cast {
        transport: sends_one(),
        orchestration: Orchestration {
            on_message: Some(Box::new(move |_, (message, _)| {
                kept.lock().expect("not poisoned").extend([message.clone(), message]);
                std::mem::forget(kept.lock().expect("not poisoned").pop());
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    };
    let outcome = cast.try_run("", &with_ledger()).expect("an app that runs");
    let ledger = outcome.ledger.as_ref().expect("the ledger is on");
    assert_eq!(ledger.outstanding(), 1, "{ledger}");
    let slot = ledger.slots.iter().find(|slot| slot.slot == "PntosMediator.process_pntos_message").expect("the slot");
    assert_eq!((slot.handed_out, slot.cloned, slot.released), (1, 1, 1));
    assert!(!outcome.succeeded());
}

/// A run in which `cast` forgets or gives back too much: what the ledger says of `slot`, as handed out and released.
fn unbalanced(cast: Cast, slot: &str) -> (u64, u64) {
    let outcome = cast.try_run("", &with_ledger()).expect("an app that runs");
    assert_eq!(outcome.failures, Vec::<String>::new());
    assert!(!outcome.succeeded());
    let ledger = outcome.ledger.expect("the ledger is on");
    let counts = ledger.slots.iter().find(|counts| counts.slot == slot).expect("the slot");
    (counts.handed_out, counts.released)
}

#[test]
fn an_orchestration_that_keeps_its_array_of_plugins_is_found_out() {
    for keeps in [false, true] {
        let fusion = Bystander::default().into_plugin();
        // SAFETY: the plugin is new and nobody else's; a fusion plugin that the orchestration does not call may be any.
        unsafe { (*fusion.as_ptr()).plugin_type = pntos::PluginTypes::FUSION_PLUGIN.into() };
        let cast = Cast {
            transport: Transport { on_start: Some(Box::new(|mediator, ()| done(mediator))), ..Transport::default() },
            orchestration: Orchestration {
                on_plugins: Some(Box::new(move |_, plugins| {
                    let plugins = plugins.expect("the fusion plugin");
                    assert_eq!(plugins.num_plugins(), 1);
                    if keeps {
                        std::mem::forget(plugins);
                    }
                    Ok(())
                })),
                ..Orchestration::default()
            },
            more: vec![fusion],
            ..Cast::default()
        };
        if keeps {
            assert_eq!(unbalanced(cast, "init_orchestration_plugin"), (1, 0));
        } else {
            assert!(cast.run("").succeeded());
        }
    }
}

#[test]
fn a_callback_that_keeps_the_values_it_was_given_is_found_out() {
    let cast = Cast {
        transport: Transport {
            on_start: Some(Box::new(|mediator, ()| {
                let callback = pntos::Callback::<pntos::callback::KeysChanged>::from_closure(|_, _, values| {
                    std::mem::forget(values)
                });
                let batch = mediator.batch("group")?;
                assert!(batch.request_notify(None, callback));
                batch.set_int(c"key", 1);
                drop(batch);
                done(mediator)
            })),
            ..Transport::default()
        },
        ..Cast::default()
    };
    assert_eq!(unbalanced(cast, "notify callback"), (1, 0));
}

#[test]
fn a_release_too_many_fails_the_run() {
    let cast = Cast {
        transport: sends_one(),
        orchestration: Orchestration {
            on_message: Some(Box::new(|_, (message, _)| {
                let raw = message.into_raw();
                // SAFETY: none; the second release is what the test is about. The proxy stays in the system's pool.
                unsafe {
                    let dec_ref = (*(*raw).memory).dec_ref.expect("a complete message");
                    dec_ref(raw.cast());
                    dec_ref(raw.cast());
                }
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    };
    assert_eq!(unbalanced(cast, "PntosMediator.process_pntos_message"), (1, 1));
}
