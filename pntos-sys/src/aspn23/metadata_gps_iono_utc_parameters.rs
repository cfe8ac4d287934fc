// Made from api-spec/aspn23/metadata_gps_iono_utc_parameters.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata gps iono utc parameters.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeTimestamp};

/// DRAFT metadata gps iono utc parameters.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGpsIonoUtcParameters {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GPS_IONO_UTC_PARAMETERS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT a 0 [s].
    ///
    /// Unit: s.
    pub a_0: f64,
    /// DRAFT a 1 [s/s].
    ///
    /// Unit: s/s.
    pub a_1: f64,
    /// DRAFT delta t ls [s].
    ///
    /// Unit: s.
    pub delta_t_ls: i8,
    /// DRAFT tot [s].
    ///
    /// Unit: s.
    pub tot: u32,
    /// DRAFT wn t [weeks].
    ///
    /// Unit: week.
    pub wn_t: u8,
    /// DRAFT wn lsf [weeks].
    ///
    /// Unit: week.
    pub wn_lsf: u8,
    /// DRAFT dn [days].
    ///
    /// Unit: d.
    pub dn: u8,
    /// DRAFT delta t lsf [s].
    ///
    /// Unit: s.
    pub delta_t_lsf: i8,
    /// DRAFT alpha 0 [s].
    ///
    /// Unit: s.
    pub alpha_0: f64,
    /// DRAFT alpha 1 [s/rad].
    ///
    /// Unit: s/rad.
    pub alpha_1: f64,
    /// DRAFT alpha 2 [s/rad^2].
    ///
    /// Unit: s/rad^2.
    pub alpha_2: f64,
    /// DRAFT alpha 3 [s/rads^3].
    ///
    /// Unit: s/rad^3.
    pub alpha_3: f64,
    /// DRAFT beta 0 [s].
    ///
    /// Unit: s.
    pub beta_0: f64,
    /// DRAFT beta 1 [s/rad].
    ///
    /// Unit: s/rad.
    pub beta_1: f64,
    /// DRAFT beta 2 [s/rad^2].
    ///
    /// Unit: s/rad^2.
    pub beta_2: f64,
    /// DRAFT beta 3 [s/rad^3].
    ///
    /// Unit: s/rad^3.
    pub beta_3: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 152] = [(); core::mem::size_of::<
        Aspn23MetadataGpsIonoUtcParameters,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGpsIonoUtcParameters>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, info
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, a_0
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, a_1
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, delta_t_ls
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, tot
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, wn_t
    )];
    const _: [(); 81] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, wn_lsf
    )];
    const _: [(); 82] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, dn
    )];
    const _: [(); 83] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, delta_t_lsf
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_0
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_1
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_2
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_3
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_0
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_1
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_2
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_3
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 140] = [(); core::mem::size_of::<
        Aspn23MetadataGpsIonoUtcParameters,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataGpsIonoUtcParameters>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, info
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, a_0
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, a_1
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, delta_t_ls
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, tot
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, wn_t
    )];
    const _: [(); 73] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, wn_lsf
    )];
    const _: [(); 74] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, dn
    )];
    const _: [(); 75] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, delta_t_lsf
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_0
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_1
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_2
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_3
    )];
    const _: [(); 108] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_0
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_1
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_2
    )];
    const _: [(); 132] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_3
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 152] = [(); core::mem::size_of::<
        Aspn23MetadataGpsIonoUtcParameters,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGpsIonoUtcParameters>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, info
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, a_0
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, a_1
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, delta_t_ls
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, tot
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, wn_t
    )];
    const _: [(); 81] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, wn_lsf
    )];
    const _: [(); 82] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, dn
    )];
    const _: [(); 83] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, delta_t_lsf
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_0
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_1
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_2
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, alpha_3
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_0
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_1
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_2
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MetadataGpsIonoUtcParameters, beta_3
    )];
};
