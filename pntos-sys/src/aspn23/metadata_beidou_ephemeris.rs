// Made from api-spec/aspn23/metadata_beidou_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata beidou ephemeris.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// DRAFT metadata beidou ephemeris.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataBeidouEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_BEIDOU_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT prn [none].
    pub prn: i32,
    /// DRAFT clock [none].
    pub clock: Aspn23TypeSatnavClock,
    /// DRAFT orbit [none].
    pub orbit: Aspn23TypeKeplerOrbit,
    /// DRAFT t gd1 [s].
    ///
    /// Unit: s.
    pub t_gd1: f64,
    /// DRAFT t gd2 [s].
    ///
    /// Unit: s.
    pub t_gd2: f64,
    /// DRAFT aodc [none].
    pub aodc: i16,
    /// DRAFT aode [none].
    pub aode: i16,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 248] = [(); core::mem::size_of::<Aspn23MetadataBeidouEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataBeidouEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataBeidouEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MetadataBeidouEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, t_gd1
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, t_gd2
    )];
    const _: [(); 240] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, aodc
    )];
    const _: [(); 242] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, aode
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 232] = [(); core::mem::size_of::<Aspn23MetadataBeidouEphemeris>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataBeidouEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataBeidouEphemeris, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MetadataBeidouEphemeris, prn)];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, clock
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, orbit
    )];
    const _: [(); 212] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, t_gd1
    )];
    const _: [(); 220] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, t_gd2
    )];
    const _: [(); 228] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, aodc
    )];
    const _: [(); 230] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, aode
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 248] = [(); core::mem::size_of::<Aspn23MetadataBeidouEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataBeidouEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataBeidouEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MetadataBeidouEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, t_gd1
    )];
    const _: [(); 232] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, t_gd2
    )];
    const _: [(); 240] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, aodc
    )];
    const _: [(); 242] = [(); core::mem::offset_of!(
        Aspn23MetadataBeidouEphemeris, aode
    )];
};
