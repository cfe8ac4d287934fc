//! ASPN-LCM: messages as bytes, as LCM's own tools read and write them.
//!
//! A message on LCM is a fingerprint, which names its type and the exact shape of it, and the members of the type one
//! after the other. This module reads and writes every ASPN-23 struct that the API description covers: messages through
//! [`decode_message`] and [`encode_message`], and all of them, those that are only parts of messages included, as
//! structs of C through [`Decoded`]. Whoever only wants to look at a few members reads them where they are, through a
//! [`View`].
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
//! Bytes come from a network or a file, so nothing in them is believed. Decoding reads no byte that is not there. It
//! allocates once, after every length has been found sound, and in proportion to the bytes. A number that does not fit
//! its C field is an error, never cut. Enum values that are not listed pass: ASPN's enums are open. Bytes behind the
//! last member are an error. A NaN keeps its bits.
//!
//! # What is not carried
//!
//! The `icd_...` member that begins each LCM struct carries nothing: it is zero when written and ignored when read. A
//! message's type is not a member; the fingerprint says it. The source is not part of the bytes either: it is
//! the channel. A truth value other than 0 and 1 is read as true.
//!
//! # How it is built
//!
//! The generated file has only tables: what each struct looks like, and how to convert it in few steps. `decode.rs` and
//! `encode.rs` step through them, so that 65 structs cost hardly more code than one. They only say that something is
//! wrong; `walk.rs` then goes through the bytes again, slowly and by name, to say what.

mod codec;
mod decode;
mod encode;
mod error;
#[rustfmt::skip]
mod generated;
mod kind;
#[cfg(any(test, feature = "testing"))]
pub mod sample;
mod table;
mod view;
mod walk;

use alloc::vec::Vec;
use core::{marker::PhantomData, mem::MaybeUninit, ops::Deref, ptr::from_ref, slice};

pub use codec::Codec;
pub use error::{DecodeError, EncodeError};
pub use table::LcmStruct;
pub use view::{Numbers, Structs, Value, View};

use crate::{CStrArg, Managed, Message, MessageType};
use decode::{Refused, Word};
use encode::Output;
use table::Struct;

/// What the tables of an extension are written with.
#[doc(hidden)]
pub mod tables {
    pub use super::{
        kind::{Kind, number},
        table::{Dim, Element, LcmStruct, Length, Member, Step, Struct},
    };
}

/// Bytes of a fingerprint.
const FINGERPRINT: usize = 8;

/// The number that an LCM struct begins with; `None` if `bytes` are too short to be one.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> Option<u64> {
    bytes.first_chunk().map(|first| u64::from_be_bytes(*first))
}

/// Which message `bytes` hold, by their fingerprint; `None` for one that [`decode_message`] does not know.
#[must_use]
pub fn message_type(bytes: &[u8]) -> Option<MessageType> {
    Codec::ASPN.message_type(bytes)
}

/// Makes a message of the bytes that LCM delivered.
///
/// `source` becomes the source identifier; for LCM it is the channel. The message takes one allocation, and its name is
/// in it. A [`Source`](crate::Source) or C string is copied at once, other text is first looked through for its end.
///
/// # Errors
///
/// If the fingerprint is unknown, or the bytes are not what it promises.
pub fn decode_message(source: impl CStrArg, bytes: &[u8]) -> Result<Managed<Message>, DecodeError> {
    Codec::ASPN.decode_message(source, bytes)
}

/// How many bytes a message has on LCM.
///
/// # Errors
///
/// If the message has no LCM form, or an array or a string in it is null.
pub fn encoded_len(message: &Message) -> Result<usize, EncodeError> {
    Codec::ASPN.encoded_len(message)
}

/// Appends the bytes of a message to `out`, which nothing is appended to if that fails.
///
/// # Errors
///
/// If the message has no LCM form, a number in it does not fit LCM's type, or an array or a string in it is null.
pub fn encode_message(message: &Message, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    Codec::ASPN.encode_message(message, out)
}

/// Writes the bytes of a message to the beginning of `buffer`, and says how many there are.
///
/// # Errors
///
/// As for [`encode_message`], and if the buffer is too small. What it then holds is left open.
pub fn encode_message_into(message: &Message, buffer: &mut [u8]) -> Result<usize, EncodeError> {
    Codec::ASPN.encode_message_into(message, buffer)
}

