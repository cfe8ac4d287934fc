// Made from api-spec/pntos/extended_messages.rs by `cargo pntos gen`. Changes belong there.

//! Messages that pntOS defines beside those of ASPN. They begin like any ASPN message and travel in a `PntosMessage`.

use crate::{AspnBase, c_char};

/// A moment in time and nothing else, for instance to move a filter forward when no measurement
/// arrived.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AspnExtendedMarkerMessage {
    /// Header of the message; `message_type` is `ASPN_EXTENDED_MARKER_MESSAGE`.
    pub base: AspnBase,
    /// Time since the epoch of the system's clock, negative before it.
    ///
    /// Unit: ns.
    pub elapsed_nsec: i64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<AspnExtendedMarkerMessage>()];
    const _: [(); 8] = [(); core::mem::align_of::<AspnExtendedMarkerMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AspnExtendedMarkerMessage, base)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        AspnExtendedMarkerMessage, elapsed_nsec
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<AspnExtendedMarkerMessage>()];
    const _: [(); 4] = [(); core::mem::align_of::<AspnExtendedMarkerMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AspnExtendedMarkerMessage, base)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        AspnExtendedMarkerMessage, elapsed_nsec
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<AspnExtendedMarkerMessage>()];
    const _: [(); 8] = [(); core::mem::align_of::<AspnExtendedMarkerMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AspnExtendedMarkerMessage, base)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        AspnExtendedMarkerMessage, elapsed_nsec
    )];
};

/// Bytes whose meaning only the sending and the receiving plugin know.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AspnExtendedSerializedMessage {
    /// Header of the message; `message_type` is `ASPN_EXTENDED_SERIALIZED_MESSAGE`.
    pub base: AspnBase,
    /// Time since the epoch of the system's clock, negative before it.
    ///
    /// Unit: ns.
    pub elapsed_nsec: i64,
    /// Says how to read the bytes, by agreement between the two plugins. Lives as long as the message.
    pub identifier: *mut c_char,
    /// Number of bytes in `data`.
    pub data_len: u32,
    /// The bytes. They live as long as the message.
    pub data: *mut u8,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<AspnExtendedSerializedMessage>()];
    const _: [(); 8] = [(); core::mem::align_of::<AspnExtendedSerializedMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AspnExtendedSerializedMessage, base)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, elapsed_nsec
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, identifier
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, data_len
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(AspnExtendedSerializedMessage, data)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 44] = [(); core::mem::size_of::<AspnExtendedSerializedMessage>()];
    const _: [(); 4] = [(); core::mem::align_of::<AspnExtendedSerializedMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AspnExtendedSerializedMessage, base)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, elapsed_nsec
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, identifier
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, data_len
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(AspnExtendedSerializedMessage, data)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<AspnExtendedSerializedMessage>()];
    const _: [(); 8] = [(); core::mem::align_of::<AspnExtendedSerializedMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AspnExtendedSerializedMessage, base)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, elapsed_nsec
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, identifier
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        AspnExtendedSerializedMessage, data_len
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(AspnExtendedSerializedMessage, data)];
};
