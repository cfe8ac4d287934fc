// Made from api-spec/pntos/plugins/ui.rs by `cargo pntos gen`. Changes belong there.

//! User interface plugins: a window into a running system.

use crate::{Bool, PntosCommonPlugin};

/// A plugin that shows the state of the system to a developer and lets them change it.
///
/// It has nothing else to implement: it learns and changes everything through its mediator and the
/// registry. A display that a platform depends on is the business of a platform integration plugin.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosUiPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Whether the interface must run on the main thread of the process, as many window systems demand. At
    /// most one plugin of a system can have it.
    pub requires_main_thread: Option<
        unsafe extern "C" fn(self_: *mut PntosUiPlugin) -> Bool,
    >,
    /// Runs the interface on the main thread; returns when it is closed or the plugin is shut down. Called
    /// only if `requires_main_thread` said so.
    pub run_main_thread: Option<unsafe extern "C" fn(self_: *mut PntosUiPlugin)>,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<PntosUiPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosUiPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosUiPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosUiPlugin, requires_main_thread)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosUiPlugin, run_main_thread)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosUiPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosUiPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosUiPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosUiPlugin, requires_main_thread)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosUiPlugin, run_main_thread)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosUiPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosUiPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosUiPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosUiPlugin, requires_main_thread)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosUiPlugin, run_main_thread)];
};
