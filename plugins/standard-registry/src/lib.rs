//! A registry with typed values, batches, notifications, INI and permanent storage.
//!
//! The reference registry plugin, `standard-registry`. What the API leaves to an implementation is decided here:
//!
//! * **Batches** are transactions: a batch sees its group as it was, plus its own changes; others see them all at once
//!   after `batch_end`; no batch waits for another ([`batch`]).
//! * **Types** convert where nothing is lost, by one table ([`convert`]); elsewhere the getter returns what it returns
//!   for a missing key, and a warning says why.
//! * **INI** is the data format of `get_raw` and `set_raw`, in a notation that keeps every type ([`ini`]).
//! * **Notifications** run in `batch_end`, outside of any lock ([`notify`]).
//! * **Permanent values** are in one SQLite file, `registry.sqlite3` in the folder given as the plugin's resources, or
//!   the file given there ([`permanent`]). Without resources nothing is permanent and `set_permanent` returns false.
//! * **The first values** come from the argument of `new_registry`: none, an INI text with `[group]` lines, or a path
//!   ([`config`]). A permanent value stands in place of an initial one, and the log says so.
//! * A **message** is held by reference until its key is set again or removed, and cannot be permanent. An **array** has
//!   at least one element and a **key** at least one character, or the call is refused. Names and strings are any bytes.
//! * A group exists once a batch has put a value in, and does not cease to when its keys are removed.

pub mod batch;
pub mod config;
pub mod convert;
pub mod group;
pub mod ini;
pub mod notify;
pub mod permanent;
pub mod registry;
pub mod store;
pub mod value;

use std::{
    ffi::CStr,
    sync::{Arc, Mutex, PoisonError},
};

use pntos::{Error, Fault, Result, prelude::*};

use crate::{
    permanent::Storage,
    registry::{Backing, Registry, Shared},
};

/// The plugin.
#[derive(Debug, Default)]
pub struct StandardRegistry {
    /// From `init_plugin` to `shutdown_plugin`.
    backing: Mutex<Option<Arc<Backing>>>,
}

impl CommonPlugin for StandardRegistry {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let location = init.resources.map(|location| config::path_of(location.to_bytes()));
        let storage = Storage::at(location.as_deref()).unwrap_or_else(|error| {
            init.mediator.error(format_args!("{error}; the registry goes on without permanent values"));
            Storage::Off(error.to_string())
        });
        *self.backing.lock().unwrap_or_else(PoisonError::into_inner) =
            Some(Arc::new(Backing::new(init.mediator, storage)));
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        if let Some(backing) = self.backing.lock().unwrap_or_else(PoisonError::into_inner).take() {
            backing.close();
        }
        Ok(())
    }
}

#[pntos_plugin(identifier = "standard-registry")]
impl RegistryPlugin for StandardRegistry {
    fn new_registry(&self, initial_config: Option<&CStr>) -> Result<Managed<client::Registry>> {
        let backing = self.backing.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(backing) = backing else {
            return Err(Error::with_fault(
                Fault::Caller,
                "a registry is made between `init_plugin` and `shutdown_plugin`",
            ));
        };
        let initial = config::read(initial_config).map_err(|reason| Error::with_fault(Fault::Settings, reason))?;
        let mediator = backing.mediator.clone();
        Ok(Registry(Shared::new(backing, initial)).into_object(&mediator))
    }
}

pntos::export_plugins![StandardRegistry];
