//! Satellite navigation systems.

/// A satellite navigation system.
#[open]
pub enum Aspn23TypeSatnavSatelliteSystemSatelliteSystem {
    /// GPS, the Global Positioning System of the United States.
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS,
    /// Galileo, of the European Union.
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO,
    /// GLONASS, of Russia.
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS,
    /// BeiDou, of China.
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU,
    /// A satellite-based augmentation system, such as WAAS or EGNOS.
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS,
    /// QZSS, the Quasi-Zenith Satellite System of Japan.
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS,
    /// IRNSS or NavIC, the regional system of India.
    ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS,
}

/// Says which satellite navigation system something belongs to.
#[lcm(aspn23_lcm::type_satnav_satellite_system, leading(icd_type_satnav_satellite_system: i8))]
#[lifecycle(aspn23_type_satnav_satellite_system)]
pub struct Aspn23TypeSatnavSatelliteSystem {
    /// The satellite navigation system.
    #[lcm(i8)]
    pub satellite_system: Aspn23TypeSatnavSatelliteSystemSatelliteSystem,
}
