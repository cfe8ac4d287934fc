// Made from api-spec/aspn23/metadata_glonass_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata glonass ephemeris.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeTimestamp};

/// DRAFT metadata glonass ephemeris.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGlonassEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GLONASS_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT slot number [none].
    pub slot_number: i32,
    /// DRAFT freq o [none].
    pub freq_o: i32,
    /// DRAFT n t [days].
    ///
    /// Unit: d.
    pub n_t: i32,
    /// DRAFT t k [s].
    ///
    /// Unit: s.
    pub t_k: f64,
    /// DRAFT t b [minutes].
    ///
    /// Unit: min.
    pub t_b: f64,
    /// DRAFT gamma n [s/s].
    ///
    /// Unit: s/s.
    pub gamma_n: f64,
    /// DRAFT tau n [s].
    ///
    /// Unit: s.
    pub tau_n: f64,
    /// DRAFT sv pos x [km].
    ///
    /// Unit: km.
    pub sv_pos_x: f64,
    /// DRAFT sv vel x [km/s].
    ///
    /// Unit: km/s.
    pub sv_vel_x: f64,
    /// DRAFT sv accel x [km/s^2].
    ///
    /// Unit: km/s^2.
    pub sv_accel_x: f64,
    /// DRAFT sv pos y [km].
    ///
    /// Unit: km.
    pub sv_pos_y: f64,
    /// DRAFT sv vel y [km/s].
    ///
    /// Unit: km/s.
    pub sv_vel_y: f64,
    /// DRAFT sv accel y [km/s^2].
    ///
    /// Unit: km/s^2.
    pub sv_accel_y: f64,
    /// DRAFT sv pos z [km].
    ///
    /// Unit: km.
    pub sv_pos_z: f64,
    /// DRAFT sv vel z [km/s].
    ///
    /// Unit: km/s.
    pub sv_vel_z: f64,
    /// DRAFT sv accel z [km/s^2].
    ///
    /// Unit: km/s^2.
    pub sv_accel_z: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 176] = [(); core::mem::size_of::<Aspn23MetadataGlonassEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGlonassEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, slot_number
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, freq_o
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, n_t)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, t_k)];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, t_b)];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, gamma_n
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, tau_n
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_x
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_x
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_x
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_y
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_y
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_y
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_z
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_z
    )];
    const _: [(); 168] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_z
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 164] = [(); core::mem::size_of::<Aspn23MetadataGlonassEphemeris>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataGlonassEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, slot_number
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, freq_o
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, n_t)];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, t_k)];
    const _: [(); 68] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, t_b)];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, gamma_n
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, tau_n
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_x
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_x
    )];
    const _: [(); 108] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_x
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_y
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_y
    )];
    const _: [(); 132] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_y
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_z
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_z
    )];
    const _: [(); 156] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_z
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 176] = [(); core::mem::size_of::<Aspn23MetadataGlonassEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGlonassEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, slot_number
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, freq_o
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, n_t)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, t_k)];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23MetadataGlonassEphemeris, t_b)];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, gamma_n
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, tau_n
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_x
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_x
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_x
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_y
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_y
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_y
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_pos_z
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_vel_z
    )];
    const _: [(); 168] = [(); core::mem::offset_of!(
        Aspn23MetadataGlonassEphemeris, sv_accel_z
    )];
};
