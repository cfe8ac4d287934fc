// Made from api-spec/aspn23/metadata_gps_iono_utc_parameters.rs by `cargo pntos gen`. Changes belong there.

//! Ionosphere and UTC parameters of GPS.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeTimestamp};

/// Parameters that GPS broadcasts in page 18 of subframe 4: for the delay of the ionosphere at a user
/// of one frequency, and for the conversion of GPS time to UTC. The names in parentheses are those of
/// IS-GPS-200, section 20.3.3.5, which also says how to use them.
///
/// The coefficients of the ionosphere belong to powers of the geomagnetic latitude in rad. The document
/// counts it in semicircles, so a broadcast coefficient of order n was divided by pi^n.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGpsIonoUtcParameters {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GPS_IONO_UTC_PARAMETERS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Constant term of GPS time minus UTC, besides leap seconds (A_0), at `tot` of week `wn_t`.
    ///
    /// Unit: s.
    pub a_0: f64,
    /// Rate of change of GPS time minus UTC (A_1).
    ///
    /// Unit: s/s.
    pub a_1: f64,
    /// Leap seconds by which GPS time is ahead of UTC (delta t_LS).
    ///
    /// Unit: s.
    pub delta_t_ls: i8,
    /// Reference time of `a_0` and `a_1`, since the start of week `wn_t` (t_ot).
    ///
    /// Unit: s.
    pub tot: u32,
    /// GPS week of `tot`, modulo 256 (WN_t).
    ///
    /// Unit: week.
    pub wn_t: u8,
    /// GPS week of the next leap second, or of the last one if none is announced, modulo 256 (WN_LSF).
    ///
    /// Unit: week.
    pub wn_lsf: u8,
    /// Day of week `wn_lsf` at whose end `delta_t_lsf` takes effect (DN): 1 is Sunday, 7 is Saturday.
    ///
    /// Unit: d.
    pub dn: u8,
    /// Leap seconds by which GPS time is ahead of UTC from then on (delta t_LSF).
    ///
    /// Unit: s.
    pub delta_t_lsf: i8,
    /// Term of order 0 of the amplitude of the vertical delay (alpha_0).
    ///
    /// Unit: s.
    pub alpha_0: f64,
    /// Coefficient of order 1 of the amplitude of the vertical delay (alpha_1).
    ///
    /// Unit: s/rad.
    pub alpha_1: f64,
    /// Coefficient of order 2 of the amplitude of the vertical delay (alpha_2).
    ///
    /// Unit: s/rad^2.
    pub alpha_2: f64,
    /// Coefficient of order 3 of the amplitude of the vertical delay (alpha_3).
    ///
    /// Unit: s/rad^3.
    pub alpha_3: f64,
    /// Term of order 0 of the period of the delay model (beta_0).
    ///
    /// Unit: s.
    pub beta_0: f64,
    /// Coefficient of order 1 of the period of the delay model (beta_1).
    ///
    /// Unit: s/rad.
    pub beta_1: f64,
    /// Coefficient of order 2 of the period of the delay model (beta_2).
    ///
    /// Unit: s/rad^2.
    pub beta_2: f64,
    /// Coefficient of order 3 of the period of the delay model (beta_3).
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
