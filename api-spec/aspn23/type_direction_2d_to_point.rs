//! One angle of the direction between a sensor and a point.

use crate::aspn23::type_image_feature::Aspn23TypeImageFeature;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_remote_point::Aspn23TypeRemotePoint;

/// Which angle was measured.
#[open]
pub enum Aspn23TypeDirection2DToPointReference {
    /// Azimuth of the point, seen from the sensor: the angle from north to the line from the sensor to the point,
    /// projected onto the horizontal plane at the sensor. It grows towards east.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO,
    /// Azimuth of the sensor, seen from the point: the angle from north to the line from the point to the sensor,
    /// projected onto the horizontal plane. North, east and that plane are those at the point. It grows towards east.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM,
    /// Elevation of the point, seen from the sensor: the angle from the horizontal plane at the sensor to the line from
    /// the sensor to the point. It is positive if the point is above the plane.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION,
    /// The angle from the x axis of the sensor to the line from the sensor to the point, projected onto the x-y plane
    /// of the sensor. It grows towards the y axis.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23TypeDirection2DToPointErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE,
}

/// One angle of the direction between a sensor and a point, with the variance of its error.
/// `Aspn23MeasurementDirection2DToPoints` holds any number of them.
#[lcm(aspn23_lcm::type_direction_2d_to_point, leading(icd_type_direction_2d_to_point: i8))]
#[lifecycle(aspn23_type_direction_2d_to_point)]
pub struct Aspn23TypeDirection2DToPoint {
    /// The point: its position, and an identifier that tells whether it was seen before, as far as they are known.
    pub remote_point: Aspn23TypeRemotePoint,
    /// Which angle `obs` is.
    #[lcm(i8)]
    pub reference: Aspn23TypeDirection2DToPointReference,
    /// The angle.
    #[unit("rad")]
    pub obs: f64,
    /// Variance of the error of `obs`.
    #[unit("rad^2")]
    pub variance: f64,
    /// Whether `observation_characteristics` was filled in; if false, ignore it.
    pub has_observation_characteristics: bool,
    /// How the point looked in the image in which it was found.
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
