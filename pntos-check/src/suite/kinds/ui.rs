//! User interfaces: one that needs the main thread has it until it is closed or shut down.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use pntos::sys::PntosPluginTypes as Kinds;

use crate::suite::call::call;
use crate::suite::threads::Handed;
use crate::suite::{Applies, Test};
use crate::{Judge, crash, slot};

pub(super) const TESTS: &[Test] = &[Test {
    name: "ui::main_thread",
    about: "what runs on the main thread ends when the plugin is shut down",
    applies: Applies::Kinds(&[Kinds::PNTOS_UI_PLUGIN]),
    run: main_thread,
}];

/// How long the interface is open.
const WHILE: Duration = Duration::from_millis(200);

fn main_thread(judge: &mut Judge) {
    const RUN: &str = "PntosUiPlugin.run_main_thread";
    let Some(plugin) = judge.start() else { return };
    if call!(plugin.table(), PntosUiPlugin.requires_main_thread) == 0 {
        judge.skip("the plugin does not need the main thread");
        return judge.finish(plugin);
    }
    let (is_open, closed) = mpsc::channel::<()>();
    let elsewhere = Handed((&*judge, &plugin));
    thread::scope(|scope| {
        scope.spawn(move || {
            let Handed((judge, plugin)) = { elsewhere };
            crash::own_stack();
            thread::sleep(WHILE);
            judge.shutdown(plugin);
            // What has not ended is the other call: a judge who waits in vain reads the name of the latest.
            let _call = slot::enter(RUN);
            let _ = closed.recv();
        });
        call!(plugin.table(), PntosUiPlugin.run_main_thread);
        drop(is_open);
    });
    judge.release(plugin);
    judge.world().finish();
}
