//! Plugins on workers: the same promises in another place.

mod support;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
        mpsc,
    },
    thread,
};

use pntos::{Callback, Managed, Message, Timestamp, callback::KeysChanged, plugin::Plugin};
use support::*;

fn here() -> String {
    thread::current().name().unwrap_or_default().to_owned()
}

#[test]
fn every_call_of_a_plugin_on_a_worker_is_made_by_its_thread() {
    let threads = Seen::default();
    let [init, start, stop, shutdown, broadcast, message, solutions] = std::array::from_fn(|_| threads.clone());
    let note = |threads: Seen<String>| move || threads.push(here());
    let [init, start, stop, shutdown, broadcast, message, solutions] =
        [init, start, stop, shutdown, broadcast, message, solutions].map(note);
    let outcome = Cast {
        transport: Transport {
            on_init: Some(Box::new(move |_, ()| {
                init();
                Ok(())
            })),
            on_start: Some(Box::new(move |mediator, ()| {
                start();
                mediator.process_pntos_message(position(0, "gnss"))?;
                assert!(mediator.request_solutions(&[Timestamp { elapsed_nsec: 0 }], None)?.is_some());
                done(mediator)
            })),
            on_stop: Some(Box::new(move |_, ()| {
                stop();
                Ok(())
            })),
            on_shutdown: Some(Box::new(move |_, ()| {
                shutdown();
                Ok(())
            })),
            on_broadcast: Some(Box::new(move |_, _| {
                broadcast();
                Ok(())
            })),
            ..Transport::default()
        },
        orchestration: Orchestration {
            on_message: Some(Box::new(move |mediator, (received, _)| {
                message();
                mediator.broadcast_aspn_message(received, None, None)
            })),
            on_solutions: Some(Box::new(move |_, _| {
                solutions();
                Ok(Some(pntos::client::MessageArray::new(vec![])))
            })),
            ..Orchestration::default()
        },
        workers: vec![("transport", "first"), ("orchestration", "second")],
        ..Cast::default()
    }
    .run(&immediate(16));
    assert!(outcome.succeeded(), "{outcome:?}");
    let mut threads = threads.all();
    threads.sort();
    assert_eq!(threads, ["first", "first", "first", "first", "first", "second", "second"]);
}

#[test]
fn many_senders_keep_their_order_and_lose_nothing_however_short_the_queue() {
    const THREADS: i64 = 4;
    const MESSAGES: i64 = 2_000;
    for queue in [1, 7, 1024] {
        let (sent, back) = (Seen::default(), Seen::default());
        let (sends, receives) = (sent.clone(), back.clone());
        let outcome = Cast {
            transport: Transport {
                on_broadcast: Some(Box::new(move |_, (message, _): (Managed<Message>, _)| {
                    receives.push(time(&message));
                    Ok(())
                })),
                ..on_threads(THREADS, |number, mediator| {
                    for index in 0..MESSAGES {
                        mediator.process_pntos_message(position(index * THREADS + number, "gnss")).expect("alive");
                    }
                })
            },
            orchestration: Orchestration {
                on_message: Some(Box::new(move |mediator, (message, _)| {
                    sends.push(time(&message));
                    mediator.broadcast_aspn_message(message, None, None)
                })),
                ..Orchestration::default()
            },
            workers: vec![("transport", "output"), ("orchestration", "filter")],
            ..Cast::default()
        }
        .run(&immediate(queue));
        assert!(outcome.succeeded(), "{outcome:?}");
        assert_eq!((outcome.messages, outcome.dropped), ((THREADS * MESSAGES) as u64, 0));
        let sent = sent.all();
        assert_eq!(sent, back.all(), "the transport receives what the orchestration sends, to the last");
        for number in 0..THREADS {
            let own: Vec<i64> = sent.iter().copied().filter(|time| time % THREADS == number).collect();
            assert!(own.is_sorted() && own.len() == MESSAGES as usize);
        }
    }
}

