//! Orbit and clock of a BeiDou satellite.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Orbit and clock of a BeiDou satellite, as its B1I navigation message gives them. The names in parentheses are those
/// of BDS-SIS-ICD-B1I, version 3.0 of February 2019. Times are BeiDou time.
#[base(info)]
#[message(ASPN_METADATA_BEIDOU_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_BeiDou_ephemeris, leading(icd_metadata_BeiDou_ephemeris: i8))]
#[lifecycle(aspn23_metadata_beidou_ephemeris)]
pub struct Aspn23MetadataBeidouEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_BEIDOU_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// PRN number of the satellite.
    pub prn: i32,
    /// Clock of the satellite.
    pub clock: Aspn23TypeSatnavClock,
    /// Orbit of the satellite.
    pub orbit: Aspn23TypeKeplerOrbit,
    /// Group delay of B1I relative to B3I (T_GD1): a user of B1I alone subtracts it from the clock correction.
    #[unit("s")]
    pub t_gd1: f64,
    /// Group delay of B2I relative to B3I (T_GD2): a user of B2I alone subtracts it from the clock correction.
    #[unit("s")]
    pub t_gd2: f64,
    /// Age of the clock data (AODC), 0 to 31, as table 5-6 of the document codes it.
    pub aodc: i16,
    /// Age of the orbit data (AODE), 0 to 31, as table 5-8 of the document codes it.
    pub aode: i16,
}
