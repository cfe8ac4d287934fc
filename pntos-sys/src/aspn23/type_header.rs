// Made from api-spec/aspn23/type_header.rs by `cargo pntos gen`. Changes belong there.

//! What every ASPN message begins with.

use crate::Aspn23MessageType;

/// What every ASPN message begins with: which message it is, and which device sent it. A pointer to any
/// message may be cast to a pointer to this.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeHeader {
    /// Which message this is. A value that `Aspn23MessageType` does not list may be one of
    /// `PntosMessageType`. It does not travel in LCM: there the type of the message says it.
    pub message_type: Aspn23MessageType,
    /// Identifies who made the device or the application. A vendor picks its own number, outside 0x23000000
    /// to 0x23FFFFFF, which ASPN keeps for itself.
    pub vendor_id: u32,
    /// Identifies the kind of device or sensor among those of its vendor, who assigns it.
    pub device_id: u64,
    /// Tells apart the streams of messages of one device; its vendor assigns it. With `vendor_id` and
    /// `device_id` it names one stream.
    pub context_id: u32,
    /// Counts the messages of one stream, without a gap; after 65535 comes 0.
    pub sequence_id: u16,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<Aspn23TypeHeader>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeHeader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeHeader, message_type)];
    const _: [(); 4] = [(); core::mem::offset_of!(Aspn23TypeHeader, vendor_id)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeHeader, device_id)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeHeader, context_id)];
    const _: [(); 20] = [(); core::mem::offset_of!(Aspn23TypeHeader, sequence_id)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<Aspn23TypeHeader>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeHeader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeHeader, message_type)];
    const _: [(); 4] = [(); core::mem::offset_of!(Aspn23TypeHeader, vendor_id)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeHeader, device_id)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeHeader, context_id)];
    const _: [(); 20] = [(); core::mem::offset_of!(Aspn23TypeHeader, sequence_id)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<Aspn23TypeHeader>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeHeader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeHeader, message_type)];
    const _: [(); 4] = [(); core::mem::offset_of!(Aspn23TypeHeader, vendor_id)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeHeader, device_id)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeHeader, context_id)];
    const _: [(); 20] = [(); core::mem::offset_of!(Aspn23TypeHeader, sequence_id)];
};
