//! The registry itself: groups by name, what they are backed by, and the end of a batch.

use std::{
    collections::BTreeMap,
    ffi::CStr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
};

use pntos::{Callback, Error, Managed, Mediator, Result, callback::GroupAdded, client, pntos_object, table};

use crate::{
    batch::Ended,
    config::Groups,
    group::Group,
    notify::Telling,
    permanent::Storage,
    store::Store,
    value::{Text, Value},
};

/// What all registries of a plugin have in common, and what ends with the plugin.
#[derive(Debug)]
pub struct Backing {
    /// Where errors and warnings go, and the life of every object.
    pub mediator: Mediator,
    storage: Mutex<Storage>,
    /// Said once that nothing can be kept.
    said_off: AtomicBool,
    closed: AtomicBool,
}

impl Backing {
    /// A backing that keeps permanent values in `storage`.
    #[must_use]
    pub fn new(mediator: Mediator, storage: Storage) -> Self {
        Self {
            mediator,
            storage: Mutex::new(storage),
            said_off: AtomicBool::new(false),
            closed: AtomicBool::new(false),
        }
    }

    /// The file of permanent values.
    pub fn storage(&self) -> MutexGuard<'_, Storage> {
        self.storage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether permanent values can be kept. The first time that they cannot, a warning says why.
    pub fn can_keep(&self) -> bool {
        let refused = self.storage().writable().err();
        if let Some(reason) = &refused
            && !self.said_off.swap(true, Relaxed)
        {
            self.mediator.warn(format_args!("values cannot be made permanent: {reason}"));
        }
        refused.is_none()
    }

    /// Closes the file. Nobody is told of changes any more.
    pub fn close(&self) {
        self.closed.store(true, Relaxed);
        *self.storage() = Storage::Off("the registry plugin was shut down".into());
    }
}

/// Everything in a registry.
#[derive(Debug)]
pub struct Shared {
    pub(crate) backing: Arc<Backing>,
    groups: RwLock<BTreeMap<Text, Arc<Group>>>,
    watchers: Mutex<Vec<Callback<GroupAdded>>>,
}

impl Shared {
    /// A registry that begins with these values, and with the permanent ones, which go first.
    #[must_use]
    pub fn new(backing: Arc<Backing>, mut initial: Groups) -> Arc<Self> {
        overlay_permanent(&backing, &mut initial);
        let groups = initial.into_iter().map(|(name, values)| {
            let group = Group::new(name.clone());
            let values = values.into_iter().map(|(key, value)| (key, Some(Arc::new(value)))).collect();
            // Nothing was there that could have been replaced, and nobody can have asked to be told.
            drop(group.apply(values));
            (name, Arc::new(group))
        });
        Arc::new(Self { groups: RwLock::new(groups.collect()), backing, watchers: Mutex::default() })
    }

    fn group(&self, name: &CStr) -> Arc<Group> {
        if let Some(group) = self.groups.read().unwrap_or_else(PoisonError::into_inner).get(name) {
            return group.clone();
        }
        let mut groups = self.groups.write().unwrap_or_else(PoisonError::into_inner);
        let name = Text::from(name);
        groups.entry(name.clone()).or_insert_with(|| Arc::new(Group::new(name))).clone()
    }

    /// Makes the changes of a batch visible, writes its permanent values, and tells whoever asked.
    ///
    /// # Errors
    ///
    /// If permanent values could not be written; everything else is done all the same.
    pub fn end(self: &Arc<Self>, group: &Arc<Group>, ended: Ended) -> Result {
        let changes: Vec<_> = ended.changes.into_iter().collect();
        let keys: Vec<_> = changes.iter().map(|(key, _)| key.clone()).collect();
        let (applied, written) = if ended.write.is_empty() && ended.forget.is_empty() {
            (group.apply(changes), Ok(()))
        } else {
            // Held until the values are visible, so that the file and the group have one order of batches.
            let mut storage = self.backing.storage();
            let written = write(&mut storage, group, &ended.write, ended.forget.iter());
            (group.apply(changes), written)
        };
        let is_new = applied.is_new;
        // Releases messages, which is foreign code, with no lock held.
        drop(applied);
        let told = self.tell(group, is_new, &keys);
        written.and(told)
    }

