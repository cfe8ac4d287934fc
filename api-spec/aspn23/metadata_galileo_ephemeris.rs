//! DRAFT metadata galileo ephemeris.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT nav msg type.
#[open]
pub enum Aspn23MetadataGalileoEphemerisNavMsgType {
    /// DRAFT ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV.
    ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV,
    /// DRAFT ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV.
    ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV,
}

/// DRAFT metadata galileo ephemeris.
#[base(info)]
#[message(ASPN_METADATA_GALILEO_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_Galileo_ephemeris, leading(icd_metadata_Galileo_ephemeris: i8))]
#[lifecycle(aspn23_metadata_galileo_ephemeris)]
pub struct Aspn23MetadataGalileoEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GALILEO_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT nav msg type [].
    #[lcm(i8)]
    pub nav_msg_type: Aspn23MetadataGalileoEphemerisNavMsgType,
    /// DRAFT prn [none].
    pub prn: i32,
    /// DRAFT clock [none].
    pub clock: Aspn23TypeSatnavClock,
    /// DRAFT orbit [none].
    pub orbit: Aspn23TypeKeplerOrbit,
    /// DRAFT bgd [s].
    #[unit("s")]
    pub bgd: f64,
}
