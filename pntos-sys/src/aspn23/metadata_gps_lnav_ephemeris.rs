// Made from api-spec/aspn23/metadata_gps_lnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata gps lnav ephemeris.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// DRAFT metadata gps lnav ephemeris.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGpsLnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GPS_LNAV_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT week number [weeks].
    ///
    /// Unit: week.
    pub week_number: u16,
    /// DRAFT prn [none].
    pub prn: i32,
    /// DRAFT clock [none].
    pub clock: Aspn23TypeSatnavClock,
    /// DRAFT orbit [none].
    pub orbit: Aspn23TypeKeplerOrbit,
    /// DRAFT t gd [s].
    ///
    /// Unit: s.
    pub t_gd: f64,
    /// DRAFT iodc [none].
    pub iodc: u16,
    /// DRAFT iode [none].
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
