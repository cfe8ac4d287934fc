// Made from api-spec/aspn23/type_satnav_time.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type satnav time.

/// DRAFT time reference.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavTimeTimeReference(pub u32);

impl Aspn23TypeSatnavTimeTimeReference {
    /// DRAFT ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS.
    pub const ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS: Self = Self(0);
    /// DRAFT ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO.
    pub const ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO: Self = Self(1);
    /// DRAFT ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU.
    pub const ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU: Self = Self(2);
    /// DRAFT ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS.
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

/// DRAFT type satnav time.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavTime {
    /// DRAFT week number [weeks].
    ///
    /// Unit: week.
    pub week_number: u16,
    /// DRAFT seconds of week [seconds].
    ///
    /// Unit: s.
    pub seconds_of_week: f64,
    /// DRAFT time reference [].
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
