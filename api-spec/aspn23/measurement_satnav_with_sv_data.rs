//! Observations of a satellite navigation receiver, with the states of the satellites.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_satnav_obs::Aspn23TypeSatnavObs;
use crate::aspn23::type_satnav_sv_data::Aspn23TypeSatnavSvData;
use crate::aspn23::type_satnav_time::Aspn23TypeSatnavTime;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// What a satellite navigation receiver measures of all the signals that it tracks, in one epoch, and where the
/// satellites are that sent them.
///
/// `Aspn23MeasurementSatnav` is the same without the satellites.
#[base(header)]
#[message(ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA)]
#[lcm(aspn23_lcm::measurement_satnav_with_sv_data, leading(icd_measurement_satnav_with_sv_data: i8))]
#[lifecycle(aspn23_measurement_satnav_with_sv_data)]
pub struct Aspn23MeasurementSatnavWithSvData {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true: when the signals were received.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The same moment as the clock of the receiver had it. There is one clock for all signals and satellite systems,
    /// and all pseudoranges and carrier phases in `obs` refer to it.
    pub receiver_clock_time: Aspn23TypeSatnavTime,
    /// How many different kinds of signals `obs` holds. GPS L1 C/A is one kind, Galileo E1B another.
    #[lcm(i32)]
    pub num_signal_types: u16,
    /// Number of elements in `obs`, and in `sv_data`: one for each signal of each satellite.
    #[lcm(i32)]
    pub num_signals_tracked: u16,
    /// The observations, one for each signal of each satellite that is tracked. Each has its own statements about
    /// trust. They live as long as the message.
    #[len(num_signals_tracked)]
    pub obs: &[Aspn23TypeSatnavObs],
    /// Position, velocity and clock of the satellites: `sv_data[i]` is of the satellite that sent the signal of
    /// `obs[i]`. They live as long as the message.
    #[len(num_signals_tracked)]
    pub sv_data: &[Aspn23TypeSatnavSvData],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
