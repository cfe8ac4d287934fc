//! Parts that several tests give, and the settings that go with them.

use std::{
    sync::{
        Arc, Barrier,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
};

use pntos::Mediator;

use super::{Cast, Logging, Orchestration, Transport, Worker, done, join, position};

/// Messages go to the orchestration as they come.
pub const IMMEDIATE: &str = "[streams]\ndefault = \"immediate\"";

/// Messages go to the orchestration as they come, and so many calls may wait for a busy plugin.
pub fn immediate(queue: usize) -> String {
    format!("{IMMEDIATE}\n[controller]\nqueue = {queue}")
}

/// A solution is due at each message.
pub const ALWAYS_PUBLISHES: &str = "[controller]\npublish_period = 0.000000001";

/// A transport that runs `each` on `count` threads of its own, is done when they are, and joins them at its end.
pub fn on_threads(count: i64, each: impl Fn(i64, &Mediator) + Send + Sync + 'static) -> Transport {
    let worker = Worker::default();
    let (started, each) = (worker.clone(), Arc::new(each));
    Transport {
        on_start: Some(Box::new(move |mediator, ()| {
            let (mediator, each) = (mediator.clone(), each.clone());
            *started.lock().expect("not poisoned") = Some(thread::spawn(move || {
                thread::scope(|scope| {
                    for number in 0..count {
                        let (mediator, each) = (&mediator, &each);
                        scope.spawn(move || each(number, mediator));
                    }
                });
                done(&mediator).expect("alive");
            }));
            Ok(())
        })),
        on_shutdown: Some(Box::new(move |_, ()| join(&worker))),
        ..Transport::default()
    }
}

/// A transport that sends one message from its start, then is done.
pub fn sends_one() -> Transport {
    Transport {
        on_start: Some(Box::new(|mediator, ()| {
            mediator.process_pntos_message(position(0, "gnss"))?;
            done(mediator)
        })),
        ..Transport::default()
    }
}

/// A transport with a thread that sends ten messages.
pub fn sends_ten() -> Transport {
    on_threads(1, |_, mediator| {
        for time in 0..10 {
            mediator.process_pntos_message(position(time, "gnss")).expect("alive");
        }
    })
}

/// An orchestration that sends on what it is given.
pub fn sends_on() -> Orchestration {
    Orchestration {
        on_message: Some(Box::new(|mediator, (message, _)| mediator.broadcast_aspn_message(message, None, None))),
        ..Orchestration::default()
    }
}

/// One thread is in the logging plugin and wants the orchestration; another is in the orchestration and logs.
pub fn wait_for_each_other() -> Cast {
    let both = Arc::new(Barrier::new(2));
    let (logging, orchestrating) = (both.clone(), both);
    let first = AtomicBool::new(true);
    Cast {
        logging: Logging {
            on_log: Some(Box::new(move |mediator, ()| {
                if first.swap(false, SeqCst) {
                    logging.wait();
                    let _ = mediator.request_solutions(&[], None)?;
                }
                Ok(())
            })),
            ..Logging::default()
        },
        transport: on_threads(2, |number, mediator| {
            if number == 0 {
                mediator.info("into the logging plugin");
            } else {
                mediator.process_pntos_message(position(0, "gnss")).expect("alive");
            }
        }),
        orchestration: Orchestration {
            on_message: Some(Box::new(move |mediator, _| {
                orchestrating.wait();
                mediator.info("from the orchestration");
                Ok(())
            })),
            ..Orchestration::default()
        },
        ..Cast::default()
    }
}
