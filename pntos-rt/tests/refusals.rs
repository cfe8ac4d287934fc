//! What plugins may not do, and what happens when they do it.

mod support;

use std::{sync::Mutex, thread, time::Duration};

use pntos::{Callback, LoggingLevel, plugin::Plugin};
use support::*;

/// A transport that sends one message, then is done.
fn sends_one() -> Transport {
    Transport {
        on_start: Some(Box::new(|mediator, ()| {
            mediator.process_pntos_message(position(0, "gnss"))?;
            done(mediator)
        })),
        ..Transport::default()
    }
}

#[test]
fn refuses_an_orchestration_that_requests_its_own_solutions_and_names_the_chain() {
    let outcome = Cast {
        transport: sends_one(),
        orchestration: Orchestration {
            on_message: Some(Box::new(|mediator, _| {
                assert!(mediator.request_solutions(&[], None)?.is_none());
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run("");
    let failure = only_failure(&outcome);
    assert!(failure.contains("call loop: "), "{failure}");
    assert!(failure.contains("`orchestration` PntosOrchestrationPlugin.process_pntos_message -> PntosOrchestrationPlugin.request_solutions"), "{failure}");
}

#[test]
fn returns_an_empty_list_to_an_orchestration_that_asks_for_its_own_filters() {
    let outcome = Cast {
        transport: sends_one(),
        orchestration: Orchestration {
            on_message: Some(Box::new(|mediator, _| {
                assert_eq!(mediator.get_filter_description_list()?.num_strings(), 0);
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run("");
    assert!(only_failure(&outcome).contains("call loop: "));
}

#[test]
fn refuses_a_two_way_call_that_comes_back_through_another_plugin() {
    let asked = Count::default();
    let asks = asked.clone();
    // The UI's main loop is in no call, so the message finds every plugin idle.
    let ui = Ui {
        wants_main_thread: true,
        on_run: Some(Box::new(|mediator, ()| mediator.process_pntos_message(position(0, "gnss")))),
        ..Ui::default()
    };
    let outcome = Cast {
        transport: Transport {
            on_broadcast: Some(Box::new(move |mediator, _| {
                asks.add();
                assert!(mediator.request_solutions(&[], None)?.is_none());
                Ok(())
            })),
            ..Transport::default()
        },
        orchestration: Orchestration {
            on_message: Some(Box::new(|mediator, (message, _)| mediator.broadcast_aspn_message(message, None, None))),
            ..Orchestration::default()
        },
        more: vec![ui.into_plugin()],
        ..Cast::default()
    }
    .run("[streams]\ndefault = \"immediate\"");
    assert_eq!(asked.get(), 1);
    let failure = only_failure(&outcome);
    let chain = "`orchestration` PntosOrchestrationPlugin.process_pntos_message -> `transport` broadcast_message -> ";
    assert!(failure.contains(chain), "{failure}");
}

#[test]
fn refuses_a_registry_that_uses_the_registry() {
    let outcome = Cast {
        transport: Transport { on_start: Some(Box::new(|mediator, ()| done(mediator))), ..Transport::default() },
        registry: MemoryRegistry { uses_itself: true, ..MemoryRegistry::default() },
        ..Cast::default()
    }
    .run("");
    assert!(outcome.failures.iter().all(|failure| failure.contains("call loop: ")), "{:#?}", outcome.failures);
    assert!(!outcome.failures.is_empty());
}

#[test]
fn does_not_log_into_a_logging_plugin_that_logs() {
    let logging = Logging {
        on_log: Some(Box::new(|mediator, ()| {
            mediator.info("logged while logging");
            Ok(())
        })),
        ..Logging::default()
    };
    let lines = logging.lines.clone();
    Cast { transport: sends_one_line(), logging, ..Cast::default() }.run("");
    assert_eq!(*lines.lock().expect("not poisoned"), ["INFO transport: hello"]);
}

fn sends_one_line() -> Transport {
    Transport {
        on_start: Some(Box::new(|mediator, ()| {
            mediator.log(LoggingLevel::INFO, "hello");
            done(mediator)
        })),
        ..Transport::default()
    }
}

#[test]
fn goes_on_when_a_plugin_panics_and_names_it() {
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(|mediator, ()| {
                mediator.process_pntos_message(position(0, "gnss"))?;
                mediator.process_pntos_message(position(1, "gnss"))?;
                done(mediator)
            })),
            ..Transport::default()
        },
        orchestration: Orchestration {
            on_message: Some(Box::new(|_, (message, _)| {
                assert!(time(&message) > 0, "the first message");
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run("");
    let failure = only_failure(&outcome);
    assert!(
        failure.starts_with("orchestration: ") && failure.contains("panicked") && failure.contains("the first message"),
        "{failure}"
    );
    assert_eq!(outcome.messages, 2);
}

#[test]
fn a_plugin_that_fails_to_start_ends_the_run_before_it_began() {
    let started = Count::default();
    let starts = started.clone();
    let outcome = Cast {
        transport: Transport {
            on_init: Some(Box::new(|_, ()| Err(pntos::Error::new("the log is missing")))),
            on_start: Some(Box::new(move |_, ()| {
                starts.add();
                Ok(())
            })),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    assert!(only_failure(&outcome).contains("the log is missing"));
    assert_eq!(started.get(), 0);
}

#[test]
fn a_registry_that_returns_null_ends_the_run_before_it_began() {
    let outcome =
        Cast { registry: MemoryRegistry { returns_null: true, ..MemoryRegistry::default() }, ..Cast::default() }
            .run("");
    assert!(
        outcome.failures.iter().any(|failure| failure.contains("`PntosRegistryPlugin.new_registry` returned NULL")),
        "{outcome:?}"
    );
}

#[test]
fn survives_filters_that_are_null() {
    let outcome = Cast {
        transport: sends_one(),
        orchestration: Orchestration {
            on_filters: Some(Box::new(|_, ()| Err(pntos::Error::new("no filters")))),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run("[controller]\npublish_period = 1");
    assert!(
        outcome.failures.iter().any(|failure| failure.contains("get_filter_description_list` returned NULL")),
        "{outcome:?}"
    );
}

#[test]
fn refuses_a_callback_that_uses_the_mediator_but_lets_it_log() {
    let logging = Logging::default();
    let lines = logging.lines.clone();
    let outcome = Cast {
        logging,
        transport: Transport {
            on_start: Some(Box::new(|mediator, ()| {
                let inside = mediator.clone();
                let callback = Callback::<pntos::callback::KeysChanged>::from_closure(move |_, _, _| {
                    inside.info("in the callback");
                    assert!(inside.request_solutions(&[], None).expect("alive").is_none());
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
    }
    .run("");
    assert!(only_failure(&outcome).contains("inside a notification callback"), "{outcome:?}");
    assert!(lines.lock().expect("not poisoned").contains(&"INFO transport: in the callback".to_owned()));
}

#[test]
fn delivers_a_notification_after_the_call_that_caused_it_with_the_values_of_that_moment() {
    let seen = Seen::default();
    let (notified, order) = (seen.clone(), seen.clone());
    let callback = Callback::<pntos::callback::KeysChanged>::from_closure(move |group, keys, values| {
        let keys: Vec<_> = keys.iter().map(|key| key.to_str().expect("UTF-8")).collect();
        let group = group.to_str().expect("UTF-8");
        notified.push(format!(
            "{group}: {keys:?} {} {:?}",
            values.get_int(c"a"),
            values.get_str(c"b").map(|text| text.data().to_owned())
        ));
        values.set_int(c"a", 99);
    });
    let requested = callback.clone();
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                let batch = mediator.batch("group")?;
                batch.request_notify(None, requested.clone());
                batch.set_int(c"a", 1);
                batch.set_str(c"b", "text");
                drop(batch);
                order.push("the call returns".to_owned());
                done(mediator)
            })),
            on_stop: Some(Box::new(move |mediator, ()| {
                let batch = mediator.batch("group")?;
                batch.set_int(c"a", 2);
                assert!(batch.remove_notify(None, callback.clone()));
                assert!(!batch.remove_notify(None, callback.clone()));
                Ok(())
            })),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    assert_eq!(seen.all(), ["the call returns", "group: [\"a\", \"b\"] 1 Some(\"text\")"]);
    assert!(only_failure(&outcome).contains("can only be read"), "{outcome:?}");
    assert_eq!(outcome.warnings, 0, "what a snapshot provokes in the registry is not logged");
}

#[test]
fn refuses_a_store_after_its_batch_and_a_second_batch_on_the_same_thread() {
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(|mediator, ()| {
                mediator.with_registry(|registry| {
                    let store = registry.batch_start("group").expect("a store");
                    store.set_int(c"key", 7);
                    let second = registry.batch_start("group").expect("a store that holds nothing");
                    assert!(!second.has_key(c"key"));
                    assert_eq!(store.get_int(c"key"), 7);
                    store.batch_end();
                    assert_eq!(store.get_int(c"key"), i64::MAX);
                    store.batch_restart();
                    assert_eq!(store.get_int(c"key"), 7);
                    store.batch_end();
                })?;
                done(mediator)
            })),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    let [second, after] = outcome.failures.as_slice() else { panic!("{outcome:?}") };
    assert!(
        second.contains("plugin `transport`") && second.contains("`transport` has one under way on this very thread"),
        "{second}"
    );
    assert!(after.contains("`get_int` was called on a store of group `group` after its batch had ended"), "{after}");
}

#[test]
fn ends_a_batch_that_a_plugin_forgot() {
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(|mediator, ()| {
                mediator.with_registry(|registry| drop(registry.batch_start("group")))?;
                drop(mediator.batch("group")?);
                done(mediator)
            })),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    assert_eq!((outcome.errors, outcome.warnings), (0, 1));
}

#[test]
fn a_second_thread_waits_for_a_group() {
    let seen = Seen::default();
    let order = seen.clone();
    Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                let batch = mediator.batch("group")?;
                let (other, second) = (mediator.clone(), order.clone());
                let thread = thread::spawn(move || {
                    let batch = other.batch("group").expect("alive");
                    second.push(format!("second sees {}", batch.get_int(c"key")));
                });
                thread::sleep(Duration::from_millis(20));
                batch.set_int(c"key", 5);
                order.push("first ends".to_owned());
                drop(batch);
                thread.join().expect("no panic");
                done(mediator)
            })),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    assert_eq!(seen.all(), ["first ends", "second sees 5"]);
}

#[test]
fn an_error_fails_the_run_and_any_plugin_but_a_transport_may_end_it() {
    let bystander = Bystander {
        on_init: Some(Box::new(|mediator, ()| {
            mediator.error("the disk is full");
            done(mediator)
        })),
        ..Bystander::default()
    };
    let outcome = Cast { more: vec![bystander.into_plugin()], ..Cast::default() }.run("");
    assert_eq!(only_failure(&outcome), "bystander: the disk is full");
}

#[test]
fn plugins_are_shut_down_in_the_reverse_order_and_may_log_until_their_end() {
    let logging = Logging::default();
    let lines = logging.lines.clone();
    Cast {
        logging,
        transport: Transport {
            on_start: Some(Box::new(|mediator, ()| done(mediator))),
            on_shutdown: Some(Box::new(|mediator, ()| {
                mediator.info("transport ends");
                Ok(())
            })),
            ..Transport::default()
        },
        more: vec![
            Bystander {
                on_shutdown: Some(Box::new(|mediator, ()| {
                    mediator.info("bystander ends");
                    Ok(())
                })),
                ..Bystander::default()
            }
            .into_plugin(),
        ],
        ..Cast::default()
    }
    .run("");
    assert_eq!(
        *lines.lock().expect("not poisoned"),
        ["INFO transport: transport ends", "INFO bystander: bystander ends"]
    );
}

#[test]
fn a_ui_gets_the_calling_thread_and_ends_the_run_by_returning() {
    let caller = thread::current().id();
    let ui = Ui {
        wants_main_thread: true,
        on_run: Some(Box::new(move |_, ()| {
            assert_eq!(thread::current().id(), caller);
            Ok(())
        })),
        ..Ui::default()
    };
    let outcome = Cast { more: vec![ui.into_plugin()], ..Cast::default() }.run("");
    assert!(outcome.succeeded(), "{outcome:?}");
}

#[test]
fn shutting_a_ui_down_ends_its_main_loop() {
    let (quit, wait) = std::sync::mpsc::channel();
    let (quit, wait) = (Mutex::new(quit), Mutex::new(wait));
    let ui = Ui {
        wants_main_thread: true,
        on_run: Some(Box::new(move |_, ()| {
            wait.lock().expect("not poisoned").recv().expect("a shutdown");
            Ok(())
        })),
        on_shutdown: Some(Box::new(move |_, ()| {
            quit.lock().expect("not poisoned").send(())?;
            Ok(())
        })),
        ..Ui::default()
    };
    let outcome = Cast { transport: sends_one(), more: vec![ui.into_plugin()], ..Cast::default() }.run("");
    assert!(outcome.succeeded(), "{outcome:?}");
}

#[test]
fn a_message_before_the_transports_have_started_is_dropped_with_a_warning() {
    let outcome = Cast {
        transport: Transport {
            on_init: Some(Box::new(|mediator, ()| mediator.process_pntos_message(position(0, "gnss")))),
            on_start: Some(Box::new(|mediator, ()| done(mediator))),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    assert_eq!((outcome.messages, outcome.warnings, outcome.errors), (0, 1, 0));
}

#[test]
fn goes_on_when_standard_error_is_closed() {
    const CHILD: &str = "PNTOS_RT_TEST_CLOSED_STANDARD_ERROR";
    if std::env::var_os(CHILD).is_some() {
        // The logging plugin may not log, so its line goes to standard error.
        let logging = Logging {
            on_log: Some(Box::new(|mediator, ()| {
                mediator.info("logged while logging");
                Ok(())
            })),
            ..Logging::default()
        };
        assert!(Cast { transport: sends_one_line(), logging, ..Cast::default() }.run("").succeeded());
        return;
    }
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let child = std::process::Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "goes_on_when_standard_error_is_closed", "--nocapture"])
        .env(CHILD, "1")
        .stdout(std::process::Stdio::null())
        .stderr(writer)
        .status();
    assert!(child.expect("a process").success());
}
