//! A point outside the platform.

/// The frame of a point's position.
#[open]
pub enum Aspn23TypeRemotePointPositionReferenceFrame {
    /// No position is given; `included_terms` is 0 or 1.
    ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE,
    /// WGS-84. The components are latitude and longitude, in rad, and height above the ellipsoid, in m. Their
    /// covariance is that of the errors towards north, towards east and in height, all in m.
    ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC,
}

/// A point outside the platform, such as a landmark or a transmitter: where it is, and how to recognize it, as far as
/// either is known.
#[lcm(aspn23_lcm::type_remote_point, leading(icd_type_remote_point: i8))]
#[lifecycle(aspn23_type_remote_point)]
pub struct Aspn23TypeRemotePoint {
    /// What is known about the point: 0 nothing, 1 `id`, 2 its position, 3 both.
    #[lcm(i16)]
    pub included_terms: u8,
    /// Identifies the point among those of one sensor: observations with the same number are of the same point. It has
    /// a meaning only if `included_terms` is 1 or 3.
    #[lcm(i64)]
    pub id: u32,
    /// What the components of the position mean. They do only if `included_terms` is 2 or 3.
    #[lcm(i8)]
    pub position_reference_frame: Aspn23TypeRemotePointPositionReferenceFrame,
    /// Latitude in rad. NaN if not known.
    #[absent(NAN)]
    pub position1: f64,
    /// Longitude in rad. NaN if not known.
    #[absent(NAN)]
    pub position2: f64,
    /// Height above the ellipsoid in m. NaN if not known.
    #[absent(NAN)]
    pub position3: f64,
    /// Number of rows, and of columns, of `position_covariance`: how many components of the position are known.
    #[lcm(i16)]
    pub num_position_components: u8,
    /// Covariance of the errors of the position, `num_position_components` by `num_position_components`, row after row:
    /// north, east and height, without those whose component is not known. It lives as long as the message.
    #[unit("m^2")]
    #[len(num_position_components * num_position_components)]
    pub position_covariance: &[f64],
}
