//! A group: its values, and who wants to know of changes.

use std::{
    collections::BTreeSet,
    ffi::CStr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use pntos::{Callback, callback::KeysChanged};

use crate::{
    batch,
    notify::Watchers,
    value::{Kind, Text, Value, Values},
};

/// More remembered warnings than this are forgotten and may be said again.
const MOST_WARNINGS: usize = 1024;

/// A group of the registry.
#[derive(Debug)]
pub struct Group {
    /// Its name.
    pub name: Text,
    /// Who is told when keys change.
    pub watchers: Watchers<Callback<KeysChanged>>,
    contents: Mutex<Contents>,
    /// The warnings that were given: the key, and what it was read as.
    warned: Mutex<BTreeSet<(Text, Kind)>>,
}

#[derive(Debug, Default)]
struct Contents {
    /// Shared with the batches that began since it last changed.
    values: Arc<Values>,
    /// Whether a value was ever put in: a group that was only asked for does not exist.
    exists: bool,
}

/// What came of a change.
#[derive(Debug)]
#[must_use = "replaced messages are released when this is dropped, which is for where no lock is held"]
pub struct Applied {
    /// Whether the change made the group exist.
    pub is_new: bool,
    /// The values that are no longer there.
    pub replaced: Vec<Arc<Value>>,
}

impl Group {
    /// A group that does not exist yet.
    #[must_use]
    pub fn new(name: Text) -> Self {
        Self { name, watchers: Watchers::default(), contents: Mutex::default(), warned: Mutex::default() }
    }

    /// Whether the group has had a value.
    #[must_use]
    pub fn exists(&self) -> bool {
        self.contents().exists
    }

    /// The values as they are now.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Values> {
        self.contents().values.clone()
    }

    /// Puts changes in, all at once.
    pub fn apply(&self, changes: Vec<(Text, Option<Arc<Value>>)>) -> Applied {
        self.warned().retain(|(key, _)| !changes.iter().any(|(changed, _)| changed == key));
        let gains = changes.iter().any(|(_, change)| change.is_some());
        let mut contents = self.contents();
        let replaced = batch::apply(Arc::make_mut(&mut contents.values), changes);
        let is_new = gains && !contents.exists;
        contents.exists |= gains;
        Applied { is_new, replaced }
    }

    /// Whether this is the first time that `key` is warned about as `what` since it was set.
    pub fn first_warning(&self, key: &CStr, what: Kind) -> bool {
        let mut warned = self.warned();
        if warned.len() >= MOST_WARNINGS {
            warned.clear();
        }
        warned.insert((key.into(), what))
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn warned(&self) -> MutexGuard<'_, BTreeSet<(Text, Kind)>> {
        self.warned.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