/// # Safety
///
/// As for [`encode::length`].
unsafe fn struct_len(of: &'static Struct, base: *const u8) -> Result<usize, EncodeError> {
    // SAFETY: promised by the caller.
    unsafe { encode::length(of, base).map(|length| FINGERPRINT + length).map_err(|Refused| walk::complain(of, base)) }
}

/// Writes to the beginning of the room, and says how many bytes that made; all of those are written.
///
/// # Safety
///
/// As for [`encode::length`].
#[inline]
unsafe fn fill_room(of: &'static Struct, base: *const u8, room: &mut [MaybeUninit<u8>]) -> Result<usize, Refused> {
    let mut output = Output::new(room);
    output.append(&of.fingerprint.to_be_bytes())?;
    // SAFETY: promised by the caller.
    unsafe { encode::write(of, base, &mut output) }?;
    let left = output.left();
    Ok(room.len() - left)
}

/// # Safety
///
/// As for [`encode::length`].
unsafe fn append_struct(of: &'static Struct, base: *const u8, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    // SAFETY: promised by the caller; what was written is behind what was there.
    unsafe {
        // A buffer that is used again mostly has the room.
        if let Ok(length) = fill_room(of, base, out.spare_capacity_mut()) {
            out.set_len(out.len() + length);
            return Ok(());
        }
        out.reserve(struct_len(of, base)?);
        let length = fill_room(of, base, out.spare_capacity_mut()).map_err(|Refused| walk::complain(of, base))?;
        out.set_len(out.len() + length);
    }
    Ok(())
}

/// # Safety
///
/// As for [`encode::length`].
unsafe fn write_struct(of: &'static Struct, base: *const u8, buffer: &mut [u8]) -> Result<usize, EncodeError> {
    // SAFETY: promised by the caller. The bytes are only written to, and stay bytes.
    unsafe {
        let room = slice::from_raw_parts_mut(buffer.as_mut_ptr().cast(), buffer.len());
        fill_room(of, base, room).or_else(|Refused| match struct_len(of, base)? {
            needed if needed > buffer.len() => {
                Err(EncodeError::NoRoom { message: of.name, needed, room: buffer.len() })
            }
            _ => Err(walk::complain(of, base)),
        })
    }
}

/// A struct of C that was made from bytes, with what it points to, in one allocation. Any ASPN struct can be read and
/// written this way, those that are only parts of messages included: each has a fingerprint.
///
/// ```
/// use pntos::{lcm::Decoded, sys};
///
/// # fn main() -> pntos::Result {
/// type Time = Decoded<sys::Aspn23TypeTimestamp>;
/// let mut bytes = Time::FINGERPRINT.to_be_bytes().to_vec();
/// bytes.extend([0, 0, 0, 0, 0, 0, 0, 0, 9]);
/// let time = Time::decode(&bytes)?;
/// assert_eq!(time.elapsed_nsec, 9);
///
/// let mut again = Vec::new();
/// time.encode(&mut again)?;
/// assert_eq!(again, bytes);
/// # Ok(()) }
/// ```
pub struct Decoded<T> {
    memory: Vec<Word>,
    of: PhantomData<T>,
}

// SAFETY: what it points to is its own, and nothing in it is written to once it exists.
unsafe impl<T> Send for Decoded<T> {}
// SAFETY: as for `Send`.
unsafe impl<T> Sync for Decoded<T> {}

impl<T: LcmStruct> Decoded<T> {
    /// What its bytes begin with.
    pub const FINGERPRINT: u64 = T::STRUCT.fingerprint;
    /// Name of its LCM struct.
    pub const NAME: &'static str = T::STRUCT.name;

