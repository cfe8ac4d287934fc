// Made from api-spec/pntos/plugins/registry.rs by `cargo pntos gen`. Changes belong there.

//! Registry plugins: where configuration and shared values are kept.

use crate::{PntosCommonPlugin, PntosRegistry, c_char};

/// A plugin that makes the registry of a system.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosRegistryPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Makes a registry.
    ///
    /// `initial_config` is what it starts from: a path, a URI, or the configuration itself, in a form that
    /// the plugin defines; NULL leaves the choice to the plugin. Stores of different groups of one registry
    /// may be used at the same time from different threads.
    ///
    /// References: the caller gets one on the result.
    pub new_registry: Option<
        unsafe extern "C" fn(
            self_: *mut PntosRegistryPlugin,
            initial_config: *mut c_char,
        ) -> *mut PntosRegistry,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<PntosRegistryPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosRegistryPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosRegistryPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosRegistryPlugin, new_registry)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosRegistryPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosRegistryPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosRegistryPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosRegistryPlugin, new_registry)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosRegistryPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosRegistryPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosRegistryPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosRegistryPlugin, new_registry)];
};
