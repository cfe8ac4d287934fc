//! Time of a satellite navigation system.

/// The system whose time it is.
#[open]
pub enum Aspn23TypeSatnavTimeTimeReference {
    /// GPS time, without leap seconds. Week 0 began on 6 January 1980.
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS,
    /// Galileo system time, without leap seconds. Week 0 began on 22 August 1999.
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO,
    /// BeiDou time, without leap seconds. Week 0 began on 1 January 2006.
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU,
    /// GLONASS time: UTC(SU) plus three hours, so with leap seconds. Its interface control document counts no weeks, so
    /// a sender documents the start of its week 0.
    ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS,
}

/// A moment in the time of a satellite navigation system, as week and seconds.
///
/// The observations of a receiver of several systems refer to one clock of the receiver: to one of these times, the
/// same for all satellites and for code and phase.
#[lcm(aspn23_lcm::type_satnav_time, leading(icd_type_satnav_time: i8))]
#[lifecycle(aspn23_type_satnav_time)]
pub struct Aspn23TypeSatnavTime {
    /// Number of the week since week 0 of `time_reference`, without a rollover.
    #[unit("week")]
    #[lcm(i32)]
    pub week_number: u16,
    /// Time since the start of the week.
    #[unit("s")]
    pub seconds_of_week: f64,
    /// The system whose time it is.
    #[lcm(i8)]
    pub time_reference: Aspn23TypeSatnavTimeTimeReference,
}
