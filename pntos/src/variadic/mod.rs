//! The two variadic slots of pntOS, as functions to put into a table.
//!
//! `PntosMediator.log_message_fmt` is variadic and `PntosLoggingPlugin.log_fmt` takes a `va_list`. Both are C
//! functions of this crate that format the text and call `log_message` or `log` of the same table.

use crate::sys;

unsafe extern "C" {
    /// Goes into [`sys::PntosMediator::log_message_fmt`]; calls `log_message` of the same table.
    #[link_name = "pntos_variadic_log_message_fmt"]
    pub fn log_message_fmt(this: *mut sys::PntosMediator, level: sys::PntosLoggingLevel, fmt: *mut sys::c_char, ...);

    /// Goes into [`sys::PntosLoggingPlugin::log_fmt`]; calls `log` of the same table.
    #[link_name = "pntos_variadic_log_fmt"]
    pub fn log_fmt(
        this: *mut sys::PntosLoggingPlugin,
        source_plugin_type: sys::PntosPluginTypes,
        source_plugin_identifier: *mut sys::c_char,
        level: sys::PntosLoggingLevel,
        fmt: *mut sys::c_char,
        args: sys::VaList,
    );
}
