// Made from api-spec/pntos/plugins/logging.rs by `cargo pntos gen`. Changes belong there.

//! Logging plugins: where log lines go.

use crate::{PntosCommonPlugin, PntosLoggingLevel, PntosPluginTypes, VaList, c_char};

/// A plugin that takes the log lines of the whole system to a console, a file, a network, or anywhere
/// else.
///
/// It may be called from any thread in which a plugin logs, if the controller does not keep those calls
/// apart.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosLoggingPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Takes one finished line of text.
    ///
    /// `source_plugin_type` and `source_plugin_identifier` name the plugin that logged; `level` says how
    /// serious it is. `message` is text without a line break at its end.
    pub log: Option<
        unsafe extern "C" fn(
            self_: *mut PntosLoggingPlugin,
            source_plugin_type: PntosPluginTypes,
            source_plugin_identifier: *mut c_char,
            level: PntosLoggingLevel,
            message: *mut c_char,
        ),
    >,
    /// Takes one line as a `printf` format and its arguments; otherwise like `log`.
    ///
    /// The caller keeps `args` and ends it after the call; the function may step through it once.
    pub log_fmt: Option<
        unsafe extern "C" fn(
            self_: *mut PntosLoggingPlugin,
            source_plugin_type: PntosPluginTypes,
            source_plugin_identifier: *mut c_char,
            level: PntosLoggingLevel,
            fmt: *mut c_char,
            args: VaList,
        ),
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<PntosLoggingPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosLoggingPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosLoggingPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosLoggingPlugin, log)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosLoggingPlugin, log_fmt)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosLoggingPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosLoggingPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosLoggingPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosLoggingPlugin, log)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosLoggingPlugin, log_fmt)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosLoggingPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosLoggingPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosLoggingPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosLoggingPlugin, log)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosLoggingPlugin, log_fmt)];
};
