// Made from api-spec/pntos/plugins/platform_integration.rs by `cargo pntos gen`. Changes belong there.

//! Platform integration plugins: what is particular to one vehicle.

use crate::{PntosCommonPlugin, PntosPluginArray, c_char};

/// A plugin that holds what only this platform needs: its outputs, its modes, its reactions to
/// commands.
///
/// The controller stays general: it initialises plugins, routes messages, and then calls this plugin.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosPlatformIntegrationPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Runs the platform's part of the system; returns when it is done.
    ///
    /// `plugins` holds only plugins that the controller has initialised, and the other two arguments are
    /// those that the controller itself was given, one location for each plugin that is left. Calls to
    /// these plugins are kept from meeting the controller's own.
    ///
    /// References: the callee gets one on `plugins`.
    pub take_control: Option<
        unsafe extern "C" fn(
            self_: *mut PntosPlatformIntegrationPlugin,
            plugins: *mut PntosPluginArray,
            plugin_resources_locations: *mut *mut c_char,
            initial_config: *mut c_char,
        ),
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<PntosPlatformIntegrationPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosPlatformIntegrationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosPlatformIntegrationPlugin, common
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosPlatformIntegrationPlugin, take_control
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosPlatformIntegrationPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPlatformIntegrationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosPlatformIntegrationPlugin, common
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosPlatformIntegrationPlugin, take_control
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosPlatformIntegrationPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPlatformIntegrationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosPlatformIntegrationPlugin, common
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosPlatformIntegrationPlugin, take_control
    )];
};
