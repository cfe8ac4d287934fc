//! DRAFT type remote point.

/// DRAFT position reference frame.
#[open]
pub enum Aspn23TypeRemotePointPositionReferenceFrame {
    /// DRAFT ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE.
    ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE,
    /// DRAFT ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC.
    ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC,
}

/// DRAFT type remote point.
#[lcm(aspn23_lcm::type_remote_point, leading(icd_type_remote_point: i8))]
#[lifecycle(aspn23_type_remote_point)]
pub struct Aspn23TypeRemotePoint {
    /// DRAFT included terms [none].
    #[lcm(i16)]
    pub included_terms: u8,
    /// DRAFT id [none].
    #[lcm(i64)]
    pub id: u32,
    /// DRAFT position reference frame [].
    #[lcm(i8)]
    pub position_reference_frame: Aspn23TypeRemotePointPositionReferenceFrame,
    /// DRAFT position1 [various].
    #[absent(NAN)]
    pub position1: f64,
    /// DRAFT position2 [various].
    #[absent(NAN)]
    pub position2: f64,
    /// DRAFT position3 [various].
    #[absent(NAN)]
    pub position3: f64,
    /// DRAFT num position components [none].
    #[lcm(i16)]
    pub num_position_components: u8,
    /// DRAFT position covariance [m^2].
    #[unit("m^2")]
    #[len(num_position_components * num_position_components)]
    pub position_covariance: &[f64],
}
