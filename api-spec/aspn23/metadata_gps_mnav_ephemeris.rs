//! Orbit and clock of a GPS satellite, from its military message.

use crate::aspn23::type_kepler_orbit::Aspn23TypeKeplerOrbit;
use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_satnav_clock::Aspn23TypeSatnavClock;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Orbit and clock of a GPS satellite, as its military navigation message (MNAV) gives them, with the corrections of
/// the MNAV message correction (MMC). IS-GPS-200, section 20.3.3.4, defines the orbit, and ICD-GPS-700 what is
/// military. Times are GPS time.
#[base(info)]
#[message(ASPN_METADATA_GPS_MNAV_EPHEMERIS)]
#[lcm(aspn23_lcm::metadata_GPS_Mnav_ephemeris, leading(icd_metadata_GPS_Mnav_ephemeris: i8))]
#[lifecycle(aspn23_metadata_gps_mnav_ephemeris)]
pub struct Aspn23MetadataGpsMnavEphemeris {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GPS_MNAV_EPHEMERIS`.
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
    /// Rate of change of the semi-major axis (A DOT).
    #[unit("m/s")]
    pub a_dot: f64,
    /// Correction of the MMC to the bias of the clock (delta a_f0).
    #[unit("s")]
    pub delta_af_0: f64,
    /// Correction of the MMC to the drift of the clock (delta a_f1).
    #[unit("s/s")]
    pub delta_af_1: f64,
    /// Correction of the MMC to gamma (delta gamma), which is the sum of the mean anomaly and the argument of perigee.
    #[unit("rad")]
    pub delta_gamma: f64,
    /// Correction of the MMC to the inclination (delta i).
    #[unit("rad")]
    pub delta_i: f64,
    /// Correction of the MMC to the right ascension of the ascending node (delta OMEGA).
    #[unit("rad")]
    pub delta_omega: f64,
    /// Correction of the MMC to the semi-major axis (delta A).
    #[unit("m")]
    pub delta_a: f64,
    /// Inter-signal correction between L1 P(Y) and the Earth coverage M code on L1 (ISC_L1M_E).
    #[unit("s")]
    pub isc_l1_m_e: f64,
    /// Inter-signal correction between L1 P(Y) and the Earth coverage M code on L2 (ISC_L2M_E).
    #[unit("s")]
    pub isc_l2_m_e: f64,
    /// Inter-signal correction between L1 P(Y) and the spot beam M code on L1 (ISC_L1M_S).
    #[unit("s")]
    pub isc_l1_m_s: f64,
    /// Inter-signal correction between L1 P(Y) and the spot beam M code on L2 (ISC_L2M_S).
    #[unit("s")]
    pub isc_l2_m_s: f64,
    /// Index of the accuracy between L1 P(Y) and L2 P(Y), without a unit.
    pub isa_l2_py: f64,
    /// Index of the accuracy of `isc_l1_m_e`, without a unit.
    pub isa_l1_m_e: f64,
    /// Index of the accuracy of `isc_l2_m_e`, without a unit.
    pub isa_l2_m_e: f64,
    /// Index of the accuracy of `isc_l1_m_s`, without a unit.
    pub isa_l1_m_s: f64,
    /// Index of the accuracy of `isc_l2_m_s`, without a unit.
    pub isa_l2_m_s: f64,
}
