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
    /// Identifies who made the device.
    #[lcm(i64)]
    pub vendor_id: u32,
    /// Identifies the device among those of its vendor.
    #[lcm(i64)]
    pub device_id: u64,
    /// Identifies the sensor, or the use of it, within the device.
    #[lcm(i64)]
    pub context_id: u32,
    /// Counts the messages of one sensor; after 65535 comes 0.
    #[lcm(i32)]
    pub sequence_id: u16,
}
