// Made from api-spec/aspn23/type_satnav_satellite_system.rs by `cargo pntos gen`. Changes belong there.

//! Satellite navigation systems.

/// A satellite navigation system.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSatelliteSystemSatelliteSystem(pub u32);

impl Aspn23TypeSatnavSatelliteSystemSatelliteSystem {
    /// GPS, the Global Positioning System of the United States.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS: Self = Self(
        0,
    );
    /// Galileo, of the European Union.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO: Self = Self(
        1,
    );
    /// GLONASS, of Russia.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS: Self = Self(
        2,
    );
    /// BeiDou, of China.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU: Self = Self(
        3,
    );
    /// A satellite-based augmentation system, such as WAAS or EGNOS.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS: Self = Self(
        4,
    );
    /// QZSS, the Quasi-Zenith Satellite System of Japan.
    pub const ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS: Self = Self(
        5,
    );
    /// IRNSS or NavIC, the regional system of India.
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

/// Says which satellite navigation system something belongs to.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavSatelliteSystem {
    /// The satellite navigation system.
    pub satellite_system: Aspn23TypeSatnavSatelliteSystemSatelliteSystem,
}

const _: () = {
    const _: [(); 4] = [(); core::mem::size_of::<Aspn23TypeSatnavSatelliteSystem>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeSatnavSatelliteSystem>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSatelliteSystem, satellite_system
    )];
};
