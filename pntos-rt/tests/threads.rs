//! Plugins with threads of their own.

mod support;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
        mpsc,
    },
    thread,
};

use pntos::{Mediator, Result, plugin::Plugin};
use support::*;

/// Panics if it is entered twice at once.
#[derive(Clone, Default)]
struct OneAtATime(Arc<AtomicBool>);

impl OneAtATime {
    fn during<R>(&self, run: impl FnOnce() -> R) -> R {
        assert!(!self.0.swap(true, SeqCst), "entered twice at once");
        let result = run();
        thread::yield_now();
        self.0.store(false, SeqCst);
        result
    }
}

#[test]
fn no_plugin_is_entered_twice_while_many_threads_use_every_slot() {
    const THREADS: i64 = 4;
    const MESSAGES: i64 = 200;
    let (processed, sent) = (Count::default(), Count::default());
    let (processes, sends) = (processed.clone(), sent.clone());
    let (orchestration, transport) = (OneAtATime::default(), OneAtATime::default());
    let solving = orchestration.clone();
    let outcome = Cast {
        transport: Transport {
            on_broadcast: Some(Box::new(move |_, _| {
                transport.during(|| sends.add());
                Ok(())
            })),
            ..on_threads(THREADS, |number, mediator| {
                for index in 0..MESSAGES {
                    let time = index * THREADS + number;
                    mediator.process_pntos_message(position(time, "gnss")).expect("alive");
                    if index % 16 == 0 {
                        let times = [pntos::Timestamp { elapsed_nsec: time }];
                        assert!(mediator.request_solutions(&times, None).expect("alive").is_some());
                        let batch = mediator.batch("shared").expect("alive");
                        batch.set_int(c"last", time);
                        assert_eq!(batch.get_int(c"last"), time);
                        mediator.info("still here");
                    }
                }
            })
        },
        orchestration: Orchestration {
            on_message: Some(Box::new(move |mediator, (message, _)| {
                orchestration.during(|| processes.add());
                mediator.broadcast_aspn_message(message, None, None)
            })),
            on_solutions: Some(Box::new(move |_, times| {
                solving.during(|| Ok(Some(pntos::client::MessageArray::new(times.iter().map(|_| None).collect()))))
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run(IMMEDIATE);
    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!(processed.get(), (THREADS * MESSAGES) as u64);
    assert_eq!(sent.get() + outcome.dropped, (THREADS * MESSAGES) as u64);
}

#[test]
fn a_busy_orchestration_is_handed_the_queue_and_a_full_queue_makes_a_free_thread_wait() {
    let processed = Count::default();
    let processes = processed.clone();
    let outcome = Cast {
        transport: on_threads(2, |number, mediator| {
            for index in 0..100 {
                mediator.process_pntos_message(position(index * 2 + number, "gnss")).expect("alive");
            }
        }),
        orchestration: Orchestration {
            on_message: Some(Box::new(move |_, _| {
                thread::yield_now();
                processes.add();
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run(&immediate(1));
    assert_eq!((processed.get(), outcome.dropped), (200, 0));
}

#[test]
fn a_caller_inside_a_call_never_waits_for_room_and_what_is_dropped_is_counted() {
    let received = Count::default();
    let receives = received.clone();
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(|mediator, ()| {
                // The orchestration answers each message with a broadcast to the transport that is in this call.
                for time in 0..10 {
                    mediator.process_pntos_message(position(time, "gnss"))?;
                }
                done(mediator)
            })),
            on_broadcast: Some(Box::new(move |_, _| {
                receives.add();
                Ok(())
            })),
            ..Transport::default()
        },
        orchestration: sends_on(),
        ..Cast::default()
    }
    .run(&immediate(4));
    assert_eq!((received.get(), outcome.dropped), (4, 6));
    assert_eq!(outcome.warnings, 3, "at the first, second and fourth");
}

#[test]
fn a_message_that_an_orchestration_sends_itself_is_delivered_after_its_call() {
    let depth = Arc::new(AtomicUsize::new(0));
    let seen = Seen::default();
    let sees = seen.clone();
    Cast {
        transport: sends_one(),
        orchestration: Orchestration {
            on_message: Some(Box::new(move |mediator, (message, _)| {
                assert_eq!(depth.fetch_add(1, SeqCst), 0, "nested dispatch");
                sees.push(time(&message));
                if time(&message) < 3 {
                    mediator.process_pntos_message(position(time(&message) + 1, "gnss"))?;
                }
                depth.fetch_sub(1, SeqCst);
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run(IMMEDIATE);
    assert_eq!(seen.all(), [0, 1, 2, 3]);
}

#[test]
fn logging_and_registry_answer_while_the_orchestration_hangs_in_a_call() {
    let (go, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let go = Mutex::new(go);
    let outcome = Cast {
        transport: on_threads(2, move |number, mediator| {
            if number == 0 {
                mediator.process_pntos_message(position(0, "gnss")).expect("alive");
            } else {
                mediator.info("the log works");
                assert_eq!(mediator.batch("group").expect("alive").int("key"), None);
                go.lock().expect("not poisoned").send(()).expect("the orchestration waits");
            }
        }),
        orchestration: Orchestration {
            on_message: Some(Box::new(move |_, _| {
                wait.lock().expect("not poisoned").recv()?;
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run(IMMEDIATE);
    assert!(outcome.succeeded(), "{outcome:?}");
}

#[test]
fn two_calls_that_wait_for_each_other_on_two_threads_are_a_call_loop() {
    let outcome = wait_for_each_other().run(IMMEDIATE);
    assert!(only_failure(&outcome).contains("call loop: "), "{outcome:?}");
}

#[test]
fn starts_and_stops_a_hundred_times_in_one_process() {
    for _ in 0..100 {
        let cast = Cast { transport: sends_ten(), more: vec![Bystander::default().into_plugin()], ..Cast::default() };
        let outcome = cast.run(ALWAYS_PUBLISHES);
        assert!(outcome.succeeded(), "{outcome:?}");
        assert_eq!(outcome.messages, 10);
    }
}

#[test]
fn the_mediator_is_refused_after_shutdown_and_the_message_released() -> Result {
    let kept = Arc::new(Mutex::new(None::<Mediator>));
    let keeps = kept.clone();
    let message = position(0, "gnss");
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                *keeps.lock().expect("not poisoned") = Some(mediator.clone());
                done(mediator)
            })),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    assert!(outcome.succeeded());
    let mediator = kept.lock().expect("not poisoned").take().expect("kept");
    assert!(mediator.process_pntos_message(message.clone()).is_err());
    assert_eq!(message.num_refs(), Some(1));
    Ok(())
}

#[test]
fn a_stop_handle_ends_a_run_that_would_go_on() {
    let options = with_ledger();
    let stop = options.stop.clone();
    let cast = Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                mediator.process_pntos_message(position(0, "gnss"))?;
                stop.stop();
                Ok(())
            })),
            ..Transport::default()
        },
        ..Cast::default()
    };
    let outcome = cast.try_run("", &options).expect("an app that runs");
    assert_eq!(outcome.messages, 1);
    assert!(outcome.succeeded());
}

#[test]
fn threads_that_outlive_their_plugin_are_refused_without_harm() {
    let stray = Arc::new(Mutex::new(Vec::new()));
    for _ in 0..20 {
        let (running, strays) = (Arc::new(AtomicBool::new(true)), stray.clone());
        let runs = running.clone();
        let asked = Count::default();
        let asks = asked.clone();
        let cast = Cast {
            transport: Transport {
                on_start: Some(Box::new(move |mediator, ()| {
                    for _ in 0..3 {
                        let (mediator, runs, asks) = (mediator.clone(), runs.clone(), asks.clone());
                        strays.lock().expect("not poisoned").push(thread::spawn(move || {
                            let mut time = 0;
                            while runs.load(SeqCst) {
                                time += 1;
                                let _ = mediator.process_pntos_message(position(time, "gnss"));
                                let _ = mediator.request_solutions(&[pntos::Timestamp { elapsed_nsec: time }], None);
                                if let Ok(batch) = mediator.batch("group") {
                                    batch.set_int(c"key", time);
                                }
                                mediator.info("stray");
                                if asks.add() == 20 {
                                    let _ = done(&mediator);
                                }
                            }
                        }));
                    }
                    Ok(())
                })),
                ..Transport::default()
            },
            orchestration: sends_on(),
            ..Cast::default()
        };
        let outcome = cast.try_run(IMMEDIATE, &with_ledger()).expect("an app that runs");
        assert!(!outcome.failures.iter().any(|failure| failure.contains("call loop")), "{outcome:#?}");
        running.store(false, SeqCst);
    }
    for thread in std::mem::take(&mut *stray.lock().expect("not poisoned")) {
        thread.join().expect("no panic");
    }
}
