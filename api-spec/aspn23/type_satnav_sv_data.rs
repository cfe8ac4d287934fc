//! Position, velocity and clock of a navigation satellite.

use crate::aspn23::type_satnav_satellite_system::Aspn23TypeSatnavSatelliteSystem;
use crate::aspn23::type_satnav_time::Aspn23TypeSatnavTime;

/// Which navigation message the data was computed from.
#[open]
pub enum Aspn23TypeSatnavSvDataEphemerisType {
    /// The only one that the satellite system has.
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM,
    /// The legacy message of GPS: `Aspn23MetadataGpsLnavEphemeris`.
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV,
    /// The civil message of GPS: `Aspn23MetadataGpsCnavEphemeris`.
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV,
    /// The military message of GPS: `Aspn23MetadataGpsMnavEphemeris`.
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV,
}

/// The frame of position and velocity. All are cartesian, centred in the Earth and fixed to it, with z towards the
/// north pole and x towards the prime meridian.
#[open]
pub enum Aspn23TypeSatnavSvDataCoordinateFrame {
    /// The International Terrestrial Reference Frame.
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF,
    /// The frame of WGS-84, nearly the same as ITRF.
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF,
    /// The Galileo Terrestrial Reference Frame, nearly the same as ITRF.
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF,
    /// PZ-90, the frame of GLONASS.
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90,
}

/// What the elements of `group_delay_vector` are.
#[open]
pub enum Aspn23TypeSatnavSvDataGroupDelayEnum {
    /// Element 0 is T_GD of IS-GPS-200, section 20.3.3.3.3.2, in s. The others are not used.
    ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV,
}

/// Position, velocity and clock of a navigation satellite at one time, computed from its ephemeris.
#[lcm(aspn23_lcm::type_satnav_sv_data, leading(icd_type_satnav_sv_data: i8))]
#[lifecycle(aspn23_type_satnav_sv_data)]
pub struct Aspn23TypeSatnavSvData {
    /// Number of the satellite in its system: the PRN code, or the slot for GLONASS.
    pub prn: i16,
    /// The satellite system whose navigation message the data was computed from.
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// Which of the navigation messages of that system the data was computed from.
    #[lcm(i8)]
    pub ephemeris_type: Aspn23TypeSatnavSvDataEphemerisType,
    /// When the data was true, by the clock of the receiver.
    pub sv_data_time: Aspn23TypeSatnavTime,
    /// The frame of `sv_pos` and `sv_vel`.
    #[lcm(i8)]
    pub coordinate_frame: Aspn23TypeSatnavSvDataCoordinateFrame,
    /// Position of the satellite at `sv_data_time`: x, y and z in `coordinate_frame`.
    #[unit("m")]
    pub sv_pos: [f64; 3],
    /// Velocity of the satellite at `sv_data_time`: along x, y and z of `coordinate_frame`, and relative to it.
    #[unit("m/s")]
    pub sv_vel: [f64; 3],
    /// Bias of the satellite's clock at `sv_data_time`, positive if it is ahead of the time of its system: subtracted
    /// from the satellite's time it gives system time, as delta t_SV does in IS-GPS-200, section 20.3.3.3.3.1.
    #[unit("s")]
    pub sv_clock_bias: f64,
    /// Drift of the satellite's clock at `sv_data_time`; for GPS it is a_f1 in IS-GPS-200, section 20.3.3.3.3.1.
    #[unit("s/s")]
    pub sv_clock_drift: f64,
    /// What the elements of `group_delay_vector` are.
    #[lcm(i8)]
    pub group_delay_enum: Aspn23TypeSatnavSvDataGroupDelayEnum,
    /// Group delays, as `group_delay_enum` says.
    #[unit("s")]
    pub group_delay_vector: [f32; 4],
}
