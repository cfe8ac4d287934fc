// Made from api-spec/aspn23/type_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type satnav obs.

use crate::{Aspn23TypeIntegrity, Aspn23TypeSatnavSatelliteSystem, Aspn23TypeSatnavSignalDescriptor, Bool};

/// DRAFT pseudorange rate type.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavObsPseudorangeRateType(pub u32);

impl Aspn23TypeSatnavObsPseudorangeRateType {
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER.
    pub const ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER: Self = Self(
        0,
    );
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE.
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

/// DRAFT iono correction source.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavObsIonoCorrectionSource(pub u32);

impl Aspn23TypeSatnavObsIonoCorrectionSource {
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN.
    pub const ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN: Self = Self(0);
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED.
    pub const ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED: Self = Self(1);
    /// DRAFT ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED.
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

/// DRAFT type satnav obs.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeSatnavObs {
    /// DRAFT satellite system [none].
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// DRAFT signal descriptor [none].
    pub signal_descriptor: Aspn23TypeSatnavSignalDescriptor,
    /// DRAFT prn [none].
    pub prn: i16,
    /// DRAFT frequency [Hz].
    ///
    /// Unit: Hz.
    pub frequency: f64,
    /// DRAFT pseudorange [m].
    ///
    /// Unit: m.
    pub pseudorange: f64,
    /// DRAFT pseudorange variance [m^2].
    ///
    /// Unit: m^2.
    pub pseudorange_variance: f32,
    /// DRAFT pseudorange rate type [].
    pub pseudorange_rate_type: Aspn23TypeSatnavObsPseudorangeRateType,
    /// DRAFT pseudorange rate [Hz or m].
    pub pseudorange_rate: f64,
    /// DRAFT pseudorange rate variance [Hz^2 or m^2].
    pub pseudorange_rate_variance: f32,
    /// DRAFT carrier phase [cycles (1 cycle = wavelength of carrier frequency)].
    ///
    /// Unit: cycle.
    pub carrier_phase: f64,
    /// DRAFT carrier phase variance [cycles^2].
    ///
    /// Unit: cycle^2.
    pub carrier_phase_variance: f32,
    /// DRAFT c n0 [db-Hz].
    ///
    /// Unit: dB-Hz.
    pub c_n0: f32,
    /// DRAFT lock count [none].
    pub lock_count: i32,
    /// DRAFT iono correction source [].
    pub iono_correction_source: Aspn23TypeSatnavObsIonoCorrectionSource,
    /// DRAFT iono correction applied [none].
    pub iono_correction_applied: Bool,
    /// DRAFT tropo correction applied [none].
    pub tropo_correction_applied: Bool,
    /// DRAFT signal bias correction applied [none].
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
