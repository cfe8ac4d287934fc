//! The direction from a sensor to a point, in two values.

use crate::aspn23::type_image_feature::Aspn23TypeImageFeature;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_remote_point::Aspn23TypeRemotePoint;

/// What the two values of a direction are.
#[open]
pub enum Aspn23TypeDirection3DToPointReferenceFrame {
    /// Azimuth and elevation, in rad; their covariance is in rad^2. Azimuth is the angle from the x axis of the sensor,
    /// its boresight, to the line to the point, projected onto the x-y plane of the sensor; it grows towards the y
    /// axis. Elevation is the angle from that plane to the line; it is positive on the side of negative z.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL,
    /// Position of the point in the image, column and then row, in pixels and fractions of a pixel; their covariance is
    /// in pixel^2. The camera model of `Aspn23MeasurementImage` relates it to the normalized image.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL,
    /// The y and the z component, along the axes of the sensor, of the vector from the sensor to the point, each
    /// divided by the x component, which is the distance along the boresight. Neither they nor their covariance have a
    /// unit.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE,
    /// The y and the z component, along the axes of the sensor, of the vector from the sensor to the point, each
    /// divided by the length of the vector. The x axis is the boresight. Neither they nor their covariance have a unit.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23TypeDirection3DToPointErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE,
}

/// The direction from a sensor to a point, with the covariance of its errors. `Aspn23MeasurementDirection3DToPoints`
/// holds any number of them.
#[lcm(aspn23_lcm::type_direction_3d_to_point, leading(icd_type_direction_3d_to_point: i8))]
#[lifecycle(aspn23_type_direction_3d_to_point)]
pub struct Aspn23TypeDirection3DToPoint {
    /// The point: its position, and an identifier that tells whether it was seen before, as far as they are known.
    pub remote_point: Aspn23TypeRemotePoint,
    /// What the values in `obs` are.
    #[lcm(i8)]
    pub reference_frame: Aspn23TypeDirection3DToPointReferenceFrame,
    /// The direction, in the two values that `reference_frame` names and in their units.
    pub obs: [f64; 2],
    /// Covariance of the errors, 2 by 2: rows and columns in the order of `obs`, in the squared unit that
    /// `reference_frame` names.
    pub covariance: [[f64; 2]; 2],
    /// Whether `observation_characteristics` was filled in; if false, ignore it.
    pub has_observation_characteristics: bool,
    /// How the point looked in the image in which it was found.
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
