//! pntOS calls a plugin from one thread at a time, and not always from the same.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use pntos::sys::PntosPluginTypes as Kinds;

use super::routine::Routine;
use super::{Applies, Test};
use crate::world::Hook;
use crate::{Judge, crash};

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "threads::one_after_another",
        about: "each call may come from another thread than the last one",
        applies: Applies::Plugin,
        run: one_after_another,
    },
    Test {
        name: "threads::shut_down_elsewhere",
        about: "a plugin may be initialised on a thread that is gone when it works, and shut down on a third",
        applies: Applies::Plugin,
        run: shut_down_elsewhere,
    },
    Test {
        name: "threads::called_while_calling",
        about: "the system may call a plugin that is itself in a call of the system",
        applies: Applies::Kinds(&[Kinds::PNTOS_TRANSPORT_PLUGIN, Kinds::PNTOS_ORCHESTRATION_PLUGIN]),
        run: called_while_calling,
    },
];

/// How many threads take turns.
const THREADS: usize = 8;

/// A plugin that is handed from thread to thread.
pub(super) struct Handed<T>(pub(super) T);

// SAFETY: pntOS lets a plugin be called from any thread, one at a time; every thread here is joined before the next.
unsafe impl<T> Send for Handed<T> {}
// SAFETY: as above: a thread that is inside a call of the system may be used for a call of the plugin.
unsafe impl<T> Sync for Handed<T> {}

/// Does `work` on a thread of its own and waits for its end.
fn elsewhere<T>(with: T, work: impl FnOnce(T) -> T) -> T {
    let (with, work) = (Handed(with), Handed(work));
    let Handed(with) = thread::scope(|scope| {
        let job = scope.spawn(move || {
            let (with, work) = ({ with }, { work });
            crash::own_stack();
            Handed((work.0)(with.0))
        });
        job.join().expect("a test's thread panics only with the test")
    });
    with
}

fn one_after_another(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    let mut routine = Routine::begin(&plugin);
    for _ in 0..THREADS {
        routine = elsewhere(routine, |mut routine| {
            routine.round();
            routine
        });
    }
    routine.end();
    judge.finish(plugin);
}

fn shut_down_elsewhere(judge: &mut Judge) {
    let Some(plugin) = judge.plugin() else { return };
    let judge: &Judge = judge;
    let plugin = elsewhere(plugin, |plugin| {
        judge.init(&plugin);
        plugin
    });
    let plugin = elsewhere(plugin, |plugin| {
        let mut routine = Routine::begin(&plugin);
        routine.round();
        routine.end();
        plugin
    });
    let plugin = elsewhere(plugin, |plugin| {
        judge.shutdown(&plugin);
        plugin
    });
    judge.release(plugin);
    judge.world().finish();
}

fn called_while_calling(judge: &mut Judge) {
    let Some(plugin) = judge.plugin() else { return };
    let callee = Handed(plugin.clone());
    judge.init(&plugin);
    let hook: Hook = Arc::new(move |slot| {
        let callee = &callee;
        // A transport hands a message in and is at once given one to send; an orchestration is asked what it has.
        match callee.0.kind {
            Kinds::PNTOS_TRANSPORT_PLUGIN if slot == "PntosMediator.process_pntos_message" => Routine::visit(&callee.0),
            Kinds::PNTOS_ORCHESTRATION_PLUGIN if slot.starts_with("PntosMediator.") => Routine::visit(&callee.0),
            _ => {}
        }
    });
    // An orchestration may not be called before `init_orchestration_plugin` has returned.
    if plugin.kind == Kinds::PNTOS_TRANSPORT_PLUGIN {
        judge.world().when_called(hook.clone());
    }
    let mut routine = Routine::begin(&plugin);
    judge.world().when_called(hook);
    for _ in 0..THREADS {
        routine.round();
    }
    thread::sleep(WHILE);
    judge.world().when_called(Arc::new(|_| {}));
    routine.end();
    judge.finish(plugin);
}

/// How long a transport may hand messages in.
const WHILE: Duration = Duration::from_millis(50);
