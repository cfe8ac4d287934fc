//! Orbit and clock of a GLONASS satellite.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Orbit and clock of a GLONASS satellite, as its navigation message gives them: a position, a velocity and an
/// acceleration, from which a user integrates the orbit.
///
/// The names in parentheses are those of the GLONASS ICD for L1 and L2, edition 5.1 of 2008, section 4.4. Times are
/// GLONASS time, which is UTC(SU) plus three hours. Coordinates are those of PZ-90, fixed to the Earth.
#[base(info)]
#[message(ASPN_METADATA_GLONASS_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_GLONASS_ephemeris, leading(icd_metadata_GLONASS_ephemeris: i8))]
#[lifecycle(aspn23_metadata_glonass_ephemeris)]
pub struct Aspn23MetadataGlonassEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GLONASS_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of the satellite's orbital slot (n), 1 to 24.
    pub slot_number: i32,
    /// Number of the satellite's frequency channel plus 7, 0 to 20: 7 is channel k = 0.
    pub freq_o: i32,
    /// Day within the interval of four years that starts with a leap year (N_T): 1 on 1 January of the leap year.
    #[unit("d")]
    pub n_t: i32,
    /// Start of the frame of the navigation message, since the start of the day (t_k).
    #[unit("s")]
    pub t_k: f64,
    /// Reference time of the data, since the start of the day (t_b).
    #[unit("min")]
    pub t_b: f64,
    /// Relative deviation of the satellite's carrier frequency from the nominal one, at `t_b` (gamma_n).
    #[unit("s/s")]
    pub gamma_n: f64,
    /// Correction of the satellite's clock at `t_b` (tau_n): GLONASS time minus the time of the satellite, so the sign
    /// is opposite to that of `af_0` in `Aspn23TypeSatnavClock`.
    #[unit("s")]
    pub tau_n: f64,
    /// X coordinate of the satellite at `t_b`.
    #[unit("km")]
    pub sv_pos_x: f64,
    /// Velocity along X at `t_b`.
    #[unit("km/s")]
    pub sv_vel_x: f64,
    /// Acceleration along X at `t_b` that the Sun and the Moon cause.
    #[unit("km/s^2")]
    pub sv_accel_x: f64,
    /// Y coordinate of the satellite at `t_b`.
    #[unit("km")]
    pub sv_pos_y: f64,
    /// Velocity along Y at `t_b`.
    #[unit("km/s")]
    pub sv_vel_y: f64,
    /// Acceleration along Y at `t_b` that the Sun and the Moon cause.
    #[unit("km/s^2")]
    pub sv_accel_y: f64,
    /// Z coordinate of the satellite at `t_b`.
    #[unit("km")]
    pub sv_pos_z: f64,
    /// Velocity along Z at `t_b`.
    #[unit("km/s")]
    pub sv_vel_z: f64,
    /// Acceleration along Z at `t_b` that the Sun and the Moon cause.
    #[unit("km/s^2")]
    pub sv_accel_z: f64,
}
