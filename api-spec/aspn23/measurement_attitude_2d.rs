//! Measurements of attitude about two axes.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// About which two of the axes north, east and down an attitude is given.
#[open]
pub enum Aspn23MeasurementAttitude2DReferenceFrame {
    /// A rotation about east, then one about north: pitch and roll. The elements are those about north and about east.
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE,
    /// A rotation about down, then one about north. The elements are those about north and about down.
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND,
    /// A rotation about down, then one about east: heading and pitch. The elements are those about east and about down.
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAttitude2DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE,
}

/// Two of the three rotations that turn north, east and down at the position of the sensor into the axes of the sensor.
///
/// The rotations are right-handed. As with yaw, pitch and roll, the second is about its axis as the first has turned
/// it. The third rotation is not sensed, which is not the same as 0: a sensor that knows it to be 0 reports
/// `Aspn23MeasurementAttitude3D`.
#[base(header)]
#[message(ASPN_MEASUREMENT_ATTITUDE_2D)]
#[lcm(aspn23_lcm::measurement_attitude_2d, leading(icd_measurement_attitude_2d: i8))]
#[lifecycle(aspn23_measurement_attitude_2d)]
pub struct Aspn23MeasurementAttitude2D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_2D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Which two rotations these are.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementAttitude2DReferenceFrame,
    /// The two rotations, in the order that `reference_frame` gives.
    #[unit("rad")]
    pub attitude2d: [f64; 2],
    /// Covariance of the errors of `attitude2d`, row after row.
    #[unit("rad^2")]
    pub covariance: [[f64; 2]; 2],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementAttitude2DErrorModel,
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
