//! A plugin that gives nothing.

use std::ffi::CStr;

use pntos::{Managed, client, plugin::CommonPlugin, pntos_plugin, table::RegistryPlugin};

/// A registry plugin that never has a registry.
#[derive(Default)]
pub(crate) struct Empty;

impl CommonPlugin for Empty {}

#[pntos_plugin(identifier = "empty")]
impl RegistryPlugin for Empty {
    fn new_registry(&self, _: Option<&CStr>) -> pntos::Result<Managed<client::Registry>> {
        Err(pntos::Error::new("no disk"))
    }
}
