//! DRAFT type direction 2d to point.

use crate::aspn23::type_image_feature::Aspn23TypeImageFeature;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_remote_point::Aspn23TypeRemotePoint;

/// DRAFT reference.
#[open]
pub enum Aspn23TypeDirection2DToPointReference {
    /// DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO,
    /// DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM,
    /// DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION,
    /// DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23TypeDirection2DToPointErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE,
}

/// DRAFT type direction 2d to point.
#[lcm(aspn23_lcm::type_direction_2d_to_point, leading(icd_type_direction_2d_to_point: i8))]
#[lifecycle(aspn23_type_direction_2d_to_point)]
pub struct Aspn23TypeDirection2DToPoint {
    /// DRAFT remote point [various].
    pub remote_point: Aspn23TypeRemotePoint,
    /// DRAFT reference [].
    #[lcm(i8)]
    pub reference: Aspn23TypeDirection2DToPointReference,
    /// DRAFT obs [rad].
    #[unit("rad")]
    pub obs: f64,
    /// DRAFT variance [rad^2].
    #[unit("rad^2")]
    pub variance: f64,
    /// DRAFT has observation characteristics [none].
    pub has_observation_characteristics: bool,
    /// DRAFT observation characteristics [various].
    pub observation_characteristics: Aspn23TypeImageFeature,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23TypeDirection2DToPointErrorModel,
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
