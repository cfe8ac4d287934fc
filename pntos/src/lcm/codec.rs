//! Which structs there are: those of ASPN, and with an extension its own.

use alloc::vec::Vec;
use core::{fmt, ptr::NonNull};

use super::{
    DecodeError, EncodeError, FINGERPRINT, View, append_struct,
    decode::{self, Refused},
    fingerprint, generated, struct_len,
    table::Struct,
    walk, write_struct,
};
use crate::{CStrArg, Managed, Message, MessageType, object::Object, sys};

/// Reads and writes the messages of ASPN, and those of an extension if it is that of one.
///
/// The functions of this module are those of [`Codec::ASPN`]. What `cargo pntos gen --extension` makes has a codec that
/// knows the messages of the extension, too.
#[derive(Clone, Copy)]
pub struct Codec {
    extension: Option<Extension>,
}

/// The structs of an extension.
#[derive(Clone, Copy)]
struct Extension {
    by_fingerprint: fn(u64) -> Option<&'static Struct>,
    by_type: fn(sys::Aspn23MessageType) -> Option<&'static Struct>,
}

impl fmt::Debug for Codec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Codec").field("has_extension", &self.extension.is_some()).finish()
    }
}

impl Codec {
    /// The messages of ASPN alone.
    pub const ASPN: Self = Self { extension: None };

    /// The messages of ASPN and those of an extension.
    ///
    /// # Safety
    ///
    /// What the functions return describes the very struct that a message of that type is.
    #[doc(hidden)]
    #[must_use]
    pub const unsafe fn extended(
        by_fingerprint: fn(u64) -> Option<&'static Struct>,
        by_type: fn(sys::Aspn23MessageType) -> Option<&'static Struct>,
    ) -> Self {
        Self { extension: Some(Extension { by_fingerprint, by_type }) }
    }

    /// As [`message_type`](super::message_type).
    #[must_use]
    pub fn message_type(&self, bytes: &[u8]) -> Option<MessageType> {
        let known = self.by_fingerprint(fingerprint(bytes)?)?;
        known.message_type.map(|message_type| MessageType(message_type.0))
    }

    /// As [`decode_message`](super::decode_message).
    ///
    /// # Errors
    ///
    /// If the fingerprint is unknown, or the bytes are not what it promises.
    pub fn decode_message(&self, source: impl CStrArg, bytes: &[u8]) -> Result<Managed<Message>, DecodeError> {
        let (of, body) = self.known(bytes)?;
        if of.message_type.is_none() {
            return Err(DecodeError::NotAMessage { name: of.name });
        }
        let words = decode::measure(of, body).map_err(|Refused| walk::explain(of, body))?;
        let message = source.with_cstr(|source| {
            let name = source.to_bytes_with_nul();
            // SAFETY: the table has the memory functions of this very type, and points to the tail, which has room for the
            // struct and, behind it, for the name.
            unsafe {
                Object::<sys::PntosMessage, ()>::with_tail((), words + decode::words(1, name.len()), |(), tail| {
                    decode::fill(of, body, tail, words)?;
                    // A short copy takes less time than counting who else has the name.
                    let copy = tail.add(words).cast::<u8>();
                    copy.copy_from_nonoverlapping(name.as_ptr(), name.len());
                    Ok(sys::PntosMessage {
                        memory: Object::<sys::PntosMessage, ()>::memory(),
                        wrapped_message: tail.cast(),
                        source_identifier: copy.cast(),
                    })
                })
            }
        });
        let message = message.map_err(|Refused| walk::explain(of, body))?;
        // SAFETY: the object is new and complete, and this is its one reference.
        Ok(unsafe { Managed::from_raw(message.as_ptr()).unwrap_unchecked() })
    }

    /// As [`View::new`].
    ///
    /// # Errors
    ///
    /// If the fingerprint is unknown, or the bytes are not what it promises.
    pub fn view<'b>(&self, bytes: &'b [u8]) -> Result<View<'b>, DecodeError> {
        let (of, body) = self.known(bytes)?;
        View::of(of, body)
    }

    /// As [`encoded_len`](super::encoded_len).
    ///
    /// # Errors
    ///
    /// If the message has no LCM form, or an array or a string in it is null.
    pub fn encoded_len(&self, message: &Message) -> Result<usize, EncodeError> {
        let (of, base) = self.struct_of(message)?;
        // SAFETY: what is behind the header is the struct that it names, with arrays as long as it says; its maker
        // promised so.
        unsafe { struct_len(of, base) }
    }

    /// As [`encode_message`](super::encode_message).
    ///
    /// # Errors
    ///
    /// If the message has no LCM form, a number in it does not fit LCM's type, or an array or a string in it is null.
    pub fn encode_message(&self, message: &Message, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        let (of, base) = self.struct_of(message)?;
        // SAFETY: as for `encoded_len`.
        unsafe { append_struct(of, base, out) }
    }

    /// As [`encode_message_into`](super::encode_message_into).
    ///
    /// # Errors
    ///
    /// As for [`encode_message`](Self::encode_message), and if the buffer is too small.
    pub fn encode_message_into(&self, message: &Message, buffer: &mut [u8]) -> Result<usize, EncodeError> {
        let (of, base) = self.struct_of(message)?;
        // SAFETY: as for `encoded_len`.
        unsafe { write_struct(of, base, buffer) }
    }

    fn by_fingerprint(&self, fingerprint: u64) -> Option<&'static Struct> {
        generated::by_fingerprint(fingerprint)
            .or_else(|| self.extension.and_then(|extension| (extension.by_fingerprint)(fingerprint)))
    }

    /// The struct that the bytes begin with the fingerprint of, and the rest.
    pub(super) fn known<'b>(&self, bytes: &'b [u8]) -> Result<(&'static Struct, &'b [u8]), DecodeError> {
        let (first, body) =
            bytes.split_first_chunk::<FINGERPRINT>().ok_or(DecodeError::NoFingerprint { length: bytes.len() })?;
        let fingerprint = u64::from_be_bytes(*first);
        match self.by_fingerprint(fingerprint) {
            Some(of) => Ok((of, body)),
            None => Err(DecodeError::UnknownFingerprint { fingerprint }),
        }
    }

    /// The struct that a message holds.
    fn struct_of(&self, message: &Message) -> Result<(&'static Struct, *const u8), EncodeError> {
        let header = NonNull::from(message.wrapped_message());
        // SAFETY: a message has a header.
        let message_type = unsafe { header.as_ref() }.message_type;
        let known = generated::by_type(message_type)
            .or_else(|| self.extension.and_then(|extension| (extension.by_type)(message_type)));
        match known {
            Some(of) => Ok((of, header.as_ptr().cast_const().cast())),
            None => Err(EncodeError::NoLcmForm { message_type }),
        }
    }
}
