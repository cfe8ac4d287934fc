//! The threads of the workers, from the start of a system to its end.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, mpsc},
    thread::{self, JoinHandle},
};

use pntos::LoggingLevel;

use crate::{
    cell::Worker,
    system::{System, Task},
};

pub(crate) struct Workers {
    threads: Vec<(Arc<Worker>, JoinHandle<()>)>,
}

impl Workers {
    /// Starts the threads of a system in which nothing has been called. One that cannot be started is an error in the log.
    pub(crate) fn start(system: &Arc<System>) -> Self {
        let mut threads = Vec::new();
        for worker in &system.workers {
            let (begun, begins) = mpsc::channel();
            let (serving, serves) = (worker.clone(), system.clone());
            let thread = thread::Builder::new().name(worker.name().to_owned()).spawn(move || {
                serving.begin();
                // Nobody listens any more only if the start was given up.
                let _ = begun.send(());
                run(&serving, &serves);
            });
            match thread {
                Ok(thread) => {
                    // A thread that ended before it began is noticed at the end.
                    let _ = begins.recv();
                    threads.push((worker.clone(), thread));
                }
                Err(why) => system.say(
                    LoggingLevel::ERROR,
                    format_args!("the thread of worker `{}` could not be started: {why}", worker.name()),
                ),
            }
        }
        Self { threads }
    }

    /// Has the workers do what is left, and ends them.
    pub(crate) fn stop(&mut self) {
        for (worker, _) in &self.threads {
            worker.stop();
        }
        for (_, thread) in self.threads.drain(..) {
            // What it may have panicked with has been reported.
            let _ = thread.join();
        }
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.stop();
    }
}

fn run(worker: &Worker, system: &System) {
    // A panic in a plugin does not come this far; one of ours loses the call that it happened in.
    while let Err(panic) = catch_unwind(AssertUnwindSafe(|| worker.serve::<Task>(system))) {
        system.say(LoggingLevel::ERROR, format_args!("worker `{}` panicked: {}", worker.name(), what(&*panic)));
    }
    worker.end::<Task>(system);
}

fn what(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("without a message")
}
