//! The types of message that pntOS adds to those of ASPN.

use crate::pntos::aspn::*;

/// Type of any message that travels through pntOS: every value of `Aspn23MessageType`, and these.
///
/// The member `message_type` of a message header holds one of these numbers; compare it after a cast to this enum.
/// Numbers from `PNTOS_EXTENDED_BEGIN` to `PNTOS_EXTENDED_END` belong to whoever agrees on them; all others belong to
/// pntOS and ASPN.
#[open]
pub enum PntosMessageType {
    /// Not a message: memory that nobody filled in.
    PNTOS_UNDEFINED = ASPN_UNDEFINED,
    /// An `AspnExtendedMarkerMessage`.
    ASPN_EXTENDED_MARKER_MESSAGE = ASPN_EXTENDED_BEGIN,
    /// An `AspnExtendedSerializedMessage`.
    ASPN_EXTENDED_SERIALIZED_MESSAGE,
    /// The last type that pntOS itself defines.
    PNTOS_LAST_MESSAGE = ASPN_EXTENDED_SERIALIZED_MESSAGE,
    /// First number for message types that are private to a system.
    PNTOS_EXTENDED_BEGIN = 0xC000,
    /// Last number for message types that are private to a system.
    PNTOS_EXTENDED_END = 0xFFFF,
}
