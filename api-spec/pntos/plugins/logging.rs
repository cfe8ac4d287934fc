//! Logging plugins: where log lines go.

use crate::pntos::plugins::common::*;

/// A plugin that takes the log lines of the whole system to a console, a file, a network, or anywhere else.
///
/// It may be called from any thread in which a plugin logs, if the controller does not keep those calls apart.
#[plugin_kind(PNTOS_LOGGING_PLUGIN)]
pub trait PntosLoggingPlugin: PntosCommonPlugin {
    /// Takes one finished line of text.
    ///
    /// `source_plugin_type` and `source_plugin_identifier` name the plugin that logged; `level` says how serious it
    /// is. `message` is text without a line break at its end.
    fn log(
        &self,
        source_plugin_type: PntosPluginTypes,
        source_plugin_identifier: &CStr,
        level: PntosLoggingLevel,
        message: &CStr,
    );
    /// Takes one line as a `printf` format and its arguments; otherwise like `log`.
    ///
    /// The caller keeps `args` and ends it after the call; the function may step through it once.
    fn log_fmt(
        &self,
        source_plugin_type: PntosPluginTypes,
        source_plugin_identifier: &CStr,
        level: PntosLoggingLevel,
        fmt: &CStr,
        args: VaList,
    );
}
