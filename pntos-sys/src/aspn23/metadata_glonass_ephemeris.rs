// Made from api-spec/aspn23/metadata_glonass_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! Orbit and clock of a GLONASS satellite.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeTimestamp};

/// Orbit and clock of a GLONASS satellite, as its navigation message gives them: a position, a velocity
/// and an acceleration, from which a user integrates the orbit.
///
/// The names in parentheses are those of the GLONASS ICD for L1 and L2, edition 5.1 of 2008, section
/// 4.4. Times are GLONASS time, which is UTC(SU) plus three hours. Coordinates are those of PZ-90,
/// fixed to the Earth.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGlonassEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GLONASS_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of the satellite's orbital slot (n), 1 to 24.
    pub slot_number: i32,
    /// Number of the satellite's frequency channel plus 7, 0 to 20: 7 is channel k = 0.
    pub freq_o: i32,
    /// Day within the interval of four years that starts with a leap year (N_T): 1 on 1 January of the leap
    /// year.
    ///
    /// Unit: d.
    pub n_t: i32,
    /// Start of the frame of the navigation message, since the start of the day (t_k).
    ///
    /// Unit: s.
    pub t_k: f64,
    /// Reference time of the data, since the start of the day (t_b).
    ///
    /// Unit: min.
    pub t_b: f64,
    /// Relative deviation of the satellite's carrier frequency from the nominal one, at `t_b` (gamma_n).
    ///
    /// Unit: s/s.
    pub gamma_n: f64,
    /// Correction of the satellite's clock at `t_b` (tau_n): GLONASS time minus the time of the satellite,
    /// so the sign is opposite to that of `af_0` in `Aspn23TypeSatnavClock`.
    ///
    /// Unit: s.
    pub tau_n: f64,
    /// X coordinate of the satellite at `t_b`.
    ///
    /// Unit: km.
    pub sv_pos_x: f64,
    /// Velocity along X at `t_b`.
    ///
    /// Unit: km/s.
    pub sv_vel_x: f64,
    /// Acceleration along X at `t_b` that the Sun and the Moon cause.
    ///
    /// Unit: km/s^2.
    pub sv_accel_x: f64,
    /// Y coordinate of the satellite at `t_b`.
    ///
    /// Unit: km.
    pub sv_pos_y: f64,
    /// Velocity along Y at `t_b`.
    ///
    /// Unit: km/s.
    pub sv_vel_y: f64,
    /// Acceleration along Y at `t_b` that the Sun and the Moon cause.
    ///
    /// Unit: km/s^2.
    pub sv_accel_y: f64,
    /// Z coordinate of the satellite at `t_b`.
    ///
    /// Unit: km.
    pub sv_pos_z: f64,
    /// Velocity along Z at `t_b`.
    ///
    /// Unit: km/s.
    pub sv_vel_z: f64,
    /// Acceleration along Z at `t_b` that the Sun and the Moon cause.
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
