//! DRAFT metadata gps mnav ephemeris.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT metadata gps mnav ephemeris.
#[base(info)]
#[message(ASPN_METADATA_GPS_MNAV_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_GPS_Mnav_ephemeris, leading(icd_metadata_GPS_Mnav_ephemeris: i8))]
#[lifecycle(aspn23_metadata_gps_mnav_ephemeris)]
pub struct Aspn23MetadataGpsMnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GPS_MNAV_EPHEMERIS`.
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
    /// DRAFT a dot [m/s].
    #[unit("m/s")]
    pub a_dot: f64,
    /// DRAFT delta af 0 [s].
    #[unit("s")]
    pub delta_af_0: f64,
    /// DRAFT delta af 1 [s].
    #[unit("s")]
    pub delta_af_1: f64,
    /// DRAFT delta gamma [radians].
    #[unit("rad")]
    pub delta_gamma: f64,
    /// DRAFT delta i [radians].
    #[unit("rad")]
    pub delta_i: f64,
    /// DRAFT delta omega [radians].
    #[unit("rad")]
    pub delta_omega: f64,
    /// DRAFT delta a [m].
    #[unit("m")]
    pub delta_a: f64,
    /// DRAFT isc l1 m e [s].
    #[unit("s")]
    pub isc_l1_m_e: f64,
    /// DRAFT isc l2 m e [s].
    #[unit("s")]
    pub isc_l2_m_e: f64,
    /// DRAFT isc l1 m s [s].
    #[unit("s")]
    pub isc_l1_m_s: f64,
    /// DRAFT isc l2 m s [s].
    #[unit("s")]
    pub isc_l2_m_s: f64,
    /// DRAFT isa l2 py [none].
    pub isa_l2_py: f64,
    /// DRAFT isa l1 m e [none].
    pub isa_l1_m_e: f64,
    /// DRAFT isa l2 m e [none].
    pub isa_l2_m_e: f64,
    /// DRAFT isa l1 m s [none].
    pub isa_l1_m_s: f64,
    /// DRAFT isa l2 m s [none].
    pub isa_l2_m_s: f64,
}
