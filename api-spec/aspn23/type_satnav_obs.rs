//! Observation of one signal of a navigation satellite.

use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_satnav_satellite_system::Aspn23TypeSatnavSatelliteSystem;
use crate::aspn23::type_satnav_signal_descriptor::Aspn23TypeSatnavSignalDescriptor;

/// What `pseudorange_rate` is.
#[open]
pub enum Aspn23TypeSatnavObsPseudorangeRateType {
    /// Doppler shift at the time of the measurement, in Hz, with the variance in Hz^2: received minus transmitted
    /// frequency, so positive while the satellite comes closer.
    ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER,
    /// Change of the pseudorange over an interval, the integral of the Doppler shift, in m, with the variance in m^2:
    /// positive if the pseudorange grew. `Aspn23MetadataSatnavObs` gives the interval.
    ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE,
}

/// Where the correction for the ionosphere comes from.
#[open]
pub enum Aspn23TypeSatnavObsIonoCorrectionSource {
    /// Not known.
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN,
    /// Computed with the ionospheric model of IS-GPS-200, IS-GPS-700 or IS-GPS-800.
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED,
    /// Measured with two frequencies.
    ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED,
}

/// What a receiver observed of one signal of one navigation satellite. `Aspn23MeasurementSatnav` holds the observations
/// of all signals.
///
/// The times of reception in it are those of the receiver's clock, the same for all observations of one message.
#[lcm(aspn23_lcm::type_satnav_obs, leading(icd_type_satnav_obs: i8))]
#[lifecycle(aspn23_type_satnav_obs)]
pub struct Aspn23TypeSatnavObs {
    /// The satellite system that the satellite belongs to.
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// The signal, by its RINEX observation code.
    pub signal_descriptor: Aspn23TypeSatnavSignalDescriptor,
    /// Number of the satellite in its system: the PRN code, or the slot for GLONASS.
    pub prn: i16,
    /// Centre frequency of the signal. For a GLONASS channel it is that of the channel, with its number k in it.
    #[unit("Hz")]
    pub frequency: f64,
    /// Pseudorange: time of reception minus time of transmission, times the speed of light. NaN if not measured.
    #[unit("m")]
    #[absent(NAN)]
    pub pseudorange: f64,
    /// Variance of the errors of `pseudorange` that noise and multipath cause. Errors of clocks, atmosphere and
    /// satellite position are not part of it. NaN if `pseudorange` is.
    #[unit("m^2")]
    #[absent(NAN)]
    pub pseudorange_variance: f32,
    /// What `pseudorange_rate` is.
    #[lcm(i8)]
    pub pseudorange_rate_type: Aspn23TypeSatnavObsPseudorangeRateType,
    /// Change of the pseudorange, in Hz or m, as `pseudorange_rate_type` says. NaN if not measured.
    #[absent(NAN)]
    pub pseudorange_rate: f64,
    /// Variance of the noise of `pseudorange_rate`, in Hz^2 or m^2, as `pseudorange_rate_type` says. NaN if
    /// `pseudorange_rate` is.
    #[absent(NAN)]
    pub pseudorange_rate_variance: f32,
    /// Phase of the carrier, the integral of the Doppler shift, in cycles of one wavelength each. A whole number of
    /// cycles that nobody knows is part of it. As in RINEX, it grows with the range. NaN if not measured.
    #[unit("cycle")]
    #[absent(NAN)]
    pub carrier_phase: f64,
    /// Variance of the errors of `carrier_phase` that noise and multipath cause. Errors of clocks, atmosphere and
    /// satellite position, and the unknown number of cycles, are not part of it. NaN if `carrier_phase` is.
    #[unit("cycle^2")]
    #[absent(NAN)]
    pub carrier_phase_variance: f32,
    /// Ratio of the carrier's power to the density of the noise, as 10 times its decimal logarithm. NaN if not
    /// measured.
    #[unit("dB-Hz")]
    #[absent(NAN)]
    pub c_n0: f32,
    /// Number of observations since tracking of the carrier was last interrupted: 0 in the first one after a cycle
    /// slip, -1 if the receiver does not tell. It is about `carrier_phase` only.
    pub lock_count: i32,
    /// Where the correction for the ionosphere comes from.
    #[lcm(i8)]
    pub iono_correction_source: Aspn23TypeSatnavObsIonoCorrectionSource,
    /// Whether the measurements are corrected for the ionosphere.
    pub iono_correction_applied: bool,
    /// Whether the measurements are corrected for the troposphere.
    pub tropo_correction_applied: bool,
    /// Whether `pseudorange` is corrected for the biases of the satellite's signals that its navigation message gives:
    /// the group delay in LNAV, the inter-signal corrections in MNAV. If false, they are not known, and neither they
    /// nor their errors are part of it.
    pub signal_bias_correction_applied: bool,
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
