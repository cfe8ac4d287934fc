//! Calls that pass and return objects.

use std::ffi::CStr;

use pntos::{Handle, sys};

use crate::library::null_slot;
use crate::world::hold::Held;

/// `ask!(table, PntosRegistry.batch_start, group)`: as `call!`, for a slot that returns an object or NULL. What comes
/// back is held until it is dropped.
macro_rules! ask {
    ($table:expr, $name:ident . $slot:ident $(, $argument:expr)* $(,)?) => {{
        let made = $crate::suite::call::call!($table, $name.$slot $(, $argument)*);
        // SAFETY: by the description of the slot, NULL or a live object with a reference for us.
        unsafe {
            $crate::world::hold::Held::receive(concat!(stringify!($name), ".", stringify!($slot)), "the result", made)
        }
    }};
}

/// `give!(object, PntosTransportPlugin.broadcast_message, "message")`: our reference to `object` becomes the plugin's.
macro_rules! give {
    ($object:expr, $name:ident . $slot:ident, $parameter:literal) => {
        $crate::world::transfer($object, concat!(stringify!($name), ".", stringify!($slot)), $parameter)
    };
}

/// `lend!(text, PntosRegistry.batch_start, "group")`: a text for the time of a call. Pass `.pointer().cast()`.
macro_rules! lend {
    ($text:expr, $name:ident . $slot:ident, $parameter:literal) => {
        $crate::world::lend_text($text, concat!(stringify!($name), ".", stringify!($slot)), $parameter)
    };
}

pub(super) use {ask, give, lend};

/// An object that a plugin made, if every slot of it can be called. What is missing is for others to say.
///
/// # Safety
///
/// `made` is NULL or a live object of the type `T`, and comes with a reference.
pub(super) unsafe fn complete<T: Handle>(slot: &'static str, made: *mut T::Raw) -> Option<Held<T::Raw>> {
    // SAFETY: promised by the caller.
    unsafe {
        let held = Held::receive(slot, "the result", made)?;
        null_slot::<T>(made).is_none().then_some(held)
    }
}

/// A copy of a text; nothing for NULL.
///
/// # Safety
///
/// `text` is NULL or ends with a NUL.
pub(super) unsafe fn text(text: *const sys::c_char) -> Option<String> {
    // SAFETY: promised by the caller.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
}

/// Copies of several texts; nothing if they cannot be read.
///
/// # Safety
///
/// `array` is NULL or has `count` texts.
pub(super) unsafe fn texts(array: *const *mut sys::c_char, count: usize) -> Option<Vec<String>> {
    const MOST: usize = 10_000;
    if count == 0 {
        return Some(Vec::new());
    }
    // SAFETY: promised by the caller.
    unsafe {
        let array = (!array.is_null() && count <= MOST).then(|| std::slice::from_raw_parts(array, count))?;
        array.iter().map(|element| text(*element)).collect()
    }
}