#[test]
fn two_plugins_on_one_worker_call_each_other_without_a_queue() {
    let depth = Arc::new(Mutex::new(Vec::new()));
    let (outer, inner) = (depth.clone(), depth.clone());
    let outcome = Cast {
        transport: Transport {
            on_broadcast: Some(Box::new(move |_, _| {
                inner.lock().expect("not poisoned").push("broadcast");
                Ok(())
            })),
            ..on_threads(1, |_, mediator| mediator.process_pntos_message(position(0, "gnss")).expect("alive"))
        },
        orchestration: Orchestration {
            on_message: Some(Box::new(move |mediator, (message, _)| {
                mediator.broadcast_aspn_message(message, None, None)?;
                outer.lock().expect("not poisoned").push("returned");
                Ok(())
            })),
            ..Orchestration::default()
        },
        workers: vec![("transport", "both"), ("orchestration", "both")],
        ..Cast::default()
    }
    .run(&immediate(16));
    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!(*depth.lock().expect("not poisoned"), ["broadcast", "returned"]);
}

#[test]
fn a_call_loop_across_workers_is_refused_and_both_chains_are_named() {
    let cast = Cast { workers: vec![("orchestration", "filter")], ..wait_for_each_other() };
    let outcome = cast.run(&immediate(16));
    let failure = only_failure(&outcome);
    assert!(failure.contains("call loop: ") && failure.contains("which waits for "), "{failure}");
    assert!(failure.contains("`logging` log -> PntosOrchestrationPlugin.request_solutions"), "{failure}");
    assert!(failure.contains("`orchestration` PntosOrchestrationPlugin.process_pntos_message -> log"), "{failure}");
}

#[test]
fn an_orchestration_on_a_worker_that_requests_its_own_solutions_is_refused() {
    let outcome = Cast {
        transport: sends_one(),
        orchestration: Orchestration {
            on_message: Some(Box::new(|mediator, _| {
                assert!(mediator.request_solutions(&[], None)?.is_none());
                Ok(())
            })),
            ..Orchestration::default()
        },
        workers: vec![("orchestration", "filter")],
        ..Cast::default()
    }
    .run(&immediate(16));
    let chain =
        "`orchestration` PntosOrchestrationPlugin.process_pntos_message -> PntosOrchestrationPlugin.request_solutions";
    assert!(only_failure(&outcome).contains(chain), "{outcome:?}");
}

#[test]
fn a_worker_that_waits_serves_its_other_plugins_meanwhile() {
    let told = Count::default();
    let tells = told.clone();
    let bystander = Bystander {
        on_init: Some(Box::new(move |mediator, ()| {
            let tells = tells.clone();
            let callback = Callback::<KeysChanged>::from_closure(move |_, _, _| {
                tells.add();
            });
            assert!(mediator.batch("group")?.request_notify(None, callback));
            Ok(())
        })),
        ..Bystander::default()
    };
    let outcome = Cast {
        transport: Transport {
            // Its worker waits for the orchestration, which waits for room in the mailbox of the bystander.
            on_start: Some(Box::new(|mediator, ()| {
                assert!(mediator.request_solutions(&[], None)?.is_some());
                done(mediator)
            })),
            ..Transport::default()
        },
        orchestration: Orchestration {
            on_solutions: Some(Box::new(|mediator, _| {
                for value in 0..10 {
                    mediator.batch("group")?.set_int(c"key", value);
                }
                Ok(Some(pntos::client::MessageArray::new(vec![])))
            })),
            ..Orchestration::default()
        },
        more: vec![bystander.into_plugin()],
        workers: vec![("transport", "shared"), ("bystander", "shared"), ("orchestration", "filter")],
        ..Cast::default()
    }
    .run(&immediate(1));
    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!((told.get(), outcome.dropped), (10, 0));
}

