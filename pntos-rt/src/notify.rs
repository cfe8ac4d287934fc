//! Notifications: from the registry to whoever asked for them.
//!
//! A registry calls back from inside its own slot, on whatever thread changed the value. The plugin that asked may be busy,
//! or may be the very one that changed it. So what the registry calls is a function of ours: it copies what the callback
//! may want to read, and the callback runs as a one-way call in its plugin's cell, after the registry has been left.
//!
//! A registry that goes on and on inside one slot would fill the memory with what nobody has been told yet. So that has a
//! bound, beyond which the oldest goes, is counted, and is reported: the newest says what the values are now.

use std::{
    ffi::{CStr, CString},
    sync::{
        Arc, Mutex, Weak,
        atomic::{
            AtomicBool, AtomicUsize,
            Ordering::{Acquire, Relaxed, Release},
        },
    },
};

use pntos::{
    Callback, LoggingLevel, Managed,
    callback::{GroupAdded, KeysChanged},
    client, sys,
};

use crate::{
    backlog::Backlog,
    cell::{
        Inside,
        chain::{self, Frame, Slot},
    },
    snapshot::{Snapshot, Values},
    system::{System, Task, locked},
};

/// What a plugin asked to be told.
pub(crate) struct Watch {
    /// The system that holds this watch.
    system: Weak<System>,
    plugin: usize,
    /// Whether the plugin has asked not to be told any more.
    removed: AtomicBool,
    /// The mediator that snapshots report through.
    mediator: pntos::Mediator,
    what: What,
}

impl Watch {
    fn new(system: &Arc<System>, plugin: usize, mediator: &pntos::Mediator, what: What) -> Self {
        Self {
            system: Arc::downgrade(system),
            plugin,
            removed: AtomicBool::new(false),
            mediator: mediator.clone(),
            what,
        }
    }
}

#[derive(PartialEq)]
enum What {
    Keys { group: CString, key: Option<CString>, callback: Callback<KeysChanged> },
    NewGroup { callback: Callback<GroupAdded> },
}

/// One call of a callback.
pub(crate) struct Notification {
    watch: Arc<Watch>,
    group: CString,
    /// The changed keys with their values; `None` for a new group.
    values: Option<Arc<Values>>,
}

/// More notifications than a registry has to give in one call, unless it does not come to an end.
const MOST_PENDING: usize = 16_384;

pub(crate) struct Notifications {
    watches: Mutex<Vec<Arc<Watch>>>,
    /// What the registry has said and nobody has been told yet.
    pending: Mutex<Backlog<Notification>>,
    /// The thread that reads the registry for a snapshot: what the registry logs meanwhile we provoked ourselves.
    quiet: AtomicUsize,
}

impl Default for Notifications {
    fn default() -> Self {
        Self { watches: Mutex::default(), pending: Mutex::new(Backlog::new(MOST_PENDING)), quiet: AtomicUsize::new(0) }
    }
}

impl Notifications {
    /// How many nobody was told of, because there were too many.
    pub(crate) fn lost(&self) -> u64 {
        locked(&self.pending).lost()
    }

    /// Remembers a request. The result stands for it in the registry.
    pub(crate) fn watch_keys(
        &self,
        system: &Arc<System>,
        plugin: usize,
        mediator: &pntos::Mediator,
        (group, key): (&CStr, Option<&CStr>),
        callback: Callback<KeysChanged>,
    ) -> Callback<KeysChanged> {
        let what = What::Keys { group: group.to_owned(), key: key.map(CStr::to_owned), callback };
        let receiver = self.add(Watch::new(system, plugin, mediator, what));
        // SAFETY: the watch stays until the registry has been told to forget it, or is gone.
        unsafe { Callback::new(receiver, keys_changed) }
    }

    pub(crate) fn watch_groups(
        &self,
        system: &Arc<System>,
        plugin: usize,
        mediator: &pntos::Mediator,
        callback: Callback<GroupAdded>,
    ) -> Callback<GroupAdded> {
        let receiver = self.add(Watch::new(system, plugin, mediator, What::NewGroup { callback }));
        // SAFETY: as above.
        unsafe { Callback::new(receiver, group_added) }
    }

    /// What stands in the registry for the requests with these arguments.
    pub(crate) fn matching(
        &self,
        plugin: usize,
        (group, key): (&CStr, Option<&CStr>),
        callback: Callback<KeysChanged>,
    ) -> Vec<Callback<KeysChanged>> {
        let wanted = What::Keys { group: group.to_owned(), key: key.map(CStr::to_owned), callback };
        let watches = locked(&self.watches);
        let matching = watches.iter().filter(|watch| watch.plugin == plugin && watch.what == wanted);
        // SAFETY: as in `watch_keys`.
        matching.map(|watch| unsafe { Callback::new(receiver(watch), keys_changed as KeysChanged) }).collect()
    }

    /// Forgets a request that the registry does not hold (any more). What is still on its way to the callback does not
    /// reach it.
    pub(crate) fn forget(&self, receiver_of: *mut sys::c_void) {
        locked(&self.watches).retain(|watch| {
            let keep = receiver(watch) != receiver_of;
            if !keep {
                watch.removed.store(true, Release);
            }
            keep
        });
    }

    fn add(&self, watch: Watch) -> *mut sys::c_void {
        let watch = Arc::new(watch);
        let receiver = receiver(&watch);
        locked(&self.watches).push(watch);
        receiver
    }

    /// Whether a line of this plugin, on this thread, is one that a snapshot provoked.
    pub(crate) fn is_quiet(&self, plugin: Option<usize>, system: &System) -> bool {
        plugin == Some(system.registry) && self.quiet.load(Relaxed) == chain::token()
    }

