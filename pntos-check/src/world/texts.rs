//! Texts and arrays that the plugin lends us.

use std::{ffi::CStr, slice};

use pntos::sys;

use super::report;
use crate::rule::calls as rules;

/// More elements than any honest array has.
pub const MOST: usize = 1 << 32;

/// The text behind a pointer that may not be NULL.
///
/// # Safety
///
/// `text` is NULL or ends with a NUL and lives as long as `'a`.
pub unsafe fn required<'a>(slot: &'static str, parameter: &str, text: *mut sys::c_char) -> Option<&'a CStr> {
    if text.is_null() {
        report(&rules::NULL_ARGUMENT, slot, format!("`{parameter}` is NULL"));
        return None;
    }
    // SAFETY: promised by the caller.
    unsafe { optional(slot, parameter, text) }
}

/// The text behind a pointer that may be NULL.
///
/// # Safety
///
/// As for [`required`].
pub unsafe fn optional<'a>(slot: &'static str, parameter: &str, text: *mut sys::c_char) -> Option<&'a CStr> {
    if text.is_null() {
        return None;
    }
    // SAFETY: promised by the caller.
    let text = unsafe { CStr::from_ptr(text) };
    if text.to_str().is_err() {
        let what = format!("`{parameter}` is not UTF-8: {:?}", text.to_string_lossy());
        report(&rules::NOT_UTF8, slot, what);
    }
    Some(text)
}

/// The elements of an array; none if it cannot be read.
///
/// # Safety
///
/// Where `array` is not NULL it holds `count` elements as long as `'a`, unless `count` is beyond all reason.
pub unsafe fn elements<'a, E>(slot: &'static str, parameter: &str, array: *mut E, count: usize) -> &'a [E] {
    if count == 0 {
        return &[];
    }
    if array.is_null() {
        report(&rules::NULL_ARGUMENT, slot, format!("`{parameter}` is NULL, and its count says {count}"));
        return &[];
    }
    if count > MOST {
        report(&rules::COUNT, slot, format!("the count of `{parameter}` says {count} elements"));
        return &[];
    }
    // SAFETY: promised by the caller.
    unsafe { slice::from_raw_parts(array, count) }
}

/// Whether a C `bool` is set; anything but 0 and 1 is reported.
pub fn truth(slot: &'static str, what: &str, value: sys::Bool) -> bool {
    if value > 1 {
        report(&rules::NOT_A_BOOL, slot, format!("{what} is a `bool` with the value {value}"));
    }
    value != 0
}
