//! Who asked to be told of changes in the registry.

use std::{
    cell::Cell,
    ffi::{CStr, CString},
};

use pntos::sys;

use super::{World, draft::Loan, ledger::Kind, store, transfer};
use crate::slot;

/// A callback for changed values.
pub type Notify = unsafe extern "C" fn(
    receiver: *mut sys::c_void,
    modified_group: *mut sys::c_char,
    modified_keys: *mut *mut sys::c_char,
    num_modified_keys: usize,
    modified_values: *mut sys::PntosKeyValueStore,
);

/// A callback for new groups.
pub type NotifyGroup = unsafe extern "C" fn(receiver: *mut sys::c_void, new_group: *mut sys::c_char);

/// One request.
#[derive(Clone)]
pub struct Observer {
    /// What it is about.
    pub of: Interest,
    /// What the plugin wants to get back. Never followed.
    pub receiver: Receiver,
}

/// What a request is about.
#[derive(Clone)]
pub enum Interest {
    /// Values of a group, all or one.
    Values { group: CString, key: Option<CString>, notify: Notify },
    /// Groups that are made.
    Groups { notify: NotifyGroup },
}

/// A pointer that only its owner follows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Receiver(pub *mut sys::c_void);

// SAFETY: nobody here follows it.
unsafe impl Send for Receiver {}

thread_local! {
    static NOTIFYING: Cell<u32> = const { Cell::new(0) };
}

/// Whether this thread is inside a callback of the plugin.
pub fn is_notifying() -> bool {
    NOTIFYING.get() > 0
}

static TEXT: Kind = Kind { name: "text", fixed: true };
static TEXTS: Kind = Kind { name: "array of texts", fixed: true };

/// A text that is lent.
pub fn lend_text(text: &CStr, slot: &'static str, parameter: &'static str) -> Loan<u8> {
    Loan::new(text.to_bytes_with_nul(), &TEXT, slot, parameter)
}

/// An array of texts that is lent. The texts are lent by others.
pub fn lend_texts(texts: &[*mut sys::c_char], slot: &'static str, parameter: &'static str) -> Loan<*mut sys::c_char> {
    Loan::new(texts, &TEXTS, slot, parameter)
}

fn notifying<R>(call: impl FnOnce() -> R) -> R {
    NOTIFYING.set(NOTIFYING.get() + 1);
    let result = call();
    NOTIFYING.set(NOTIFYING.get() - 1);
    result
}

impl World {
    /// Tells everybody who asked that values of a group changed.
    pub(super) fn notify_values(&self, group: &CStr, changed: &[CString]) {
        const SLOT: &str = "PntosKeyValueStore.request_notify callback";
        if changed.is_empty() {
            return;
        }
        let observers = self.values().observers.clone();
        for observer in observers {
            let Interest::Values { group: wanted, key, notify } = &observer.of else { continue };
            let keys: Vec<&CString> =
                changed.iter().filter(|changed| key.as_ref().is_none_or(|key| key == *changed)).collect();
            if wanted.as_c_str() != group || keys.is_empty() {
                continue;
            }
            let _call = slot::enter(SLOT);
            let group_text = lend_text(group, SLOT, "modified_group");
            let key_texts: Vec<_> = keys.iter().map(|key| lend_text(key, SLOT, "modified_keys")).collect();
            let pointers: Vec<_> = key_texts.iter().map(|text| text.pointer().cast()).collect();
            let keys = lend_texts(&pointers, SLOT, "modified_keys");
            let values = transfer(store::open(group, true), SLOT, "modified_values");
            notifying(|| {
                // SAFETY: the plugin asked for this call, with what it lends and transfers.
                unsafe {
                    notify(observer.receiver.0, group_text.pointer().cast(), keys.pointer(), pointers.len(), values);
                }
            });
        }
    }

    /// Tells everybody who asked that there is a new group.
    pub(super) fn notify_group(&self, group: &CStr) {
        const SLOT: &str = "PntosRegistry.request_notify_new_group callback";
        let observers = self.values().observers.clone();
        for observer in observers {
            let Interest::Groups { notify } = &observer.of else { continue };
            let _call = slot::enter(SLOT);
            let text = lend_text(group, SLOT, "new_group");
            // SAFETY: the plugin asked for this call.
            notifying(|| unsafe { notify(observer.receiver.0, text.pointer().cast()) });
        }
    }
}
