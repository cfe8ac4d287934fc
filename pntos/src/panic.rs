//! Panics, kept from crossing into C.
//!
//! Without the feature `std` a panic cannot be caught: the program's panic handler has the last word.

use alloc::{boxed::Box, string::String};
use core::any::Any;

/// What a panic carries.
pub(crate) type Payload = Box<dyn Any + Send>;

/// Runs code that may panic.
#[cfg(feature = "std")]
#[inline]
pub(crate) fn catch<T>(run: impl FnOnce() -> T) -> Result<T, Payload> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(run))
}

/// Runs code that may panic.
#[cfg(not(feature = "std"))]
#[inline]
pub(crate) fn catch<T>(run: impl FnOnce() -> T) -> Result<T, Payload> {
    Ok(run())
}

/// What was said. A payload that is not text is forgotten: its destructor may panic too.
pub(crate) fn text(panic: Payload) -> String {
    match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => match panic.downcast::<&'static str>() {
            Ok(text) => String::from(*text),
            Err(panic) => {
                core::mem::forget(panic);
                String::from("(no message)")
            }
        },
    }
}
