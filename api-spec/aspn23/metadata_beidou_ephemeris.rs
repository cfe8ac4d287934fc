//! DRAFT metadata beidou ephemeris.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT metadata beidou ephemeris.
#[base(info)]
#[message(ASPN_METADATA_BEIDOU_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_BeiDou_ephemeris, leading(icd_metadata_BeiDou_ephemeris: i8))]
#[lifecycle(aspn23_metadata_beidou_ephemeris)]
pub struct Aspn23MetadataBeidouEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_BEIDOU_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT prn [none].
    pub prn: i32,
    /// DRAFT clock [none].
    pub clock: Aspn23TypeSatnavClock,
    /// DRAFT orbit [none].
    pub orbit: Aspn23TypeKeplerOrbit,
    /// DRAFT t gd1 [s].
    #[unit("s")]
    pub t_gd1: f64,
    /// DRAFT t gd2 [s].
    #[unit("s")]
    pub t_gd2: f64,
    /// DRAFT aodc [none].
    pub aodc: i16,
    /// DRAFT aode [none].
    pub aode: i16,
}
