//! DRAFT type satnav obs.

use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_satnav_satellite_system::Aspn23TypeSatnavSatelliteSystem;
use crate::aspn23::type_satnav_signal_descriptor::Aspn23TypeSatnavSignalDescriptor;

/// DRAFT pseudorange rate type.
#[open]
pub enum Aspn23TypeSatnavObsPseudorangeRateType {
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER.
    ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER,
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE.
    ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE,
}

/// DRAFT iono correction source.
#[open]
pub enum Aspn23TypeSatnavObsIonoCorrectionSource {
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN.
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN,
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED.
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED,
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED.
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED,
}

/// DRAFT type satnav obs.
#[lcm(aspn23_lcm::type_satnav_obs, leading(icd_type_satnav_obs: i8))]
#[lifecycle(aspn23_type_satnav_obs)]
pub struct Aspn23TypeSatnavObs {
    /// DRAFT satellite system [none].
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// DRAFT signal descriptor [none].
    pub signal_descriptor: Aspn23TypeSatnavSignalDescriptor,
    /// DRAFT prn [none].
    pub prn: i16,
    /// DRAFT frequency [Hz].
    #[unit("Hz")]
    pub frequency: f64,
    /// DRAFT pseudorange [m].
    #[unit("m")]
    #[absent(NAN)]
    pub pseudorange: f64,
    /// DRAFT pseudorange variance [m^2].
    #[unit("m^2")]
    #[absent(NAN)]
    pub pseudorange_variance: f32,
    /// DRAFT pseudorange rate type [].
    #[lcm(i8)]
    pub pseudorange_rate_type: Aspn23TypeSatnavObsPseudorangeRateType,
    /// DRAFT pseudorange rate [Hz or m].
    #[absent(NAN)]
    pub pseudorange_rate: f64,
    /// DRAFT pseudorange rate variance [Hz^2 or m^2].
    #[absent(NAN)]
    pub pseudorange_rate_variance: f32,
    /// DRAFT carrier phase [cycles (1 cycle = wavelength of carrier frequency)].
    #[unit("cycle")]
    #[absent(NAN)]
    pub carrier_phase: f64,
    /// DRAFT carrier phase variance [cycles^2].
    #[unit("cycle^2")]
    #[absent(NAN)]
    pub carrier_phase_variance: f32,
    /// DRAFT c n0 [db-Hz].
    #[unit("dB-Hz")]
    #[absent(NAN)]
    pub c_n0: f32,
    /// DRAFT lock count [none].
    pub lock_count: i32,
    /// DRAFT iono correction source [].
    #[lcm(i8)]
    pub iono_correction_source: Aspn23TypeSatnavObsIonoCorrectionSource,
    /// DRAFT iono correction applied [none].
    pub iono_correction_applied: bool,
    /// DRAFT tropo correction applied [none].
    pub tropo_correction_applied: bool,
    /// DRAFT signal bias correction applied [none].
    pub signal_bias_correction_applied: bool,
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
