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

/// What was said. The payload itself is forgotten: its destructor may panic too.
pub(crate) fn text(panic: Payload) -> String {
    let text = match panic.downcast_ref::<&'static str>() {
        Some(text) => String::from(*text),
        None => match panic.downcast_ref::<String>() {
            Some(text) => text.clone(),
            None => String::from("(no message)"),
        },
    };
    core::mem::forget(panic);
    text
}
