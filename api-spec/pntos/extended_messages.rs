//! Messages that pntOS defines beside those of ASPN. They begin like any ASPN message and travel in a `PntosMessage`.

use crate::pntos::aspn::*;
use crate::pntos::type_enum::PntosMessageType;

/// A moment in time and nothing else, for instance to move a filter forward when no measurement arrived.
#[unstable]
#[base(base)]
#[message(ASPN_EXTENDED_MARKER_MESSAGE)]
pub struct AspnExtendedMarkerMessage {
    /// Header of the message; `message_type` is `ASPN_EXTENDED_MARKER_MESSAGE`.
    pub base: AspnBase,
    /// Time since the epoch of the system's clock, negative before it.
    #[unit("ns")]
    pub elapsed_nsec: i64,
}

/// Bytes whose meaning only the sending and the receiving plugin know.
#[unstable]
#[base(base)]
#[message(ASPN_EXTENDED_SERIALIZED_MESSAGE)]
pub struct AspnExtendedSerializedMessage {
    /// Header of the message; `message_type` is `ASPN_EXTENDED_SERIALIZED_MESSAGE`.
    pub base: AspnBase,
    /// Time since the epoch of the system's clock, negative before it.
    #[unit("ns")]
    pub elapsed_nsec: i64,
    /// Says how to read the bytes, by agreement between the two plugins. Lives as long as the message.
    pub identifier: &CStr,
    /// Number of bytes in `data`.
    pub data_len: u32,
    /// The bytes. They live as long as the message.
    #[len(data_len)]
    pub data: &[c_uchar],
}
