// Made from api-spec/aspn23/type_satnav_sv_data.rs by `cargo pntos gen`. Changes belong there.

//! Position, velocity and clock of a navigation satellite.

use crate::{Aspn23TypeSatnavSatelliteSystem, Aspn23TypeSatnavTime};

/// Which navigation message the data was computed from.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSvDataEphemerisType(pub u32);

impl Aspn23TypeSatnavSvDataEphemerisType {
    /// The only one that the satellite system has.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM: Self = Self(0);
    /// The legacy message of GPS: `Aspn23MetadataGpsLnavEphemeris`.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV: Self = Self(1);
    /// The civil message of GPS: `Aspn23MetadataGpsCnavEphemeris`.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV: Self = Self(2);
    /// The military message of GPS: `Aspn23MetadataGpsMnavEphemeris`.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM"),
            1 => Some("ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV"),
            2 => Some("ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV"),
            3 => Some("ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeSatnavSvDataEphemerisType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeSatnavSvDataEphemerisType({})", self.0),
        }
    }
}

/// The frame of position and velocity. All are cartesian, centred in the Earth and fixed to it, with z
/// towards the north pole and x towards the prime meridian.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSvDataCoordinateFrame(pub u32);

impl Aspn23TypeSatnavSvDataCoordinateFrame {
    /// The International Terrestrial Reference Frame.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF: Self = Self(0);
    /// The frame of WGS-84, nearly the same as ITRF.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF: Self = Self(1);
    /// The Galileo Terrestrial Reference Frame, nearly the same as ITRF.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF: Self = Self(2);
    /// PZ-90, the frame of GLONASS.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF"),
            1 => Some("ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF"),
            2 => Some("ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF"),
            3 => Some("ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeSatnavSvDataCoordinateFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeSatnavSvDataCoordinateFrame({})", self.0),
        }
    }
}

/// What the elements of `group_delay_vector` are.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSvDataGroupDelayEnum(pub u32);

impl Aspn23TypeSatnavSvDataGroupDelayEnum {
    /// Element 0 is T_GD of IS-GPS-200, section 20.3.3.3.3.2, in s. The others are not used.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeSatnavSvDataGroupDelayEnum {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeSatnavSvDataGroupDelayEnum({})", self.0),
        }
    }
}

/// Position, velocity and clock of a navigation satellite at one time, computed from its ephemeris.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavSvData {
    /// Number of the satellite in its system: the PRN code, or the slot for GLONASS.
    pub prn: i16,
    /// The satellite system whose navigation message the data was computed from.
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// Which of the navigation messages of that system the data was computed from.
    pub ephemeris_type: Aspn23TypeSatnavSvDataEphemerisType,
    /// When the data was true, by the clock of the receiver.
    pub sv_data_time: Aspn23TypeSatnavTime,
    /// The frame of `sv_pos` and `sv_vel`.
    pub coordinate_frame: Aspn23TypeSatnavSvDataCoordinateFrame,
    /// Position of the satellite at `sv_data_time`: x, y and z in `coordinate_frame`.
    ///
    /// Unit: m.
    pub sv_pos: [f64; 3],
    /// Velocity of the satellite at `sv_data_time`: along x, y and z of `coordinate_frame`, and relative to
    /// it.
    ///
    /// Unit: m/s.
    pub sv_vel: [f64; 3],
    /// Bias of the satellite's clock at `sv_data_time`, positive if it is ahead of the time of its system:
    /// subtracted from the satellite's time it gives system time, as delta t_SV does in IS-GPS-200, section
    /// 20.3.3.3.3.1.
    ///
    /// Unit: s.
    pub sv_clock_bias: f64,
    /// Drift of the satellite's clock at `sv_data_time`; for GPS it is a_f1 in IS-GPS-200, section
    /// 20.3.3.3.3.1.
    ///
    /// Unit: s/s.
    pub sv_clock_drift: f64,
    /// What the elements of `group_delay_vector` are.
    pub group_delay_enum: Aspn23TypeSatnavSvDataGroupDelayEnum,
    /// Group delays, as `group_delay_enum` says.
    ///
    /// Unit: s.
    pub group_delay_vector: [f32; 4],
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 136] = [(); core::mem::size_of::<Aspn23TypeSatnavSvData>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeSatnavSvData>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, prn)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, satellite_system
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, ephemeris_type
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_data_time
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, coordinate_frame
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, sv_pos)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, sv_vel)];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_clock_bias
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_clock_drift
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, group_delay_enum
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, group_delay_vector
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 116] = [(); core::mem::size_of::<Aspn23TypeSatnavSvData>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeSatnavSvData>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, prn)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, satellite_system
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, ephemeris_type
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_data_time
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, coordinate_frame
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, sv_pos)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, sv_vel)];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_clock_bias
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_clock_drift
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, group_delay_enum
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, group_delay_vector
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 136] = [(); core::mem::size_of::<Aspn23TypeSatnavSvData>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeSatnavSvData>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, prn)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, satellite_system
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, ephemeris_type
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_data_time
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, coordinate_frame
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, sv_pos)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23TypeSatnavSvData, sv_vel)];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_clock_bias
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, sv_clock_drift
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, group_delay_enum
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSvData, group_delay_vector
    )];
};
