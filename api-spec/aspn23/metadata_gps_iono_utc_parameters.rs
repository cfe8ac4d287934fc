//! DRAFT metadata gps iono utc parameters.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT metadata gps iono utc parameters.
#[base(info)]
#[message(ASPN_METADATA_GPS_IONO_UTC_PARAMETERS)]
#[lcm(aspn23_lcm::metadata_GPS_iono_utc_parameters, leading(icd_metadata_GPS_iono_utc_parameters: i8))]
#[lifecycle(aspn23_metadata_gps_iono_utc_parameters)]
pub struct Aspn23MetadataGpsIonoUtcParameters {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GPS_IONO_UTC_PARAMETERS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT a 0 [s].
    #[unit("s")]
    pub a_0: f64,
    /// DRAFT a 1 [s/s].
    #[unit("s/s")]
    pub a_1: f64,
    /// DRAFT delta t ls [s].
    #[unit("s")]
    pub delta_t_ls: i8,
    /// DRAFT tot [s].
    #[unit("s")]
    #[lcm(i64)]
    pub tot: u32,
    /// DRAFT wn t [weeks].
    #[unit("week")]
    #[lcm(i16)]
    pub wn_t: u8,
    /// DRAFT wn lsf [weeks].
    #[unit("week")]
    #[lcm(i16)]
    pub wn_lsf: u8,
    /// DRAFT dn [days].
    #[unit("d")]
    #[lcm(i16)]
    pub dn: u8,
    /// DRAFT delta t lsf [s].
    #[unit("s")]
    pub delta_t_lsf: i8,
    /// DRAFT alpha 0 [s].
    #[unit("s")]
    pub alpha_0: f64,
    /// DRAFT alpha 1 [s/rad].
    #[unit("s/rad")]
    pub alpha_1: f64,
    /// DRAFT alpha 2 [s/rad^2].
    #[unit("s/rad^2")]
    pub alpha_2: f64,
    /// DRAFT alpha 3 [s/rads^3].
    #[unit("s/rad^3")]
    pub alpha_3: f64,
    /// DRAFT beta 0 [s].
    #[unit("s")]
    pub beta_0: f64,
    /// DRAFT beta 1 [s/rad].
    #[unit("s/rad")]
    pub beta_1: f64,
    /// DRAFT beta 2 [s/rad^2].
    #[unit("s/rad^2")]
    pub beta_2: f64,
    /// DRAFT beta 3 [s/rad^3].
    #[unit("s/rad^3")]
    pub beta_3: f64,
}
