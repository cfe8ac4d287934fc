// Made from api-spec/pntos/plugins/controller.rs by `cargo pntos gen`. Changes belong there.

//! The controller: who runs all other plugins.

use crate::{PntosCommonPlugin, PntosPluginArray, c_char};

/// A plugin that is given all others and runs the system with them.
///
/// It decides which plugins are used, in which threads or processes they live, and how calls and
/// messages travel between them. It calls `init_plugin` of each plugin it uses before any other
/// function of it, and hands each a mediator through which the plugin reaches the rest of the system.
/// It loads nothing by itself. When a platform integration plugin is among the plugins, the controller
/// sets everything up and then hands control on to it; it still keeps the calls of that plugin and its
/// own from meeting in one plugin.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosControllerPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Runs the system; returns when it has shut down.
    ///
    /// `plugins` may include the controller itself, which it leaves alone. `plugin_resources_locations` is
    /// NULL, or holds for each plugin the text for `init_plugin`, itself NULL where there is none.
    /// `initial_config` is NULL or what the registry plugin is to start from: a path, a URI, or the
    /// configuration itself, as the two agree.
    ///
    /// References: the callee gets one on `plugins`.
    pub take_control: Option<
        unsafe extern "C" fn(
            self_: *mut PntosControllerPlugin,
            plugins: *mut PntosPluginArray,
            plugin_resources_locations: *mut *mut c_char,
            initial_config: *mut c_char,
        ),
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<PntosControllerPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosControllerPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosControllerPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosControllerPlugin, take_control)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosControllerPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosControllerPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosControllerPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosControllerPlugin, take_control)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosControllerPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosControllerPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosControllerPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosControllerPlugin, take_control)];
};