    fn tell(self: &Arc<Self>, group: &Arc<Group>, is_new: bool, keys: &[Text]) -> Result {
        if self.backing.closed.load(Relaxed) {
            return Ok(());
        }
        let new_group = if is_new { self.watchers().clone() } else { Vec::new() };
        let notices = group.watchers.due(keys);
        if new_group.is_empty() && notices.is_empty() {
            return Ok(());
        }
        let Some(_telling) = Telling::begin() else {
            return Err(Error::with_fault(
                pntos::Fault::Caller,
                format_args!(
                    "callbacks of group {:?} end batches that call callbacks, and so on: a loop; nobody is told of \
                     this change",
                    group.name
                ),
            ));
        };
        for callback in new_group {
            callback.call(&group.name);
        }
        for notice in notices {
            let keys: Vec<&CStr> = notice.keys.iter().map(|key| &**key).collect();
            notice.callback.call(&group.name, &keys, Store::reading(self.clone(), group.clone()));
        }
        Ok(())
    }

    fn watchers(&self) -> MutexGuard<'_, Vec<Callback<GroupAdded>>> {
        self.watchers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the permanent values over the initial ones.
fn overlay_permanent(backing: &Backing, initial: &mut Groups) {
    let mut storage = backing.storage();
    let Storage::Open(database) = &mut *storage else {
        return;
    };
    let (groups, unreadable) = match database.load() {
        Ok(loaded) => loaded,
        Err(error) => {
            let reason = error.to_string();
            *storage = Storage::Off(reason.clone());
            drop(storage);
            backing.mediator.error(format_args!("{reason}; the registry goes on without permanent values"));
            return;
        }
    };
    drop(storage);
    for problem in unreadable {
        backing.mediator.warn(format_args!("a permanent value is left out: {problem}"));
    }
    for (name, values) in groups {
        let group = initial.entry(name.clone()).or_default();
        for (key, value) in values {
            if group.get(&key).is_some_and(|first| *first != value) {
                backing.mediator.info(format_args!(
                    "group {name:?}, key {key:?}: the permanent value stands in place of the initial one"
                ));
            }
            group.insert(key, value);
        }
    }
}

fn write<'a>(
    storage: &mut Storage,
    group: &Group,
    write: &BTreeMap<Text, Arc<Value>>,
    forget: impl Iterator<Item = &'a Text>,
) -> Result {
    let forget: Vec<_> = forget.filter(|key| storage.has(&group.name, key)).collect();
    if write.is_empty() && forget.is_empty() {
        return Ok(());
    }
    let failed = |reason: String| {
        let what = format_args!("the changes of group {:?} are not permanent: {reason}", group.name);
        Error::with_fault(pntos::Fault::Environment, what)
    };
    let database = storage.writable().map_err(failed)?;
    database.commit(&group.name, write.iter(), forget.iter().copied()).map_err(|error| failed(error.to_string()))
}

/// The object that plugins get.
#[derive(Debug)]
pub struct Registry(pub Arc<Shared>);

#[pntos_object]
impl table::Registry for Registry {
    fn batch_start(&self, group: &CStr) -> Result<Managed<client::KeyValueStore>> {
        Ok(Store::live(self.0.clone(), self.0.group(group)))
    }

    fn get_group_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        let groups = self.0.groups.read().unwrap_or_else(PoisonError::into_inner);
        let names: Vec<_> =
            groups.values().filter(|group| group.exists()).map(|group| group.name.as_ref().to_owned()).collect();
        Ok((!names.is_empty()).then(|| client::StringArray::new(names)))
    }

    fn has_group(&self, group: &CStr) -> Result<bool> {
        let groups = self.0.groups.read().unwrap_or_else(PoisonError::into_inner);
        Ok(groups.get(group).is_some_and(|group| group.exists()))
    }

    fn request_notify_new_group(&self, callback: Callback<GroupAdded>) -> Result<bool> {
        self.0.watchers().push(callback);
        Ok(true)
    }
}
