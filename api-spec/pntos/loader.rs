//! How a loader finds the plugins in a library.
//!
//! A plugin library exports one data object named `PNTOS_PLUGIN_MAGIC_SYMBOL`, of type `PntosPluginsDescription`. A
//! loader reads the two versions before it looks at anything else: they say how to read the rest.

#[forward]
use crate::pntos::plugins::common::PntosPluginArray;

/// Version of this header. It changes when `PntosPluginsDescription` changes.
pub const PNTOS_LOADER_API_VERSION: u32 = 2;

/// Turns a word into a string literal without expanding it.
macro_rules! PNTOS_STR_EXPAND {
    ($tok:tt) => {
        stringify!($tok)
    };
}

/// Name of the object that a plugin library exports, as text for `dlsym`. A static build has no such symbol: its
/// descriptions are listed by hand.
#[unless(PNTOS_STATIC_BUILD)]
pub const PNTOS_PLUGIN_MAGIC_SYMBOL_STR: &CStr = c"PNTOS_PLUGIN_MAGIC_SYMBOL";

/// What a plugin library, or a statically linked set of plugins, says about itself.
///
/// Not counted: it is a constant of the library and lives as long as the library is loaded.
pub trait PntosPluginsDescription {
    /// The `PNTOS_LOADER_API_VERSION` that the library was compiled with. If it differs from the loader's own, nothing
    /// else in this struct may be read.
    const loader_api_version: u32;
    /// The `PNTOS_PLUGIN_API_VERSION` that the plugins were compiled with. If it differs from the loader's own, the
    /// plugins may not be called.
    const plugin_api_version: u32;
    /// Makes the plugins and returns them, nested in the array. Called once for each library. The `plugin_type` of each
    /// element says which table it really is.
    fn plugins_loader() -> &PntosPluginArray;
}
