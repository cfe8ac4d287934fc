//! DRAFT measurement attitude 2d.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT reference frame.
#[open]
pub enum Aspn23MeasurementAttitude2DReferenceFrame {
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE.
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE,
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND.
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND,
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED.
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAttitude2DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE,
}

/// DRAFT measurement attitude 2d.
#[base(header)]
#[message(ASPN_MEASUREMENT_ATTITUDE_2D)]
#[lcm(aspn23_lcm::measurement_attitude_2d, leading(icd_measurement_attitude_2d: i8))]
#[lifecycle(aspn23_measurement_attitude_2d)]
pub struct Aspn23MeasurementAttitude2D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_2D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference frame [].
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementAttitude2DReferenceFrame,
    /// DRAFT attitude2d [rad].
    #[unit("rad")]
    pub attitude2d: [f64; 2],
    /// DRAFT covariance [rad^2].
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
