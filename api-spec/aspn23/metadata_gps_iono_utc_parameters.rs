//! Ionosphere and UTC parameters of GPS.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Parameters that GPS broadcasts in page 18 of subframe 4: for the delay of the ionosphere at a user of one frequency,
/// and for the conversion of GPS time to UTC. The names in parentheses are those of IS-GPS-200, section 20.3.3.5, which
/// also says how to use them.
///
/// The coefficients of the ionosphere belong to powers of the geomagnetic latitude in rad. The document counts it in
/// semicircles, so a broadcast coefficient of order n was divided by pi^n.
#[base(info)]
#[message(ASPN_METADATA_GPS_IONO_UTC_PARAMETERS)]
#[lcm(aspn23_lcm::metadata_GPS_iono_utc_parameters, leading(icd_metadata_GPS_iono_utc_parameters: i8))]
#[lifecycle(aspn23_metadata_gps_iono_utc_parameters)]
pub struct Aspn23MetadataGpsIonoUtcParameters {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GPS_IONO_UTC_PARAMETERS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Constant term of GPS time minus UTC, besides leap seconds (A_0), at `tot` of week `wn_t`.
    #[unit("s")]
    pub a_0: f64,
    /// Rate of change of GPS time minus UTC (A_1).
    #[unit("s/s")]
    pub a_1: f64,
    /// Leap seconds by which GPS time is ahead of UTC (delta t_LS).
    #[unit("s")]
    pub delta_t_ls: i8,
    /// Reference time of `a_0` and `a_1`, since the start of week `wn_t` (t_ot).
    #[unit("s")]
    #[lcm(i64)]
    pub tot: u32,
    /// GPS week of `tot`, modulo 256 (WN_t).
    #[unit("week")]
    #[lcm(i16)]
    pub wn_t: u8,
    /// GPS week of the next leap second, or of the last one if none is announced, modulo 256 (WN_LSF).
    #[unit("week")]
    #[lcm(i16)]
    pub wn_lsf: u8,
    /// Day of week `wn_lsf` at whose end `delta_t_lsf` takes effect (DN): 1 is Sunday, 7 is Saturday.
    #[unit("d")]
    #[lcm(i16)]
    pub dn: u8,
    /// Leap seconds by which GPS time is ahead of UTC from then on (delta t_LSF).
    #[unit("s")]
    pub delta_t_lsf: i8,
    /// Term of order 0 of the amplitude of the vertical delay (alpha_0).
    #[unit("s")]
    pub alpha_0: f64,
    /// Coefficient of order 1 of the amplitude of the vertical delay (alpha_1).
    #[unit("s/rad")]
    pub alpha_1: f64,
    /// Coefficient of order 2 of the amplitude of the vertical delay (alpha_2).
    #[unit("s/rad^2")]
    pub alpha_2: f64,
    /// Coefficient of order 3 of the amplitude of the vertical delay (alpha_3).
    #[unit("s/rad^3")]
    pub alpha_3: f64,
    /// Term of order 0 of the period of the delay model (beta_0).
    #[unit("s")]
    pub beta_0: f64,
    /// Coefficient of order 1 of the period of the delay model (beta_1).
    #[unit("s/rad")]
    pub beta_1: f64,
    /// Coefficient of order 2 of the period of the delay model (beta_2).
    #[unit("s/rad^2")]
    pub beta_2: f64,
    /// Coefficient of order 3 of the period of the delay model (beta_3).
    #[unit("s/rad^3")]
    pub beta_3: f64,
}
