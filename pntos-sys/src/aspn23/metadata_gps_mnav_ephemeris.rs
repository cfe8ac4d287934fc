// Made from api-spec/aspn23/metadata_gps_mnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! Orbit and clock of a GPS satellite, from its military message.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// Orbit and clock of a GPS satellite, as its military navigation message (MNAV) gives them, with the
/// corrections of the MNAV message correction (MMC). IS-GPS-200, section 20.3.3.4, defines the orbit,
/// and ICD-GPS-700 what is military. Times are GPS time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGpsMnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GPS_MNAV_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// GPS week in which the data was sent, counted from 6 January 1980 without a rollover.
    ///
    /// Unit: week.
    pub week_number: u16,
    /// PRN number of the satellite.
    pub prn: i32,
    /// Clock of the satellite.
    pub clock: Aspn23TypeSatnavClock,
    /// Orbit of the satellite.
    pub orbit: Aspn23TypeKeplerOrbit,
    /// Rate of change of the semi-major axis (A DOT).
    ///
    /// Unit: m/s.
    pub a_dot: f64,
    /// Correction of the MMC to the bias of the clock (delta a_f0).
    ///
    /// Unit: s.
    pub delta_af_0: f64,
    /// Correction of the MMC to the drift of the clock (delta a_f1).
    ///
    /// Unit: s/s.
    pub delta_af_1: f64,
    /// Correction of the MMC to gamma (delta gamma), which is the sum of the mean anomaly and the argument
    /// of perigee.
    ///
    /// Unit: rad.
    pub delta_gamma: f64,
    /// Correction of the MMC to the inclination (delta i).
    ///
    /// Unit: rad.
    pub delta_i: f64,
    /// Correction of the MMC to the right ascension of the ascending node (delta OMEGA).
    ///
    /// Unit: rad.
    pub delta_omega: f64,
    /// Correction of the MMC to the semi-major axis (delta A).
    ///
    /// Unit: m.
    pub delta_a: f64,
    /// Inter-signal correction between L1 P(Y) and the Earth coverage M code on L1 (ISC_L1M_E).
    ///
    /// Unit: s.
    pub isc_l1_m_e: f64,
    /// Inter-signal correction between L1 P(Y) and the Earth coverage M code on L2 (ISC_L2M_E).
    ///
    /// Unit: s.
    pub isc_l2_m_e: f64,
    /// Inter-signal correction between L1 P(Y) and the spot beam M code on L1 (ISC_L1M_S).
    ///
    /// Unit: s.
    pub isc_l1_m_s: f64,
    /// Inter-signal correction between L1 P(Y) and the spot beam M code on L2 (ISC_L2M_S).
    ///
    /// Unit: s.
    pub isc_l2_m_s: f64,
    /// Index of the accuracy between L1 P(Y) and L2 P(Y), without a unit.
    pub isa_l2_py: f64,
    /// Index of the accuracy of `isc_l1_m_e`, without a unit.
    pub isa_l1_m_e: f64,
    /// Index of the accuracy of `isc_l2_m_e`, without a unit.
    pub isa_l2_m_e: f64,
    /// Index of the accuracy of `isc_l1_m_s`, without a unit.
    pub isa_l1_m_s: f64,
    /// Index of the accuracy of `isc_l2_m_s`, without a unit.
    pub isa_l2_m_s: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 352] = [(); core::mem::size_of::<Aspn23MetadataGpsMnavEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGpsMnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsMnavEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, week_number
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGpsMnavEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, a_dot
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_af_0
    )];
    const _: [(); 240] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_af_1
    )];
    const _: [(); 248] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_gamma
    )];
    const _: [(); 256] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_i
    )];
    const _: [(); 264] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_omega
    )];
    const _: [(); 272] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_a
    )];
    const _: [(); 280] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l1_m_e
    )];
    const _: [(); 288] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l2_m_e
    )];
    const _: [(); 296] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l1_m_s
    )];
    const _: [(); 304] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l2_m_s
    )];
    const _: [(); 312] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_py
    )];
    const _: [(); 320] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l1_m_e
    )];
    const _: [(); 328] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_m_e
    )];
    const _: [(); 336] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l1_m_s
    )];
    const _: [(); 344] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_m_s
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 344] = [(); core::mem::size_of::<Aspn23MetadataGpsMnavEphemeris>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataGpsMnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsMnavEphemeris, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, week_number
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(Aspn23MetadataGpsMnavEphemeris, prn)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, clock
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, orbit
    )];
    const _: [(); 216] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, a_dot
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_af_0
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_af_1
    )];
    const _: [(); 240] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_gamma
    )];
    const _: [(); 248] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_i
    )];
    const _: [(); 256] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_omega
    )];
    const _: [(); 264] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_a
    )];
    const _: [(); 272] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l1_m_e
    )];
    const _: [(); 280] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l2_m_e
    )];
    const _: [(); 288] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l1_m_s
    )];
    const _: [(); 296] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l2_m_s
    )];
    const _: [(); 304] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_py
    )];
    const _: [(); 312] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l1_m_e
    )];
    const _: [(); 320] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_m_e
    )];
    const _: [(); 328] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l1_m_s
    )];
    const _: [(); 336] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_m_s
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 352] = [(); core::mem::size_of::<Aspn23MetadataGpsMnavEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGpsMnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsMnavEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, week_number
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGpsMnavEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, a_dot
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_af_0
    )];
    const _: [(); 240] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_af_1
    )];
    const _: [(); 248] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_gamma
    )];
    const _: [(); 256] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_i
    )];
    const _: [(); 264] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_omega
    )];
    const _: [(); 272] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, delta_a
    )];
    const _: [(); 280] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l1_m_e
    )];
    const _: [(); 288] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l2_m_e
    )];
    const _: [(); 296] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l1_m_s
    )];
    const _: [(); 304] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isc_l2_m_s
    )];
    const _: [(); 312] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_py
    )];
    const _: [(); 320] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l1_m_e
    )];
    const _: [(); 328] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_m_e
    )];
    const _: [(); 336] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l1_m_s
    )];
    const _: [(); 344] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsMnavEphemeris, isa_l2_m_s
    )];
};
