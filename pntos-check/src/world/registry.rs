//! The registry.

use std::{
    collections::btree_map::Entry,
    ffi::{CStr, CString},
    ptr::null_mut,
};

use pntos::sys;
use pntos_rt::app::Value;

use super::{
    World, c_text, data,
    draft::{Draft, memory},
    give_back,
    ledger::Kind,
    observers::{Interest, NotifyGroup, Observer, Receiver, is_notifying},
    report, store, texts, upcall,
    values::Stored,
};
use crate::rule::calls as rules;

static KIND: Kind = Kind { name: "PntosRegistry", fixed: true };

/// The registry of a new world, with one reference of ours.
pub(crate) fn new() -> *mut sys::PntosRegistry {
    Draft::new(&KIND, &[]).publish(sys::PntosRegistry {
        memory: memory(),
        batch_start: Some(batch_start),
        get_group_array: Some(get_group_array),
        has_group: Some(has_group),
        request_notify_new_group: Some(request_notify_new_group),
    })
}

/// Values that the plugin asked to hear of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observed {
    /// Their group.
    pub group: String,
    /// The key of the one that is meant, if not all are.
    pub key: Option<String>,
}

impl World {
    /// Changes a value, as another plugin would, and tells the observers.
    pub fn set(&self, group: &str, key: &str, value: &Value) {
        let (group, key) = (c_text(group), c_text(key));
        self.make_group(&group);
        let before = self.values().groups.entry(group.clone()).or_default().insert(key.clone(), Stored::from(value));
        drop(before);
        self.notify_values(&group, &[key]);
    }

    /// A value as text.
    pub fn get(&self, group: &str, key: &str) -> Option<String> {
        let text = self.values().get(&c_text(group), &c_text(key))?.to_text();
        Some(text.to_string_lossy().into_owned())
    }

    /// What the plugin asked to hear of.
    pub fn observed(&self) -> Vec<Observed> {
        let name = |text: &CString| text.to_string_lossy().into_owned();
        let values = self.values();
        let observed = values.observers.iter().filter_map(|observer| match &observer.of {
            Interest::Values { group, key, .. } => Some(Observed { group: name(group), key: key.as_ref().map(name) }),
            Interest::Groups { .. } => None,
        });
        observed.collect()
    }

    /// Makes a group if it is not there, and tells the observers.
    fn make_group(&self, group: &CStr) {
        let is_new = match self.values().groups.entry(group.to_owned()) {
            Entry::Occupied(_) => false,
            Entry::Vacant(place) => {
                place.insert_entry(Default::default());
                true
            }
        };
        if is_new {
            self.notify_group(group);
        }
    }
}

unsafe extern "C" fn batch_start(
    _this: *mut sys::PntosRegistry,
    group: *mut sys::c_char,
) -> *mut sys::PntosKeyValueStore {
    const SLOT: &str = "PntosRegistry.batch_start";
    upcall(SLOT, null_mut(), |world, _| {
        if is_notifying() {
            report(&rules::IN_NOTIFY, SLOT, "it is called from a callback that a registry notifies");
        }
        // SAFETY: the plugin lends the text for the call.
        let group = unsafe { texts::required(SLOT, "group", group) }.unwrap_or(c"");
        if group.is_empty() {
            report(&rules::EMPTY_NAME, SLOT, "`group` is empty");
        }
        world.make_group(group);
        give_back(store::open(group, false), SLOT)
    })
}

unsafe extern "C" fn get_group_array(_this: *mut sys::PntosRegistry) -> *mut sys::PntosStringArray {
    const SLOT: &str = "PntosRegistry.get_group_array";
    upcall(SLOT, null_mut(), |world, _| {
        let groups: Vec<CString> = world.values().groups.keys().cloned().collect();
        if groups.is_empty() { null_mut() } else { give_back(data::strings(&groups), SLOT) }
    })
}

unsafe extern "C" fn has_group(_this: *mut sys::PntosRegistry, group: *mut sys::c_char) -> sys::Bool {
    const SLOT: &str = "PntosRegistry.has_group";
    upcall(SLOT, 0, |world, _| {
        // SAFETY: the plugin lends the text for the call.
        let group = unsafe { texts::required(SLOT, "group", group) };
        let is_there =
            group.is_some_and(|group| world.values().groups.get(group).is_some_and(|group| !group.is_empty()));
        sys::Bool::from(is_there)
    })
}

unsafe extern "C" fn request_notify_new_group(
    _this: *mut sys::PntosRegistry,
    receiver: *mut sys::c_void,
    callback: Option<NotifyGroup>,
) -> sys::Bool {
    const SLOT: &str = "PntosRegistry.request_notify_new_group";
    upcall(SLOT, 0, |world, _| {
        let Some(notify) = callback else {
            report(&rules::NULL_ARGUMENT, SLOT, "`callback` is NULL");
            return 0;
        };
        world.values().observers.push(Observer { of: Interest::Groups { notify }, receiver: Receiver(receiver) });
        1
    })
}
