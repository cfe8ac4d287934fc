//! The registry as plugins see it: in front of the registry plugin's own objects, which are called one at a time.
//!
//! Registry calls are served on the calling thread and wait for nothing but another registry call. What the registry
//! documents as forbidden is refused here with an error that names the culprit, so that a registry plugin need not expect
//! it: a store used after `batch_end`, two batches on one group at once, a registry that uses itself.

mod groups;
mod store;

use std::{
    ffi::CStr,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
};

use pntos::{
    Callback, KeyValueStoreDataFormat, LoggingLevel, Managed, Result,
    callback::GroupAdded,
    client::{self, StringArray},
    pntos_object, table,
};

use crate::{
    cell::{Inside, chain::Slot},
    custody::{Data, Foreign},
    system::System,
};

pub(crate) use self::{groups::Groups, store::Store};

/// The group in which plugins tell the controller something.
const FLAGS: &CStr = c"controller/flags";

/// Whose registry it is, and what stands behind it.
#[derive(Clone)]
pub(crate) struct Access {
    pub(crate) system: Arc<System>,
    /// The plugin; `None` is the controller.
    pub(crate) plugin: Option<usize>,
    /// The controller's own mediator, through which objects made here report.
    pub(crate) own: pntos::Mediator,
}

impl Access {
    /// Calls into the registry plugin. `neutral` if it may not be called, or is gone.
    fn call<R>(&self, slot: Slot, neutral: R, run: impl FnOnce(&Inside<'_>) -> R) -> R {
        if self.system.admits(self.plugin, slot) { self.call_always(slot, neutral, run) } else { neutral }
    }

    /// As [`call`](Self::call), also for a plugin that may not call (any more): to clean up after it.
    fn call_always<R>(&self, slot: Slot, neutral: R, run: impl FnOnce(&Inside<'_>) -> R) -> R {
        let result = self.system.call_registry(slot, |inside, plugin| plugin.is_open().then(|| run(inside)));
        self.system.dispatch_notifications();
        result.flatten().unwrap_or(neutral)
    }

    /// What the registry returned, made safe to hand on.
    fn take<T: Data>(&self, object: Option<Managed<T>>) -> Option<Managed<T>> {
        // SAFETY: the registry has given us the reference, and we are in its cell.
        unsafe { self.system.take::<T>(object?.into_raw(), self.system.registry, Slot::STORE) }.ok().flatten()
    }

    fn error(&self, text: impl fmt::Display) {
        self.system.say(LoggingLevel::ERROR, format_args!("plugin `{}`: {text}", self.system.name(self.plugin)));
    }

    /// Starts a batch. Where that is refused the store refuses everything, since the slot may not return NULL.
    pub(crate) fn start(&self, group: &CStr) -> Store {
        let mut store = Store {
            access: self.clone(),
            group: group.to_owned(),
            store: None,
            live: AtomicBool::new(false),
            ready: AtomicBool::new(false),
            format: KeyValueStoreDataFormat::UNSPECIFIED,
        };
        self.system.count_handed_out(Slot::REGISTRY);
        if !self.system.admits(self.plugin, Slot::REGISTRY) || !store.take_group() {
            return store;
        }
        let started = self.call(Slot::REGISTRY, None, |inside| {
            let registry = self.system.registry_object.get()?.get(inside);
            Some(registry.batch_start(group).map(|store| (store.data_format(), Foreign::new(store))))
        });
        match started {
            Some(Ok((format, started))) => {
                store.format = format;
                store.store = Some(started);
                store.live.store(true, Relaxed);
            }
            Some(Err(error)) => {
                self.system.groups.end(group);
                let registry = &self.system.plugins[self.system.registry].name;
                self.system.say(
                    LoggingLevel::ERROR,
                    format_args!(
                        "registry `{registry}`: {error}; whoever asked for group `{}` gets a store that holds nothing",
                        group.to_string_lossy()
                    ),
                );
            }
            None => self.system.groups.end(group),
        }
        store
    }
}

/// A registry for one plugin.
pub(crate) struct RegistryProxy(Access);

impl RegistryProxy {
    pub(crate) fn hand_out(access: Access) -> Managed<client::Registry> {
        access.system.count_handed_out(Slot::REGISTRY);
        let own = access.own.clone();
        client::Registry::implement(Self(access), &own)
    }
}

impl Drop for RegistryProxy {
    fn drop(&mut self) {
        self.0.system.count_released(Slot::REGISTRY);
    }
}

#[pntos_object]
impl table::Registry for RegistryProxy {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        Ok(client::KeyValueStore::implement(self.0.start(group), &self.0.own))
    }

    fn get_group_array(&self) -> Result<Option<Managed<StringArray>>> {
        let Access { system, .. } = &self.0;
        Ok(self.0.call(Slot::REGISTRY, None, |inside| {
            let groups = system.registry_object.get()?.get(inside).get_group_array();
            self.0.take(groups)
        }))
    }

    fn has_group(&self, group: &CStr) -> Result<bool> {
        let Access { system, .. } = &self.0;
        Ok(self.0.call(Slot::REGISTRY, false, |inside| {
            system.registry_object.get().is_some_and(|registry| registry.get(inside).has_group(group))
        }))
    }

    fn request_notify_new_group(&self, callback: Callback<GroupAdded>) -> Result<bool> {
        let Access { system, plugin, own } = &self.0;
        let Some(plugin) = *plugin else { return Ok(false) };
        let ours = system.notifications.watch_groups(system, plugin, own, callback);
        let registered = self.0.call(Slot::REGISTRY, false, |inside| {
            system
                .registry_object
                .get()
                .is_some_and(|registry| registry.get(inside).request_notify_new_group(ours.clone()))
        });
        if !registered {
            system.notifications.forget(ours.receiver());
        }
        Ok(registered)
    }
}