    /// Forgets everything, when the registry is gone.
    pub(crate) fn clear(&self) {
        locked(&self.pending).clear();
        locked(&self.watches).clear();
    }
}

fn receiver(watch: &Arc<Watch>) -> *mut sys::c_void {
    Arc::as_ptr(watch).cast_mut().cast()
}

/// The watch behind a receiver.
///
/// # Safety
///
/// `receiver` came from `receiver` for a watch that is still held.
unsafe fn watch(receiver: *mut sys::c_void) -> Arc<Watch> {
    let watch = receiver.cast::<Watch>().cast_const();
    // SAFETY: promised by the caller; the count that is added is the result's.
    unsafe {
        Arc::increment_strong_count(watch);
        Arc::from_raw(watch)
    }
}

unsafe extern "C" fn keys_changed(
    receiver: *mut sys::c_void,
    group: *mut sys::c_char,
    keys: *mut *mut sys::c_char,
    count: usize,
    values: *mut sys::PntosKeyValueStore,
) {
    // SAFETY: the registry passes back what `watch_keys` gave it.
    let watch = unsafe { watch(receiver) };
    // SAFETY: the registry gives the callback one reference; only the registry's cell uses it.
    let store = unsafe { Managed::<client::KeyValueStore>::adopt(values) };
    let Some(system) = watch.system.upgrade() else { return };
    let (Ok(Some(store)), false) = (store, group.is_null() || (keys.is_null() && count > 0)) else {
        system.incomplete(
            Some(system.registry),
            Slot::NOTIFY,
            "the group, the keys or the values are NULL or incomplete",
        );
        return;
    };
    // SAFETY: the registry lends `count` strings for the call.
    let (group, names) = unsafe {
        let keys = if count == 0 { &[][..] } else { std::slice::from_raw_parts(keys, count) };
        let names: Vec<CString> =
            keys.iter().filter(|key| !key.is_null()).map(|key| CStr::from_ptr(*key).to_owned()).collect();
        (CStr::from_ptr(group).to_owned(), names)
    };
    let mut store = Some(store);
    let values = system.in_registry(Slot::NOTIFY, |inside| {
        let quiet = &system.notifications.quiet;
        quiet.store(chain::token(), Relaxed);
        let values = store.take().map(|store| Values::read(&system, inside, &store, names));
        quiet.store(0, Relaxed);
        values
    });
    if let Some(Some(values)) = values {
        system.notify_later(Notification { watch, group, values: Some(Arc::new(values)) });
    }
}

unsafe extern "C" fn group_added(receiver: *mut sys::c_void, new_group: *mut sys::c_char) {
    // SAFETY: the registry passes back what `watch_groups` gave it, and lends the string.
    let (watch, group) =
        unsafe { (watch(receiver), (!new_group.is_null()).then(|| CStr::from_ptr(new_group).to_owned())) };
    let Some(system) = watch.system.upgrade() else { return };
    if let Some(group) = group {
        system.notify_later(Notification { watch, group, values: None });
    }
}

impl System {
    /// Runs `run` in the registry's cell, where this thread may be already.
    fn in_registry<R>(&self, slot: Slot, run: impl FnOnce(&Inside<'_>) -> R) -> Option<R> {
        let name = &self.plugins[self.registry].name;
        let cell = self.cell(self.registry);
        if cell.is_mine() { cell.if_mine(self, name, slot, run) } else { cell.call_here(self, name, slot, run).ok() }
    }

    fn notify_later(&self, notification: Notification) {
        let lost = locked(&self.notifications.pending).push(notification);
        if let Some((oldest, count)) = lost
            && count.is_power_of_two()
        {
            self.say(
                LoggingLevel::WARN,
                format_args!(
                    "the registry `{}` has told of more than {MOST_PENDING} changes without returning: {count} of the \
                     oldest notifications dropped so far, the last one to `{}` of group `{}`",
                    self.plugins[self.registry].name,
                    self.plugins[oldest.watch.plugin].name,
                    oldest.group.to_string_lossy(),
                ),
            );
        }
        // A registry that calls back from a thread of its own is not in a call: nobody else will see to it.
        self.dispatch_notifications();
    }

    /// Tells whoever asked what the registry has said, unless this thread is still in the registry.
    pub(crate) fn dispatch_notifications(&self) {
        if self.cell(self.registry).is_mine() {
            return;
        }
        loop {
            let Some(notification) = locked(&self.notifications.pending).pop() else { return };
            let plugin = notification.watch.plugin;
            let posted = self.cell(plugin).post(
                self,
                &self.plugins[plugin].name,
                Slot::QUEUE,
                notification,
                |inside, notification| self.notify(inside, &notification),
                Task::Notify,
            );
            self.posted(plugin, Slot::NOTIFY, posted);
        }
    }

    /// Calls a callback, in its plugin's cell.
    pub(crate) fn notify(&self, _: &Inside<'_>, notification: &Notification) {
        let Notification { watch, group, values } = notification;
        let plugin = &self.plugins[watch.plugin];
        if !plugin.is_open() || watch.removed.load(Acquire) {
            return;
        }
        Frame::new(&plugin.name, Slot::NOTIFY).enter(|| match &watch.what {
            What::Keys { callback, .. } => {
                if let Some(values) = values {
                    let keys: Vec<&CStr> = values.keys().collect();
                    callback.call(group, &keys, Snapshot::hand_out(values.clone(), &watch.system, &watch.mediator));
                }
            }
            What::NewGroup { callback } => callback.call(group),
        });
    }
}
