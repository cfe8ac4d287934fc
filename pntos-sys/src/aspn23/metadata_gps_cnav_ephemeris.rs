// Made from api-spec/aspn23/metadata_gps_cnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata gps cnav ephemeris.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// DRAFT metadata gps cnav ephemeris.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGpsCnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GPS_CNAV_EPHEMERIS`.
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
    /// DRAFT isc l1 ca [s].
    ///
    /// Unit: s.
    pub isc_l1_ca: f64,
    /// DRAFT isc l2 c [s].
    ///
    /// Unit: s.
    pub isc_l2_c: f64,
    /// DRAFT isc l5 i5 [s].
    ///
    /// Unit: s.
    pub isc_l5_i5: f64,
    /// DRAFT isc l5 q5 [s].
    ///
    /// Unit: s.
    pub isc_l5_q5: f64,
    /// DRAFT delta a 0 [m].
    ///
    /// Unit: m.
    pub delta_a_0: f64,
    /// DRAFT a dot [m/s].
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
