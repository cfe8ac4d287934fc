// Made from api-spec/aspn23/metadata_beidou_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! Orbit and clock of a BeiDou satellite.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// Orbit and clock of a BeiDou satellite, as its B1I navigation message gives them. The names in
/// parentheses are those of BDS-SIS-ICD-B1I, version 3.0 of February 2019. Times are BeiDou time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataBeidouEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_BEIDOU_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// PRN number of the satellite.
    pub prn: i32,
    /// Clock of the satellite.
    pub clock: Aspn23TypeSatnavClock,
    /// Orbit of the satellite.
    pub orbit: Aspn23TypeKeplerOrbit,
    /// Group delay of B1I relative to B3I (T_GD1): a user of B1I alone subtracts it from the clock
    /// correction.
    ///
    /// Unit: s.
    pub t_gd1: f64,
    /// Group delay of B2I relative to B3I (T_GD2): a user of B2I alone subtracts it from the clock
    /// correction.
    ///
    /// Unit: s.
    pub t_gd2: f64,
    /// Age of the clock data (AODC), 0 to 31, as table 5-6 of the document codes it.
    pub aodc: i16,
    /// Age of the orbit data (AODE), 0 to 31, as table 5-8 of the document codes it.
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
