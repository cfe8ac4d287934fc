//! Who asked the registry of a test system to be told.

use alloc::{collections::BTreeSet, ffi::CString, string::String, vec::Vec};
use core::ffi::CStr;
use std::sync::Mutex;

use super::locked;
use crate::{
    Callback, Managed,
    callback::{GroupAdded, KeysChanged},
    client,
};

/// A request to be told about a key, or about all of a group.
#[derive(PartialEq)]
pub(super) struct Watch {
    pub(super) group: String,
    pub(super) key: Option<String>,
    pub(super) callback: Callback<KeysChanged>,
}

#[derive(Default)]
pub(super) struct Watches {
    keys: Mutex<Vec<Watch>>,
    groups: Mutex<Vec<Callback<GroupAdded>>>,
}

impl Watches {
    pub(super) fn add(&self, watch: Watch) {
        locked(&self.keys).push(watch);
    }

    pub(super) fn add_group(&self, callback: Callback<GroupAdded>) {
        locked(&self.groups).push(callback);
    }

    pub(super) fn len(&self) -> usize {
        locked(&self.keys).len()
    }

    /// `false` if there was none.
    pub(super) fn remove(&self, watch: &Watch) -> bool {
        let mut watches = locked(&self.keys);
        let before = watches.len();
        watches.retain(|other| other != watch);
        watches.len() < before
    }

    /// Calls with no lock held: a callback may set values. `values` of the keys that a request is about are all that it is
    /// shown.
    pub(super) fn keys_changed(
        &self,
        group: &str,
        keys: &BTreeSet<String>,
        values: impl Fn(&[&String]) -> Managed<client::KeyValueStore>,
    ) {
        let due: Vec<(Callback<KeysChanged>, Vec<&String>)> = locked(&self.keys)
            .iter()
            .filter(|watch| watch.group == group)
            .map(|watch| {
                let wanted = keys.iter().filter(|key| watch.key.as_ref().is_none_or(|wanted| wanted == *key));
                (watch.callback.clone(), wanted.collect())
            })
            .collect();
        let group = c_string(group);
        for (callback, keys) in due.iter().filter(|(_, keys)| !keys.is_empty()) {
            let names: Vec<CString> = keys.iter().map(|key| c_string(key)).collect();
            let names: Vec<&CStr> = names.iter().map(CString::as_c_str).collect();
            callback.call(&group, &names, values(keys));
        }
    }

    pub(super) fn group_is_new(&self, group: &str) {
        let due = locked(&self.groups).clone();
        for callback in due {
            callback.call(&c_string(group));
        }
    }
}

fn c_string(text: &str) -> CString {
    CString::new(text).unwrap_or_default()
}
