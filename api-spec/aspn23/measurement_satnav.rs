//! DRAFT measurement satnav.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_satnav_obs::Aspn23TypeSatnavObs;
use crate::aspn23::type_satnav_time::Aspn23TypeSatnavTime;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT measurement satnav.
#[base(header)]
#[message(ASPN_MEASUREMENT_SATNAV)]
#[lcm(aspn23_lcm::measurement_satnav, leading(icd_measurement_satnav: i8))]
#[lifecycle(aspn23_measurement_satnav)]
pub struct Aspn23MeasurementSatnav {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT receiver clock time [none].
    pub receiver_clock_time: Aspn23TypeSatnavTime,
    /// DRAFT num signal types [none].
    #[lcm(i32)]
    pub num_signal_types: u16,
    /// DRAFT num signals tracked [none].
    #[lcm(i32)]
    pub num_signals_tracked: u16,
    /// DRAFT obs [none].
    #[len(num_signals_tracked)]
    pub obs: &[Aspn23TypeSatnavObs],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
