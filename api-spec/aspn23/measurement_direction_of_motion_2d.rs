//! Measurements of direction of motion in a plane.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// The plane and the direction that a direction of motion is measured from.
#[open]
pub enum Aspn23MeasurementDirectionOfMotion2DReference {
    /// The plane of north and east: the angle from north, positive towards east. It is the course over ground.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_NE,
    /// The plane of north and down: the angle from north, positive towards down.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ND,
    /// The plane of east and down: the angle from east, positive towards down.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ED,
    /// The plane of x and y of the sensor: the angle from x, positive towards y.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_SENSOR,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementDirectionOfMotion2DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_ERROR_MODEL_NONE,
}

/// The direction in which the sensor moves, in a plane.
///
/// It says nothing about where the sensor points: that is `Aspn23MeasurementHeading`. North, east and down are those at
/// the position of the sensor; `Aspn23TypeMounting` in its metadata relates the axes of the sensor to the platform.
#[base(header)]
#[message(ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D)]
#[lcm(aspn23_lcm::measurement_direction_of_motion_2d, leading(icd_measurement_direction_of_motion_2d: i8))]
#[lifecycle(aspn23_measurement_direction_of_motion_2d)]
pub struct Aspn23MeasurementDirectionOfMotion2D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The plane, and what `obs` is measured from.
    #[lcm(i8)]
    pub reference: Aspn23MeasurementDirectionOfMotion2DReference,
    /// The angle from the first axis of the plane to the direction of motion. No range is prescribed: a receiver takes
    /// any number of full turns.
    #[unit("rad")]
    pub obs: f64,
    /// Variance of the error of `obs`.
    #[unit("rad^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementDirectionOfMotion2DErrorModel,
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
