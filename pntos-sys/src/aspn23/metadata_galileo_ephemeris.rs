// Made from api-spec/aspn23/metadata_galileo_ephemeris.rs by `cargo pntos gen`. Changes belong there.

//! Orbit and clock of a Galileo satellite.

use crate::{Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeSatnavClock, Aspn23TypeTimestamp};

/// A navigation message of Galileo.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataGalileoEphemerisNavMsgType(pub u32);

impl Aspn23MetadataGalileoEphemerisNavMsgType {
    /// I/NAV, sent on E1-B and E5b-I. Its clock is for users of E1 and E5b.
    pub const ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV: Self = Self(0);
    /// F/NAV, sent on E5a-I. Its clock is for users of E1 and E5a.
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

/// Orbit and clock of a Galileo satellite, as a navigation message gives them. The Galileo OS SIS ICD,
/// issue 2.0 of January 2021, sections 4.2, 4.3 and 5.1, defines them. Times are Galileo system time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGalileoEphemeris {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_GALILEO_EPHEMERIS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The navigation message that the clock and `bgd` come from.
    pub nav_msg_type: Aspn23MetadataGalileoEphemerisNavMsgType,
    /// Number of the satellite (SVID), which is also that of its ranging code.
    pub prn: i32,
    /// Clock of the satellite.
    pub clock: Aspn23TypeSatnavClock,
    /// Orbit of the satellite.
    pub orbit: Aspn23TypeKeplerOrbit,
    /// Broadcast group delay (BGD): of E1 and E5b if `nav_msg_type` is I/NAV, of E1 and E5a if it is F/NAV.
    /// A user of E1 alone subtracts it from the clock correction; a user of the other signal alone
    /// subtracts it times the square of the ratio of the frequency of E1 to that of the other.
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
