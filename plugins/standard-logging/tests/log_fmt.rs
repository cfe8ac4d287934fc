//! `log_fmt`, called as only C can: with a `va_list`.

#![cfg(unix)]

mod common;

use std::{ffi::c_char, fs, process::Command};

use common::{Shown, plugin};
use pntos::{LoggingLevel, PluginTypes, sys};

const CALLER: &str = r"
#include <stdarg.h>

typedef void (*log_fmt_slot)(void* self, unsigned kind, char* identifier, unsigned level, char* fmt, va_list args);

void call_log_fmt(log_fmt_slot slot, void* self, unsigned kind, char* identifier, unsigned level, char* fmt, ...) {
	va_list args;
	va_start(args, fmt);
	slot(self, kind, identifier, level, fmt, args);
	va_end(args);
}
";

type LogFmt = unsafe extern "C" fn(
    *mut sys::PntosLoggingPlugin,
    sys::PntosPluginTypes,
    *mut c_char,
    sys::PntosLoggingLevel,
    *mut c_char,
    sys::VaList,
);
type Caller = unsafe extern "C" fn(
    LogFmt,
    *mut sys::PntosLoggingPlugin,
    sys::PntosPluginTypes,
    *const c_char,
    sys::PntosLoggingLevel,
    *const c_char,
    ...
);

#[test]
fn formats_as_printf_does_and_shows_the_same_record_as_log() {
    let folder = tempfile::tempdir().unwrap();
    let (source, library) = (folder.path().join("caller.c"), folder.path().join("libcaller.so"));
    fs::write(&source, CALLER).unwrap();
    let status = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(&source).status();
    assert!(status.expect("a C compiler named `cc`").success());
    // SAFETY: the library is the one above, and runs nothing when it is loaded.
    let library = unsafe { libloading::Library::new(&library) }.unwrap();
    // SAFETY: `Caller` is the type of the function above.
    let call = unsafe { library.get::<Caller>(b"call_log_fmt") }.unwrap();

    let shown = Shown::default();
    let plugin = plugin(shown.console(LoggingLevel::INFO, false));
    let this = plugin.as_ptr();
    let long = std::ffi::CString::new("long ".repeat(1000)).unwrap();
    // SAFETY: the plugin is alive, and the arguments are those that the formats name.
    unsafe {
        let slot = (*this).log_fmt.unwrap();
        let (kind, level) = (PluginTypes::UI_PLUGIN.into(), LoggingLevel::INFO.into());
        call(
            slot,
            this,
            kind,
            c"ui".as_ptr(),
            level,
            c"%d of %s, %.2f%%".as_ptr(),
            3_i32,
            c"five".as_ptr(),
            59.999_f64,
        );
        call(slot, this, kind, c"ui".as_ptr(), level, c"%s|".as_ptr(), long.as_ptr());
        call(slot, this, kind, c"ui".as_ptr(), LoggingLevel::DEBUG.into(), c"hidden %d".as_ptr(), 1_i32);
        call(slot, this, kind, c"ui".as_ptr(), level, c"two\nlines %c".as_ptr(), i32::from(b'\n'));
    }
    assert_eq!(
        shown.lines(),
        [
            " INFO ui (ui): 3 of five, 60.00%".to_owned(),
            format!(" INFO ui (ui): {}|", "long ".repeat(1000)),
            " INFO ui (ui): two\\nlines ".to_owned(),
        ]
    );
    plugin.shutdown_plugin();
}
