// Made from api-spec/aspn23/type_remote_point.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type remote point.

/// DRAFT position reference frame.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeRemotePointPositionReferenceFrame(pub u32);

impl Aspn23TypeRemotePointPositionReferenceFrame {
    /// DRAFT ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE.
    pub const ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE: Self = Self(0);
    /// DRAFT ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC.
    pub const ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE"),
            1 => Some("ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeRemotePointPositionReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeRemotePointPositionReferenceFrame({})", self.0),
        }
    }
}

/// DRAFT type remote point.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeRemotePoint {
    /// DRAFT included terms [none].
    pub included_terms: u8,
    /// DRAFT id [none].
    pub id: u32,
    /// DRAFT position reference frame [].
    pub position_reference_frame: Aspn23TypeRemotePointPositionReferenceFrame,
    /// DRAFT position1 [various].
    pub position1: f64,
    /// DRAFT position2 [various].
    pub position2: f64,
    /// DRAFT position3 [various].
    pub position3: f64,
    /// DRAFT num position components [none].
    pub num_position_components: u8,
    /// DRAFT position covariance [m^2].
    ///
    /// Unit: m^2.
    pub position_covariance: *mut f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<Aspn23TypeRemotePoint>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeRemotePoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, included_terms
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, id)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, position_reference_frame
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position1)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position2)];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position3)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, num_position_components
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, position_covariance
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 44] = [(); core::mem::size_of::<Aspn23TypeRemotePoint>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeRemotePoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, included_terms
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, id)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, position_reference_frame
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position1)];
    const _: [(); 20] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position2)];
    const _: [(); 28] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position3)];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, num_position_components
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, position_covariance
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<Aspn23TypeRemotePoint>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeRemotePoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, included_terms
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, id)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, position_reference_frame
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position1)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position2)];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeRemotePoint, position3)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, num_position_components
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23TypeRemotePoint, position_covariance
    )];
};
