//! Orbit and clock of a GPS satellite, from its legacy message.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Orbit and clock of a GPS satellite, as its legacy navigation message (LNAV) gives them. The names in parentheses are
/// those of IS-GPS-200, sections 20.3.3.3 and 20.3.3.4. Times are GPS time.
#[base(info)]
#[message(ASPN_METADATA_GPS_LNAV_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_GPS_Lnav_ephemeris, leading(icd_metadata_GPS_Lnav_ephemeris: i8))]
#[lifecycle(aspn23_metadata_gps_lnav_ephemeris)]
pub struct Aspn23MetadataGpsLnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GPS_LNAV_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// GPS week in which the data was sent, counted from 6 January 1980 without a rollover. LNAV itself sends it modulo
    /// 1024.
    #[unit("week")]
    #[lcm(i32)]
    pub week_number: u16,
    /// PRN number of the satellite.
    pub prn: i32,
    /// Clock of the satellite.
    pub clock: Aspn23TypeSatnavClock,
    /// Orbit of the satellite.
    pub orbit: Aspn23TypeKeplerOrbit,
    /// Group delay of the satellite (T_GD). A user of L1 alone subtracts it from the clock correction, a user of L2
    /// alone (77/60)^2 times it.
    #[unit("s")]
    pub t_gd: f64,
    /// Issue of data, clock (IODC): the 10 bits of subframe 1.
    #[lcm(i32)]
    pub iodc: u16,
    /// Issue of data, ephemeris (IODE): the 8 bits that subframes 2 and 3 both carry. They equal the lower 8 bits of
    /// `iodc`, else orbit and clock do not belong together.
    #[lcm(i16)]
    pub iode: u8,
}
