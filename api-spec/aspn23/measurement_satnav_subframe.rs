//! Navigation data that satellites broadcast.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_satnav_satellite_system::Aspn23TypeSatnavSatelliteSystem;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// One subframe, or one message, of the navigation data that a satellite broadcasts, as bits that are not decoded.
#[base(header)]
#[message(ASPN_MEASUREMENT_SATNAV_SUBFRAME)]
#[lcm(aspn23_lcm::measurement_satnav_subframe, leading(icd_measurement_satnav_subframe: i8))]
#[lifecycle(aspn23_measurement_satnav_subframe)]
pub struct Aspn23MeasurementSatnavSubframe {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV_SUBFRAME`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The number that the receiver gives to this kind of message. It says what `data_vector` holds, and in which form.
    pub gnss_message_id: i64,
    /// Number of the satellite in its system: the PRN code, or the slot for GLONASS.
    pub prn: i32,
    /// The system of the satellite.
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// For GLONASS, the number of the frequency channel plus 7, thus 0 to 13. It means nothing for other systems.
    pub freq_slot_id: i32,
    /// Number of elements in `data_vector`.
    #[lcm(i32)]
    pub num_bytes: u16,
    /// The bytes, as the receiver gave them; what they hold follows from `gnss_message_id`. They live as long as the
    /// message.
    #[len(num_bytes)]
    pub data_vector: &[i8],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
