// Made from api-spec/aspn23/type_remote_point.rs by `cargo pntos gen`. Changes belong there.

//! A point outside the platform.

/// The frame of a point's position.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeRemotePointPositionReferenceFrame(pub u32);

impl Aspn23TypeRemotePointPositionReferenceFrame {
    /// No position is given; `included_terms` is 0 or 1.
    pub const ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE: Self = Self(0);
    /// WGS-84. The components are latitude and longitude, in rad, and height above the ellipsoid, in m.
    /// Their covariance is that of the errors towards north, towards east and in height, all in m.
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

/// A point outside the platform, such as a landmark or a transmitter: where it is, and how to recognize
/// it, as far as either is known.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeRemotePoint {
    /// What is known about the point: 0 nothing, 1 `id`, 2 its position, 3 both.
    pub included_terms: u8,
    /// Identifies the point among those of one sensor: observations with the same number are of the same
    /// point. It has a meaning only if `included_terms` is 1 or 3.
    pub id: u32,
    /// What the components of the position mean. They do only if `included_terms` is 2 or 3.
    pub position_reference_frame: Aspn23TypeRemotePointPositionReferenceFrame,
    /// Latitude in rad. NaN if not known.
    pub position1: f64,
    /// Longitude in rad. NaN if not known.
    pub position2: f64,
    /// Height above the ellipsoid in m. NaN if not known.
    pub position3: f64,
    /// Number of rows, and of columns, of `position_covariance`: how many components of the position are
    /// known.
    pub num_position_components: u8,
    /// Covariance of the errors of the position, `num_position_components` by `num_position_components`,
    /// row after row: north, east and height, without those whose component is not known. It lives as long
    /// as the message.
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
