// Made from api-spec/aspn23/metadata_gps_mnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata gps mnav ephemeris.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// DRAFT metadata gps mnav ephemeris.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGpsMnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GPS_MNAV_EPHEMERIS`.
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
    /// DRAFT a dot [m/s].
    ///
    /// Unit: m/s.
    pub a_dot: f64,
    /// DRAFT delta af 0 [s].
    ///
    /// Unit: s.
    pub delta_af_0: f64,
    /// DRAFT delta af 1 [s].
    ///
    /// Unit: s.
    pub delta_af_1: f64,
    /// DRAFT delta gamma [radians].
    ///
    /// Unit: rad.
    pub delta_gamma: f64,
    /// DRAFT delta i [radians].
    ///
    /// Unit: rad.
    pub delta_i: f64,
    /// DRAFT delta omega [radians].
    ///
    /// Unit: rad.
    pub delta_omega: f64,
    /// DRAFT delta a [m].
    ///
    /// Unit: m.
    pub delta_a: f64,
    /// DRAFT isc l1 m e [s].
    ///
    /// Unit: s.
    pub isc_l1_m_e: f64,
    /// DRAFT isc l2 m e [s].
    ///
    /// Unit: s.
    pub isc_l2_m_e: f64,
    /// DRAFT isc l1 m s [s].
    ///
    /// Unit: s.
    pub isc_l1_m_s: f64,
    /// DRAFT isc l2 m s [s].
    ///
    /// Unit: s.
    pub isc_l2_m_s: f64,
    /// DRAFT isa l2 py [none].
    pub isa_l2_py: f64,
    /// DRAFT isa l1 m e [none].
    pub isa_l1_m_e: f64,
    /// DRAFT isa l2 m e [none].
    pub isa_l2_m_e: f64,
    /// DRAFT isa l1 m s [none].
    pub isa_l1_m_s: f64,
    /// DRAFT isa l2 m s [none].
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
