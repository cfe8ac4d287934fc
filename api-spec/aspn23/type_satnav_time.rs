//! DRAFT type satnav time.

/// DRAFT time reference.
#[open]
pub enum Aspn23TypeSatnavTimeTimeReference {
    /// DRAFT ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS.
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS,
    /// DRAFT ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO.
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO,
    /// DRAFT ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU.
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU,
    /// DRAFT ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS.
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS,
}

/// DRAFT type satnav time.
#[lcm(aspn23_lcm::type_satnav_time, leading(icd_type_satnav_time: i8))]
#[lifecycle(aspn23_type_satnav_time)]
pub struct Aspn23TypeSatnavTime {
    /// DRAFT week number [weeks].
    #[unit("week")]
    #[lcm(i32)]
    pub week_number: u16,
    /// DRAFT seconds of week [seconds].
    #[unit("s")]
    pub seconds_of_week: f64,
    /// DRAFT time reference [].
    #[lcm(i8)]
    pub time_reference: Aspn23TypeSatnavTimeTimeReference,
}
