//! What keeps its order, and what does not come any more once it is over.

mod support;

use std::{
    ffi::CStr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, Ordering::SeqCst},
    },
    thread,
};

use pntos::{Callback, Managed, Message, callback::KeysChanged, plugin::Plugin};
use support::*;

#[test]
fn messages_of_one_thread_arrive_in_the_order_in_which_it_sent_them() {
    const THREADS: i64 = 3;
    let last = Arc::new(Mutex::new([-1; THREADS as usize]));
    let overtaken = Count::default();
    let counts = overtaken.clone();
    Cast {
        transport: on_threads(THREADS, |number, mediator| {
            for index in 0..20_000 {
                mediator.process_pntos_message(position(index * THREADS + number, "gnss")).expect("alive");
            }
        }),
        orchestration: Orchestration {
            on_message: Some(Box::new(move |_, (message, _)| {
                let (index, number) = (time(&message) / THREADS, time(&message) % THREADS);
                let mut last = last.lock().expect("not poisoned");
                if std::mem::replace(&mut last[number as usize], index) > index {
                    counts.add();
                }
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
    .run("[streams]\ndefault = \"immediate\"");
    assert_eq!(overtaken.get(), 0);
}

#[test]
fn notifications_come_in_the_order_of_the_changes() {
    let (told, overtaken) = (Arc::new(AtomicI64::new(0)), Count::default());
    let (tells, counts) = (told.clone(), overtaken.clone());
    let bystander = Bystander {
        on_init: Some(Box::new(move |mediator, ()| {
            let (tells, counts) = (tells.clone(), counts.clone());
            let callback = Callback::<KeysChanged>::from_closure(move |_, _, values| {
                let value = values.get_int(c"key");
                if tells.swap(value, SeqCst) > value {
                    counts.add();
                }
            });
            let batch = mediator.batch("group")?;
            batch.set_int(c"key", 0);
            assert!(batch.request_notify(Some(c"key"), callback));
            Ok(())
        })),
        ..Bystander::default()
    };
    let outcome = Cast {
        // Whoever leaves the registry sees to the notifications, also those that another thread has caused.
        transport: on_threads(4, |number, mediator| {
            for _ in 0..3_000 {
                if number % 2 == 0 {
                    let batch = mediator.batch("group").expect("alive");
                    batch.set_int(c"key", batch.get_int(c"key") + 1);
                } else {
                    mediator.with_registry(|registry| registry.has_group("other")).expect("alive");
                }
            }
        }),
        more: vec![bystander.into_plugin()],
        ..Cast::default()
    }
    .run("");
    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!((overtaken.get(), told.load(SeqCst)), (0, 6_000));
}

#[test]
fn nothing_is_called_in_a_plugin_whose_shutdown_has_returned() {
    let over = Arc::new(AtomicBool::new(false));
    let (ends, broadcasting, notifying) = (over.clone(), over.clone(), over.clone());
    let late = Count::default();
    let (broadcasts, notifies) = (late.clone(), late.clone());
    let outcome = Cast {
        transport: Transport {
            on_init: Some(Box::new(move |mediator, ()| {
                let (notifying, notifies) = (notifying.clone(), notifies.clone());
                let callback = Callback::<KeysChanged>::from_closure(move |_, _, _| {
                    if notifying.load(SeqCst) {
                        notifies.add();
                    }
                });
                assert!(mediator.batch("group")?.request_notify(None, callback));
                Ok(())
            })),
            on_start: Some(Box::new(|mediator, ()| done(mediator))),
            on_shutdown: Some(Box::new(move |mediator, ()| {
                mediator.broadcast_aspn_message(position(0, "farewell"), None, None)?;
                mediator.batch("group")?.set_int(c"key", 1);
                ends.store(true, SeqCst);
                Ok(())
            })),
            on_broadcast: Some(Box::new(move |_, _: (Managed<Message>, _)| {
                if broadcasting.load(SeqCst) {
                    broadcasts.add();
                }
                Ok(())
            })),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    assert_eq!(late.get(), 0);
    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!(outcome.warnings, 1, "the message that reached nobody: {outcome:?}");
}

#[test]
fn nothing_is_called_in_a_plugin_whose_init_has_not_been_called() {
    let ready = Arc::new(AtomicBool::new(false));
    let (starts, broadcasting) = (ready.clone(), ready);
    let outcome = Cast {
        transport: Transport {
            on_init: Some(Box::new(move |_, ()| {
                thread::yield_now();
                starts.store(true, SeqCst);
                Ok(())
            })),
            on_start: Some(Box::new(|mediator, ()| done(mediator))),
            on_broadcast: Some(Box::new(move |_, _| {
                assert!(broadcasting.load(SeqCst), "not initialised");
                Ok(())
            })),
            ..Transport::default()
        },
        more: vec![
            Bystander {
                on_init: Some(Box::new(|mediator, ()| {
                    mediator.broadcast_aspn_message(position(0, "early"), None, None)
                })),
                ..Bystander::default()
            }
            .into_plugin(),
        ],
        ..Cast::default()
    }
    .run("");
    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!(outcome.warnings, 1, "the message that reached nobody: {outcome:?}");
}

#[test]
fn a_callback_is_not_called_any_more_once_it_was_removed() {
    let called = Count::default();
    let calls = called.clone();
    Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                let calls = calls.clone();
                let callback = Callback::<KeysChanged>::from_closure(move |_: &CStr, _, _| {
                    calls.add();
                });
                let batch = mediator.batch("group")?;
                assert!(batch.request_notify(None, callback.clone()));
                batch.set_int(c"key", 1);
                // Queued from here on, because this plugin is in a call.
                let batch = batch.end().restart();
                assert!(batch.remove_notify(None, callback));
                drop(batch);
                done(mediator)
            })),
            ..Transport::default()
        },
        ..Cast::default()
    }
    .run("");
    assert_eq!(called.get(), 0);
}

#[test]
fn a_batch_that_cannot_be_restarted_does_not_keep_the_group() {
    let kept = Arc::new(Mutex::new(None));
    let keeps = kept.clone();
    let restarts = kept.clone();
    let last = Arc::new(AtomicI64::new(0));
    let reads = last.clone();
    let outcome = Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                mediator.with_registry(|registry| {
                    let store = registry.batch_start("group").expect("a store");
                    store.set_int(c"key", 7);
                    store.batch_end();
                    *keeps.lock().expect("not poisoned") = Some(store);
                })?;
                done(mediator)
            })),
            ..Transport::default()
        },
        more: vec![
            Bystander {
                on_shutdown: Some(Box::new(move |mediator, ()| {
                    // The transport has been shut down before.
                    let store = restarts.lock().expect("not poisoned").take().expect("kept");
                    store.batch_restart();
                    reads.store(mediator.batch("group")?.get_int(c"key"), SeqCst);
                    drop(store);
                    Ok(())
                })),
                ..Bystander::default()
            }
            .into_plugin(),
        ],
        ..Cast::default()
    }
    .run("");
    assert_eq!(last.load(SeqCst), 7, "{outcome:?}");
    assert!(only_failure(&outcome).contains("after its `shutdown_plugin` had returned"), "{outcome:?}");
}
