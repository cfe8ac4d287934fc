// Made from api-spec/aspn23/type_satnav_time.rs by `cargo pntos gen`. Changes belong there.

//! Time of a satellite navigation system.

/// The system whose time it is.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavTimeTimeReference(pub u32);

impl Aspn23TypeSatnavTimeTimeReference {
    /// GPS time, without leap seconds. Week 0 began on 6 January 1980.
    pub const ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS: Self = Self(0);
    /// Galileo system time, without leap seconds. Week 0 began on 22 August 1999.
    pub const ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO: Self = Self(1);
    /// BeiDou time, without leap seconds. Week 0 began on 1 January 2006.
    pub const ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU: Self = Self(2);
    /// GLONASS time: UTC(SU) plus three hours, so with leap seconds. Its interface control document counts
    /// no weeks, so a sender documents the start of its week 0.
    pub const ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS"),
            1 => Some("ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO"),
            2 => Some("ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU"),
            3 => Some("ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeSatnavTimeTimeReference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeSatnavTimeTimeReference({})", self.0),
        }
    }
}

/// A moment in the time of a satellite navigation system, as week and seconds.
///
/// The observations of a receiver of several systems refer to one clock of the receiver: to one of
/// these times, the same for all satellites and for code and phase.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavTime {
    /// Number of the week since week 0 of `time_reference`, without a rollover.
    ///
    /// Unit: week.
    pub week_number: u16,
    /// Time since the start of the week.
    ///
    /// Unit: s.
    pub seconds_of_week: f64,
    /// The system whose time it is.
    pub time_reference: Aspn23TypeSatnavTimeTimeReference,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<Aspn23TypeSatnavTime>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeSatnavTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavTime, week_number)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavTime, seconds_of_week
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavTime, time_reference
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<Aspn23TypeSatnavTime>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeSatnavTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavTime, week_number)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavTime, seconds_of_week
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavTime, time_reference
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<Aspn23TypeSatnavTime>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeSatnavTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavTime, week_number)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavTime, seconds_of_week
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavTime, time_reference
    )];
};
