//! What the plugins of a run have counted.

use pntos::{KeyValueStoreType, client};

use crate::{
    cell::{Inside, chain::Slot},
    system::System,
};

/// A registry group whose name ends so holds what a plugin has counted, as integers.
pub(crate) const ENDING: &str = "/statistics";

/// What a plugin has counted, from the registry group `NAME/statistics`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The group's name without its ending: the identifier of a plugin, by convention.
    pub name: String,
    /// Key and count, in the order of the keys.
    pub counts: Vec<(String, i64)>,
}

/// Reads all of them, in the order of their names. Plugins write them when they are shut down, so this comes after that,
/// and before the registry goes.
pub(crate) fn read(system: &System) -> Vec<Counts> {
    let read = |inside: &Inside<'_>| {
        let registry = system.registry_object.get()?.get(inside);
        let groups = registry.get_group_array()?;
        let names = groups.data().iter().filter_map(|name| name.to_str().ok());
        let mut all: Vec<Counts> =
            names.filter_map(|group| Some(group_counts(&registry, group, group.strip_suffix(ENDING)?))).collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        Some(all)
    };
    let called =
        system.call(system.registry, Slot::REGISTRY, |inside, plugin| plugin.is_open().then(|| read(inside)).flatten());
    called.flatten().unwrap_or_default()
}

fn group_counts(registry: &client::Registry, group: &str, name: &str) -> Counts {
    let mut counts = Vec::new();
    // A registry that does not give the group has said why.
    if let Ok(store) = registry.batch_start(group) {
        if let Some(keys) = store.get_key_array() {
            let names = keys.data().iter().filter_map(|key| key.to_str().ok());
            let integers = names.filter(|key| store.get_type(*key) == Some(KeyValueStoreType::TYPE_INT));
            counts.extend(integers.map(|key| (key.to_owned(), store.get_int(key))));
        }
        store.batch_end();
    }
    counts.sort();
    Counts { name: name.to_owned(), counts }
}
