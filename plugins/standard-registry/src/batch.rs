//! A batch as a transaction.
//!
//! A batch sees its group as it was when the batch started, with its own changes on top. `batch_end` makes the changes
//! visible to everybody at once, key by key over whatever others have done meanwhile: the batch that ends last wins.
//! No batch ever waits for another, on any thread, so a plugin inside a call can always read its configuration, and two
//! batches of one thread on one group do not lock each other out. (Only the ends of batches with permanent values, or
//! with keys removed that may be, wait for each other, as there is one disk.) What a controller wants to happen one after the other, it serialises itself.
//!
//! Permanent values follow the setting at two moments: a value that is set while it is on is *tagged*, with the value it
//! has then, and tags are written when a batch ends while it is on. Tags that are not written stay with the store, to be
//! written by a later batch of it. Removing a key drops its tag, and takes it out of the file at the end of the batch
//! whatever the setting: a value that was removed does not come back with the next start.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::CStr,
    mem,
    sync::Arc,
};

use crate::value::{Text, Value, Values};

/// Values that wait to be written to the file.
pub type Tags = BTreeMap<Text, Arc<Value>>;

/// A batch under way.
#[derive(Debug, Default)]
pub struct Batch {
    /// The group, as this batch sees it.
    values: Arc<Values>,
    /// What the batch changed: a value, or `None` for a key that is gone.
    changes: BTreeMap<Text, Option<Arc<Value>>>,
    /// Keys that were removed at some time in the batch.
    removed: BTreeSet<Text>,
    tags: Tags,
    permanent: bool,
    /// Messages of this batch that were set over or removed.
    released: Vec<Arc<Value>>,
}

/// What a batch leaves to do when it ends.
#[derive(Debug, Default)]
pub struct Ended {
    /// The values to put into the group, or `None` for a key to remove.
    pub changes: BTreeMap<Text, Option<Arc<Value>>>,
    /// The values to write to the file.
    pub write: Tags,
    /// The keys to take out of the file before.
    pub forget: BTreeSet<Text>,
    /// The tags that stay with the store.
    pub kept: Tags,
}

impl Batch {
    /// A batch on a group with these values, with the tags of earlier batches of the same store.
    #[must_use]
    pub fn new(values: Arc<Values>, tags: Tags) -> Self {
        Self { values, tags, ..Self::default() }
    }

    /// The value of a key, as this batch sees it.
    #[must_use]
    pub fn get(&self, key: &CStr) -> Option<&Arc<Value>> {
        match self.changes.get(key) {
            Some(change) => change.as_ref(),
            None => self.values.get(key),
        }
    }

    /// All keys with their values, as this batch sees them.
    #[must_use]
    pub fn all(&self) -> Values {
        let mut values = Values::clone(&self.values);
        apply(&mut values, self.changes.clone());
        values
    }

    /// Sets a key. `false` if the value should have been permanent and cannot be: a message has no text.
    pub fn set(&mut self, key: Text, value: Value) -> bool {
        let value = Arc::new(value);
        let is_message = matches!(*value, Value::Message(_));
        if self.permanent && !is_message {
            self.tags.insert(key.clone(), value.clone());
        }
        self.put(key, Some(value));
        !(self.permanent && is_message)
    }

    /// Removes a key, and says whether it was there.
    pub fn remove(&mut self, key: &CStr) -> bool {
        if self.get(key).is_none() {
            return false;
        }
        self.tags.remove(key);
        let key = Text::from(key);
        self.removed.insert(key.clone());
        self.put(key, None);
        true
    }

    fn put(&mut self, key: Text, change: Option<Arc<Value>>) {
        let before = self.changes.insert(key, change).flatten();
        self.released.extend(before.filter(|value| matches!(**value, Value::Message(_))));
    }

    /// Messages that the batch holds no more. To drop them is to run foreign code, which is for where no lock is held.
    pub fn take_released(&mut self) -> Vec<Arc<Value>> {
        mem::take(&mut self.released)
    }

    /// Turns the tagging of values on or off.
    pub fn set_permanent(&mut self, permanent: bool) {
        self.permanent = permanent;
    }

    /// Whether anything was set or removed.
    #[must_use]
    pub fn has_changes(&self) -> bool {
        !self.changes.is_empty()
    }

    /// Ends the batch. Its view of the group is released, so that the group can change in place.
    #[must_use]
    pub fn end(self) -> Ended {
        let (write, kept) = if self.permanent { (self.tags, Tags::new()) } else { (Tags::new(), self.tags) };
        Ended { changes: self.changes, write, forget: self.removed, kept }
    }
}

/// Puts changes into values, and returns what they replaced.
pub fn apply(values: &mut Values, changes: impl IntoIterator<Item = (Text, Option<Arc<Value>>)>) -> Vec<Arc<Value>> {
    changes
        .into_iter()
        .filter_map(|(key, change)| match change {
            Some(value) => values.insert(key, value),
            None => values.remove(&key),
        })
        .collect()
}
