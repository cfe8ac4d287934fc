// Made from api-spec/aspn23/metadata_galileo_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata galileo ephemeris.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// DRAFT nav msg type.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataGalileoEphemerisNavMsgType(pub u32);

impl Aspn23MetadataGalileoEphemerisNavMsgType {
    /// DRAFT ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV.
    pub const ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV: Self = Self(0);
    /// DRAFT ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV.
    pub const ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV"),
            1 => Some("ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MetadataGalileoEphemerisNavMsgType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MetadataGalileoEphemerisNavMsgType({})", self.0),
        }
    }
}

/// DRAFT metadata galileo ephemeris.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGalileoEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GALILEO_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT nav msg type [].
    pub nav_msg_type: Aspn23MetadataGalileoEphemerisNavMsgType,
    /// DRAFT prn [none].
    pub prn: i32,
    /// DRAFT clock [none].
    pub clock: Aspn23TypeSatnavClock,
    /// DRAFT orbit [none].
    pub orbit: Aspn23TypeKeplerOrbit,
    /// DRAFT bgd [s].
    ///
    /// Unit: s.
    pub bgd: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 232] = [(); core::mem::size_of::<Aspn23MetadataGalileoEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGalileoEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGalileoEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, nav_msg_type
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGalileoEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, bgd
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 224] = [(); core::mem::size_of::<Aspn23MetadataGalileoEphemeris>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataGalileoEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGalileoEphemeris, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, nav_msg_type
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(Aspn23MetadataGalileoEphemeris, prn)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, clock
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, orbit
    )];
    const _: [(); 216] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, bgd
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 232] = [(); core::mem::size_of::<Aspn23MetadataGalileoEphemeris>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGalileoEphemeris>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGalileoEphemeris, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, nav_msg_type
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MetadataGalileoEphemeris, prn)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, clock
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, orbit
    )];
    const _: [(); 224] = [(); core::mem::offset_of!(
        Aspn23MetadataGalileoEphemeris, bgd
    )];
};