#[test]
fn a_stop_while_everybody_is_busy_delivers_what_was_sent() {
    let options = with_ledger();
    let stop = options.stop.clone();
    let (sent, received) = (Count::default(), Count::default());
    let (sends, receives) = (sent.clone(), received.clone());
    let (ending, running) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(None)));
    let (ends, runs) = (ending.clone(), running.clone());
    let cast = Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                let (mediator, ending, sends) = (mediator.clone(), ending.clone(), sends.clone());
                *running.lock().expect("not poisoned") = Some(thread::spawn(move || {
                    while !ending.load(SeqCst) {
                        mediator.process_pntos_message(position(sends.add() as i64, "gnss")).expect("alive");
                    }
                }));
                Ok(())
            })),
            on_stop: Some(Box::new(move |_, ()| {
                ends.store(true, SeqCst);
                join(&runs)
            })),
            on_broadcast: Some(Box::new(move |_, _| {
                receives.add();
                Ok(())
            })),
            ..Transport::default()
        },
        orchestration: Orchestration {
            on_message: Some(Box::new(move |mediator, (message, _)| {
                if time(&message) == 2_000 {
                    stop.stop();
                }
                mediator.broadcast_aspn_message(message, None, None)
            })),
            ..Orchestration::default()
        },
        workers: vec![("orchestration", "filter")],
        ..Cast::default()
    };
    let outcome = cast.try_run(&immediate(64), &options).expect("an app that runs");
    assert!(outcome.failures.is_empty(), "{outcome:?}");
    assert_eq!(outcome.messages, sent.get());
    assert_eq!(received.get() + outcome.dropped, sent.get());
}

#[test]
fn a_transport_that_waits_for_its_own_thread_in_its_worker_does_not_hang() {
    // The thread waits for room at the orchestration, which finds the transport's mailbox full, which nobody empties
    // before the thread has ended.
    let (stopping, stops) = mpsc::channel::<()>();
    let stops = Mutex::new(Some(stops));
    let running = Worker::default();
    let runs = running.clone();
    let received = Count::default();
    let receives = received.clone();
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                let (mediator, stops) = (mediator.clone(), stops.lock().expect("not poisoned").take());
                *running.lock().expect("not poisoned") = Some(thread::spawn(move || {
                    done(&mediator).expect("alive");
                    stops.expect("started once").recv().expect("the transport stops");
                    for time in 0..100 {
                        mediator.process_pntos_message(position(time, "gnss")).expect("alive");
                    }
                }));
                Ok(())
            })),
            on_stop: Some(Box::new(move |_, ()| {
                stopping.send(())?;
                join(&runs)
            })),
            on_broadcast: Some(Box::new(move |_, _| {
                receives.add();
                Ok(())
            })),
            ..Transport::default()
        },
        orchestration: sends_on(),
        workers: vec![("transport", "output"), ("orchestration", "filter")],
        ..Cast::default()
    }
    .run(&immediate(2));
    assert_eq!((outcome.messages, received.get() + outcome.dropped), (100, 100));
    assert!(outcome.dropped > 50, "what the mailboxes did not hold: {outcome:?}");
}

#[test]
fn starts_and_stops_with_workers_a_hundred_times_in_one_process() {
    for _ in 0..100 {
        let outcome = Cast {
            transport: sends_ten(),
            orchestration: sends_on(),
            more: vec![Bystander::default().into_plugin()],
            workers: vec![("transport", "a"), ("orchestration", "b"), ("bystander", "c")],
            ..Cast::default()
        }
        .run(ALWAYS_PUBLISHES);
        assert!(outcome.succeeded(), "{outcome:?}");
        assert_eq!(outcome.messages, 10);
    }
}

#[test]
fn refuses_what_cannot_be_on_a_worker_and_says_why() {
    let cast = Cast { workers: vec![("registry", "w"), ("logging", "w")], ..Cast::default() };
    let problems = cast.try_run("", &with_ledger()).expect_err("not on workers").to_string();
    for identifier in ["registry", "logging"] {
        assert!(problems.contains(&format!("`{identifier}` of the test cannot be on worker `w`")), "{problems}");
    }
    assert!(problems.contains("served on the thread that calls them"), "{problems}");
}
