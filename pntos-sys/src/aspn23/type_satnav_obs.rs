// Made from api-spec/aspn23/type_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

//! Observation of one signal of a navigation satellite.

use crate::{Aspn23TypeIntegrity, Aspn23TypeSatnavSatelliteSystem, Aspn23TypeSatnavSignalDescriptor, Bool};

/// What `pseudorange_rate` is.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavObsPseudorangeRateType(pub u32);

impl Aspn23TypeSatnavObsPseudorangeRateType {
    /// Doppler shift at the time of the measurement, in Hz, with the variance in Hz^2: received minus
    /// transmitted frequency, so positive while the satellite comes closer.
    pub const ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER: Self = Self(
        0,
    );
    /// Change of the pseudorange over an interval, the integral of the Doppler shift, in m, with the
    /// variance in m^2: positive if the pseudorange grew. `Aspn23MetadataSatnavObs` gives the interval.
    pub const ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE: Self = Self(
        1,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER"),
            1 => {
                Some("ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE")
            }
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeSatnavObsPseudorangeRateType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeSatnavObsPseudorangeRateType({})", self.0),
        }
    }
}

/// Where the correction for the ionosphere comes from.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavObsIonoCorrectionSource(pub u32);

impl Aspn23TypeSatnavObsIonoCorrectionSource {
    /// Not known.
    pub const ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN: Self = Self(0);
    /// Computed with the ionospheric model of IS-GPS-200, IS-GPS-700 or IS-GPS-800.
    pub const ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED: Self = Self(1);
    /// Measured with two frequencies.
    pub const ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED: Self = Self(2);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN"),
            1 => Some("ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED"),
            2 => Some("ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeSatnavObsIonoCorrectionSource {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeSatnavObsIonoCorrectionSource({})", self.0),
        }
    }
}

/// What a receiver observed of one signal of one navigation satellite. `Aspn23MeasurementSatnav` holds
/// the observations of all signals.
///
/// The times of reception in it are those of the receiver's clock, the same for all observations of one
/// message.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeSatnavObs {
    /// The satellite system that the satellite belongs to.
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// The signal, by its RINEX observation code.
    pub signal_descriptor: Aspn23TypeSatnavSignalDescriptor,
    /// Number of the satellite in its system: the PRN code, or the slot for GLONASS.
    pub prn: i16,
    /// Centre frequency of the signal. For a GLONASS channel it is that of the channel, with its number k
    /// in it.
    ///
    /// Unit: Hz.
    pub frequency: f64,
    /// Pseudorange: time of reception minus time of transmission, times the speed of light. NaN if not
    /// measured.
    ///
    /// Unit: m.
    pub pseudorange: f64,
    /// Variance of the errors of `pseudorange` that noise and multipath cause. Errors of clocks, atmosphere
    /// and satellite position are not part of it. NaN if `pseudorange` is.
    ///
    /// Unit: m^2.
    pub pseudorange_variance: f32,
    /// What `pseudorange_rate` is.
    pub pseudorange_rate_type: Aspn23TypeSatnavObsPseudorangeRateType,
    /// Change of the pseudorange, in Hz or m, as `pseudorange_rate_type` says. NaN if not measured.
    pub pseudorange_rate: f64,
    /// Variance of the noise of `pseudorange_rate`, in Hz^2 or m^2, as `pseudorange_rate_type` says. NaN if
    /// `pseudorange_rate` is.
    pub pseudorange_rate_variance: f32,
    /// Phase of the carrier, the integral of the Doppler shift, in cycles of one wavelength each. A whole
    /// number of cycles that nobody knows is part of it. As in RINEX, it grows with the range. NaN if not
    /// measured.
    ///
    /// Unit: cycle.
    pub carrier_phase: f64,
    /// Variance of the errors of `carrier_phase` that noise and multipath cause. Errors of clocks,
    /// atmosphere and satellite position, and the unknown number of cycles, are not part of it. NaN if
    /// `carrier_phase` is.
    ///
    /// Unit: cycle^2.
    pub carrier_phase_variance: f32,
    /// Ratio of the carrier's power to the density of the noise, as 10 times its decimal logarithm. NaN if
    /// not measured.
    ///
    /// Unit: dB-Hz.
    pub c_n0: f32,
    /// Number of observations since tracking of the carrier was last interrupted: 0 in the first one after
    /// a cycle slip, -1 if the receiver does not tell. It is about `carrier_phase` only.
    pub lock_count: i32,
    /// Where the correction for the ionosphere comes from.
    pub iono_correction_source: Aspn23TypeSatnavObsIonoCorrectionSource,
    /// Whether the measurements are corrected for the ionosphere.
    pub iono_correction_applied: Bool,
    /// Whether the measurements are corrected for the troposphere.
    pub tropo_correction_applied: Bool,
    /// Whether `pseudorange` is corrected for the biases of the satellite's signals that its navigation
    /// message gives: the group delay in LNAV, the inter-signal corrections in MNAV. If false, they are not
    /// known, and neither they nor their errors are part of it.
    pub signal_bias_correction_applied: Bool,
    /// Number of elements in `integrity`.
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    pub integrity: *mut Aspn23TypeIntegrity,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 96] = [(); core::mem::size_of::<Aspn23TypeSatnavObs>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeSatnavObs>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, satellite_system
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, signal_descriptor
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, prn)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, frequency)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, pseudorange)];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_variance
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate_variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, carrier_phase)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, carrier_phase_variance
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, c_n0)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, lock_count)];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, iono_correction_source
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, iono_correction_applied
    )];
    const _: [(); 81] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, tropo_correction_applied
    )];
    const _: [(); 82] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, signal_bias_correction_applied
    )];
    const _: [(); 83] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, num_integrity)];
    const _: [(); 88] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, integrity)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23TypeSatnavObs>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeSatnavObs>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, satellite_system
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, signal_descriptor
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, prn)];
    const _: [(); 12] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, frequency)];
    const _: [(); 20] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, pseudorange)];
    const _: [(); 28] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_variance
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate_type
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate_variance
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, carrier_phase)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, carrier_phase_variance
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, c_n0)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, lock_count)];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, iono_correction_source
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, iono_correction_applied
    )];
    const _: [(); 73] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, tropo_correction_applied
    )];
    const _: [(); 74] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, signal_bias_correction_applied
    )];
    const _: [(); 75] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, num_integrity)];
    const _: [(); 76] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, integrity)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23TypeSatnavObs>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeSatnavObs>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, satellite_system
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, signal_descriptor
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, prn)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, frequency)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, pseudorange)];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_variance
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, pseudorange_rate_variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, carrier_phase)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, carrier_phase_variance
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, c_n0)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, lock_count)];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, iono_correction_source
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, iono_correction_applied
    )];
    const _: [(); 81] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, tropo_correction_applied
    )];
    const _: [(); 82] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavObs, signal_bias_correction_applied
    )];
    const _: [(); 83] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, num_integrity)];
    const _: [(); 84] = [(); core::mem::offset_of!(Aspn23TypeSatnavObs, integrity)];
};
