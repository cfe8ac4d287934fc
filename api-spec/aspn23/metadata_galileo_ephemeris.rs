//! Orbit and clock of a Galileo satellite.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// A navigation message of Galileo.
#[open]
pub enum Aspn23MetadataGalileoEphemerisNavMsgType {
    /// I/NAV, sent on E1-B and E5b-I. Its clock is for users of E1 and E5b.
    ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV,
    /// F/NAV, sent on E5a-I. Its clock is for users of E1 and E5a.
    ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV,
}

/// Orbit and clock of a Galileo satellite, as a navigation message gives them. The Galileo OS SIS ICD, issue 2.0 of
/// January 2021, sections 4.2, 4.3 and 5.1, defines them. Times are Galileo system time.
#[base(info)]
#[message(ASPN_METADATA_GALILEO_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_Galileo_ephemeris, leading(icd_metadata_Galileo_ephemeris: i8))]
#[lifecycle(aspn23_metadata_galileo_ephemeris)]
pub struct Aspn23MetadataGalileoEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GALILEO_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The navigation message that the clock and `bgd` come from.
    #[lcm(i8)]
    pub nav_msg_type: Aspn23MetadataGalileoEphemerisNavMsgType,
    /// Number of the satellite (SVID), which is also that of its ranging code.
    pub prn: i32,
    /// Clock of the satellite.
    pub clock: Aspn23TypeSatnavClock,
    /// Orbit of the satellite.
    pub orbit: Aspn23TypeKeplerOrbit,
    /// Broadcast group delay (BGD): of E1 and E5b if `nav_msg_type` is I/NAV, of E1 and E5a if it is F/NAV. A user of
    /// E1 alone subtracts it from the clock correction; a user of the other signal alone subtracts it times the square
    /// of the ratio of the frequency of E1 to that of the other.
    #[unit("s")]
    pub bgd: f64,
}
