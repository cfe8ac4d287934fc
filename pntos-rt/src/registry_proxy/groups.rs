//! Who has a batch on which group: one at a time.

use std::{
    collections::BTreeMap,
    ffi::{CStr, CString},
    sync::{Condvar, Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::{cell::chain, system::locked};

/// How long a batch waits for the group's present one to end. A plugin should hold a group for microseconds.
const PATIENCE: Duration = Duration::from_secs(2);

/// Who has a batch on which group.
#[derive(Default)]
pub(crate) struct Groups {
    held: Mutex<BTreeMap<CString, Holder>>,
    ended: Condvar,
}

#[derive(Clone, Copy)]
pub(super) struct Holder {
    pub(super) plugin: Option<usize>,
    pub(super) thread: usize,
}

impl Groups {
    /// Takes the group for a batch, or says who keeps it.
    pub(super) fn start(&self, group: &CStr, plugin: Option<usize>) -> std::result::Result<(), Holder> {
        let mut held = locked(&self.held);
        let mut deadline = None;
        loop {
            let Some(holder) = held.get(group).copied() else {
                held.insert(group.to_owned(), Holder { plugin, thread: chain::token() });
                return Ok(());
            };
            let now = Instant::now();
            let left = deadline.get_or_insert(now + PATIENCE).saturating_duration_since(now);
            // On one thread the other batch cannot end while this one waits.
            if holder.thread == chain::token() || left.is_zero() {
                return Err(holder);
            }
            held = self.ended.wait_timeout(held, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    pub(super) fn end(&self, group: &CStr) {
        locked(&self.held).remove(group);
        self.ended.notify_all();
    }
}
