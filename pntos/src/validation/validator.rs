//! Which messages have rules: those of ASPN, and with an extension its own.

use alloc::vec::Vec;
use core::{fmt, ptr::from_ref};

use super::{Finding, check, generated, table::Rules};
use crate::{Message, sys};

/// Judges the messages of ASPN, and those of an extension if it is that of one.
///
/// [`validate`](super::validate) is that of [`Validator::ASPN`]. What `cargo pntos gen --extension` makes has a validator that
/// knows the messages of the extension, too.
#[derive(Clone, Copy)]
pub struct Validator {
    extension: Option<fn(sys::Aspn23MessageType) -> Option<&'static Rules>>,
}

impl fmt::Debug for Validator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Validator").field("has_extension", &self.extension.is_some()).finish()
    }
}

impl Validator {
    /// The messages of ASPN alone.
    pub const ASPN: Self = Self { extension: None };

    /// The messages of ASPN and those of an extension.
    ///
    /// # Safety
    ///
    /// What the function returns are the rules of the very struct that a message of that type is.
    #[doc(hidden)]
    #[must_use]
    pub const unsafe fn extended(by_type: fn(sys::Aspn23MessageType) -> Option<&'static Rules>) -> Self {
        Self { extension: Some(by_type) }
    }

    /// As [`validate`](super::validate).
    ///
    /// # Errors
    ///
    /// All that is wrong, in the order of the fields. A message of a type that has no rules is not wrong.
    pub fn validate(&self, message: &Message) -> Result<(), Vec<Finding>> {
        let header = from_ref(message.wrapped_message());
        // SAFETY: a message has a header.
        let message_type = unsafe { (*header).message_type };
        let known =
            generated::by_type(message_type).or_else(|| self.extension.and_then(|by_type| by_type(message_type)));
        let Some(rules) = known else { return Ok(()) };
        // SAFETY: what is behind the header is the struct that it names, with arrays as long as it says; its maker promised
        // so.
        unsafe { check(rules, header.cast()) }
    }
}
