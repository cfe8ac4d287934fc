//! A plugin that cannot log.

use std::{
    ffi::CStr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use pntos::{Error, LoggingLevel, PluginTypes, Result, plugin::CommonPlugin, pntos_plugin, table::LoggingPlugin};

/// A logging plugin whose disk is full.
#[derive(Default)]
pub(crate) struct Full(AtomicUsize);

impl CommonPlugin for Full {}

#[pntos_plugin(identifier = "full")]
impl LoggingPlugin for Full {
    fn log(&self, _: PluginTypes, _: &CStr, _: LoggingLevel, _: &CStr) -> Result {
        // The test is to fail, not to overflow its stack.
        if self.0.fetch_add(1, Relaxed) < 10 { Err(Error::new("no space left")) } else { Ok(()) }
    }
}
