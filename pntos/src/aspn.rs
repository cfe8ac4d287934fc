//! ASPN-23 messages.
//!
//! Each message exists twice: as an owned struct, with public fields and `Vec`s, from which
//! [`into_message`](MeasurementImu::into_message) makes what crosses; and as a `..Ref` view of a received one, which
//! [`Message::aspn`](crate::Message::aspn) chooses by the message's type. Records without pointers, such as
//! [`TypeTimestamp`], are the same in both. Names, units and frames are those of the ASPN-23 standard.

pub use crate::generated::aspn::*;

use crate::{Error, Result};

/// A count in its C type.
pub(crate) fn count<T: TryFrom<usize>>(field: &str, length: usize) -> Result<T> {
    T::try_from(length)
        .map_err(|_| Error::new(format_args!("`{field}` cannot hold {length}: the array is too long for its C type")))
}

/// The length of an array that must fit others.
pub(crate) fn check_length(field: &str, length: usize, expected: usize) -> Result {
    if length == expected {
        return Ok(());
    }
    Err(Error::new(format_args!("`{field}` has {length} elements where the message's counts call for {expected}")))
}
