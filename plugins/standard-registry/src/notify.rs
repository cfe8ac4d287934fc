//! Who is to be told of what.
//!
//! Callbacks run in `batch_end`, before it returns and after the values are in place, with no lock held: a callback may
//! start a batch of its own, and another thread may go on with the same group. What a batch changed is told once for
//! each registration: to one for a key with that key alone, to one for the group with all keys. A value that is set
//! again to what it was counts as changed, and so does a key that is removed. A registration that is removed meanwhile is
//! not called any more. One that another thread removes has left its call when the removal returns: the callback itself sees
//! to both.

use std::{
    cell::Cell,
    ffi::CStr,
    sync::{Mutex, PoisonError},
};

use crate::value::Text;

/// How deep callbacks that end batches, which run callbacks, may go before it must be a loop.
const DEEPEST: usize = 16;

/// The registrations of a group, in their order.
#[derive(Debug)]
pub struct Watchers<C>(Mutex<Vec<Watcher<C>>>);

#[derive(Debug)]
struct Watcher<C> {
    key: Option<Text>,
    callback: C,
}

/// One call that is due.
#[derive(Debug, PartialEq, Eq)]
pub struct Notice<C> {
    /// Whom to call.
    pub callback: C,
    /// The keys that changed, in order.
    pub keys: Vec<Text>,
}

impl<C> Default for Watchers<C> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<C: Clone + PartialEq> Watchers<C> {
    /// Adds a registration for `key`, or for the whole group.
    pub fn add(&self, key: Option<Text>, callback: C) {
        self.list().push(Watcher { key, callback });
    }

    /// Removes every registration of this callback for this key, and says whether there was any.
    pub fn remove(&self, key: Option<&CStr>, callback: &C) -> bool {
        let mut list = self.list();
        let before = list.len();
        list.retain(|watcher| watcher.key.as_deref() != key || watcher.callback != *callback);
        list.len() != before
    }

    /// The calls that a change of `keys` makes due.
    pub fn due(&self, keys: &[Text]) -> Vec<Notice<C>> {
        if keys.is_empty() {
            return Vec::new();
        }
        let due = |watcher: &Watcher<C>| {
            let keys = match &watcher.key {
                None => keys.to_vec(),
                Some(key) => vec![keys.iter().find(|changed| *changed == key)?.clone()],
            };
            Some(Notice { callback: watcher.callback.clone(), keys })
        };
        self.list().iter().filter_map(due).collect()
    }

    fn list(&self) -> std::sync::MutexGuard<'_, Vec<Watcher<C>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says that this thread runs callbacks, until dropped.
#[derive(Debug)]
pub struct Telling(());

impl Telling {
    /// `None` if callbacks have called each other so often that it must be a loop.
    #[must_use]
    pub fn begin() -> Option<Self> {
        DEPTH.with(|depth| {
            (depth.get() < DEEPEST).then(|| {
                depth.set(depth.get() + 1);
                Self(())
            })
        })
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        DEPTH.with(|depth| depth.set(depth.get() - 1));
    }
}

thread_local!(static DEPTH: Cell<usize> = const { Cell::new(0) });
