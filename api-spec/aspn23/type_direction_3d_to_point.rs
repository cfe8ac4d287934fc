//! DRAFT type direction 3d to point.

use crate::aspn23::type_image_feature::Aspn23TypeImageFeature;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_remote_point::Aspn23TypeRemotePoint;

/// DRAFT reference frame.
#[open]
pub enum Aspn23TypeDirection3DToPointReferenceFrame {
    /// DRAFT ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL,
    /// DRAFT ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL,
    /// DRAFT ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE,
    /// DRAFT ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23TypeDirection3DToPointErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE,
}

/// DRAFT type direction 3d to point.
#[lcm(aspn23_lcm::type_direction_3d_to_point, leading(icd_type_direction_3d_to_point: i8))]
#[lifecycle(aspn23_type_direction_3d_to_point)]
pub struct Aspn23TypeDirection3DToPoint {
    /// DRAFT remote point [various].
    pub remote_point: Aspn23TypeRemotePoint,
    /// DRAFT reference frame [].
    #[lcm(i8)]
    pub reference_frame: Aspn23TypeDirection3DToPointReferenceFrame,
    /// DRAFT obs [various].
    pub obs: [f64; 2],
    /// DRAFT covariance [various].
    pub covariance: [[f64; 2]; 2],
    /// DRAFT has observation characteristics [none].
    pub has_observation_characteristics: bool,
    /// DRAFT observation characteristics [various].
    pub observation_characteristics: Aspn23TypeImageFeature,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23TypeDirection3DToPointErrorModel,
    /// Number of elements in `error_model_params`.
    #[lcm(i32)]
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    #[len(num_error_model_params)]
    pub error_model_params: &[f64],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
