// Made from api-spec/aspn23/metadata_gps_cnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! Orbit and clock of a GPS satellite, from its civil message.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// Orbit and clock of a GPS satellite, as its civil navigation message (CNAV) gives them. The names in
/// parentheses are those of IS-GPS-200, section 30.3.3, and of IS-GPS-705 for L5. Times are GPS time.
///
/// CNAV sends the semi-major axis and the rate of right ascension as differences from reference values.
/// `orbit` has `sqrt_a` and `omega_dot` as whole values.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGpsCnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GPS_CNAV_EPHEMERIS`.
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
    /// Group delay of the satellite (T_GD), which a user of a single signal subtracts from the clock
    /// correction before adding the inter-signal correction of that signal.
    ///
    /// Unit: s.
    pub t_gd: f64,
    /// Issue of data, clock (IODC): the 10 bits of subframe 1 of the legacy message of the same satellite,
    /// as CNAV itself has none.
    pub iodc: u16,
    /// Issue of data, ephemeris (IODE): the 8 bits that subframes 2 and 3 of the legacy message of the same
    /// satellite carry. They equal the lower 8 bits of `iodc`.
    pub iode: u8,
    /// Inter-signal correction from L1 P(Y) to L1 C/A (ISC_L1C/A).
    ///
    /// Unit: s.
    pub isc_l1_ca: f64,
    /// Inter-signal correction from L1 P(Y) to L2C (ISC_L2C).
    ///
    /// Unit: s.
    pub isc_l2_c: f64,
    /// Inter-signal correction from L1 P(Y) to the in-phase component of L5 (ISC_L5I5).
    ///
    /// Unit: s.
    pub isc_l5_i5: f64,
    /// Inter-signal correction from L1 P(Y) to the quadrature component of L5 (ISC_L5Q5).
    ///
    /// Unit: s.
    pub isc_l5_q5: f64,
    /// Difference of the semi-major axis at the reference time of the orbit from the reference value of
    /// 26559710 m (delta A).
    ///
    /// Unit: m.
    pub delta_a_0: f64,
    /// Rate of change of the semi-major axis (A DOT).
    ///
    /// Unit: m/s.
    pub a_dot: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 288] = [(); core::mem::size_of::<Aspn23MetadataGpsCnavEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGpsCnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsCnavEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, week_number
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGpsCnavEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, t_gd
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, iodc
    )];
    const _: [(); 234] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, iode
    )];
    const _: [(); 240] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l1_ca
    )];
    const _: [(); 248] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l2_c
    )];
    const _: [(); 256] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l5_i5
    )];
    const _: [(); 264] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l5_q5
    )];
    const _: [(); 272] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, delta_a_0
    )];
    const _: [(); 280] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, a_dot
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 276] = [(); core::mem::size_of::<Aspn23MetadataGpsCnavEphemeris>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataGpsCnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsCnavEphemeris, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, week_number
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(Aspn23MetadataGpsCnavEphemeris, prn)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, clock
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, orbit
    )];
    const _: [(); 216] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, t_gd
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, iodc
    )];
    const _: [(); 226] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, iode
    )];
    const _: [(); 228] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l1_ca
    )];
    const _: [(); 236] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l2_c
    )];
    const _: [(); 244] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l5_i5
    )];
    const _: [(); 252] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l5_q5
    )];
    const _: [(); 260] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, delta_a_0
    )];
    const _: [(); 268] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, a_dot
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 288] = [(); core::mem::size_of::<Aspn23MetadataGpsCnavEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGpsCnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsCnavEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, week_number
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGpsCnavEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, t_gd
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, iodc
    )];
    const _: [(); 234] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, iode
    )];
    const _: [(); 240] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l1_ca
    )];
    const _: [(); 248] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l2_c
    )];
    const _: [(); 256] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l5_i5
    )];
    const _: [(); 264] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, isc_l5_q5
    )];
    const _: [(); 272] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, delta_a_0
    )];
    const _: [(); 280] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsCnavEphemeris, a_dot
    )];
};
