//! DRAFT measurement satnav subframe.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_satnav_satellite_system::Aspn23TypeSatnavSatelliteSystem;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT measurement satnav subframe.
#[base(header)]
#[message(ASPN_MEASUREMENT_SATNAV_SUBFRAME)]
#[lcm(aspn23_lcm::measurement_satnav_subframe, leading(icd_measurement_satnav_subframe: i8))]
#[lifecycle(aspn23_measurement_satnav_subframe)]
pub struct Aspn23MeasurementSatnavSubframe {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV_SUBFRAME`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT gnss message id [none].
    pub gnss_message_id: i64,
    /// DRAFT prn [none].
    pub prn: i32,
    /// DRAFT satellite system [none].
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// DRAFT freq slot id [none].
    pub freq_slot_id: i32,
    /// DRAFT num bytes [none].
    #[lcm(i32)]
    pub num_bytes: u16,
    /// DRAFT data vector [none].
    #[len(num_bytes)]
    pub data_vector: &[i8],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
