//! DRAFT metadata gps lnav ephemeris.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT metadata gps lnav ephemeris.
#[base(info)]
#[message(ASPN_METADATA_GPS_LNAV_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_GPS_Lnav_ephemeris, leading(icd_metadata_GPS_Lnav_ephemeris: i8))]
#[lifecycle(aspn23_metadata_gps_lnav_ephemeris)]
pub struct Aspn23MetadataGpsLnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GPS_LNAV_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT week number [weeks].
    #[unit("week")]
    #[lcm(i32)]
    pub week_number: u16,
    /// DRAFT prn [none].
    pub prn: i32,
    /// DRAFT clock [none].
    pub clock: Aspn23TypeSatnavClock,
    /// DRAFT orbit [none].
    pub orbit: Aspn23TypeKeplerOrbit,
    /// DRAFT t gd [s].
    #[unit("s")]
    pub t_gd: f64,
    /// DRAFT iodc [none].
    #[lcm(i32)]
    pub iodc: u16,
    /// DRAFT iode [none].
    #[lcm(i16)]
    pub iode: u8,
}
