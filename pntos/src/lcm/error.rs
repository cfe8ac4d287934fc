//! Why bytes are not a message, or a message has no bytes.

use core::{error::Error, fmt};

use crate::sys;

/// Bytes that could not be decoded. Nothing is left of what was allocated for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeError {
    /// Fewer bytes than a fingerprint has: not an LCM message.
    NoFingerprint {
        /// Bytes there were.
        length: usize,
    },
    /// The fingerprint belongs to no message that this codec knows, or to another version of one.
    UnknownFingerprint {
        /// The fingerprint.
        fingerprint: u64,
    },
    /// The fingerprint belongs to a struct that is only part of messages.
    NotAMessage {
        /// LCM struct.
        name: &'static str,
    },
    /// The fingerprint belongs to another struct than the one that was asked for.
    OtherFingerprint {
        /// The fingerprint.
        fingerprint: u64,
        /// LCM struct that was asked for.
        expected: &'static str,
    },
    /// The message ends within a member.
    TooShort {
        /// LCM struct of the message.
        message: &'static str,
        /// The member, of the message or of a struct in it.
        member: &'static str,
        /// Bytes that the member needs.
        needed: u64,
        /// Bytes that were left for it.
        left: usize,
    },
    /// Bytes are left after the last member: the message is not what its fingerprint says.
    TooLong {
        /// LCM struct.
        message: &'static str,
        /// Bytes that were left.
        left: usize,
    },
    /// A number does not fit into its C field: LCM's types are wider and signed.
    OutOfRange {
        /// LCM struct of the message.
        message: &'static str,
        /// The member, of the message or of a struct in it.
        member: &'static str,
        /// The number.
        value: i64,
        /// Name of the C type.
        field_type: &'static str,
    },
    /// A string is not one that C can hold.
    BadText {
        /// LCM struct of the message.
        message: &'static str,
        /// The member, of the message or of a struct in it.
        member: &'static str,
        /// What is wrong with it.
        why: &'static str,
    },
    /// In C the message would not fit into the memory that this machine can address.
    TooLarge {
        /// LCM struct of the message.
        message: &'static str,
        /// Bytes of the message.
        length: usize,
    },
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NoFingerprint { length } => {
                write!(f, "{length} bytes are not an LCM message, which begins with a fingerprint of 8")
            }
            Self::UnknownFingerprint { fingerprint } => write!(
                f,
                "the fingerprint {fingerprint:016x} belongs to no known ASPN-23 message: the sender uses another type, or \
                 another version of it"
            ),
            Self::NotAMessage { name } => {
                write!(f, "a `{name}` is only part of messages: the sender has to send a whole one")
            }
            Self::OtherFingerprint { fingerprint, expected } => {
                write!(f, "the fingerprint {fingerprint:016x} is not that of a `{expected}`, which was asked for")
            }
            Self::TooShort { message, member, needed, left } => {
                write!(
                    f,
                    "the bytes end within `{member}` of `{message}`, which needs {needed} bytes where {left} are left"
                )
            }
            Self::TooLong { message, left } => {
                write!(f, "{left} bytes are left behind the end of a `{message}`: its counts do not fit its length")
            }
            Self::BadText { message, member, why } => write!(f, "the string `{member}` of `{message}` is none: {why}"),
            Self::TooLarge { message, length } => {
                write!(f, "a `{message}` of {length} bytes is more than the memory of this machine has room for")
            }
            Self::OutOfRange { message, member, value, field_type } => {
                write!(f, "`{member}` of `{message}` is {value}, which its C field of type `{field_type}` cannot hold")
            }
        }
    }
}

impl Error for DecodeError {}

/// A message that could not be encoded. The output is as it was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncodeError {
    /// The message is not one of those that have an LCM form here.
    NoLcmForm {
        /// Its type.
        message_type: sys::Aspn23MessageType,
    },
    /// A number does not fit into its LCM type, such as an enum value above 127.
    OutOfRange {
        /// LCM struct of the message.
        message: &'static str,
        /// The member, of the message or of a struct in it.
        member: &'static str,
        /// The number.
        value: i64,
        /// Name of the LCM type.
        wire_type: &'static str,
    },
    /// An array has a count but a null pointer.
    NullArray {
        /// LCM struct of the message.
        message: &'static str,
        /// The member, of the message or of a struct in it.
        member: &'static str,
        /// Elements it should have.
        count: u64,
    },
    /// A string is a null pointer.
    NullText {
        /// LCM struct of the message.
        message: &'static str,
        /// The member, of the message or of a struct in it.
        member: &'static str,
    },
    /// The message has a string of more bytes than LCM can count, or more bytes than memory.
    TooLarge {
        /// LCM struct of the message.
        message: &'static str,
    },
    /// The buffer has no room for the message.
    NoRoom {
        /// LCM struct of the message.
        message: &'static str,
        /// Bytes of the message.
        needed: usize,
        /// Bytes of the buffer.
        room: usize,
    },
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NoLcmForm { message_type } => {
                write!(
                    f,
                    "messages of type {message_type:?} have no ASPN-LCM form: send another type or use another transport"
                )
            }
            Self::OutOfRange { message, member, value, wire_type } => {
                write!(
                    f,
                    "`{member}` of `{message}` is {value}, which LCM's `{wire_type}` cannot hold: the sender of the message set it"
                )
            }
            Self::NullText { message, member } => {
                write!(
                    f,
                    "the string `{member}` of `{message}` is NULL: the sender of the message has to set it, if only to \"\""
                )
            }
            Self::TooLarge { message } => {
                write!(f, "a `{message}` is too large for LCM: the sender of the message has to split it")
            }
            Self::NoRoom { message, needed, room } => {
                write!(f, "a `{message}` of {needed} bytes does not fit into a buffer of {room}: pass a larger one")
            }
            Self::NullArray { message, member, count } => {
                write!(
                    f,
                    "`{member}` of `{message}` is NULL but has a count of {count}: the sender of the message has to set both or neither"
                )
            }
        }
    }
}

impl Error for EncodeError {}