    /// Makes a struct of bytes that begin with its fingerprint.
    ///
    /// # Errors
    ///
    /// If the fingerprint is another one, or the bytes are not what it promises.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut scratch = Scratch::default();
        scratch.decode::<T>(bytes)?;
        Ok(Self { memory: scratch.memory, of: PhantomData })
    }

    /// How many bytes it has on LCM.
    ///
    /// # Errors
    ///
    /// If they are more than there is memory.
    pub fn encoded_len(&self) -> Result<usize, EncodeError> {
        // SAFETY: the struct is whole, and it was decoded with its arrays.
        unsafe { encoded_struct_len::<T>(self) }
    }

    /// Appends its bytes to `out`.
    ///
    /// # Errors
    ///
    /// If they are more than there is memory.
    pub fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        // SAFETY: as for `encoded_len`.
        unsafe { encode_struct::<T>(self, out) }
    }
}

impl<T> Deref for Decoded<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: the memory begins with the struct.
        unsafe { &*self.memory.as_ptr().cast() }
    }
}

/// Memory to decode one struct of C after the other into: once it is large enough, that allocates nothing.
///
/// ```
/// use pntos::{lcm::{Decoded, Scratch}, sys::Aspn23TypeTimestamp as Time};
///
/// # fn main() -> pntos::Result {
/// let mut bytes = Decoded::<Time>::FINGERPRINT.to_be_bytes().to_vec();
/// bytes.extend([0, 0, 0, 0, 0, 0, 0, 0, 9]);
/// let mut scratch = Scratch::default();
/// for _ in 0..3 {
///     let time: &Time = scratch.decode(&bytes)?;
///     assert_eq!(time.elapsed_nsec, 9);
/// }
/// # Ok(()) }
/// ```
#[derive(Default)]
pub struct Scratch {
    /// Nothing but room: its length is always zero.
    memory: Vec<Word>,
}

impl Scratch {
    /// Makes a struct of bytes that begin with its fingerprint. It lasts until the next one is made.
    ///
    /// # Errors
    ///
    /// If the fingerprint is another one, or the bytes are not what it promises.
    pub fn decode<T: LcmStruct>(&mut self, bytes: &[u8]) -> Result<&T, DecodeError> {
        let (first, body) = bytes.split_first_chunk().ok_or(DecodeError::NoFingerprint { length: bytes.len() })?;
        let (of, fingerprint) = (T::STRUCT, u64::from_be_bytes(*first));
        if fingerprint != of.fingerprint {
            return Err(DecodeError::OtherFingerprint { fingerprint, expected: of.name });
        }
        let words = decode::measure(of, body).map_err(|Refused| walk::explain(of, body))?;
        self.memory.reserve_exact(words);
        let memory = self.memory.as_mut_ptr();
        // SAFETY: there is room for that many words, and once it was filled it begins with the struct.
        unsafe {
            decode::fill(of, body, memory, words).map_err(|Refused| walk::explain(of, body))?;
            Ok(&*memory.cast())
        }
    }
}

/// How many bytes a struct of C has on LCM.
///
/// # Errors
///
/// If an array or a string in it is null; an array that may be missing is NaN instead.
///
/// # Safety
///
/// Each array of the struct, and of those that it nests, is null or as long as its count says, and each of its strings is
/// null or ends with a NUL.
pub unsafe fn encoded_struct_len<T: LcmStruct>(value: &T) -> Result<usize, EncodeError> {
    // SAFETY: promised by the caller.
    unsafe { struct_len(T::STRUCT, from_ref(value).cast()) }
}

/// Appends the bytes of a struct of C, its fingerprint first, to `out`, which nothing is appended to if that fails.
///
/// # Errors
///
/// If a number in it does not fit LCM's type, or an array or a string in it is null.
///
/// # Safety
///
/// As for [`encoded_struct_len`].
pub unsafe fn encode_struct<T: LcmStruct>(value: &T, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    // SAFETY: promised by the caller.
    unsafe { append_struct(T::STRUCT, from_ref(value).cast(), out) }
}

/// Writes the bytes of a struct of C, its fingerprint first, to the beginning of `buffer`, and says how many there are.
///
/// # Errors
///
/// As for [`encode_struct`], and if the buffer is too small. What it then holds is left open.
///
/// # Safety
///
/// As for [`encoded_struct_len`].
pub unsafe fn encode_struct_into<T: LcmStruct>(value: &T, buffer: &mut [u8]) -> Result<usize, EncodeError> {
    // SAFETY: promised by the caller.
    unsafe { write_struct(T::STRUCT, from_ref(value).cast(), buffer) }
}
