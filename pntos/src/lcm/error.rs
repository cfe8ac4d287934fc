//! Why bytes are not a message, or a message has no bytes.

use core::{error::Error, fmt};

use crate::sys;

/// Bytes that could not be decoded. Nothing was allocated for them.
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
            Self::TooShort { message, member, needed, left } => {
                write!(
                    f,
                    "the bytes end within `{member}` of `{message}`, which needs {needed} bytes where {left} are left"
                )
            }
            Self::TooLong { message, left } => {
                write!(f, "{left} bytes are left behind the end of a `{message}`: its counts do not fit its length")
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
