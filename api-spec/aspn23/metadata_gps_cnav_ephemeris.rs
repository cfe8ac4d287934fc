//! Orbit and clock of a GPS satellite, from its civil message.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Orbit and clock of a GPS satellite, as its civil navigation message (CNAV) gives them. The names in parentheses are
/// those of IS-GPS-200, section 30.3.3, and of IS-GPS-705 for L5. Times are GPS time.
///
/// CNAV sends the semi-major axis and the rate of right ascension as differences from reference values. `orbit` has
/// `sqrt_a` and `omega_dot` as whole values.
#[base(info)]
#[message(ASPN_METADATA_GPS_CNAV_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_GPS_Cnav_ephemeris, leading(icd_metadata_GPS_Cnav_ephemeris: i8))]
#[lifecycle(aspn23_metadata_gps_cnav_ephemeris)]
pub struct Aspn23MetadataGpsCnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GPS_CNAV_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// GPS week in which the data was sent, counted from 6 January 1980 without a rollover.
    #[unit("week")]
    #[lcm(i32)]
    pub week_number: u16,
    /// PRN number of the satellite.
    pub prn: i32,
    /// Clock of the satellite.
    pub clock: Aspn23TypeSatnavClock,
    /// Orbit of the satellite.
    pub orbit: Aspn23TypeKeplerOrbit,
    /// Group delay of the satellite (T_GD), which a user of a single signal subtracts from the clock correction before
    /// adding the inter-signal correction of that signal.
    #[unit("s")]
    pub t_gd: f64,
    /// Issue of data, clock (IODC): the 10 bits of subframe 1 of the legacy message of the same satellite, as CNAV
    /// itself has none.
    #[lcm(i32)]
    pub iodc: u16,
    /// Issue of data, ephemeris (IODE): the 8 bits that subframes 2 and 3 of the legacy message of the same satellite
    /// carry. They equal the lower 8 bits of `iodc`.
    #[lcm(i16)]
    pub iode: u8,
    /// Inter-signal correction from L1 P(Y) to L1 C/A (ISC_L1C/A).
    #[unit("s")]
    pub isc_l1_ca: f64,
    /// Inter-signal correction from L1 P(Y) to L2C (ISC_L2C).
    #[unit("s")]
    pub isc_l2_c: f64,
    /// Inter-signal correction from L1 P(Y) to the in-phase component of L5 (ISC_L5I5).
    #[unit("s")]
    pub isc_l5_i5: f64,
    /// Inter-signal correction from L1 P(Y) to the quadrature component of L5 (ISC_L5Q5).
    #[unit("s")]
    pub isc_l5_q5: f64,
    /// Difference of the semi-major axis at the reference time of the orbit from the reference value of 26559710 m
    /// (delta A).
    #[unit("m")]
    pub delta_a_0: f64,
    /// Rate of change of the semi-major axis (A DOT).
    #[unit("m/s")]
    pub a_dot: f64,
}
