// Made from api-spec/aspn23/type_satnav_satellite_system.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type satnav satellite system.

/// DRAFT satellite system.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSatelliteSystemSatelliteSystem(pub u32);

impl Aspn23TypeSatnavSatelliteSystemSatelliteSystem {
    /// DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS: Self = Self(
        0,
    );
    /// DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO: Self = Self(
        1,
    );
    /// DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS: Self = Self(
        2,
    );
    /// DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU: Self = Self(
        3,
    );
    /// DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS: Self = Self(
        4,
    );
    /// DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS: Self = Self(
        5,
    );
    /// DRAFT ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS: Self = Self(
        6,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS"),
            1 => Some("ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO"),
            2 => Some("ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS"),
            3 => Some("ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU"),
            4 => Some("ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS"),
            5 => Some("ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS"),
            6 => Some("ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeSatnavSatelliteSystemSatelliteSystem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23TypeSatnavSatelliteSystemSatelliteSystem({})", self.0)
            }
        }
    }
}

/// DRAFT type satnav satellite system.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavSatelliteSystem {
    /// DRAFT satellite system [].
    pub satellite_system: Aspn23TypeSatnavSatelliteSystemSatelliteSystem,
}

const _: () = {
    const _: [(); 4] = [(); core::mem::size_of::<Aspn23TypeSatnavSatelliteSystem>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeSatnavSatelliteSystem>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSatelliteSystem, satellite_system
    )];
};
