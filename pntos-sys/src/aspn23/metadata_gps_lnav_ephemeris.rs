// Made from api-spec/aspn23/metadata_gps_lnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! Orbit and clock of a GPS satellite, from its legacy message.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// Orbit and clock of a GPS satellite, as its legacy navigation message (LNAV) gives them. The names in
/// parentheses are those of IS-GPS-200, sections 20.3.3.3 and 20.3.3.4. Times are GPS time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGpsLnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GPS_LNAV_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// GPS week in which the data was sent, counted from 6 January 1980 without a rollover. LNAV itself
    /// sends it modulo 1024.
    ///
    /// Unit: week.
    pub week_number: u16,
    /// PRN number of the satellite.
    pub prn: i32,
    /// Clock of the satellite.
    pub clock: Aspn23TypeSatnavClock,
    /// Orbit of the satellite.
    pub orbit: Aspn23TypeKeplerOrbit,
    /// Group delay of the satellite (T_GD). A user of L1 alone subtracts it from the clock correction, a
    /// user of L2 alone (77/60)^2 times it.
    ///
    /// Unit: s.
    pub t_gd: f64,
    /// Issue of data, clock (IODC): the 10 bits of subframe 1.
    pub iodc: u16,
    /// Issue of data, ephemeris (IODE): the 8 bits that subframes 2 and 3 both carry. They equal the lower
    /// 8 bits of `iodc`, else orbit and clock do not belong together.
    pub iode: u8,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 240] = [(); core::mem::size_of::<Aspn23MetadataGpsLnavEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGpsLnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsLnavEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, week_number
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGpsLnavEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, t_gd
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, iodc
    )];
    const _: [(); 234] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, iode
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 228] = [(); core::mem::size_of::<Aspn23MetadataGpsLnavEphemeris>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataGpsLnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsLnavEphemeris, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, week_number
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(Aspn23MetadataGpsLnavEphemeris, prn)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, clock
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, orbit
    )];
    const _: [(); 216] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, t_gd
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, iodc
    )];
    const _: [(); 226] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, iode
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 240] = [(); core::mem::size_of::<Aspn23MetadataGpsLnavEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGpsLnavEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGpsLnavEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, week_number
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGpsLnavEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, t_gd
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, iodc
    )];
    const _: [(); 234] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsLnavEphemeris, iode
    )];
};
