//! DRAFT type satnav sv data.

use crate::aspn23::type_satnav_satellite_system::Aspn23TypeSatnavSatelliteSystem;
use crate::aspn23::type_satnav_time::Aspn23TypeSatnavTime;

/// DRAFT ephemeris type.
#[open]
pub enum Aspn23TypeSatnavSvDataEphemerisType {
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM.
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM,
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV.
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV,
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV.
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV,
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV.
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV,
}

/// DRAFT coordinate frame.
#[open]
pub enum Aspn23TypeSatnavSvDataCoordinateFrame {
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF.
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF,
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF.
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF,
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF.
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF,
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90.
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90,
}

/// DRAFT group delay enum.
#[open]
pub enum Aspn23TypeSatnavSvDataGroupDelayEnum {
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV.
    ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV,
}

/// DRAFT type satnav sv data.
#[lcm(aspn23_lcm::type_satnav_sv_data, leading(icd_type_satnav_sv_data: i8))]
#[lifecycle(aspn23_type_satnav_sv_data)]
pub struct Aspn23TypeSatnavSvData {
    /// DRAFT prn [none].
    pub prn: i16,
    /// DRAFT satellite system [none].
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// DRAFT ephemeris type [].
    #[lcm(i8)]
    pub ephemeris_type: Aspn23TypeSatnavSvDataEphemerisType,
    /// DRAFT sv data time [none].
    pub sv_data_time: Aspn23TypeSatnavTime,
    /// DRAFT coordinate frame [].
    #[lcm(i8)]
    pub coordinate_frame: Aspn23TypeSatnavSvDataCoordinateFrame,
    /// DRAFT sv pos [m].
    #[unit("m")]
    pub sv_pos: [f64; 3],
    /// DRAFT sv vel [m/s].
    #[unit("m/s")]
    pub sv_vel: [f64; 3],
    /// DRAFT sv clock bias [sec].
    #[unit("s")]
    pub sv_clock_bias: f64,
    /// DRAFT sv clock drift [sec/sec].
    #[unit("s/s")]
    pub sv_clock_drift: f64,
    /// DRAFT group delay enum [].
    #[lcm(i8)]
    pub group_delay_enum: Aspn23TypeSatnavSvDataGroupDelayEnum,
    /// DRAFT group delay vector [sec].
    #[unit("s")]
    pub group_delay_vector: [f32; 4],
}
