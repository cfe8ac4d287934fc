//! DRAFT metadata glonass ephemeris.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT metadata glonass ephemeris.
#[base(info)]
#[message(ASPN_METADATA_GLONASS_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_GLONASS_ephemeris, leading(icd_metadata_GLONASS_ephemeris: i8))]
#[lifecycle(aspn23_metadata_glonass_ephemeris)]
pub struct Aspn23MetadataGlonassEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GLONASS_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT slot number [none].
    pub slot_number: i32,
    /// DRAFT freq o [none].
    pub freq_o: i32,
    /// DRAFT n t [days].
    #[unit("d")]
    pub n_t: i32,
    /// DRAFT t k [s].
    #[unit("s")]
    pub t_k: f64,
    /// DRAFT t b [minutes].
    #[unit("min")]
    pub t_b: f64,
    /// DRAFT gamma n [s/s].
    #[unit("s/s")]
    pub gamma_n: f64,
    /// DRAFT tau n [s].
    #[unit("s")]
    pub tau_n: f64,
    /// DRAFT sv pos x [km].
    #[unit("km")]
    pub sv_pos_x: f64,
    /// DRAFT sv vel x [km/s].
    #[unit("km/s")]
    pub sv_vel_x: f64,
    /// DRAFT sv accel x [km/s^2].
    #[unit("km/s^2")]
    pub sv_accel_x: f64,
    /// DRAFT sv pos y [km].
    #[unit("km")]
    pub sv_pos_y: f64,
    /// DRAFT sv vel y [km/s].
    #[unit("km/s")]
    pub sv_vel_y: f64,
    /// DRAFT sv accel y [km/s^2].
    #[unit("km/s^2")]
    pub sv_accel_y: f64,
    /// DRAFT sv pos z [km].
    #[unit("km")]
    pub sv_pos_z: f64,
    /// DRAFT sv vel z [km/s].
    #[unit("km/s")]
    pub sv_vel_z: f64,
    /// DRAFT sv accel z [km/s^2].
    #[unit("km/s^2")]
    pub sv_accel_z: f64,
}
