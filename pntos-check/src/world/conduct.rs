//! Who may ask the system for what: not a forked child, not a plugin for what it implements itself. And what the system
//! may do while it is asked.

use std::cell::Cell;
use std::ffi::CString;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use pntos::sys::PntosPluginTypes as Kinds;

use super::{World, observers::Interest, quoted};
use crate::rule::life as rules;

/// Called with the slot that the plugin calls, in the middle of the call.
pub(crate) type Hook = Arc<dyn Fn(&'static str) + Send + Sync>;

/// What a world knows about its plugin.
pub(super) struct Conduct {
    process: u32,
    kind: AtomicU32,
    hook: Mutex<Option<Hook>>,
}

thread_local! {
    /// Whether this thread is inside a hook, which does not call itself.
    static HOOKED: Cell<bool> = const { Cell::new(false) };
}

/// The slots of the system that a plugin of a kind stands behind itself, by how they begin.
fn own_slots(kind: Kinds) -> &'static [&'static str] {
    match kind {
        Kinds::PNTOS_REGISTRY_PLUGIN => &["PntosRegistry.", "PntosKeyValueStore."],
        Kinds::PNTOS_TRANSPORT_PLUGIN => &["PntosMediator.broadcast_aspn_message"],
        Kinds::PNTOS_ORCHESTRATION_PLUGIN => {
            &["PntosMediator.request_solutions", "PntosMediator.get_filter_description_list"]
        }
        _ => &[],
    }
}

impl Conduct {
    pub(super) fn new() -> Conduct {
        Conduct {
            process: process::id(),
            kind: AtomicU32::new(Kinds::PNTOS_UNDEFINED_PLUGIN.0),
            hook: Mutex::new(None),
        }
    }

    /// Judges a call of `slot` that comes from `caller`.
    pub(super) fn judge(&self, world: &World, slot: &'static str, caller: &'static str) {
        if process::id() != self.process {
            let what = format!("it is called in a process that was forked, from {}", quoted(caller));
            world.report(&rules::FORKED, slot, what);
        }
        let kind = Kinds(self.kind.load(Ordering::Relaxed));
        let is_own = own_slots(kind).iter().any(|own| slot.starts_with(own));
        let is_log_of_log =
            slot.starts_with("PntosMediator.log_message") && caller.starts_with("PntosLoggingPlugin.log");
        if is_own || is_log_of_log {
            world.report(&rules::CALL_LOOP, slot, format!("it is called from {}", quoted(caller)));
        }
        if !HOOKED.replace(true) {
            let hook = self.hook.lock().unwrap_or_else(PoisonError::into_inner).clone();
            if let Some(hook) = hook {
                hook(slot);
            }
            HOOKED.set(false);
        }
    }
}

impl World {
    /// Says what kind of plugin is in this world.
    pub(crate) fn is_for(&self, kind: Kinds) {
        self.conduct.kind.store(kind.0, Ordering::Relaxed);
    }

    /// Calls `hook` whenever the plugin calls the system, in the middle of that call and on its thread.
    pub(crate) fn when_called(&self, hook: Hook) {
        *self.conduct.hook.lock().unwrap_or_else(PoisonError::into_inner) = Some(hook);
    }

    /// Tells every observer that what it watches has changed.
    pub(crate) fn notify_all(&self) {
        let observers = self.values().observers.clone();
        for observer in &observers {
            match &observer.of {
                Interest::Values { group, key, .. } => {
                    let key = key.clone().unwrap_or_else(|| c"check".into());
                    self.notify_values(group, &[key]);
                }
                Interest::Groups { .. } => self.notify_group(&CString::from(c"check")),
            }
        }
    }
}
