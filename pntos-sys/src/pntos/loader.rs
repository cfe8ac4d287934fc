// Made from api-spec/pntos/loader.rs by `cargo pntos gen`. Changes belong there.

//! How a loader finds the plugins in a library.
//!
//! A plugin library exports one data object named `PNTOS_PLUGIN_MAGIC_SYMBOL`, of type `PntosPluginsDescription`. A
//! loader reads the two versions before it looks at anything else: they say how to read the rest.

use crate::{CStr, PntosPluginArray};

/// Version of this header. It changes when `PntosPluginsDescription` changes.
pub const PNTOS_LOADER_API_VERSION: u32 = 2;

/// Name of the object that a plugin library exports, as text for `dlsym`. A static build has no such
/// symbol: its descriptions are listed by hand.
pub const PNTOS_PLUGIN_MAGIC_SYMBOL_STR: &CStr = c"PNTOS_PLUGIN_MAGIC_SYMBOL";

/// What a plugin library, or a statically linked set of plugins, says about itself.
///
/// Not counted: it is a constant of the library and lives as long as the library is loaded.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosPluginsDescription {
    /// The `PNTOS_LOADER_API_VERSION` that the library was compiled with. If it differs from the loader's
    /// own, nothing else in this struct may be read.
    pub loader_api_version: u32,
    /// The `PNTOS_PLUGIN_API_VERSION` that the plugins were compiled with. If it differs from the loader's
    /// own, the plugins may not be called.
    pub plugin_api_version: u32,
    /// Makes the plugins and returns them, nested in the array. Called once for each library. The
    /// `plugin_type` of each element says which table it really is.
    ///
    /// References: the caller gets one on the result.
    pub plugins_loader: Option<unsafe extern "C" fn() -> *mut PntosPluginArray>,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosPluginsDescription>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosPluginsDescription>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosPluginsDescription, loader_api_version
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosPluginsDescription, plugin_api_version
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosPluginsDescription, plugins_loader
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosPluginsDescription>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPluginsDescription>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosPluginsDescription, loader_api_version
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosPluginsDescription, plugin_api_version
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosPluginsDescription, plugins_loader
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosPluginsDescription>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPluginsDescription>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosPluginsDescription, loader_api_version
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosPluginsDescription, plugin_api_version
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosPluginsDescription, plugins_loader
    )];
};
