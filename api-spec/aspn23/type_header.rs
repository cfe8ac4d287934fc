//! What every ASPN message begins with.

use crate::aspn23::types::Aspn23MessageType;

/// What every ASPN message begins with: which message it is, and which device sent it. A pointer to any message may be
/// cast to a pointer to this.
#[lcm(aspn23_lcm::type_header, leading(icd_type_header: i8))]
#[lifecycle(aspn23_type_header)]
pub struct Aspn23TypeHeader {
    /// Which message this is. A value that `Aspn23MessageType` does not list may be one of `PntosMessageType`. It does
    /// not travel in LCM: there the type of the message says it.
    #[lcm(skip)]
    pub message_type: Aspn23MessageType,
    /// Identifies who made the device or the application. A vendor picks its own number, outside 0x23000000 to
    /// 0x23FFFFFF, which ASPN keeps for itself.
    #[lcm(i64)]
    pub vendor_id: u32,
    /// Identifies the kind of device or sensor among those of its vendor, who assigns it.
    #[lcm(i64)]
    pub device_id: u64,
    /// Tells apart the streams of messages of one device; its vendor assigns it. With `vendor_id` and `device_id` it
    /// names one stream.
    #[lcm(i64)]
    pub context_id: u32,
    /// Counts the messages of one stream, without a gap; after 65535 comes 0.
    #[lcm(i32)]
    pub sequence_id: u16,
}
