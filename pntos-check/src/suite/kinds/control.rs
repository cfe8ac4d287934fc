//! Controllers and platform integrations: they are given plugins, and run until they are done.

use std::ptr::null_mut;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use pntos::sys::{self, PntosPluginTypes as Kinds};

use crate::exercise::{Asked, Make};
use crate::suite::call::call;
use crate::suite::threads::Handed;
use crate::suite::{Applies, Test};
use crate::world::{keep, lend_text, lend_texts, release, transfer};
use crate::{Judge, Plugin, crash};

const WHO_CONTROL: Applies =
    Applies::Kinds(&[Kinds::PNTOS_CONTROLLER_PLUGIN, Kinds::PNTOS_PLATFORM_INTEGRATION_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "control::plugins",
        about: "the plugins that come with control are given back with it",
        applies: WHO_CONTROL,
        run: |judge| hand_over(judge, false),
    },
    Test {
        name: "control::shared_plugins",
        about: "plugins that others hold too are left as they are, and nothing that was only lent is kept",
        applies: WHO_CONTROL,
        run: |judge| hand_over(judge, true),
    },
];

/// How long we wait for control to come back. It may stay away as long as a system runs.
const PATIENCE: Duration = Duration::from_secs(2);

/// Gives control of a few plugins that have nothing to say; those that others hold too, with a place for each one's files.
fn hand_over(judge: &mut Judge, is_shared: bool) {
    let Some(plugin) = judge.start() else { return };
    let plugins = sys::PntosPluginArray::make(&Asked::nothing());
    if is_shared {
        keep(plugins);
    }
    let handed = Handed((plugin.clone(), plugins));
    let (done, is_done) = mpsc::channel();
    thread::spawn(move || {
        let Handed((plugin, plugins)) = { handed };
        crash::own_stack();
        take_control(&plugin, plugins, is_shared);
        let _ = done.send(());
    });
    if is_done.recv_timeout(PATIENCE).is_err() {
        let seconds = PATIENCE.as_secs();
        return judge
            .skip(&format!("it is in control for more than {seconds} s, as it may be, and gives nothing back"));
    }
    if is_shared {
        release(plugins);
    }
    judge.finish(plugin);
}

fn take_control(plugin: &Plugin, plugins: *mut sys::PntosPluginArray, has_locations: bool) {
    macro_rules! take_control {
        ($table:ident) => {{
            const SLOT: &str = concat!(stringify!($table), ".take_control");
            // SAFETY: the array is ours until it is transferred.
            let count = unsafe { (*plugins).num_plugins };
            let location = lend_text(c"/nowhere", SLOT, "plugin_resources_locations");
            let every_other = |index: usize| if index % 2 == 0 { location.pointer().cast() } else { null_mut() };
            let locations: Vec<_> = (0..count).map(every_other).collect();
            let locations = lend_texts(&locations, SLOT, "plugin_resources_locations");
            let lent = if has_locations { locations.pointer() } else { null_mut() };
            call!(plugin.table(), $table.take_control, transfer(plugins, SLOT, "plugins"), lent, null_mut());
        }};
    }
    if plugin.kind == Kinds::PNTOS_CONTROLLER_PLUGIN {
        take_control!(PntosControllerPlugin);
    } else {
        take_control!(PntosPlatformIntegrationPlugin);
    }
}
