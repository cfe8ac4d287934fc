//! ASPN-LCM: messages as bytes, as LCM's own tools read and write them.
//!
//! A message on LCM is a fingerprint, which names its type and the exact shape of it, and the members of the type one
//! after the other. This module reads and writes every ASPN-23 message that the API description covers;
//! `generated.rs` knows the members, the files beside it know the wire.
//!
//! ```
//! use pntos::{aspn::MeasurementImu, lcm};
//!
//! # fn main() -> pntos::Result {
//! let mut bytes = Vec::new();
//! lcm::encode_message(&*MeasurementImu::default().into_message("/sensor/imu")?, &mut bytes)?;
//!
//! let message = lcm::decode_message("/sensor/imu", &bytes)?;
//! assert_eq!(message.message_type(), pntos::aspn::MessageType::MEASUREMENT_IMU.into());
//! assert_eq!(message.source(), c"/sensor/imu");
//! # Ok(()) }
//! ```
//!
//! # What is checked
//!
//! Bytes come from a network or a file, so nothing in them is believed. Decoding reads no byte that is not there, and
//! it allocates once the whole message has been found sound, in proportion to its length. A number that does not fit
//! its C field is an error, never cut. Enum values that are not listed pass: ASPN's enums are open.
//!
//! # What is not carried
//!
//! The `icd_...` member that begins each LCM struct carries nothing: it is zero when written and ignored when read. A
//! message's type is not a member; the fingerprint says it. The source is not part of the bytes either: it is
//! the channel.

mod error;
#[rustfmt::skip]
mod generated;
mod storage;
mod wire;

use alloc::vec::Vec;
use core::ptr::NonNull;

pub use error::{DecodeError, EncodeError};
use storage::{Block, Measure};
use wire::{Input, Output, WireMessage};

use crate::{Managed, Message, MessageType, Source, object::Object, sys};

/// The number that a message on LCM begins with; `None` if `bytes` are too short to be one.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> Option<u64> {
    bytes.first_chunk().map(|first| u64::from_be_bytes(*first))
}

/// Which message `bytes` hold, by their fingerprint; `None` for one that [`decode_message`] does not know.
#[must_use]
pub fn message_type(bytes: &[u8]) -> Option<MessageType> {
    generated::message_type(fingerprint(bytes)?).map(|known| MessageType(known.0))
}

/// Makes a message of the bytes that LCM delivered.
///
/// `source` becomes the source identifier; for LCM it is the channel. Passing a [`Source`] copies no characters. The
/// message takes one allocation, and a second one if it holds arrays.
///
/// # Errors
///
/// If the fingerprint is unknown, or the bytes are not what it promises.
pub fn decode_message(source: impl Into<Source>, bytes: &[u8]) -> Result<Managed<Message>, DecodeError> {
    let (first, body) = bytes.split_first_chunk().ok_or(DecodeError::NoFingerprint { length: bytes.len() })?;
    generated::decode(u64::from_be_bytes(*first), body, source.into())
}

/// Appends the bytes of a message to `out`, which nothing is appended to if that fails.
///
/// # Errors
///
/// If the message has no LCM form, a number in it does not fit LCM's type, or an array has a count but is null.
pub fn encode_message(message: &Message, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    let before = out.len();
    let header = NonNull::from(message.wrapped_message());
    // SAFETY: a message's header begins the struct of the type that it names, which lives as long as the message, and
    // whose arrays are as long as it says; the maker of the message promised so.
    let result = unsafe { generated::encode(header, &mut Output::new(out)) };
    if result.is_err() {
        out.truncate(before);
    }
    result
}

/// What a decoded message owns.
struct Decoded<T> {
    aspn: T,
    source: Source,
    /// What `aspn` points into.
    _arrays: Block,
}

// SAFETY: `aspn` points only into `_arrays`, and neither is written to once the message exists.
unsafe impl<T> Send for Decoded<T> {}
// SAFETY: as for `Send`.
unsafe impl<T> Sync for Decoded<T> {}

fn decoded<T: WireMessage + 'static>(body: &[u8], source: Source) -> Result<Managed<Message>, DecodeError> {
    let mut measure = Measure::default();
    let input = Input::new(body, T::NAME);
    let mut checked = input.clone();
    T::decode(&mut checked, &mut measure)?;
    checked.finish()?;
    let mut arrays = Block::new(&measure);
    let aspn = T::decode(&mut input.clone(), &mut arrays.fill())?;
    let decoded = Decoded { aspn, source, _arrays: arrays };
    // SAFETY: the table has the memory functions of this very type, and points to parts of what is stored behind it.
    let message = unsafe {
        Object::<sys::PntosMessage, Decoded<T>>::new(decoded, |decoded| sys::PntosMessage {
            memory: Object::<sys::PntosMessage, Decoded<T>>::memory(),
            wrapped_message: core::ptr::from_ref(&decoded.aspn).cast_mut().cast(),
            source_identifier: decoded.source.as_cstr().as_ptr().cast_mut(),
        })
    };
    // SAFETY: the object is new and complete, and this is its one reference.
    Ok(unsafe { Managed::from_raw(message.as_ptr()).unwrap_unchecked() })
}

/// # Safety
///
/// `header` begins a live `T`, whose arrays are as long as it says.
unsafe fn encoded<T: WireMessage>(
    header: NonNull<sys::Aspn23TypeHeader>,
    output: &mut Output<'_>,
) -> Result<(), EncodeError> {
    output.begin::<T>();
    // SAFETY: promised by the caller.
    unsafe { header.cast::<T>().as_ref().encode(output) }
}
