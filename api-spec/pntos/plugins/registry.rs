//! Registry plugins: where configuration and shared values are kept.

use crate::pntos::plugins::common::*;

/// A plugin that makes the registry of a system.
#[plugin_kind(PNTOS_REGISTRY_PLUGIN)]
pub trait PntosRegistryPlugin: PntosCommonPlugin {
    /// Makes a registry.
    ///
    /// `initial_config` is what it starts from: a path, a URI, or the configuration itself, in a form that the plugin
    /// defines; NULL leaves the choice to the plugin. Stores of different groups of one registry may be used at the
    /// same time from different threads.
    fn new_registry(&self, initial_config: Option<&CStr>) -> &PntosRegistry;
}
