// Made from api-spec/aspn23/type_satnav_sv_data.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type satnav sv data.

use crate::{Aspn23TypeSatnavSatelliteSystem, Aspn23TypeSatnavTime};

/// DRAFT ephemeris type.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSvDataEphemerisType(pub u32);

impl Aspn23TypeSatnavSvDataEphemerisType {
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM: Self = Self(0);
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV: Self = Self(1);
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV: Self = Self(2);
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV.
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

/// DRAFT coordinate frame.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSvDataCoordinateFrame(pub u32);

impl Aspn23TypeSatnavSvDataCoordinateFrame {
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF: Self = Self(0);
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF: Self = Self(1);
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF.
    pub const ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF: Self = Self(2);
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90.
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

/// DRAFT group delay enum.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSvDataGroupDelayEnum(pub u32);

impl Aspn23TypeSatnavSvDataGroupDelayEnum {
    /// DRAFT ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV.
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

/// DRAFT type satnav sv data.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavSvData {
    /// DRAFT prn [none].
    pub prn: i16,
    /// DRAFT satellite system [none].
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// DRAFT ephemeris type [].
    pub ephemeris_type: Aspn23TypeSatnavSvDataEphemerisType,
    /// DRAFT sv data time [none].
    pub sv_data_time: Aspn23TypeSatnavTime,
    /// DRAFT coordinate frame [].
    pub coordinate_frame: Aspn23TypeSatnavSvDataCoordinateFrame,
    /// DRAFT sv pos [m].
    ///
    /// Unit: m.
    pub sv_pos: [f64; 3],
    /// DRAFT sv vel [m/s].
    ///
    /// Unit: m/s.
    pub sv_vel: [f64; 3],
    /// DRAFT sv clock bias [sec].
    ///
    /// Unit: s.
    pub sv_clock_bias: f64,
    /// DRAFT sv clock drift [sec/sec].
    ///
    /// Unit: s/s.
    pub sv_clock_drift: f64,
    /// DRAFT group delay enum [].
    pub group_delay_enum: Aspn23TypeSatnavSvDataGroupDelayEnum,
    /// DRAFT group delay vector [sec].
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
